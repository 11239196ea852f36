-- Which revision of an item links to which address of the portal, so that what would break is known before it does.
create sequence link_seq start with 1 increment by 50;

create table link (
  id bigint not null primary key,
  item_id bigint not null references content_item (id),
  revision integer not null,
  target_kind varchar(20) not null,
  target_language varchar(35) not null,
  target_slug varchar(120) not null,
  unclaimed boolean not null
);

create index link_item on link (item_id, revision);
create index link_target on link (target_kind, target_language, target_slug);
create index link_unclaimed on link (unclaimed, item_id);

-- How many findings a draft had when it was kept last, so that lists and the desk need not look at its text.
create table draft_findings (
  item_id bigint not null primary key references content_item (id),
  version bigint not null,
  blocking integer not null,
  warnings integer not null,
  hints integer not null
);

create index draft_findings_blocking on draft_findings (blocking, item_id);
