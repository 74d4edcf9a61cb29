-- A draft may be incomplete, and has no name yet; whoever hands it in has to complete it.
alter table story alter column slug drop not null;
alter table story add constraint story_has_a_slug_once_handed_in check (slug is not null or status = 'draft');
alter table story drop constraint story_title_length;
alter table story add constraint story_title_length check (char_length(title) <= 120
    and (status in ('draft', 'returned', 'withdrawn') or btrim(title) <> ''));
alter table story drop constraint story_body_length;
alter table story add constraint story_body_length check (char_length(body) <= 5000
    and (status in ('draft', 'returned', 'withdrawn') or btrim(body) <> ''));

alter table story add column key uuid;
alter table story add constraint story_key_unique unique (key);
comment on column story.key is 'made with the form, so that a form that is sent twice makes one story';

alter table story add column hashtags text;
alter table story add constraint story_hashtags_length check (char_length(hashtags) <= 700);
comment on column story.hashtags is
    'as they were typed; they become rows of story_hashtag when the story is public, and not before';

alter table story add column consent text;
alter table story add constraint story_consent_known check (consent in ('nobody', 'agreed', 'unrecognisable'));
alter table story add constraint story_waits_with_consent check (status <> 'waiting' or consent is not null);
comment on column story.consent is 'who is to be seen: nobody but the author, others who agreed, or nobody one could recognise';

create index story_by_creator on story (creator_id, id desc);

create function story_takes_its_sums_along() returns trigger language plpgsql as $$
begin
    delete from tally where subject = 'story' and subject_id = old.id;
    delete from tally_total where subject = 'story' and subject_id = old.id;
    return null;
end $$;
create trigger story_takes_its_sums_along after delete on story
    for each row execute function story_takes_its_sums_along();
