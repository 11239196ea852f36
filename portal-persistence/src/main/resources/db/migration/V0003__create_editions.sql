-- The line of editions. An edition ends where the item's next one begins, so two editions of one item cannot overlap
-- as long as no two begin at the same instant.
create sequence edition_seq start with 1 increment by 50;

create table edition (
  id bigint not null primary key,
  kind varchar(20) not null,
  item_id bigint not null references content_item (id),
  number integer not null,
  valid_from timestamp(6) with time zone not null,
  published_at timestamp(6) with time zone not null,
  published_by varchar(100) not null,
  constraint edition_kind_is_known check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER', 'WITHDRAWAL')),
  constraint edition_number_counts check (number >= 1),
  constraint edition_number_is_unique unique (item_id, number),
  constraint editions_do_not_overlap unique (item_id, valid_from),
  constraint edition_does_not_begin_in_the_past check (valid_from >= published_at)
);

create table withdrawal (
  id bigint not null primary key references edition (id)
);

create table faq_edition (
  id bigint not null primary key references edition (id),
  question varchar(300) not null,
  answer varchar not null
);

create table disclaimer_edition (
  id bigint not null primary key references edition (id),
  title varchar(200) not null,
  body varchar not null
);

create table article_edition (
  id bigint not null primary key references edition (id),
  title varchar(200) not null,
  standfirst varchar(600) not null,
  body varchar not null,
  posted_on date not null,
  updated_on date,
  reading_minutes integer not null
);

create table article_edition_faq (
  edition_id bigint not null references article_edition (id),
  faq_id bigint not null references faq (id),
  position integer not null,
  primary key (edition_id, position)
);

create table article_edition_disclaimer (
  edition_id bigint not null references article_edition (id),
  disclaimer_id bigint not null references disclaimer (id),
  position integer not null,
  primary key (edition_id, position)
);

create index article_edition_posted_on on article_edition (posted_on);
create index article_edition_faq_faq on article_edition_faq (faq_id);
create index article_edition_disclaimer_disclaimer on article_edition_disclaimer (disclaimer_id);
