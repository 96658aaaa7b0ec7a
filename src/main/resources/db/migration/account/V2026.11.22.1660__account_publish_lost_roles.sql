-- Published: since when somebody holds a role no longer, because it was taken away or because they left.
create view account_role_lost as
	select x.account_id, x.role, max(x.at) as at
	from (
		select account_id, role, changed_at as at from account_role_change where not held
		union all
		select a.id, r.role, a.left_at from account a join account_role r on r.account_id = a.id
		where a.left_at is not null
	) x
	where not exists (select from account_active_role w where w.account_id = x.account_id and w.role = x.role)
	group by x.account_id, x.role;

grant select on account_role_lost to rowan_app;
