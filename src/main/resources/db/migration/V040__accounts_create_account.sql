create table account (
    id bigint generated always as identity primary key,
    email text not null,
    password text,
    age_band text not null,
    country text,
    language text not null,
    demonstration boolean not null default false,
    created_at timestamptz not null,
    constraint account_email_length check (char_length(email) between 3 and 254),
    constraint account_email_in_lower_case check (email = lower(email)),
    constraint account_email_unique unique (email),
    constraint account_password_length check (char_length(password) between 1 and 300),
    constraint account_age_band_known check (age_band in ('from_13', 'from_16', 'adult')),
    constraint account_country_is_a_country check (country ~ '^[A-Z]{2}$'),
    constraint account_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);
comment on column account.email is 'always in lower case, so that unique means unique whatever the case';
comment on column account.password is 'its hash; null for those who never sign in with one';
comment on column account.age_band is 'never a birth date; younger people have no account';

create table account_role (
    account_id bigint not null constraint account_role_account references account on delete cascade,
    role text not null,
    constraint account_role_once primary key (account_id, role),
    constraint account_role_known check (role in ('creator', 'moderator', 'curator', 'admin'))
);

create table sign_up (
    id bigint generated always as identity primary key,
    email text not null,
    password text not null,
    handle text not null,
    display_name text not null,
    age_band text not null,
    country text,
    language text not null,
    token text,
    expires_at timestamptz not null,
    confirmed_at timestamptz,
    constraint sign_up_email_length check (char_length(email) between 3 and 254),
    constraint sign_up_email_in_lower_case check (email = lower(email)),
    constraint sign_up_password_length check (char_length(password) between 1 and 300),
    constraint sign_up_handle_length check (char_length(handle) between 3 and 30),
    constraint sign_up_display_name_length check (char_length(display_name) between 1 and 60),
    constraint sign_up_age_band_known check (age_band in ('from_13', 'from_16', 'adult')),
    constraint sign_up_country_is_a_country check (country ~ '^[A-Z]{2}$'),
    constraint sign_up_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint sign_up_token_is_a_hash check (token ~ '^[0-9a-f]{64}$'),
    constraint sign_up_token_unique unique (token)
);
comment on table sign_up is
    'kept until a mailed link is followed or a day has passed; written for known addresses as well, so that nobody can tell them apart';

create index sign_up_handle on sign_up (handle);
create index sign_up_expires_at on sign_up (expires_at);

create table account_link (
    token text primary key,
    account_id bigint not null constraint account_link_account references account on delete cascade,
    purpose text not null,
    email text,
    expires_at timestamptz not null,
    constraint account_link_token_is_a_hash check (token ~ '^[0-9a-f]{64}$'),
    constraint account_link_purpose_known check (purpose in ('password', 'email')),
    constraint account_link_email_length check (char_length(email) between 3 and 254),
    constraint account_link_email_for_a_new_address check ((purpose = 'email') = (email is not null))
);
comment on table account_link is 'what a mailed link allows, once: a new password, or a new address';

create index account_link_account on account_link (account_id);
create index account_link_expires_at on account_link (expires_at);
