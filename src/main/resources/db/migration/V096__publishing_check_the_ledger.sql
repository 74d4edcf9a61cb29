create table ledger_check (
    at timestamptz primary key,
    entries bigint not null,
    head text,
    broken bigint,
    constraint ledger_check_entries_not_negative check (entries >= 0),
    constraint ledger_check_head_is_a_hash check (head ~ '^[0-9a-f]{64}$'),
    constraint ledger_check_head_if_any check ((head is null) = (entries = 0)),
    constraint ledger_check_broken_positive check (broken > 0)
);
comment on table ledger_check is 'when the chain was recomputed, and what was found';
comment on column ledger_check.entries is 'how many entries are as they were written, from the first on';
comment on column ledger_check.head is 'the hash of the last of them';
comment on column ledger_check.broken is 'the first entry that is not what it was, or null';
