-- Published: who is due what is written of a meeting: everybody invited but colleagues, who read it in Rowan; observers,
-- interpreters, and supporters, who came for somebody else; and wider family without parental responsibility for a child of
-- the meeting. Those receive it only when somebody says so.
create or replace view meeting_recipient as
	select i.meeting_id, i.invitee_id from meeting_invited i
	where i.account_id is null and i.role not in ('OBSERVER', 'INTERPRETER', 'SUPPORTER')
	and (i.role <> 'WIDER_FAMILY' or exists (
		select from meeting_about a
		join casefile_case c on c.case_id = a.case_id
		join people_relation r on r.person_id = c.person_id and r.relative_id = i.person_id and r.responsibility
		where a.meeting_id = i.meeting_id));
