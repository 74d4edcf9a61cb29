alter table story add column version bigint not null default 1;
alter table story add constraint story_version_positive check (version > 0);
comment on column story.version is 'grows with every change of the content or the state';
