-- Documents that somebody brought and has not made an article of yet: an import goes on after a session has ended.
create sequence received_document_seq start with 1 increment by 50;

create table received_document (
  id bigint not null primary key,
  version bigint not null,
  account varchar(100) not null,
  content varchar not null,
  html boolean not null,
  received_at timestamp(6) with time zone not null,
  article_id bigint references content_item (id)
);

create index received_document_received_at on received_document (received_at);
