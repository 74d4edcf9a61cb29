-- Several things may hold for the same person, who may object to each of them. That there is one appeal for each
-- decision, its primary key says.
drop index appeal_one_waiting;
create index appeal_waiting on appeal (kind, item_id) where status = 'waiting';
