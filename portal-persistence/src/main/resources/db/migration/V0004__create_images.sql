-- The images that fill figures. One row a file: the same bytes are kept once.
create sequence image_seq start with 1 increment by 50;

create table image (
  id bigint not null primary key,
  digest varchar(64) not null unique,
  name varchar(120) not null,
  format varchar(10) not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  added_at timestamp(6) with time zone not null,
  constraint image_format_is_known check (format in ('JPEG', 'PNG', 'GIF')),
  constraint image_has_a_size check (width > 0 and height > 0)
);
