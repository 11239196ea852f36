-- The bytes of images and of their renditions. H2 keeps bytes of any length only in a type that PostgreSQL calls otherwise.
create table stored_file (
  name varchar(100) not null primary key,
  bytes binary large object not null
);

insert into stored_file (name, bytes) select digest, bytes from image;

drop table image;
