create table moderation_case (
    id bigint primary key generated always as identity,
    kind text not null,
    item_id bigint not null,
    cause text not null,
    version bigint not null,
    author_id bigint constraint moderation_case_author references account on delete set null,
    title text not null,
    language text,
    campaign text,
    signs text[] not null,
    risk integer not null,
    opened_at timestamptz not null,
    due_at timestamptz,
    claimed_by bigint constraint moderation_case_claimed_by references account on delete set null,
    claimed_until timestamptz,
    constraint moderation_case_of_item unique (kind, item_id, cause),
    constraint moderation_case_kind_is_a_word check (kind ~ '^[a-z]{1,20}$'),
    constraint moderation_case_cause_known check (cause in ('handed_in', 'reported', 'appearance', 'appealed')),
    constraint moderation_case_title_length check (char_length(title) <= 200),
    constraint moderation_case_language_is_a_tag check (language ~ '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$'),
    constraint moderation_case_campaign_is_a_slug check (campaign ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(campaign) <= 120),
    constraint moderation_case_signs_few check (cardinality(signs) <= 20 and char_length(array_to_string(signs, ',')) <= 400),
    constraint moderation_case_claim_ends check ((claimed_by is null) or (claimed_until is not null))
);
comment on table moderation_case is
    'what waits to be judged, and nothing else: a case that is decided is a row of the ledger';
comment on column moderation_case.risk is 'the weight of the heaviest sign, so that the order of the queue is an index';

create index moderation_case_in_order on moderation_case (risk desc, opened_at, id);
create index moderation_case_author on moderation_case (author_id);
create index moderation_case_claimed_by on moderation_case (claimed_by);
