-- Images get words of their own, versions, and a note of where they are shown. Those of the time before keep their
-- addresses; a GIF may be animated, which nobody looked at, so no renditions are made of it.
create table library_image (
  id bigint not null primary key,
  version bigint not null,
  address_key varchar(64) not null unique,
  file_name varchar(125) not null,
  name varchar(200) not null,
  alternative varchar(500) not null,
  decorative boolean not null,
  caption varchar(500) not null,
  credit varchar(200) not null,
  source varchar(500) not null,
  focus_x integer not null,
  focus_y integer not null,
  digest varchar(64) not null,
  format varchar(10) not null,
  width integer not null,
  height integer not null,
  file_size integer not null,
  orientation varchar(20) not null,
  opaque boolean not null,
  animated boolean not null,
  scalable boolean not null,
  last_version integer not null,
  added_at timestamp(6) with time zone not null,
  added_by varchar(100) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(100) not null,
  deleted_at timestamp(6) with time zone,
  constraint library_image_format_is_known check (format in ('JPEG', 'PNG', 'WEBP', 'GIF', 'SVG')),
  constraint library_image_has_a_size check (width > 0 and height > 0),
  constraint library_image_focus_is_inside check (focus_x between 0 and 100 and focus_y between 0 and 100),
  constraint library_image_that_decorates_says_nothing check (not decorative or alternative = '')
);

create index library_image_added_at on library_image (added_at);
create index library_image_digest on library_image (digest);

create table library_image_version (
  id bigint not null primary key,
  image_id bigint not null references library_image (id),
  number integer not null,
  digest varchar(64) not null,
  format varchar(10) not null,
  width integer not null,
  height integer not null,
  file_size integer not null,
  orientation varchar(20) not null,
  opaque boolean not null,
  animated boolean not null,
  scalable boolean not null,
  added_at timestamp(6) with time zone not null,
  added_by varchar(100) not null,
  constraint library_image_version_number_is_unique unique (image_id, number),
  constraint library_image_version_format_is_known check (format in ('JPEG', 'PNG', 'WEBP', 'GIF', 'SVG'))
);

create index library_image_version_digest on library_image_version (digest);

create table image_in_draft (
  image_id bigint not null references library_image (id),
  item_id bigint not null references content_item (id) on delete cascade,
  primary key (image_id, item_id)
);

create index image_in_draft_item on image_in_draft (item_id);

create table image_in_earlier_draft (
  image_id bigint not null references library_image (id),
  item_id bigint not null references content_item (id) on delete cascade,
  primary key (image_id, item_id)
);

create table image_in_edition (
  image_id bigint not null references library_image (id),
  edition_id bigint not null references edition (id) on delete cascade,
  primary key (image_id, edition_id)
);

insert into library_image (
  id, version, address_key, file_name, name, alternative, decorative, caption, credit, source, focus_x, focus_y,
  digest, format, width, height, file_size, orientation, opaque, animated, scalable, last_version,
  added_at, added_by, changed_at, changed_by)
select id, 0, digest, name || case format when 'JPEG' then '.jpg' when 'PNG' then '.png' else '.gif' end, name, '',
  false, '', '', '', 50, 50, digest, format, width, height, octet_length(bytes), 'UPRIGHT', format = 'JPEG',
  format = 'GIF', format <> 'GIF', 1, added_at, 'portal', added_at, 'portal'
from image;

insert into library_image_version (
  id, image_id, number, digest, format, width, height, file_size, orientation, opaque, animated, scalable, added_at,
  added_by)
select nextval('image_seq'), id, 1, digest, format, width, height, file_size, orientation, opaque, animated, scalable,
  added_at, added_by
from library_image;

insert into image_in_draft (image_id, item_id)
select i.id, t.id from library_image i
join (
  select id, body from article
  union all select id, answer from faq
  union all select id, body from disclaimer
  union all select id, body from page
) t on position('/media/' || i.address_key || '/' in t.body) > 0;

insert into image_in_edition (image_id, edition_id)
select i.id, t.id from library_image i
join (
  select id, body from article_edition
  union all select id, answer from faq_edition
  union all select id, body from disclaimer_edition
  union all select id, body from page_edition
) t on position('/media/' || i.address_key || '/' in t.body) > 0;
