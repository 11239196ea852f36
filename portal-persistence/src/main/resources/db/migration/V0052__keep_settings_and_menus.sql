-- What the site is called and how its pages lead to each other, each as a line of states that are only ever added.
create sequence site_state_seq start with 1 increment by 50;

create table site_state (
  id bigint not null primary key,
  valid_from timestamp(6) with time zone not null,
  made_by varchar(100) not null,
  name varchar(60) not null,
  logo varchar(200) not null,
  languages varchar(200) not null,
  zone varchar(60) not null,
  region varchar(20) not null,
  email varchar(254) not null,
  postal varchar(400) not null,
  publisher varchar(120) not null,
  publisher_address varchar(400) not null,
  constraint site_state_begins_alone unique (valid_from),
  constraint site_state_region_is_known check (region in ('EVERYWHERE', 'US', 'EU', 'UK'))
);

create table site_footer (
  site_id bigint not null references site_state (id),
  language varchar(35) not null,
  body varchar(600) not null,
  primary key (site_id, language)
);

create sequence menu_seq start with 1 increment by 50;

create table menu (
  id bigint not null primary key,
  place varchar(20) not null,
  language varchar(35) not null,
  valid_from timestamp(6) with time zone not null,
  made_by varchar(100) not null,
  constraint menu_place_is_known check (place in ('MAIN', 'FOOTER')),
  constraint menu_begins_alone unique (place, language, valid_from)
);

create table menu_entry (
  menu_id bigint not null references menu (id),
  position integer not null,
  nested boolean not null,
  target varchar(20) not null,
  label varchar(60) not null,
  item_id bigint references content_item (id),
  address varchar(400) not null,
  primary key (menu_id, position),
  constraint menu_entry_names_its_item check ((target = 'ITEM') = (item_id is not null))
);

create index menu_entry_item on menu_entry (item_id);

-- The menus as they were built in until now, so that pages of the past keep them.
insert into menu (id, place, language, valid_from, made_by)
select nextval('menu_seq'), p.place, l.language, timestamp with time zone '2000-01-01 00:00:00+00', 'portal'
from (values ('MAIN'), ('FOOTER')) as p (place), (values ('en'), ('de')) as l (language);

insert into menu_entry (menu_id, position, nested, target, label, address)
select m.id, t.position, false, t.target, '', ''
from menu m, (values (0, 'ARTICLES'), (1, 'TOPICS'), (2, 'QUESTIONS'), (3, 'DISCLAIMERS'), (4, 'PAGES')) as t (position, target)
where t.target <> 'PAGES' or m.place = 'FOOTER';
