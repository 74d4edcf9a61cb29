-- The columns are those of db-scheduler; names and limits are ours.
create table job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance),
    constraint job_task_name_length check (char_length(task_name) between 1 and 80),
    constraint job_task_instance_length check (char_length(task_instance) between 1 and 160),
    constraint job_picked_by_length check (char_length(picked_by) between 1 and 320)
);

create index job_execution_time on job (execution_time);
create index job_last_heartbeat on job (last_heartbeat);
