-- To whom a record goes: a row for each recipient, so that one that is doubtful never stops the others. What was done with
-- a row is a step; a row that was wrong is struck out, and another is added.
create table record_delivery (
	id uuid not null,
	record_id uuid not null,
	invitee_id uuid not null,
	way text not null,
	address_id uuid,
	email text not null,
	category text not null,
	purpose text not null,
	ground text not null,
	added_at timestamptz not null,
	added_by uuid not null,
	constraint record_delivery_pk primary key (id),
	constraint record_delivery_record_fk foreign key (record_id) references formal_record (id),
	constraint record_delivery_way_known check (way in ('SECURE_EMAIL', 'POST', 'IN_PERSON')),
	constraint record_delivery_post_has_an_address check (way = 'POST' or address_id is null),
	constraint record_delivery_email_has_an_address check ((way = 'SECURE_EMAIL') = (email <> '')),
	constraint record_delivery_codes_are_codes check (category ~ '^[A-Z_]+$' and purpose ~ '^[A-Z_]+$' and ground ~ '^[A-Z_]+$')
);
create index record_delivery_record on record_delivery (record_id);
create index record_delivery_address on record_delivery (address_id);

create table record_delivery_child (
	delivery_id uuid not null,
	case_id uuid not null,
	constraint record_delivery_child_pk primary key (delivery_id, case_id),
	constraint record_delivery_child_delivery_fk foreign key (delivery_id) references record_delivery (id)
);

create table record_delivery_without (
	delivery_id uuid not null,
	section_id uuid not null,
	constraint record_delivery_without_pk primary key (delivery_id, section_id),
	constraint record_delivery_without_delivery_fk foreign key (delivery_id) references record_delivery (id),
	constraint record_delivery_without_section_fk foreign key (section_id) references record_section (id)
);

create table record_delivery_step (
	id uuid not null,
	delivery_id uuid not null,
	number integer not null,
	act text not null,
	words text not null,
	digest text not null,
	taken_at timestamptz not null,
	taken_by uuid not null,
	constraint record_delivery_step_pk primary key (id),
	constraint record_delivery_step_delivery_fk foreign key (delivery_id) references record_delivery (id),
	constraint record_delivery_step_number_unique unique (delivery_id, number),
	constraint record_delivery_step_once unique (delivery_id, act),
	constraint record_delivery_step_act_known check (act in ('CHECKED', 'SENT', 'ACKNOWLEDGED', 'STRUCK', 'RECALLED')),
	constraint record_delivery_step_sent_has_a_digest check ((act = 'SENT') = (digest <> ''))
);

-- A second person checks: never the one who added the row.
create function record_delivery_is_checked_by_another() returns trigger language plpgsql as $$
begin
	if new.act = 'CHECKED' and exists (
			select from record_delivery d where d.id = new.delivery_id and d.added_by = new.taken_by) then
		raise exception 'a second person checks' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger record_delivery_checked before insert on record_delivery_step
	for each row execute function record_delivery_is_checked_by_another();

grant select, insert on record_delivery, record_delivery_child, record_delivery_without, record_delivery_step to rowan_app;
