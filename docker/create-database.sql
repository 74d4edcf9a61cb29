-- Runs once, when the volume of the container "database" is empty. The portal owns its database and nothing else;
-- the superuser has no password any more, so it signs in from within the container only.
\getenv password POSTGRES_PASSWORD
create role kindling login password :'password';
create database kindling owner kindling;
alter role postgres password null;
