create table tally (
    subject text not null,
    subject_id bigint not null,
    measure text not null,
    day date not null,
    amount bigint not null,
    primary key (subject, subject_id, measure, day),
    constraint tally_subject_known check (subject in ('portal', 'campaign', 'hashtag', 'creator', 'story')),
    constraint tally_measure_known check (measure in ('views', 'creations', 'stickers', 'compliments')),
    constraint tally_amount_not_negative check (amount >= 0)
);
comment on table tally is 'what the portal counted itself, per day in UTC; readings are what others said';

-- The sum over all days, kept with them in one transaction, so that lists can be sorted by it.
create table tally_total (
    subject text not null,
    subject_id bigint not null,
    measure text not null,
    amount bigint not null,
    primary key (subject, subject_id, measure),
    constraint tally_total_subject_known check (subject in ('portal', 'campaign', 'hashtag', 'creator', 'story')),
    constraint tally_total_measure_known check (measure in ('views', 'creations', 'stickers', 'compliments')),
    constraint tally_total_amount_not_negative check (amount >= 0)
);
create index tally_total_largest on tally_total (subject, measure, amount desc, subject_id desc);

-- Every story has its sum from the beginning, so that lists may count on it.
create function story_begins_with_no_views() returns trigger language plpgsql as $$
begin
    insert into tally_total (subject, subject_id, measure, amount) values ('story', new.id, 'views', 0)
    on conflict do nothing;
    return null;
end $$;
create trigger story_begins_with_no_views after insert on story
    for each row execute function story_begins_with_no_views();

create table reading_subject (
    id bigint generated always as identity primary key,
    slug text not null,
    hashtag_id bigint constraint reading_subject_hashtag references hashtag,
    campaign_id bigint constraint reading_subject_campaign references campaign on delete set null,
    constraint reading_subject_slug_unique unique (slug),
    constraint reading_subject_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80)
);
create index reading_subject_by_hashtag on reading_subject (hashtag_id);
create index reading_subject_by_campaign on reading_subject (campaign_id);

create table reading_subject_text (
    subject_id bigint not null constraint reading_subject_text_subject references reading_subject on delete cascade,
    language text not null,
    name text not null,
    note text,
    primary key (subject_id, language),
    constraint reading_subject_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint reading_subject_text_name_length check (char_length(name) between 1 and 160),
    constraint reading_subject_text_note_length check (char_length(note) between 1 and 300)
);

create table reading (
    id bigint generated always as identity primary key,
    subject_id bigint not null constraint reading_subject references reading_subject,
    kind text not null,
    qualifier text not null,
    amount bigint not null,
    as_of date not null,
    source text not null,
    recorded_at timestamptz not null,
    supersedes bigint constraint reading_supersedes references reading,
    constraint reading_superseded_once unique (supersedes),
    constraint reading_kind_known check (kind in ('views', 'creations', 'uses', 'followers')),
    constraint reading_qualifier_known check (qualifier in ('exactly', 'over', 'almost', 'up_to')),
    constraint reading_amount_not_negative check (amount >= 0),
    constraint reading_source_length check (char_length(source) between 1 and 160)
);
create index reading_by_subject on reading (subject_id, kind, as_of desc);

-- What somebody said on a day stays what they said: a correction is a new reading that supersedes the old one.
create function reading_stays_as_it_is() returns trigger language plpgsql as $$
begin
    raise exception 'a reading is never changed; record a newer one that supersedes it'
        using errcode = 'restrict_violation', constraint = 'reading_stays_as_it_is', table = 'reading';
end $$;
create trigger reading_stays_as_it_is before update or delete or truncate on reading
    for each statement execute function reading_stays_as_it_is();

create function reading_supersedes_its_own_kind() returns trigger language plpgsql as $$
begin
    if not exists (select from reading r
            where r.id = new.supersedes and r.subject_id = new.subject_id and r.kind = new.kind) then
        raise exception 'a reading supersedes one of the same subject and kind'
            using errcode = 'check_violation', constraint = 'reading_supersedes_its_own_kind', table = 'reading';
    end if;
    return new;
end $$;
create trigger reading_supersedes_its_own_kind before insert on reading
    for each row when (new.supersedes is not null) execute function reading_supersedes_its_own_kind();
