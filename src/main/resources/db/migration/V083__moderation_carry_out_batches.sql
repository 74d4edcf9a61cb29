alter table decision_batch
    add column made_at timestamptz not null,
    add column begun_at timestamptz,
    add constraint decision_batch_due_after_made check (due_at >= made_at);
comment on column decision_batch.begun_at is 'since when it cannot be taken back any more, or null';
create index decision_batch_by_time on decision_batch (made_at);

alter table decision_batch_item
    add column title text not null,
    add column outcome text,
    add constraint decision_batch_item_title_length check (char_length(title) <= 200),
    add constraint decision_batch_item_outcome_known check (outcome in ('done', 'endorsed', 'late', 'taken', 'own', 'gone', 'unready'));
comment on column decision_batch_item.outcome is 'what became of it; null as long as it is to be decided';
create index decision_batch_item_open on decision_batch_item (kind, item_id) where outcome is null;
