-- Tries to sign in that failed in a row, by name and by network address: a hash of either, so there are a million rows
-- of each at most. Rows are removed once they are forgotten; removing one by hand lifts its wait.
create table failed_tries (
  counter varchar(20) not null primary key,
  version bigint not null,
  failures integer not null,
  closed_until timestamp(6) with time zone not null,
  forgotten_at timestamp(6) with time zone not null,
  constraint failed_tries_count check (failures >= 0)
);

create index failed_tries_forgotten_at on failed_tries (forgotten_at);
