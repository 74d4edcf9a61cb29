create table portrait (
    id bigint generated always as identity primary key,
    created_at timestamptz not null
);

create table portrait_file (
    portrait_id bigint not null constraint portrait_file_portrait references portrait on delete cascade,
    side integer not null,
    file_id bigint not null constraint portrait_file_file references media_file,
    primary key (portrait_id, side),
    constraint portrait_file_side_known check (side in (64, 128, 256, 512))
);
comment on column portrait_file.side is 'pixels; portraits are square';
create index portrait_file_file on portrait_file (file_id);
