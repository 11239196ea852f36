-- Whether a page helped, and why: with the day, and with nothing that tells who said so.
create sequence feedback_seq start with 1 increment by 50;

create table feedback (
  id bigint not null primary key,
  version bigint not null,
  item_id bigint not null references content_item (id),
  helpful boolean not null,
  body varchar(1000) not null,
  given_on date not null,
  read_by varchar(100)
);

create index feedback_item on feedback (item_id);
create index feedback_given_on on feedback (given_on);
