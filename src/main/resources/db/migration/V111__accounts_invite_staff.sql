create table invitation (
    id bigint generated always as identity primary key,
    token text not null,
    email text not null,
    roles text[] not null,
    language text not null,
    invited_by bigint not null constraint invitation_invited_by references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint invitation_token_is_a_hash check (token ~ '^[0-9a-f]{64}$'),
    constraint invitation_token_unique unique (token),
    constraint invitation_email_length check (char_length(email) between 3 and 254),
    constraint invitation_email_in_lower_case check (email = lower(email)),
    constraint invitation_email_once unique (email),
    constraint invitation_roles_of_staff check
        (cardinality(roles) >= 1 and roles <@ array['moderator', 'curator', 'admin']),
    constraint invitation_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);
comment on table invitation is 'who was asked to work here and has not answered; an answer removes the row';

create index invitation_invited_by on invitation (invited_by);

-- How staff looks for people by their mail address.
create index account_email_pattern on account (email text_pattern_ops);
