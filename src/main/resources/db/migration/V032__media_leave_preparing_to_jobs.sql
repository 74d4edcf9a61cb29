insert into job (task_name, task_instance, execution_time, picked, version)
select 'prepare-video', video_id::text, due_at, false, 1 from preparation where status in ('waiting', 'preparing');
drop index preparation_due;
alter table preparation drop column due_at;
