-- Published: who of those invited must not meet whom, and why, from the side of each of the two.
create view meeting_kept_apart as
	select p.meeting_id, p.invitee_id, p.other_invitee_id, p.reason
	from (
		select a.id, a.meeting_id, a.invitee_id, a.other_invitee_id, a.reason from meeting_apart a
		union all
		select a.id, a.meeting_id, a.other_invitee_id, a.invitee_id, a.reason from meeting_apart a) p
	where not exists (select from meeting_apart_end e where e.apart_id = p.id)
	and not exists (select from meeting_invitee_removal r where r.invitee_id in (p.invitee_id, p.other_invitee_id));
grant select on meeting_kept_apart to rowan_app;
