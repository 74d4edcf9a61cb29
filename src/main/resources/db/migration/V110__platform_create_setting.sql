create table setting (
    name text primary key,
    value bigint not null,
    changed_at timestamptz not null,
    constraint setting_name_is_a_word check (name ~ '^[a-z][a-z-]{1,39}$')
);
comment on table setting is 'what admins changed while the portal ran; what is not here is as it was configured';
comment on column setting.value is 'in the unit of the setting: 1 and 0 for on and off, a number, megabytes';
