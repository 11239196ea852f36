-- What questions are about, and by what near duplicates of one are found: two questions that are alike share a band or
-- more. The next migration fills in the bands of the questions that are there.
create table faq_topic (
  faq_id bigint not null references faq (id),
  topic_id bigint not null references topic (id),
  position integer not null,
  primary key (faq_id, position)
);

create index faq_topic_topic on faq_topic (topic_id);

create table faq_edition_topic (
  edition_id bigint not null references faq_edition (id),
  topic_id bigint not null references topic (id),
  position integer not null,
  primary key (edition_id, position)
);

create index faq_edition_topic_topic on faq_edition_topic (topic_id);

create table faq_band (
  faq_id bigint not null references faq (id) on delete cascade,
  band bigint not null,
  primary key (faq_id, band)
);

create index faq_band_band on faq_band (band, faq_id);

-- Where an article's draft names a question, a disclaimer or a topic: editors ask for it from the other end.
create index article_faq_faq on article_faq (faq_id);
create index article_disclaimer_disclaimer on article_disclaimer (disclaimer_id);
create index article_topic_topic on article_topic (topic_id);
create index topic_parent on topic (parent_id);
create index content_item_merged_into on content_item (merged_into);
