-- Who is signed in from where, on whichever node. A row that has ended stays for a while, to tell when somebody was here.
create table console_session (
  id varchar(40) not null primary key,
  version bigint not null,
  account varchar(100) not null,
  origin varchar(100) not null,
  agent varchar(300) not null,
  started_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);

create index console_session_account on console_session (account, last_seen_at);
create index console_session_last_seen_at on console_session (last_seen_at);
