-- Whether somebody was excluded from the whole meeting and so receives nothing of it: answered by the module that decides
-- exclusions, which replaces this. Until then nobody is.
create function record_excludes(meeting uuid, invitee uuid) returns boolean
	language plpgsql stable cost 1000
as $$
begin
	return false;
end
$$;
