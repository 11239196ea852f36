-- Beside each item, so that lists of any kind sort and filter by it.
alter table content_item add column next_review_on date;
update content_item set next_review_on = (select a.next_review_on from article a where a.id = content_item.id)
where kind = 'ARTICLE';
update content_item set title = (select c.name from contributor c where c.id = content_item.id),
  title_key = (select lower(c.name) from contributor c where c.id = content_item.id)
where kind = 'CONTRIBUTOR';
create index content_item_by_next_review_on on content_item (kind, next_review_on, id);
