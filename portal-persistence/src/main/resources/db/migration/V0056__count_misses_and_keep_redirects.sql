-- How often readers asked for an address at which nothing is; not who, and not more than some thousands a day.
create table missed_visit (
  path varchar(200) not null,
  on_day date not null,
  visits bigint not null,
  primary key (on_day, path)
);

create table ignored_path (
  path varchar(200) not null primary key,
  ignored_by varchar(100) not null,
  ignored_at timestamp(6) with time zone not null
);

-- Where readers are led from there.
create sequence redirect_seq start with 1 increment by 50;

create table redirect (
  id bigint not null primary key,
  version bigint not null,
  path varchar(200) not null,
  item_id bigint references content_item (id),
  list_path varchar(40),
  made_by varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  removed_at timestamp(6) with time zone,
  constraint redirect_path_is_unique unique (path),
  constraint redirect_leads_to_one_place check ((item_id is null) <> (list_path is null))
);
