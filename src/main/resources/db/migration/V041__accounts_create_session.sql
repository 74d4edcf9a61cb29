-- The columns are those of Spring Session.
create table session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
comment on column session.principal_name is 'the account''s id';

create unique index session_session_id on session (session_id);
create index session_expiry_time on session (expiry_time);
create index session_principal_name on session (principal_name);

create table session_attributes (
    session_primary_id char(36) not null constraint session_attributes_session references session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
