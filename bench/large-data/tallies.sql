-- What was counted for the stories of stories.sql in their first thirty days, and what it adds up to.
-- (offset 0 has PostgreSQL work a number out once, not wherever it is used.)
create temporary table counted on commit drop as
select id as story_id, campaign_id, creator_id, day, views,
    least(views, floor(views * 0.07 + pg_temp.chance(number * 32 + age, 43)))::integer as stickers,
    least(views, floor(views * 0.014 + pg_temp.chance(number * 32 + age, 44)))::integer as compliments,
    (age = 0)::integer as creations
from told_story
cross join lateral (select 25 / power(pg_temp.chance(number, 41) + 0.001, 0.8) as crowd offset 0) sized
cross join generate_series(0, 29) age
cross join lateral (select (published_at at time zone 'UTC')::date + age as day) dated
cross join lateral (select floor(crowd
    * (0.3 * power(0.7, age) + 0.02) * (case when extract(isodow from day) > 5 then 1.2 else 0.9 end)
    + pg_temp.chance(number * 32 + age, 42))::integer as views offset 0) seen
where day <= (current_setting('bench.now')::timestamptz at time zone 'UTC')::date and (views > 0 or age = 0);
analyze counted;

create temporary table added on commit drop as
select 'campaign' as subject, campaign_id as subject_id, day, sum(views) as views, sum(stickers) as stickers,
    sum(compliments) as compliments, sum(creations) as creations
from counted group by campaign_id, day
union all
select 'creator', creator_id, day, sum(views), sum(stickers), sum(compliments), sum(creations)
from counted group by creator_id, day
union all
select 'hashtag', hashtag_id, day, sum(views), sum(stickers), sum(compliments), sum(creations)
from counted join story_hashtag using (story_id) group by hashtag_id, day
union all
select 'portal', 0, day, sum(views), sum(stickers), sum(compliments), sum(creations)
from counted group by day;

-- Nothing was counted for these stories before; for what they are counted for, something may have been.
insert into tally (subject, subject_id, measure, day, amount)
select 'story', story_id, measure, day, amount
from counted
cross join lateral (values ('compliments', compliments), ('stickers', stickers), ('views', views)) as one (measure, amount)
where amount > 0
order by story_id, measure, day;

insert into tally (subject, subject_id, measure, day, amount)
select subject, subject_id, measure, day, amount
from added
cross join lateral (values ('compliments', compliments), ('creations', creations), ('stickers', stickers),
    ('views', views)) as one (measure, amount)
where amount > 0
order by subject, subject_id, measure, day
on conflict (subject, subject_id, measure, day) do update set amount = tally.amount + excluded.amount;

insert into tally_total (subject, subject_id, measure, amount)
select subject, subject_id, measure, amount
from (
    select 'story' as subject, story_id as subject_id, sum(views) as views, sum(stickers) as stickers,
        sum(compliments) as compliments, 0 as creations
    from counted group by story_id
    union all
    select subject, subject_id, sum(views), sum(stickers), sum(compliments), sum(creations)
    from added group by subject, subject_id) total
cross join lateral (values ('compliments', compliments), ('creations', creations), ('stickers', stickers),
    ('views', views)) as one (measure, amount)
where amount > 0 or measure = 'views'
order by subject, subject_id, measure
on conflict (subject, subject_id, measure) do update set amount = tally_total.amount + excluded.amount;
