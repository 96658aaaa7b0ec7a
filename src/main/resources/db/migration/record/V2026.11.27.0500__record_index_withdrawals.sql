-- My work looks for what was asked to be withdrawn, and what was.
create index record_step_withdrawal_idx on record_step (record_id) where act in ('PROPOSED', 'WITHDRAWN');
