create table partner (
    id bigint generated always as identity primary key,
    slug text not null,
    name text not null,
    link text,
    logo text,
    constraint partner_slug_unique unique (slug),
    constraint partner_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    constraint partner_name_length check (char_length(name) between 1 and 80),
    constraint partner_link_is_https check (link like 'https://%' and char_length(link) <= 500),
    constraint partner_logo_length check (char_length(logo) between 1 and 80)
);

create table partner_text (
    partner_id bigint not null constraint partner_text_partner references partner on delete cascade,
    language text not null,
    mission text not null,
    primary key (partner_id, language),
    constraint partner_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint partner_text_mission_length check (char_length(mission) between 1 and 300)
);

create table campaign (
    id bigint generated always as identity primary key,
    slug text not null,
    hashtag_id bigint not null constraint campaign_hashtag_main references hashtag,
    organiser text not null,
    palette text not null,
    motif text not null,
    scene text not null,
    position integer not null,
    created_at timestamptz not null,
    constraint campaign_slug_unique unique (slug),
    constraint campaign_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    constraint campaign_palette_is_a_name check (palette ~ '^[a-z]{1,20}$'),
    constraint campaign_motif_is_a_name check (motif ~ '^[a-z]{1,20}$'),
    constraint campaign_scene_is_a_name check (scene ~ '^[a-z]{1,20}$'),
    constraint campaign_organiser_length check (char_length(organiser) between 1 and 160)
);

create table campaign_hashtag (
    campaign_id bigint not null constraint campaign_hashtag_campaign references campaign on delete cascade,
    hashtag_id bigint not null constraint campaign_hashtag_hashtag references hashtag,
    primary key (campaign_id, hashtag_id)
);

create table campaign_partner (
    campaign_id bigint not null constraint campaign_partner_campaign references campaign on delete cascade,
    partner_id bigint not null constraint campaign_partner_partner references partner,
    position integer not null,
    primary key (campaign_id, partner_id)
);

create table norm (
    id bigint generated always as identity primary key,
    campaign_id bigint not null constraint norm_campaign references campaign on delete cascade,
    position integer not null,
    language text not null,
    title text not null,
    body text not null,
    constraint norm_once unique (campaign_id, position, language),
    constraint norm_one_of_three check (position between 1 and 3),
    constraint norm_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint norm_title_length check (char_length(title) between 1 and 60),
    constraint norm_body_length check (char_length(body) between 1 and 160)
);

create table edition (
    id bigint generated always as identity primary key,
    campaign_id bigint not null constraint edition_campaign references campaign on delete cascade,
    slug text not null,
    language text not null,
    region text,
    announced_on date,
    starts_on date,
    ends_on date,
    accounts text[] not null default '{}',
    demonstration boolean not null default false,
    position integer not null,
    constraint edition_slug_unique unique (campaign_id, slug),
    constraint edition_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    constraint edition_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint edition_region_is_a_country check (region ~ '^[A-Z]{2}$'),
    constraint edition_ends_after_it_starts check (ends_on >= starts_on),
    constraint edition_accounts_few check (
        cardinality(accounts) <= 10 and char_length(array_to_string(accounts, '')) <= 400)
);
comment on column edition.language is 'the language that is always there, for readers of a language that has no text';

create table edition_text (
    edition_id bigint not null constraint edition_text_edition references edition on delete cascade,
    language text not null,
    name text not null,
    title text not null,
    headline text not null,
    emphasis text,
    introduction text not null,
    note text,
    goals text[] not null,
    take_part text[] not null,
    period text,
    primary key (edition_id, language),
    constraint edition_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint edition_text_name_length check (char_length(name) between 1 and 60),
    constraint edition_text_title_length check (char_length(title) between 1 and 80),
    constraint edition_text_headline_length check (char_length(headline) between 1 and 90),
    constraint edition_text_emphasis_is_in_headline check (strpos(headline, emphasis) > 0),
    constraint edition_text_introduction_length check (char_length(introduction) between 1 and 600),
    constraint edition_text_note_length check (char_length(note) between 1 and 400),
    constraint edition_text_goals_few check (
        cardinality(goals) between 1 and 6 and char_length(array_to_string(goals, '')) <= 900),
    constraint edition_text_take_part_few check (
        cardinality(take_part) between 1 and 6 and char_length(array_to_string(take_part, '')) <= 1200),
    constraint edition_text_period_length check (char_length(period) between 1 and 60)
);
create index edition_text_title_trigram on edition_text using gin (plain(title) gin_trgm_ops);

create table award (
    id bigint generated always as identity primary key,
    campaign_id bigint not null constraint award_campaign references campaign on delete cascade,
    position integer not null,
    amount_from numeric(12, 2),
    amount_to numeric(12, 2),
    currency text,
    quantity integer,
    constraint award_once unique (campaign_id, position),
    constraint award_amounts_in_order check (amount_from >= 0 and amount_to >= amount_from),
    constraint award_amounts_both_or_none check ((amount_from is null) = (amount_to is null)),
    constraint award_amount_has_currency check (amount_from is null or currency is not null),
    constraint award_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
    constraint award_quantity_positive check (quantity > 0)
);

create table award_text (
    award_id bigint not null constraint award_text_award references award on delete cascade,
    language text not null,
    name text not null,
    criteria text not null,
    primary key (award_id, language),
    constraint award_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint award_text_name_length check (char_length(name) between 1 and 80),
    constraint award_text_criteria_length check (char_length(criteria) between 1 and 400)
);

create table series (
    id bigint generated always as identity primary key,
    campaign_id bigint not null constraint series_campaign references campaign on delete cascade,
    slug text not null,
    constraint series_slug_unique unique (campaign_id, slug),
    constraint series_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80)
);

create table series_text (
    series_id bigint not null constraint series_text_series references series on delete cascade,
    language text not null,
    title text not null,
    introduction text,
    primary key (series_id, language),
    constraint series_text_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    constraint series_text_title_length check (char_length(title) between 1 and 80),
    constraint series_text_introduction_length check (char_length(introduction) between 1 and 400)
);
