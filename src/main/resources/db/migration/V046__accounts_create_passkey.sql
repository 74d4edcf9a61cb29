create table passkey (
    id text primary key,
    account_id bigint not null constraint passkey_account references account on delete cascade,
    label text not null,
    public_key bytea not null,
    attestation bytea not null,
    transports text not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    constraint passkey_id_is_base64url check (id ~ '^[A-Za-z0-9_-]+$'),
    constraint passkey_id_length check (char_length(id) <= 1400),
    constraint passkey_label_length check (char_length(label) between 1 and 60),
    constraint passkey_public_key_length check (octet_length(public_key) <= 10000),
    constraint passkey_attestation_length check (octet_length(attestation) <= 20000),
    constraint passkey_transports_length check (char_length(transports) <= 200)
);
comment on column passkey.public_key is 'opens nothing: the other half never leaves its owner''s device';
comment on column passkey.label is 'the owner''s name for it';

create index passkey_account on passkey (account_id);
