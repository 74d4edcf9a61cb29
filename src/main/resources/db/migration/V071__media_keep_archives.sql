alter table media_file drop constraint media_file_content_type_known;
alter table media_file add constraint media_file_content_type_known check (content_type in
    ('video/mp4', 'image/jpeg', 'image/png', 'image/webp', 'text/vtt', 'application/octet-stream', 'application/zip'));

create table kept_archive (
    id bigint generated always as identity primary key,
    file_id bigint not null constraint kept_archive_file references media_file
);
comment on table kept_archive is 'archives that wait to be fetched; whose they are, accounts knows';
