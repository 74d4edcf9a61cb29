alter table video add owner_id bigint;
update video set owner_id = p.owner_id from preparation p where p.video_id = video.id;
create index video_owner on video (owner_id);
comment on column video.owner_id is
    'the account that brought it, or null for one of the demonstration; no foreign key, as media knows no accounts';
alter table preparation drop column owner_id;
