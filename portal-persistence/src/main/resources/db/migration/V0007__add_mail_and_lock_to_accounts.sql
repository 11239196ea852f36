-- Where notices go, and who must not work here any more.
alter table account add column email varchar(254);
alter table account add column locked boolean default false not null;
