-- Which item is the translation of which, and the edition of the original that it was made of.
create table translation (
  item_id bigint primary key references content_item,
  version bigint not null,
  original_id bigint not null references content_item,
  language varchar(35) not null,
  edition integer not null,
  constraint translation_once_a_language unique (original_id, language)
);
