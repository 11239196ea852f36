-- How often readers looked for words that no page has; not who, and not more than some thousands a day.
create table fruitless_search (
  query varchar(60) not null,
  on_day date not null,
  searches bigint not null,
  primary key (on_day, query)
);
