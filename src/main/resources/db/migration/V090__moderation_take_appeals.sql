create table appeal (
    number bigint primary key constraint appeal_against_decision references ledger_entry,
    kind text not null,
    item_id bigint not null,
    account_id bigint not null constraint appeal_account references account on delete cascade,
    words text not null,
    at timestamptz not null,
    status text not null,
    outcome bigint constraint appeal_outcome references ledger_entry,
    constraint appeal_kind_is_a_word check (kind ~ '^[a-z]{1,20}$'),
    constraint appeal_words_length check (char_length(words) between 1 and 2000),
    constraint appeal_status_known check (status in ('waiting', 'upheld', 'reversed', 'moot')),
    constraint appeal_outcome_if_judged check ((outcome is not null) = (status in ('upheld', 'reversed')))
);
comment on table appeal is 'what an author says against a decision; one for each, gone with the account';
create index appeal_account on appeal (account_id);
create unique index appeal_one_waiting on appeal (kind, item_id) where status = 'waiting';
