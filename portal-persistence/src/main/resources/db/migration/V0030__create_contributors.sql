-- The people behind the texts, as items of a kind of their own.
alter table content_item drop constraint content_item_kind_is_known;
alter table content_item add constraint content_item_kind_is_known
  check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER', 'TOPIC', 'CONTRIBUTOR', 'PAGE'));
alter table edition drop constraint edition_kind_is_known;
alter table edition add constraint edition_kind_is_known
  check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER', 'TOPIC', 'CONTRIBUTOR', 'PAGE', 'WITHDRAWAL'));

create table contributor (
  id bigint not null primary key references content_item (id),
  name varchar(100) not null,
  qualifications varchar(200) not null,
  affiliation varchar(200) not null,
  biography varchar not null,
  portrait varchar(200) not null,
  orcid varchar(19) not null,
  website varchar(500) not null
);

create table contributor_edition (
  id bigint not null primary key references edition (id),
  name varchar(100) not null,
  qualifications varchar(200) not null,
  affiliation varchar(200) not null,
  biography varchar not null,
  portrait varchar(200) not null,
  orcid varchar(19) not null,
  website varchar(500) not null
);
