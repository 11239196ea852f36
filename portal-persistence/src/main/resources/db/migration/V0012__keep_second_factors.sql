-- The authenticators of people who use one. The secret has to be known to make codes of it; recovery codes only as hashes.
create table second_factor (
  account varchar(100) not null primary key,
  version bigint not null,
  secret bytea not null,
  confirmed boolean not null,
  last_step bigint not null
);

create table recovery_code (
  account varchar(100) not null references second_factor (account),
  hash varchar(64) not null,
  primary key (account, hash)
);
