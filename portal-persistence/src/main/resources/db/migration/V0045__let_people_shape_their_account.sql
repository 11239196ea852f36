-- What people choose for themselves: the name that others read, the language of the console, the time zone of its dates.
alter table account add column display_name varchar(100);
alter table account add column language varchar(10);
alter table account add column time_zone varchar(60);

-- Who is invited has no password before they choose one.
alter table account alter column password_hash drop not null;
