-- Of which part of the meeting an addendum tells (domain 2.7): whoever was excluded from that part does not receive it; empty
-- for none of those from which somebody was. Null where nobody was asked.
alter table record_addendum add column part text;
