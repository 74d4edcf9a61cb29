alter table creator
    add column visibility text not null default 'listed',
    add column compliment_mode text not null default 'everybody',
    add column links text[] not null default '{}',
    add column portrait_id bigint constraint creator_portrait references portrait,
    add column approved boolean not null default true,
    add constraint creator_account_for_who_signed_up check (
        case origin when 'account' then account_id is not null when 'press' then account_id is null else true end),
    add constraint creator_visibility_known check (visibility in ('listed', 'private')),
    add constraint creator_compliment_mode_known check (compliment_mode in ('everybody', 'accounts', 'nobody')),
    add constraint creator_links_few check (
        cardinality(links) <= 5 and char_length(array_to_string(links, '')) <= 1300),
    add constraint creator_links_are_https check (
        array_to_string(links, E'\n') ~ '^(https://[^[:space:]]+( [^\n]+)?(\n(?!$)|$))*$');
comment on column creator.links is 'each an address and, after a space, what it is called';
comment on column creator.approved is
    'whether a moderator, or a rule that trusts the creator, has let everybody see the profile';

create table profile_change (
    id bigint generated always as identity primary key,
    creator_id bigint not null constraint profile_change_creator references creator on delete cascade,
    display_name text not null,
    bio text,
    bio_language text,
    links text[] not null default '{}',
    portrait_id bigint constraint profile_change_portrait references portrait,
    status text not null,
    status_since timestamptz not null,
    published_at timestamptz,
    version bigint not null,
    constraint profile_change_display_name_length check (char_length(display_name) between 1 and 60),
    constraint profile_change_bio_length check (char_length(bio) between 1 and 300),
    constraint profile_change_bio_has_a_language check ((bio is null) = (bio_language is null)),
    constraint profile_change_bio_language_is_a_tag check (bio_language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint profile_change_links_few check (
        cardinality(links) <= 5 and char_length(array_to_string(links, '')) <= 1300),
    constraint profile_change_links_are_https check (
        array_to_string(links, E'\n') ~ '^(https://[^[:space:]]+( [^\n]+)?(\n(?!$)|$))*$'),
    constraint profile_change_status_known check (status in
        ('draft', 'waiting', 'returned', 'declined', 'published', 'removed')),
    constraint profile_change_published_has_a_time check (status <> 'published' or published_at is not null),
    constraint profile_change_version_positive check (version > 0)
);
comment on table profile_change is 'what somebody wants to be seen of them, and whether it is';

create unique index profile_change_one_public on profile_change (creator_id) where status in ('published', 'removed');
create unique index profile_change_one_open on profile_change (creator_id)
    where status in ('draft', 'waiting', 'returned', 'declined');
create index profile_change_creator on profile_change (creator_id);
create index profile_change_waiting on profile_change (status_since) where status = 'waiting';
