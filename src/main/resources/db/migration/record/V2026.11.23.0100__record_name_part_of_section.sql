-- Of which part of the meeting a section tells (domain 2.7): whoever was excluded from that part does not receive it.
alter table record_section add column part text not null default '';
