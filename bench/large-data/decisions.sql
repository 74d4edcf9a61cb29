-- Makes the stories things that were handed in and decided, in a ledger whose chain holds, but for the bench.waiting
-- latest ones, which wait. Their creators get accounts, and there are twenty moderators with the password of the
-- demonstration's own.
insert into account (email, age_band, language, demonstration, created_at)
select 'bench-' || number || '@example.org', case when number % 12 = 0 then 'from_13' else 'adult' end, 'en', true,
    joined_at
from (select substring(handle from '\.g([0-9]+)$')::bigint as number, joined_at from creator
    where handle ~ '\.g[0-9]+$' and account_id is null) generated;
update creator set account_id = account.id from account
where account.email = 'bench-' || substring(handle from '\.g([0-9]+)$') || '@example.org' and account_id is null;

insert into account (email, password, age_band, language, demonstration, created_at)
select 'moderator-' || number || '@example.org', account.password, 'adult', 'en', true, now()
from account join account_role role on role.account_id = account.id and role.role = 'moderator'
cross join generate_series(1, 20) number
where account.email like 'moderator@%';
insert into account_role (account_id, role)
select id, 'moderator' from account where email ~ '^moderator-[0-9]+@example.org$';

create temporary table handed_in as
select story.id, story.title, story.language, creator.account_id as author, campaign.slug as campaign,
    account.age_band <> 'adult' as minor, story.published_at,
    row_number() over (order by story.published_at desc, story.id desc) as number
from story join creator on creator.id = story.creator_id join account on account.id = creator.account_id
join campaign on campaign.id = story.campaign_id
where story.slug ~ '-g[0-9]+$' and story.status = 'published';
create temporary table waiting as
select handed_in.*, date_trunc('second', now() - interval '30 seconds' * number) as since
from handed_in where number <= current_setting('bench.waiting')::bigint;

update story set status = 'waiting', status_since = since, published_at = null, consent = 'nobody', version = 2
from waiting where waiting.id = story.id;
update story set version = 3, consent = 'nobody'
where id in (select id from handed_in) and status = 'published';
delete from story_hashtag where story_id in (select id from waiting);

insert into moderation_case (kind, item_id, cause, version, author_id, title, language, campaign, signs, risk, opened_at)
select 'story', id, 'handed_in', 2, author, title, language, campaign,
    case when minor then array['minor'] else '{}'::text[] end, case when minor then 50 else 0 end, since
from waiting order by since;

-- The chain: SHA-256 over the parts of an entry with their lengths, the hash of the one before first.
do $$
declare
    act record;
    number bigint := (select coalesce(max(ledger_entry.number), 0) from ledger_entry);
    before text := coalesce((select hash from ledger_entry order by ledger_entry.number desc limit 1), repeat('0', 64));
    hash text;
    moderators bigint[] := (select array_agg(id order by id) from account where email ~ '^moderator-[0-9]+@');
begin
    for act in
        select id, language, 'hand_in' as step, 'draft' as from_status, 'waiting' as to_status, 2 as version,
            'author' as role, author as account, published_at - interval '3 hours' as at
        from handed_in where id not in (select id from waiting)
        union all
        select id, language, 'approve', 'waiting', 'published', 3, 'moderator', moderators[1 + id % 20], published_at
        from handed_in where id not in (select id from waiting)
        union all
        select id, language, 'hand_in', 'draft', 'waiting', 2, 'author', author, since from waiting
        order by at, id
    loop
        number := number + 1;
        hash := encode(sha256(convert_to((
            select string_agg(length(part) || ':' || part || ';', '' order by place) filter (where place < 11)
                || '-:;-:;' || string_agg(length(part) || ':' || part || ';', '' order by place) filter (where place > 10)
            from unnest(array[before, number::text, 'story', act.id::text, upper(act.step), upper(act.from_status),
                upper(act.to_status), act.version::text, upper(act.role), act.account::text,
                to_char(act.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), act.language])
                with ordinality parts (part, place)), 'UTF8')), 'hex');
        insert into ledger_entry (number, kind, item_id, step, from_status, to_status, version, language, role,
            account_id, at, previous, hash)
        values (number, 'story', act.id, act.step, act.from_status, act.to_status, act.version, act.language, act.role,
            act.account, act.at, before, hash);
        before := hash;
    end loop;
end $$;
