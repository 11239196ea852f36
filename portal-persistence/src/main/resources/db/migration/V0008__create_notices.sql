-- What people are to be told by e-mail. A row is written with the change that it tells of and sent afterwards.
create sequence notice_seq start with 1 increment by 50;

create table notice (
  id bigint not null primary key,
  version bigint not null,
  recipient varchar(100) not null,
  email varchar(254) not null,
  kind varchar(30) not null,
  title varchar(300) not null,
  path varchar(300) not null,
  caused_by varchar(100) not null,
  comment varchar,
  created_at timestamp(6) with time zone not null,
  attempts integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  given_up_at timestamp(6) with time zone,
  constraint notice_kind_is_known check (kind in ('REVIEW_REQUESTED', 'REVIEWER_ASSIGNED', 'CHANGES_REQUESTED', 'APPROVED', 'COMMENT_ADDED')),
  constraint notice_attempts_count check (attempts >= 0),
  constraint notice_ends_in_one_way check (sent_at is null or given_up_at is null)
);

create index notice_next_attempt_at on notice (next_attempt_at);
