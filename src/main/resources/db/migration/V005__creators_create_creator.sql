create table creator (
    id bigint generated always as identity primary key,
    handle text not null,
    display_name text not null,
    bio text,
    bio_language text,
    region text,
    languages text[] not null default '{}',
    avatar text not null,
    origin text not null,
    joined_at timestamptz not null,
    constraint creator_handle_is_a_handle check (handle ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$'),
    constraint creator_handle_length check (char_length(handle) between 3 and 30),
    constraint creator_handle_unique unique (handle),
    constraint creator_display_name_length check (char_length(display_name) between 1 and 60),
    constraint creator_bio_length check (char_length(bio) between 1 and 300),
    constraint creator_bio_has_a_language check ((bio is null) = (bio_language is null)),
    constraint creator_bio_language_is_a_tag check (bio_language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint creator_region_is_a_country check (region ~ '^[A-Z]{2}$'),
    constraint creator_languages_few check (
        cardinality(languages) <= 8 and char_length(array_to_string(languages, '')) <= 48),
    constraint creator_avatar_is_a_name check (avatar ~ '^[a-z0-9-]{1,40}$'),
    constraint creator_origin_known check (origin in ('account', 'press', 'demonstration'))
);
comment on column creator.handle is 'always in lower case, so that unique means unique whatever the case';
comment on column creator.origin is 'press: a real person, named in a report, of whom only the reported facts are shown';

create index creator_joined on creator (joined_at desc, id desc);
create index creator_name_trigram on creator using gin (plain(handle || ' ' || display_name) gin_trgm_ops);
