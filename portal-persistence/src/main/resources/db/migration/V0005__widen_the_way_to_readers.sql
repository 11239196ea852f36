-- Topics and stand-alone pages beside articles, questions and disclaimers.
alter table content_item drop constraint content_item_kind_is_known;
alter table content_item add constraint content_item_kind_is_known
  check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER', 'TOPIC', 'PAGE'));
alter table edition drop constraint edition_kind_is_known;
alter table edition add constraint edition_kind_is_known
  check (kind in ('ARTICLE', 'FAQ', 'DISCLAIMER', 'TOPIC', 'PAGE', 'WITHDRAWAL'));

create table topic (
  id bigint not null primary key references content_item (id),
  name varchar(100) not null,
  summary varchar(600) not null,
  parent_id bigint references topic (id),
  constraint topic_is_not_its_own_parent check (parent_id <> id)
);

create table topic_edition (
  id bigint not null primary key references edition (id),
  name varchar(100) not null,
  summary varchar(600) not null,
  parent_id bigint references topic (id)
);

create table page (
  id bigint not null primary key references content_item (id),
  title varchar(200) not null,
  body varchar not null
);

create table page_edition (
  id bigint not null primary key references edition (id),
  title varchar(200) not null,
  body varchar not null
);

create table article_topic (
  article_id bigint not null references article (id),
  topic_id bigint not null references topic (id),
  position integer not null,
  primary key (article_id, position)
);

create table article_edition_topic (
  edition_id bigint not null references article_edition (id),
  topic_id bigint not null references topic (id),
  position integer not null,
  primary key (edition_id, position)
);

create index article_edition_topic_topic on article_edition_topic (topic_id);

-- Which articles show a disclaimer, and whose readers it is meant for. Until now each was attached by hand.
alter table disclaimer add column scope varchar(20) default 'ARTICLE' not null;
alter table disclaimer add column region varchar(20) default 'EVERYWHERE' not null;
alter table disclaimer add column topic_id bigint references topic (id);
alter table disclaimer add constraint disclaimer_scope_is_known check (scope in ('PORTAL', 'TOPIC', 'ARTICLE'));
alter table disclaimer add constraint disclaimer_region_is_known check (region in ('EVERYWHERE', 'US', 'EU', 'UK'));
alter table disclaimer_edition add column scope varchar(20) default 'ARTICLE' not null;
alter table disclaimer_edition add column region varchar(20) default 'EVERYWHERE' not null;
alter table disclaimer_edition add column topic_id bigint references topic (id);
alter table disclaimer_edition add constraint disclaimer_edition_scope_is_known
  check (scope in ('PORTAL', 'TOPIC', 'ARTICLE'));
alter table disclaimer_edition add constraint disclaimer_edition_region_is_known
  check (region in ('EVERYWHERE', 'US', 'EU', 'UK'));
alter table disclaimer_edition add constraint disclaimer_edition_of_a_topic_names_it
  check (scope <> 'TOPIC' or topic_id is not null);

-- The stages of a draft, and the number of its revision. What readers see already had its approval by being published.
alter table content_item add column revision integer default 1 not null;
-- What was changed since its last edition was made stays known as changed: all editions so far are of the first revision.
update content_item set revision = 2
where changed_at > (select max(e.published_at) from edition e where e.item_id = content_item.id);
alter table content_item add column settled_revision integer default 0 not null;
alter table content_item add column stage varchar(20) default 'DRAFT' not null;
alter table content_item add column approved_by varchar(100);
alter table content_item add column reviewer varchar(100);
alter table content_item add column due_on date;
alter table content_item add column merged_into bigint references content_item (id);
alter table content_item add column merged_at timestamp(6) with time zone;
alter table content_item add constraint content_item_stage_is_known
  check (stage in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'));
alter table content_item add constraint content_item_revision_counts
  check (revision >= 1 and settled_revision between 0 and revision);
alter table content_item add constraint content_item_approval_has_a_name
  check ((stage = 'APPROVED') = (approved_by is not null));
alter table content_item add constraint content_item_is_not_merged_into_itself check (merged_into <> id);
alter table content_item add constraint content_item_merge_has_an_instant
  check ((merged_into is null) = (merged_at is null));

-- An edition knows the revision it was made of and vouches for what it shows; one that has not begun can be called off,
-- and has no beginning then.
alter table edition alter column valid_from drop not null;
alter table edition add column revision integer default 1 not null;
alter table edition add column approved_by varchar(100);
alter table edition add column digest varchar(64) default '' not null;
alter table edition add column called_off_at timestamp(6) with time zone;
alter table edition add constraint edition_begins_or_is_called_off
  check ((valid_from is null) = (called_off_at is not null));
alter table withdrawal add column ends bigint references edition (id);

create index edition_valid_from on edition (valid_from);

-- Which item an address leads to, from an instant on.
create sequence address_claim_seq start with 1 increment by 50;

create table address_claim (
  id bigint not null primary key,
  kind varchar(20) not null,
  language varchar(35) not null,
  slug varchar(120) not null,
  item_id bigint not null references content_item (id),
  since timestamp(6) with time zone not null,
  is_alias boolean not null,
  constraint address_claim_is_unique unique (kind, language, slug, since)
);

create index address_claim_item on address_claim (item_id, since);

insert into address_claim (id, kind, language, slug, item_id, since, is_alias)
select nextval('address_claim_seq'), kind, language, slug, id, timestamp with time zone '2000-01-01 00:00:00+00', false
from content_item;

-- Every saved draft.
create sequence revision_seq start with 1 increment by 50;

create table revision (
  id bigint not null primary key,
  item_id bigint not null references content_item (id),
  number integer not null,
  saved_at timestamp(6) with time zone not null,
  saved_by varchar(100) not null,
  saving varchar(20) not null,
  changed varchar(400) not null,
  constraint revision_number_is_unique unique (item_id, number),
  constraint revision_number_counts check (number >= 1),
  constraint revision_saving_is_known check (saving in ('SAVED', 'AUTOSAVED', 'RESTORED', 'MERGED'))
);

create table revision_field (
  revision_id bigint not null references revision (id),
  position integer not null,
  name varchar(40) not null,
  form varchar(10) not null,
  content varchar not null,
  primary key (revision_id, position)
);

-- What people say about a draft.
create sequence review_comment_seq start with 1 increment by 50;

create table review_comment (
  id bigint not null primary key,
  version bigint not null,
  item_id bigint not null references content_item (id),
  revision integer not null,
  passage varchar(1000) not null,
  body varchar(4000) not null,
  author varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  resolved_by varchar(100),
  resolved_at timestamp(6) with time zone,
  constraint review_comment_resolution_has_a_name check ((resolved_by is null) = (resolved_at is null))
);

create index review_comment_item on review_comment (item_id);
