create table identity (
    issuer text not null,
    subject text not null,
    account_id bigint not null constraint identity_account references account on delete cascade,
    created_at timestamptz not null,
    constraint identity_once primary key (issuer, subject),
    constraint identity_issuer_length check (char_length(issuer) between 1 and 500),
    constraint identity_subject_length check (char_length(subject) between 1 and 255)
);
comment on table identity is 'who somebody is elsewhere: a provider of OpenID Connect, and its name for them';

create index identity_account on identity (account_id);
