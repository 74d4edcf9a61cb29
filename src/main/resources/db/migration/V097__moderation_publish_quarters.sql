create table quarter (
    first_day date primary key,
    counted_at timestamptz not null,
    rule integer not null,
    complete boolean not null,
    constraint quarter_begins_in_its_month check (extract(day from first_day) = 1 and extract(month from first_day) in (1, 4, 7, 10)),
    constraint quarter_rule_positive check (rule > 0)
);
comment on table quarter is 'of which quarters there are public numbers, when they were counted and by which rule';
comment on column quarter.complete is 'whether it had ended by then; one that is complete is not counted again by the same rule';

create table quarter_figure (
    first_day date not null constraint quarter_figure_quarter references quarter on delete cascade,
    measure text not null,
    part text not null,
    amount bigint,
    cover text not null,
    primary key (first_day, measure, part),
    constraint quarter_figure_measure_is_a_word check (measure ~ '^[a-z_]{1,40}$'),
    constraint quarter_figure_part_length check (char_length(part) <= 40),
    constraint quarter_figure_cover_known check (cover in ('none', 'few', 'hidden')),
    constraint quarter_figure_amount_unless_covered check ((amount is null) = (cover <> 'none')),
    constraint quarter_figure_amount_of_nobody_or_many check (amount = 0 or amount >= 5)
);
comment on table quarter_figure is
    'numbers as everybody may see them; what is masked is not even here, so that no page can give it away';
comment on column quarter_figure.part is 'a language, a reason or an act; or * for all languages together';

create table quarter_time (
    first_day date not null constraint quarter_time_quarter references quarter on delete cascade,
    language text not null,
    median_minutes bigint not null,
    ninetieth_minutes bigint not null,
    primary key (first_day, language),
    constraint quarter_time_language_length check (char_length(language) <= 40),
    constraint quarter_time_in_order check (median_minutes between 0 and ninetieth_minutes)
);
comment on table quarter_time is 'how long what was handed in waited for its decision: half of it no longer than, and nine of ten';
