create table caption_change (
    id bigint generated always as identity primary key,
    video_id bigint not null constraint caption_change_video references video on delete cascade,
    language text not null,
    file_id bigint not null constraint caption_change_file references media_file,
    status text not null,
    status_since timestamptz not null,
    published_at timestamptz,
    version bigint not null,
    constraint caption_change_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint caption_change_status_known check (status in
        ('draft', 'waiting', 'returned', 'declined', 'published', 'removed', 'hidden')),
    constraint caption_change_published_has_a_time check (status <> 'published' or published_at is not null),
    constraint caption_change_version_positive check (version > 0)
);
comment on table caption_change is
    'captions that came after their story was approved, and whether they may be seen; those that everybody sees are in caption';

create unique index caption_change_one_public on caption_change (video_id, language)
    where status in ('published', 'removed', 'hidden');
create unique index caption_change_one_open on caption_change (video_id, language)
    where status in ('draft', 'waiting', 'returned', 'declined');
create index caption_change_video on caption_change (video_id);
create index caption_change_file on caption_change (file_id);
create index caption_change_waiting on caption_change (status_since) where status = 'waiting';
