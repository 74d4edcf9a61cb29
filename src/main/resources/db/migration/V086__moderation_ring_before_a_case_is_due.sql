alter table moderation_case add column rung boolean not null default false;
comment on column moderation_case.rung is 'whether moderators were mailed that it has to be decided soon';
create index moderation_case_due on moderation_case (due_at) where due_at is not null and not rung;
