create table code_app (
    account_id bigint primary key constraint code_app_account references account on delete cascade,
    secret bytea not null,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    constraint code_app_secret_length check (octet_length(secret) between 28 and 100)
);
comment on table code_app is 'the app on somebody''s phone that shows the codes of RFC 6238';
comment on column code_app.secret is 'encrypted with a key that is not in this database';
comment on column code_app.confirmed_at is 'null until the first code has proved that the app has the secret';
comment on column code_app.last_step is 'the half minute of the last code that was accepted; none before it is taken again';

create table recovery_code (
    account_id bigint not null constraint recovery_code_account references account on delete cascade,
    hash text not null,
    constraint recovery_code_once primary key (account_id, hash),
    constraint recovery_code_is_a_hash check (hash ~ '^[0-9a-f]{64}$')
);
comment on table recovery_code is 'good instead of a code of the app, once: it is deleted when it is used';
