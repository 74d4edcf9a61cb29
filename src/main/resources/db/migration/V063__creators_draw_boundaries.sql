create table muted_word (
    creator_id bigint not null constraint muted_word_creator references creator on delete cascade,
    word text not null,
    constraint muted_word_once primary key (creator_id, word),
    constraint muted_word_length check (char_length(word) between 1 and 60)
);
comment on column muted_word.word is 'as texts are compared with it: NFKC, lower case, without accents';

create table blocked_creator (
    creator_id bigint not null constraint blocked_creator_creator references creator on delete cascade,
    blocked_id bigint not null constraint blocked_creator_blocked references creator on delete cascade,
    blocked_at timestamptz not null,
    constraint blocked_creator_once primary key (creator_id, blocked_id),
    constraint blocked_creator_somebody_else check (creator_id <> blocked_id)
);
create index blocked_creator_blocked on blocked_creator (blocked_id);
