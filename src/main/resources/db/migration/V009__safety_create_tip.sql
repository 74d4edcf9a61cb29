create table safety_tip (
    id bigint generated always as identity primary key,
    position integer not null,
    source text not null,
    constraint safety_tip_position_unique unique (position),
    constraint safety_tip_source_length check (char_length(source) between 1 and 160)
);

create table safety_tip_text (
    tip_id bigint not null constraint safety_tip_text_tip references safety_tip on delete cascade,
    language text not null,
    title text not null,
    body text not null,
    primary key (tip_id, language),
    constraint safety_tip_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint safety_tip_text_title_length check (char_length(title) between 1 and 80),
    constraint safety_tip_text_body_length check (char_length(body) between 1 and 400)
);
