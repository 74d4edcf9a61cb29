alter table campaign add column public_at timestamptz;
update campaign set public_at = created_at;
comment on column campaign.public_at is 'from when everybody sees it; null while it is a draft';
create index campaign_public on campaign (public_at);
