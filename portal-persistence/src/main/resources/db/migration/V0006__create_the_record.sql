-- The record: who did what. Entries are only ever added, each with the hash of the one before; docs/record.md says how.
create table audit_entry (
  number bigint not null primary key,
  recorded_at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  origin varchar(100) not null,
  act varchar(40) not null,
  subject_kind varchar(20) not null,
  subject_id varchar(100) not null,
  value_before varchar(2000) not null,
  value_after varchar(2000) not null,
  previous_hash varchar(64) not null unique,
  hash varchar(64) not null unique,
  constraint audit_entry_counts_from_one check (number >= 1)
);

create index audit_entry_subject on audit_entry (subject_id, subject_kind);
create index audit_entry_actor on audit_entry (actor);

-- The end of the chain. Whoever adds an entry locks its only row, so that no two entries follow the same one.
create table audit_head (
  id bigint not null primary key,
  version bigint not null,
  number bigint not null,
  hash varchar(64) not null,
  constraint audit_head_is_one check (id = 1)
);

insert into audit_head (id, version, number, hash) values (1, 0, 0, repeat('0', 64));
