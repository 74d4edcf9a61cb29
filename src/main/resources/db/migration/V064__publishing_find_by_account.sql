-- Whom a rule may trust is asked of what became of all that they handed in.
create index ledger_entry_by_account on ledger_entry (account_id, step);
