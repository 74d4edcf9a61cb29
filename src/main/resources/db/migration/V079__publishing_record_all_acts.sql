alter table ledger_entry
    add column language text,
    alter column from_status drop not null,
    alter column to_status drop not null,
    drop constraint ledger_entry_step_known,
    drop constraint ledger_entry_from_status_known,
    drop constraint ledger_entry_to_status_known,
    drop constraint ledger_entry_role_known,
    drop constraint ledger_entry_account_unless_portal,
    add constraint ledger_entry_language_is_a_tag check (language ~ '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$'),
    add constraint ledger_entry_step_is_a_word check (step ~ '^[a-z_]{1,40}$'),
    add constraint ledger_entry_from_status_is_a_word check (from_status ~ '^[a-z_]{1,40}$'),
    add constraint ledger_entry_to_status_is_a_word check (to_status ~ '^[a-z_]{1,40}$'),
    add constraint ledger_entry_role_known check (role in
        ('author', 'moderator', 'curator', 'admin', 'visitor', 'portal')),
    add constraint ledger_entry_account_of_somebody check (role = 'visitor' or (account_id is null) = (role = 'portal'));
comment on column ledger_entry.step is
    'a step on the way to the public or back, or another act: what is done to people, appeals, awards, campaigns';

alter table story drop constraint story_status_known, add constraint story_status_known check (status in
    ('draft', 'waiting', 'returned', 'declined', 'published', 'withdrawn', 'removed', 'hidden'));
alter table profile_change drop constraint profile_change_status_known, add constraint profile_change_status_known
    check (status in ('draft', 'waiting', 'returned', 'declined', 'published', 'removed', 'hidden'));
drop index profile_change_one_public;
create unique index profile_change_one_public on profile_change (creator_id)
    where status in ('published', 'removed', 'hidden');

-- The order of time, for lists of what was done last and for numbers per quarter.
create index ledger_entry_by_time on ledger_entry (at);
