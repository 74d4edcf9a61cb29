create table award_grant (
    id bigint generated always as identity primary key,
    award_id bigint not null constraint award_grant_award references award,
    story_id bigint not null constraint award_grant_story references story on delete cascade,
    state text not null,
    granted_at timestamptz not null,
    told_at timestamptz,
    paid_on date,
    reference text,
    withdrawn_at timestamptz,
    why text,
    constraint award_grant_state_known check (state in ('granted', 'told', 'paid', 'withdrawn')),
    constraint award_grant_told_has_a_time check (state not in ('told', 'paid') or told_at is not null),
    constraint award_grant_paid_says_how check (state <> 'paid' or (paid_on is not null and reference is not null)),
    constraint award_grant_withdrawn_says_why check (state <> 'withdrawn' or (withdrawn_at is not null and why is not null)),
    constraint award_grant_reference_length check (char_length(reference) between 1 and 80),
    constraint award_grant_why_length check (char_length(why) between 1 and 300)
);
create unique index award_grant_once on award_grant (award_id, story_id) where state <> 'withdrawn';
create index award_grant_by_story on award_grant (story_id);
comment on table award_grant is 'an award that a curator gave to a story; everybody sees it once its creator was told';
comment on column award_grant.paid_on is 'the portal pays nobody: a curator notes that somebody else did, and by which reference';

create table award_grant_text (
    grant_id bigint not null constraint award_grant_text_grant references award_grant on delete cascade,
    language text not null,
    sentence text not null,
    primary key (grant_id, language),
    constraint award_grant_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint award_grant_text_sentence_length check (char_length(sentence) between 1 and 300)
);
