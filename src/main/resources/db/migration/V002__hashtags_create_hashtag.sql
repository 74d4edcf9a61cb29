create table hashtag (
    id bigint generated always as identity primary key,
    name text not null,
    label text not null,
    created_at timestamptz not null,
    constraint hashtag_name_unique unique (name),
    constraint hashtag_name_length check (char_length(name) between 1 and 60),
    constraint hashtag_name_is_one_word check (name !~ '[][:space:]#@/%;:,.!?&=+<>"''(){}|\\^`~*$-]'),
    constraint hashtag_label_is_one_word check (label !~ '[[:space:]#@/]'),
    constraint hashtag_label_length check (char_length(label) between 1 and 60)
);
comment on column hashtag.name is 'NFKC, case-folded, without #: what decides whether two hashtags are the same';
comment on column hashtag.label is 'as it was first written, without #: what is shown';

create index hashtag_name_trigram on hashtag using gin (plain(name) gin_trgm_ops);
