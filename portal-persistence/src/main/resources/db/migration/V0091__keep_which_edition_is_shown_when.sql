-- Which edition readers see from when until when, as the line of editions has it: an edition that shows something ends
-- where the item's next one begins. It lets lists of many items count, sort and skip by an index alone.
create table showing (
  edition_id bigint not null primary key references edition (id),
  item_id bigint not null references content_item (id),
  kind varchar(20) not null,
  language varchar(35) not null,
  shown_from timestamp(6) with time zone not null,
  shown_until timestamp(6) with time zone not null,
  posted_on date,
  asked varchar(300),
  constraint showing_ends_after_it_begins check (shown_until > shown_from)
);

insert into showing (edition_id, item_id, kind, language, shown_from, shown_until, posted_on, asked)
select e.id, e.item_id, i.kind, i.language, e.valid_from,
  coalesce(e.next_from, timestamp with time zone '9999-12-31 00:00:00+00'), a.posted_on, lower(f.question)
from (
  select id, kind, item_id, valid_from, lead(valid_from) over (partition by item_id order by valid_from) as next_from
  from edition where valid_from is not null) e
join content_item i on i.id = e.item_id
left join article_edition a on a.id = e.id
left join faq_edition f on f.id = e.id
where e.kind <> 'WITHDRAWAL';

create index showing_by_item on showing (item_id, shown_from);
create index showing_by_end on showing (kind, shown_until, language, posted_on, shown_from);
create index showing_by_day on showing (kind, language, posted_on desc, edition_id desc, shown_until, shown_from);

-- What became a part of another item is looked for by when it did.
create index content_item_merged_at on content_item (merged_at);
