-- A plan is reviewed and ended by conferences that were held, and told to those who were invited; a child has one that
-- runs, whatever the application does.
alter table plan_review add constraint plan_review_meeting_fk foreign key (meeting_id)
	references conference_conclusion (meeting_id) deferrable initially deferred;
alter table plan_ending add constraint plan_ending_meeting_fk foreign key (meeting_id)
	references conference_conclusion (meeting_id) deferrable initially deferred;
alter table plan_telling add constraint plan_telling_invitee_fk foreign key (invitee_id)
	references meeting_invitee (id) deferrable initially deferred;
create index plan_review_meeting on plan_review (meeting_id);
create index plan_ending_meeting on plan_ending (meeting_id);
create index plan_telling_invitee on plan_telling (invitee_id);

create function plan_runs_alone() returns trigger language plpgsql as $$
begin
	if exists (select from plan p where p.case_id = new.case_id
			and not exists (select from plan_ending e where e.plan_id = p.id)) then
		raise exception 'a plan runs already' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger plan_opened_alone before insert on plan for each row execute function plan_runs_alone();

create function plan_is_not_ended() returns trigger language plpgsql as $$
begin
	if exists (select from plan_ending e where e.plan_id = new.plan_id) then
		raise exception 'the plan has ended' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger plan_review_while_running before insert on plan_review
	for each row execute function plan_is_not_ended();
