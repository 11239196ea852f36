-- Somebody has to sign in before anything can be published.
create sequence account_seq start with 1 increment by 50;

create table account (
  id bigint not null primary key,
  version bigint not null,
  name varchar(100) not null unique,
  password_hash varchar(255) not null,
  password_is_initial boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint account_name_is_normalised check (name = lower(name) and name <> '')
);

create table account_role (
  account_id bigint not null references account (id),
  role varchar(20) not null,
  primary key (account_id, role),
  constraint account_role_is_known check (role in ('AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMINISTRATOR'))
);
