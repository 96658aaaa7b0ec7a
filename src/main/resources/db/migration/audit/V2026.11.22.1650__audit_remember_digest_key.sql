-- Which key the keyed digests are made with: a digest of nothing under it, which tells nothing of the key. The newest
-- counts. Another key closes nothing that was closed in a name, so a start with one is refused.
create table audit_digest_key (
	check_value bytea not null,
	since timestamptz not null,
	constraint audit_digest_key_pk primary key (since),
	constraint audit_digest_key_check_length check (octet_length(check_value) = 32)
);

grant select, insert on audit_digest_key to rowan_app;

-- Published: the check value of the key in use, and since when.
create view audit_digest_key_now as
	select check_value, since from audit_digest_key order by since desc limit 1;

grant select on audit_digest_key_now to rowan_app;
