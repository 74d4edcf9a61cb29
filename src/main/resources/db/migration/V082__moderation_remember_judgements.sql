create table judged_words (
    kind text not null,
    item_id bigint not null,
    version bigint not null,
    author_id bigint constraint judged_words_author references account on delete cascade,
    words jsonb not null,
    at timestamptz not null,
    primary key (kind, item_id),
    constraint judged_words_kind_is_a_word check (kind ~ '^[a-z]{1,20}$')
);
comment on table judged_words is 'the words that were judged last, so that the next judge sees what changed; gone with the account';
create index judged_words_author on judged_words (author_id);

create table moderation_work (
    id bigint primary key generated always as identity,
    moderator_id bigint not null constraint moderation_work_moderator references account on delete cascade,
    at timestamptz not null,
    severe boolean not null
);
comment on table moderation_work is 'how much somebody has looked at lately, so that they are offered a pause; swept after a month';
create index moderation_work_of_moderator on moderation_work (moderator_id, at);
create index moderation_work_by_time on moderation_work (at);

create table decision_batch (
    id uuid primary key,
    moderator_id bigint not null constraint decision_batch_moderator references account on delete cascade,
    step text not null,
    reason text,
    sentence text,
    due_at timestamptz not null,
    constraint decision_batch_step_is_a_word check (step ~ '^[a-z_]{1,40}$'),
    constraint decision_batch_reason_is_a_code check (reason ~ '^[a-z0-9-]{1,40}$'),
    constraint decision_batch_sentence_length check (char_length(sentence) between 1 and 2000)
);
comment on table decision_batch is 'a decision about several things that can still be taken back';
create index decision_batch_of_moderator on decision_batch (moderator_id);

create table decision_batch_item (
    batch_id uuid not null constraint decision_batch_item_batch references decision_batch on delete cascade,
    kind text not null,
    item_id bigint not null,
    version bigint not null,
    primary key (batch_id, kind, item_id),
    constraint decision_batch_item_kind_is_a_word check (kind ~ '^[a-z]{1,20}$')
);
