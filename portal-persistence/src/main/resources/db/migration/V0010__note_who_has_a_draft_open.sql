-- Who has a draft open, as of when. Rows are few and worth nothing after a minute.
create table attendance (
  item_id bigint not null references content_item (id),
  account varchar(100) not null,
  seen_at timestamp(6) with time zone not null,
  primary key (item_id, account)
);
