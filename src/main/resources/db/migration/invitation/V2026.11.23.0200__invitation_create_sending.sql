-- The invitations that Rowan sent: to whom, how, why and on what ground, and the very document. Of which booking it told,
-- and a mark of the time and place of somebody's own that it named, say whether it still holds.
create table invitation_sending (
	id uuid not null,
	invitee_id uuid not null,
	booking_number integer not null,
	own_mark text not null,
	way text not null,
	address_id uuid,
	email text not null,
	category text not null,
	purpose text not null,
	ground text not null,
	document bytea not null,
	sent_at timestamptz not null,
	sent_by uuid not null,
	constraint invitation_sending_pk primary key (id),
	constraint invitation_sending_invitee_fk foreign key (invitee_id) references meeting_invitee (id)
		deferrable initially deferred,
	constraint invitation_sending_address_fk foreign key (address_id) references person_address (id)
		deferrable initially deferred,
	constraint invitation_sending_way_known check (way in ('POST', 'SECURE_EMAIL', 'ONE_TIME_PAGE')),
	constraint invitation_sending_goes_somewhere check (
		(address_id is not null) = (way = 'POST') and (email <> '') = (way = 'SECURE_EMAIL')),
	constraint invitation_sending_category_is_a_code check (category ~ '^[A-Z_]+$'),
	constraint invitation_sending_ground_known check (ground in ('TAKES_PART', 'WORKING_TOGETHER'))
);
create index invitation_sending_invitee on invitation_sending (invitee_id, sent_at);

grant select, insert on invitation_sending to rowan_app;
