alter table reading add column link text;
alter table reading add constraint reading_link_length check (char_length(link) between 12 and 500);
alter table reading add constraint reading_link_is_https check (link like 'https://%');
comment on column reading.link is 'where the source says it';

-- A reading stays as it is; one that should never have been written is not shown any more.
create table reading_withdrawal (
    reading_id bigint primary key constraint reading_withdrawal_reading references reading,
    at timestamptz not null
);
comment on table reading_withdrawal is 'readings that are shown no more, and what they superseded neither; who and why, the ledger knows';
