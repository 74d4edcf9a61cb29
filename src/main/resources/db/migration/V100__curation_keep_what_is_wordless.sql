create table wordless_video (
    video_id bigint primary key constraint wordless_video_video references video on delete cascade
);
comment on table wordless_video is
    'a curator watched it and says that nobody speaks in it, so that it needs no captions; who and when, the ledger knows';

comment on column pick.position is 'the order on the page; of two that are the same, the older pick comes first';
