-- What is rare among many entries is found without reading them all.
create index ledger_entry_by_step on ledger_entry (step, number);
create index ledger_entry_by_reason on ledger_entry (reason, number) where reason is not null;
