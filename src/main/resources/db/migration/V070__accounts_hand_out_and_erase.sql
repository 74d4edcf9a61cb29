create table data_archive (
    id bigint generated always as identity primary key,
    account_id bigint not null constraint data_archive_account references account on delete cascade,
    asked_at timestamptz not null,
    token text,
    file bigint,
    ready_at timestamptz,
    expires_at timestamptz,
    constraint data_archive_one_per_account unique (account_id),
    constraint data_archive_token_is_a_hash check (token ~ '^[0-9a-f]{64}$'),
    constraint data_archive_expires_once_ready check ((ready_at is null) = (expires_at is null)),
    constraint data_archive_link_leads_to_a_file check ((token is null) = (file is null)),
    constraint data_archive_file_once_ready check (file is null or ready_at is not null)
);
comment on table data_archive is 'all that is somebody''s, to take home: asked for, then ready, then gone';
comment on column data_archive.file is 'its number in the store; no foreign key, as accounts knows no media';
create index data_archive_expires_at on data_archive (expires_at) where file is not null;

create table erasure (
    account_id bigint primary key constraint erasure_account references account on delete cascade,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    constraint erasure_due_after_it_was_asked_for check (due_at >= asked_at)
);
comment on table erasure is 'who wants to be erased, and until when they may change their mind';
