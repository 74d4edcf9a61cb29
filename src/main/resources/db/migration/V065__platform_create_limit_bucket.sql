-- Who may try how often again. The columns are those of Bucket4j; names and limits are ours. Counts need not outlive a
-- crash of the database, so they are not logged, and a try does not wait for the disk. A row that is never filled is
-- swept like any other.
create unlogged table limit_bucket (
    id text primary key,
    state bytea,
    expires_at bigint not null default (extract(epoch from now()) * 1000)::bigint + 3600000,
    constraint limit_bucket_id_length check (char_length(id) = 64)
) with (fillfactor = 70);

-- Keys the hashes that buckets are named by, so that nobody finds an address by trying all there are.
create table limit_secret (
    single boolean primary key default true,
    secret bytea not null,
    constraint limit_secret_single check (single),
    constraint limit_secret_length check (octet_length(secret) = 32)
);
