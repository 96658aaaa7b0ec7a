-- Who had a case before is asked on every page of a case and by the rule on who may chair: the unique index holds only
-- those who have it now.
create index case_allocation_case on case_allocation (case_id, kind);
