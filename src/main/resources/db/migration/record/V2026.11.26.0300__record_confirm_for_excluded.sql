-- Somebody excluded from a whole conference gets its letter only once the chair has confirmed it, as it was when they did.
alter table record_delivery_step
	drop constraint record_delivery_step_act_known,
	drop constraint record_delivery_step_content_has_a_digest,
	add constraint record_delivery_step_act_known
		check (act in ('CHECKED', 'CONFIRMED', 'PRINTED', 'SENT', 'ACKNOWLEDGED', 'FORGONE', 'STRUCK', 'RECALLED')),
	add constraint record_delivery_step_content_has_a_digest
		check ((act in ('CONFIRMED', 'PRINTED', 'SENT')) = (digest <> '')),
	add constraint record_delivery_step_confirmed_has_a_reason check (act <> 'CONFIRMED' or words <> '');
