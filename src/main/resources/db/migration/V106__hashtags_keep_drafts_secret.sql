alter table hashtag add column shown_from timestamptz not null default '-infinity';
comment on column hashtag.shown_from is 'before, only a campaign that is not public yet bears it, and nobody finds it; infinity for a draft';
