create table pick (
    id bigint generated always as identity primary key,
    place text not null,
    campaign_id bigint constraint pick_campaign references campaign on delete cascade,
    edition_id bigint constraint pick_edition references edition on delete cascade,
    story_id bigint not null constraint pick_story references story on delete cascade,
    position integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    constraint pick_place_known check (place in ('home', 'campaign', 'edition')),
    constraint pick_place_names_what_it_is_on check (
        (place = 'campaign') = (campaign_id is not null) and (place = 'edition') = (edition_id is not null)),
    constraint pick_position_positive check (position > 0),
    constraint pick_ends_after_it_starts check (ends_at > starts_at)
);
create index pick_by_place on pick (place, position);
create index pick_by_campaign on pick (campaign_id, position);
create index pick_by_edition on pick (edition_id, position);
create index pick_by_story on pick (story_id);
