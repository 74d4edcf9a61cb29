-- How a handle looks at a glance. Dots and underscores are hardly seen; rn reads as m, vv as w, 0 as o, and 1 and a
-- capital i as l. Handles are ASCII (creator_handle_is_a_handle), so these few lines are all there is to mistake.
create function handle_skeleton(handle text) returns text language sql immutable strict parallel safe
return translate(replace(replace(translate(handle, '._', ''), 'rn', 'm'), 'vv', 'w'), '01i', 'oll');

alter table creator add column skeleton text not null generated always as (handle_skeleton(handle)) stored;
alter table creator add constraint creator_skeleton_unique unique (skeleton);
comment on column creator.skeleton is 'two handles of one skeleton can be taken for each other, so there is one at most';
