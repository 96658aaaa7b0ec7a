-- Since when somebody belongs to a family group no longer; empty where nobody knows. When that was recorded stands in
-- ended_at.
alter table family_member
	add column until_on date,
	add constraint family_member_mistake_never_ran check (
		until_on is null or coalesce(ended_why = 'CHANGED', false));

-- Since when a tie ended is said with its end. The version of a family counts the changes of who belongs to it.
grant update (until_on) on person_relationship, family_member to rowan_app;
grant update (version) on family to rowan_app;
