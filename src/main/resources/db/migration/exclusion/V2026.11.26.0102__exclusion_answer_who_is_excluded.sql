-- What the module of the records asks: an exclusion holds for a person, as whatever they are invited.
create or replace function record_excludes(meeting uuid, invitee uuid) returns boolean
	language plpgsql stable cost 1000
as $$
begin
	return exists (
		select from exclusion_standing e
		where e.meeting_id = meeting and e.part is null and (e.invitee_id = invitee or e.person_id = (
			select i.person_id from meeting_invited i where i.invitee_id = invitee)));
end
$$;
