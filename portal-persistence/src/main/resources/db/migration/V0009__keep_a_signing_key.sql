-- The key that signs links into the past: one row, filled when the key is first needed.
create table signing_key (
  id bigint not null primary key,
  version bigint not null,
  secret bytea,
  constraint signing_key_is_one check (id = 1)
);

insert into signing_key (id, version) values (1, 0);
