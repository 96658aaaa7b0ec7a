-- The advice that was given last is proposed.
create index consent_advice_last on consent_advice (purpose, recorded_at desc, id desc);
