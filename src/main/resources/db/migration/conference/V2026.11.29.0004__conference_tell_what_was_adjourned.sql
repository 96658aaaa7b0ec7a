-- What was adjourned before now ended without decisions.
update meeting_end set decided = false where meeting_id in (select meeting_id from conference_adjournment);
alter table meeting_end alter column decided drop default;
