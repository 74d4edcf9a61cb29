-- Creators are numbered in their handle, so that a second run adds to the first.
insert into creator (handle, display_name, bio, bio_language, region, languages, avatar, origin, joined_at)
select plain(replace(name, ' ', '')) || '.g' || number, name || ' ' || chr(65 + (number % 26)::integer) || '.',
    null, null, voice.region, array[voice.language], 'avatar-' || 1 + number % 24, 'demonstration',
    current_setting('bench.now')::timestamptz
        - interval '1 day' * (1 + current_setting('bench.days')::integer * pg_temp.chance(number, 3))
from generate_series((select count(*) + 1 from creator where handle ~ '\.g[0-9]+$'),
    current_setting('bench.creators')::bigint) number
join voice on pg_temp.chance(number, 1) * 100 >= share_from and pg_temp.chance(number, 1) * 100 < share_to
cross join lateral (select pg_temp.one_of(voice.names, number, 2) as name) person;

create temporary table numbered_creator as
select substring(handle from '\.g([0-9]+)$')::bigint as number, id, languages[1] as language, joined_at
from creator where handle ~ '\.g[0-9]+$';
create unique index on numbered_creator (number);
analyze numbered_creator;

create temporary table numbered_campaign as
select row_number() over (order by position, id) as number, id, hashtag_id, palette, motif, scene from campaign;
