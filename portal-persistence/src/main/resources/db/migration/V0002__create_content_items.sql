-- The drafts. What all kinds of content share stands once, so that an address and a line of editions mean the same
-- for each of them.
create sequence content_item_seq start with 1 increment by 50;

create table content_item (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(20) not null,
  language varchar(35) not null,
  slug varchar(120) not null,
  last_edition integer not null,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(100) not null,
  constraint content_item_kind_is_known check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER')),
  constraint content_item_last_edition_counts check (last_edition >= 0),
  constraint content_item_slug_is_unique unique (kind, language, slug)
);

create table faq (
  id bigint not null primary key references content_item (id),
  question varchar(300) not null,
  answer varchar not null
);

create table disclaimer (
  id bigint not null primary key references content_item (id),
  title varchar(200) not null,
  body varchar not null
);

create table article (
  id bigint not null primary key references content_item (id),
  title varchar(200) not null,
  standfirst varchar(600) not null,
  body varchar not null,
  posted_on date,
  updated_on date
);

create table article_faq (
  article_id bigint not null references article (id),
  faq_id bigint not null references faq (id),
  position integer not null,
  primary key (article_id, position)
);

create table article_disclaimer (
  article_id bigint not null references article (id),
  disclaimer_id bigint not null references disclaimer (id),
  position integer not null,
  primary key (article_id, position)
);

create index content_item_changed_at on content_item (kind, changed_at);
