alter table creator add column account_id bigint constraint creator_account references account;
alter table creator add constraint creator_account_unique unique (account_id);
comment on column creator.account_id is 'null for people who never signed up: those of press reports and of the demonstration';
