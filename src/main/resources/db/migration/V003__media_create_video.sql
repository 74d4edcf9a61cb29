create table media_file (
    id bigint generated always as identity primary key,
    name text not null,
    content_type text not null,
    size_in_bytes bigint not null,
    created_at timestamptz not null,
    constraint media_file_name_unique unique (name),
    constraint media_file_name_is_a_hash check (name ~ '^[0-9a-f]{32}\.[a-z0-9]{2,5}$'),
    constraint media_file_content_type_known check (content_type in
        ('video/mp4', 'image/jpeg', 'image/png', 'image/webp', 'text/vtt')),
    constraint media_file_size_positive check (size_in_bytes > 0)
);
comment on column media_file.name is 'the hash of the content and an extension: the address never changes its content';

create table video (
    id bigint generated always as identity primary key,
    link text,
    poster_id bigint constraint video_poster references media_file,
    duration_in_ms integer,
    stand_in boolean not null default false,
    created_at timestamptz not null,
    constraint video_link_length check (char_length(link) between 12 and 500),
    constraint video_link_is_https check (link like 'https://%'),
    constraint video_duration_positive check (duration_in_ms > 0)
);
comment on column video.stand_in is 'shown in place of a film that is not ours to show; the page says so';

create table rendition (
    id bigint generated always as identity primary key,
    video_id bigint not null constraint rendition_video references video on delete cascade,
    file_id bigint not null constraint rendition_file references media_file,
    width integer not null,
    height integer not null,
    constraint rendition_once unique (video_id, file_id),
    constraint rendition_size_positive check (width > 0 and height > 0)
);

create table caption (
    id bigint generated always as identity primary key,
    video_id bigint not null constraint caption_video references video on delete cascade,
    language text not null,
    file_id bigint not null constraint caption_file references media_file,
    constraint caption_one_per_language unique (video_id, language),
    constraint caption_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);
