create table story (
    id bigint generated always as identity primary key,
    slug text not null,
    campaign_id bigint not null constraint story_campaign references campaign,
    creator_id bigint not null constraint story_creator references creator,
    series_id bigint constraint story_series references series,
    series_position integer,
    title text not null,
    body text not null,
    language text not null,
    video_id bigint constraint story_video references video,
    palette text,
    motif text,
    scene text,
    demonstration boolean not null default false,
    status text not null,
    status_since timestamptz not null,
    published_at timestamptz,
    title_plain text not null generated always as (plain(title)) stored,
    search tsvector not null generated always as (search_document(language, title, body)) stored,
    constraint story_slug_unique unique (slug),
    constraint story_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 120),
    constraint story_title_length check (char_length(title) between 1 and 120),
    constraint story_body_length check (char_length(body) between 1 and 5000),
    constraint story_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint story_palette_is_a_name check (palette ~ '^[a-z]{1,20}$'),
    constraint story_motif_is_a_name check (motif ~ '^[a-z]{1,20}$'),
    constraint story_scene_is_a_name check (scene ~ '^[a-z]{1,20}$'),
    constraint story_video_unique unique (video_id),
    constraint story_series_has_a_position check ((series_id is null) = (series_position is null)),
    constraint story_series_position_unique unique (series_id, series_position),
    constraint story_status_known check (status in
        ('draft', 'waiting', 'returned', 'declined', 'published', 'withdrawn', 'removed')),
    constraint story_published_has_a_time check (status <> 'published' or published_at is not null)
);

create index story_published on story (published_at desc, id desc) where status = 'published';
create index story_published_by_language on story (language, published_at desc, id desc) where status = 'published';
create index story_published_in_campaign on story (campaign_id, published_at desc, id desc) where status = 'published';
create index story_published_by_creator on story (creator_id, published_at desc, id desc) where status = 'published';
create index story_search on story using gin (search) where status = 'published';
create index story_title_trigram on story using gin (title_plain gin_trgm_ops) where status = 'published';

create table story_translation (
    story_id bigint not null constraint story_translation_story references story on delete cascade,
    language text not null,
    body text not null,
    primary key (story_id, language),
    constraint story_translation_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint story_translation_body_length check (char_length(body) between 1 and 5000)
);

create table story_hashtag (
    story_id bigint not null constraint story_hashtag_story references story on delete cascade,
    hashtag_id bigint not null constraint story_hashtag_hashtag references hashtag,
    position integer not null,
    published_at timestamptz,
    primary key (story_id, hashtag_id),
    constraint story_hashtag_position_unique unique (story_id, position),
    constraint story_hashtag_few check (position between 1 and 10)
);
comment on column story_hashtag.published_at is
    'the story''s, while it is published: so that the newest stories of a hashtag are found without looking at all';

create index story_hashtag_published on story_hashtag (hashtag_id, published_at desc, story_id desc)
    where published_at is not null;

create function story_hashtag_follows_its_story() returns trigger language plpgsql as $$
begin
    new.published_at := (select published_at from story where id = new.story_id and status = 'published' for share);
    return new;
end $$;
create trigger story_hashtag_follows_its_story before insert on story_hashtag
    for each row execute function story_hashtag_follows_its_story();

create function story_leads_its_hashtags() returns trigger language plpgsql as $$
begin
    update story_hashtag set published_at = case new.status when 'published' then new.published_at end
    where story_id = new.id;
    return null;
end $$;
create trigger story_leads_its_hashtags after update of status, published_at on story
    for each row execute function story_leads_its_hashtags();
