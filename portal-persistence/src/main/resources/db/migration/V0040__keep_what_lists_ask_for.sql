-- What lists sort and filter by stands beside each item, whatever its kind, so that a list of a hundred thousand needs
-- one table and its indexes. The status depends on the time: turns_at says from when on it has to be told anew.
alter table content_item add column title varchar(300) default '' not null;
alter table content_item add column title_key varchar(300) default '' not null;
alter table content_item add column status varchar(20) default 'DRAFT' not null;
alter table content_item add column turns_at timestamp(6) with time zone;
alter table content_item add constraint content_item_status_is_known
  check (status in ('DRAFT', 'SCHEDULED', 'PUBLIC', 'CHANGED', 'TAKEN_BACK'));

update content_item set turns_at = timestamp with time zone '1970-01-01 00:00:00+00', title = coalesce(
  (select a.title from article a where a.id = content_item.id),
  (select f.question from faq f where f.id = content_item.id),
  (select d.title from disclaimer d where d.id = content_item.id),
  (select t.name from topic t where t.id = content_item.id),
  (select p.title from page p where p.id = content_item.id),
  '');
update content_item set title_key = lower(title);

drop index content_item_changed_at;
create index content_item_by_changed_at on content_item (kind, changed_at, id);
create index content_item_by_title on content_item (kind, title_key, id);
create index content_item_by_status on content_item (kind, status, id);
create index content_item_by_stage on content_item (kind, stage, id);
create index content_item_by_language on content_item (kind, language, id);
create index content_item_by_reviewer on content_item (kind, reviewer, id);
create index content_item_by_due_on on content_item (kind, due_on, id);
create index content_item_by_changed_by on content_item (kind, changed_by, id);
create index content_item_by_turns_at on content_item (kind, turns_at, id);
create index content_item_turns_at on content_item (turns_at);

-- The words of each draft, in small letters without accents. The key finds what has to be changed when a draft is.
create table item_word (
  item_id bigint not null references content_item (id) on delete cascade,
  kind varchar(20) not null,
  word varchar(40) not null,
  primary key (item_id, word)
);

-- The views of lists that people keep.
create sequence saved_view_seq start with 1 increment by 50;

create table saved_view (
  id bigint not null primary key,
  account varchar(100) not null,
  kind varchar(20) not null,
  name varchar(60) not null,
  query varchar(1000) not null
);

create index saved_view_account on saved_view (account, kind);
