-- The stories from bench.first to bench.last. A few creators tell many stories, and most tell few.
create temporary table told on commit drop as
select story.number, creator.id as creator_id, creator.language, campaign.id as campaign_id, campaign.hashtag_id,
    campaign.palette, campaign.motif, campaign.scene,
    date_trunc('second', now_ - (now_ - creator.joined_at) * pg_temp.chance(story.number, 13)) as published_at
from generate_series(current_setting('bench.first')::bigint, current_setting('bench.last')::bigint) as story (number)
cross join lateral (select current_setting('bench.now')::timestamptz as now_) clock
join numbered_creator creator on creator.number
    = 1 + floor((select max(number) from numbered_creator) * power(pg_temp.chance(story.number, 11), 1.8))::bigint
join numbered_campaign campaign on campaign.number
    = 1 + floor((select max(number) from numbered_campaign) * power(pg_temp.chance(story.number, 12), 1.5))::bigint;
analyze told;

insert into story (slug, campaign_id, creator_id, title, body, language, palette, motif, scene,
    demonstration, status, status_since, published_at)
select left(trim(both '-' from regexp_replace(plain(title), '[^a-z0-9]+', '-', 'g')), 90) || '-g' || number,
    campaign_id, creator_id, title, body, told.language, palette, motif, scene,
    true, 'published', published_at, published_at
from told
join voice on voice.language = told.language
cross join lateral (select pg_temp.one_of(voice.people, number, 21) as person,
    pg_temp.one_of(voice.deeds, number, 22) as deed) plot
cross join lateral (select upper(left(person, 1)) || substr(person, 2) || ' ' || voice.who || ' ' || deed as title) heading
cross join lateral (select pg_temp.one_of(voice.times, number, 23) || ', ' || person || voice.did || deed || '. '
    || pg_temp.one_of(voice.endings, number, 24) || ' '
    || coalesce((select string_agg(pg_temp.one_of(voice.times, number * 8 + sentence, 25) || ', '
            || pg_temp.one_of(voice.people, number * 8 + sentence, 26) || voice.did
            || pg_temp.one_of(voice.deeds, number * 8 + sentence, 27) || '. ', '' order by sentence)
        from generate_series(1, floor(6 * pg_temp.chance(number, 28))::integer) sentence), '')
    || pg_temp.one_of(voice.endings, number, 29) as body) telling
order by number;

create temporary table told_story on commit drop as
select told.number, story.id, told.creator_id, told.campaign_id, told.hashtag_id, told.published_at
from told join story on story.creator_id = told.creator_id and story.published_at = told.published_at
    and story.slug like '%-g' || told.number;
create unique index on told_story (id);
analyze told_story;

-- The campaign's own hashtag, and up to four more. The second is borne half as often as the first, the third a
-- third as often, and so on, as it is with words.
insert into story_hashtag (story_id, hashtag_id, position)
select story_id, hashtag_id, row_number() over (partition by story_id order by place)
from (
    select story_id, hashtag_id, min(place) as place
    from (
        select id as story_id, hashtag_id, 0 as place from told_story
        union all
        select told_story.id, ranked_hashtag.id, place
        from told_story
        cross join lateral generate_series(1, floor(5 * pg_temp.chance(told_story.number, 31))::integer) place
        join ranked_hashtag on ranked_hashtag.rank = floor(exp(pg_temp.chance(told_story.number, 31 + place)
            * ln((select max(rank) + 1 from ranked_hashtag))))::bigint
    ) drawn
    group by story_id, hashtag_id
) borne
order by story_id;
