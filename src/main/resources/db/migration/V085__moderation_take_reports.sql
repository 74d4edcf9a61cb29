create table report (
    id bigint primary key generated always as identity,
    kind text not null,
    item_id bigint not null,
    version bigint not null,
    reason text not null,
    words text,
    at_second integer,
    wish text,
    sender text,
    account_id bigint constraint report_account references account on delete set null,
    received_at timestamptz not null,
    settled_at timestamptz,
    settled_version bigint,
    outcome text,
    rule text,
    constraint report_kind_is_a_word check (kind ~ '^[a-z]{1,20}$'),
    constraint report_reason_known check (reason in ('child_at_risk', 'appearance', 'privacy', 'unkind', 'dangerous',
        'advertising', 'copyright', 'other')),
    constraint report_words_length check (char_length(words) between 1 and 1000),
    constraint report_second_within_a_day check (at_second between 0 and 86399),
    constraint report_wish_known check (wish in ('hide', 'remove')),
    constraint report_sender_is_a_hash check (sender ~ '^[0-9a-f]{64}$'),
    constraint report_outcome_known check (outcome in ('kept', 'removed', 'withdrawn')),
    constraint report_settled_with_outcome check ((settled_at is null) = (outcome is null)
        and (settled_at is null) = (settled_version is null)),
    constraint report_rule_is_a_code check (rule ~ '^[a-z0-9-]{1,40}$')
);
comment on table report is 'what somebody said should not be public, and what became of it; swept long after that';
comment on column report.sender is
    'a keyed hash of who sent it, so that the same person twice is one; forgotten once it is settled';
comment on column report.account_id is 'who sent it, if they had signed in';
comment on column report.version is 'what they saw';
comment on column report.settled_version is 'what the decision left; as long as it is that, the same again is answered at once';

create unique index report_once on report (kind, item_id, sender, reason) where settled_at is null;
create index report_of_item on report (kind, item_id, settled_at);
create index report_account on report (account_id);
create index report_by_settling on report (settled_at);

create table report_receipt (
    hash text primary key,
    report_id bigint not null constraint report_receipt_report references report on delete cascade,
    constraint report_receipt_hash_is_a_hash check (hash ~ '^[0-9a-f]{64}$')
);
comment on table report_receipt is 'the code that lets whoever reported see the outcome; the code itself is kept nowhere';
create index report_receipt_report on report_receipt (report_id);
