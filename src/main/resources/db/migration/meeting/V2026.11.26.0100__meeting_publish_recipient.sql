-- Published: who receives what is written of a meeting: everybody invited but colleagues, who read it in Rowan, and
-- observers, who receive it only when somebody says so.
create view meeting_recipient as
	select i.meeting_id, i.invitee_id from meeting_invited i where i.account_id is null and i.role <> 'OBSERVER';
grant select on meeting_recipient to rowan_app;
