-- Many hashtags, of which few are used often: which one a story bears is drawn by rank (see stories.sql).
insert into hashtag (name, label, created_at)
select lower(label), label, now() - interval '400 days'
from generate_series(0, current_setting('bench.hashtags')::bigint - 1) number
cross join lateral (select
    (array['Kind', 'Small', 'Warm', 'Brave', 'Quiet', 'Open', 'Good', 'Shared', 'True', 'Bright', 'Baik', 'Hati', 'Senyum',
        'Teman', 'Tolong', 'Kawan', 'Mabait', 'Bayani', 'Salamat', 'Tulong', 'Gentil', 'Carinho', 'Abraco', 'Amigo', 'Juntos',
        'Amable', 'Gracias', 'Ayuda', 'Vecino', 'Abrazo', 'City', 'School', 'Street', 'Bus', 'Cafe', 'River', 'Garden',
        'Market', 'Sunday', 'Winter', 'Music', 'Soup', 'Letter', 'Window', 'Bridge'])[1 + number % 45]
    || (array['Moments', 'Words', 'Hands', 'Days', 'Deeds', 'Notes', 'Voices', 'People', 'Stories', 'Hearts', 'Steps', 'Smiles',
        'Hari', 'Rumah', 'Cerita', 'Bersama', 'Kampung', 'Araw', 'Bahay', 'Kuwento', 'Dia', 'Casa', 'Rua', 'Gente', 'Hoje',
        'Calle', 'Barrio', 'Hoy', 'Vida', 'Mundo', 'Friends', 'Neighbours', 'Class', 'Team', 'Crew', 'Corner', 'Table',
        'Bench', 'Door', 'Light', 'Morning', 'Evening', 'Week', 'Year', 'Ride'])[1 + number / 45 % 45]
    || case when number >= 45 * 45 then (number / (45 * 45))::text else '' end as label) made
on conflict (name) do nothing;

create temporary table ranked_hashtag as
select row_number() over (order by id) as rank, id from hashtag;
create unique index on ranked_hashtag (rank);
analyze ranked_hashtag;
