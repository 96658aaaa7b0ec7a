-- Searches by day: tiny, and next to nothing to keep.
create index audit_entry_recorded on audit_entry using brin (recorded_at);
