create table sanction (
    id bigint generated always as identity primary key,
    account_id bigint not null constraint sanction_account references account on delete cascade,
    kind text not null,
    since timestamptz not null,
    until timestamptz,
    lifted_at timestamptz,
    constraint sanction_kind_known check (kind in ('warn', 'limit', 'suspend', 'ban')),
    constraint sanction_until_of_suspensions check ((kind = 'suspend') = (until is not null)),
    constraint sanction_until_is_later check (until > since)
);
comment on table sanction is
    'what moderators decided about people; why is in the ledger, whose entry holds the id as its version';

create index sanction_account_id on sanction (account_id, id);
