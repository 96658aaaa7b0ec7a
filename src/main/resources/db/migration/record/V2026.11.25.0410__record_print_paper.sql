-- Paper is printed before it is posted or handed over, each a step of its own; what was printed is proved like what went.
alter table record_delivery_step drop constraint record_delivery_step_act_known;
alter table record_delivery_step add constraint record_delivery_step_act_known
	check (act in ('CHECKED', 'PRINTED', 'SENT', 'ACKNOWLEDGED', 'STRUCK', 'RECALLED'));
alter table record_delivery_step drop constraint record_delivery_step_sent_has_a_digest;
alter table record_delivery_step add constraint record_delivery_step_what_leaves_has_a_digest
	check ((act in ('PRINTED', 'SENT')) = (digest <> ''));
