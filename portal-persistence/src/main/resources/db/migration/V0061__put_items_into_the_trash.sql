-- Who put an item into the trash, and when. Few lie there, so lists leave them out by the index alone.
alter table content_item add column trashed_by varchar(100);
alter table content_item add column trashed_at timestamp(6) with time zone;
alter table content_item add constraint content_item_in_the_trash_has_a_name
  check ((trashed_by is null) = (trashed_at is null));

create index content_item_trashed_at on content_item (trashed_at, id);

-- What names an item is looked up before it is erased.
create index redirect_item on redirect (item_id);
create index article_author_contributor on article_author (contributor_id);
create index article_medical_reviewer on article (medical_reviewer_id);
create index disclaimer_topic on disclaimer (topic_id);
create index disclaimer_edition_topic on disclaimer_edition (topic_id);
create index topic_edition_parent on topic_edition (parent_id);
