create table ledger_entry (
    number bigint primary key,
    kind text not null,
    item_id bigint not null,
    step text not null,
    from_status text not null,
    to_status text not null,
    version bigint not null,
    role text not null,
    account_id bigint,
    reason text,
    sentence text,
    at timestamptz not null,
    previous text not null,
    hash text not null,
    constraint ledger_entry_kind_is_a_word check (kind ~ '^[a-z]{1,20}$'),
    constraint ledger_entry_step_known check (step in
        ('hand_in', 'take_back', 'approve', 'return', 'decline', 'withdraw', 'remove', 'restore')),
    constraint ledger_entry_from_status_known check (from_status in
        ('draft', 'waiting', 'returned', 'declined', 'published', 'withdrawn', 'removed')),
    constraint ledger_entry_to_status_known check (to_status in
        ('draft', 'waiting', 'returned', 'declined', 'published', 'withdrawn', 'removed')),
    constraint ledger_entry_role_known check (role in ('author', 'moderator', 'portal')),
    constraint ledger_entry_account_unless_portal check ((account_id is null) = (role = 'portal')),
    constraint ledger_entry_reason_is_a_code check (reason ~ '^[a-z0-9-]{1,40}$'),
    constraint ledger_entry_sentence_length check (char_length(sentence) between 1 and 2000),
    constraint ledger_entry_previous_is_a_hash check (previous ~ '^[0-9a-f]{64}$'),
    constraint ledger_entry_hash_is_a_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint ledger_entry_follows_one unique (previous)
);
comment on table ledger_entry is 'what happened to what is moderated; the hashes are computed and checked in Java';
comment on column ledger_entry.account_id is
    'a number without a foreign key: once the account is erased it means nobody, and the entry stays';

create index ledger_entry_by_item on ledger_entry (kind, item_id, number);

-- The portal owns its tables and so has every right on them; only a trigger can refuse it something.
create function ledger_entry_stays_as_it_is() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is never changed'
        using errcode = 'restrict_violation', constraint = 'ledger_entry_stays_as_it_is', table = 'ledger_entry';
end $$;
create trigger ledger_entry_stays_as_it_is before update or delete or truncate on ledger_entry
    for each statement execute function ledger_entry_stays_as_it_is();
