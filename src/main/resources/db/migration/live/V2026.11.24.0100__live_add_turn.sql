-- Which time it was that the page sent something: what it sent earlier and arrives later does not replace newer words of its own.
alter table live_field add column turn bigint not null default 0;
alter table live_field add constraint live_field_turn_counts check (turn >= 0);
grant update (turn) on live_field to rowan_app;
