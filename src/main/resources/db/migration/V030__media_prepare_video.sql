alter table media_file drop constraint media_file_content_type_known;
alter table media_file add constraint media_file_content_type_known check (content_type in
    ('video/mp4', 'image/jpeg', 'image/png', 'image/webp', 'text/vtt', 'application/octet-stream'));

create table preparation (
    video_id bigint primary key constraint preparation_video references video on delete cascade,
    owner_id bigint not null,
    original_id bigint constraint preparation_original references media_file,
    status text not null,
    percent integer not null default 0,
    tries integer not null default 0,
    refusal text,
    due_at timestamptz not null,
    constraint preparation_status_known check (status in ('waiting', 'preparing', 'ready', 'failed', 'parked')),
    constraint preparation_percent_range check (percent between 0 and 100),
    constraint preparation_tries_positive check (tries >= 0),
    constraint preparation_refusal_length check (char_length(refusal) <= 40)
);
create index preparation_due on preparation (due_at) where status in ('waiting', 'preparing');
create index preparation_owner on preparation (owner_id);
comment on column preparation.owner_id is 'the account whose upload it was; no foreign key, as media knows no accounts';
comment on column preparation.due_at is 'when it is tried next; while somebody prepares it, when they are given up';

create table offered_poster (
    video_id bigint not null constraint offered_poster_video references video on delete cascade,
    number integer not null,
    file_id bigint not null constraint offered_poster_file references media_file,
    constraint offered_poster_once primary key (video_id, number),
    constraint offered_poster_number_range check (number between 1 and 3)
);
