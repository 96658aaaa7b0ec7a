-- Whom letters name to be rung or written to: the conference unit, which can always be reached both ways.
alter table council_contact drop constraint council_contact_kind_known;
alter table council_contact add constraint council_contact_kind_known check (kind in
	('CONCERN', 'CONFERENCE_UNIT', 'CALDICOTT', 'DATA_PROTECTION', 'CUSTOMER_SERVICES'));
alter table council_contact add constraint council_contact_unit_has_both
	check (kind <> 'CONFERENCE_UNIT' or phone <> '' and email <> '');
