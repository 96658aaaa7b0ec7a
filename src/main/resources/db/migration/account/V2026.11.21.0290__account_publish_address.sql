-- Published: where members of staff are written to. A leaver is not.
create view account_address as
	select id as account_id, email from account where left_at is null;

grant select on account_address to rowan_app;
