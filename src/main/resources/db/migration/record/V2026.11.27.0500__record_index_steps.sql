-- My work looks for what was asked to be withdrawn, what was, and what was done since yesterday.
create index record_step_withdrawal_idx on record_step (record_id) where act in ('PROPOSED', 'WITHDRAWN');
create index record_step_taken_idx on record_step (taken_at);
