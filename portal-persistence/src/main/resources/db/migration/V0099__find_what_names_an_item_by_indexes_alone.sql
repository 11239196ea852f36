-- A topic's page looks at all editions that name one of its topics, of which most have ended: their numbers are enough.
drop index article_edition_topic_topic;
create index article_edition_topic_topic on article_edition_topic (topic_id, edition_id);
drop index faq_edition_topic_topic;
create index faq_edition_topic_topic on faq_edition_topic (topic_id, edition_id);
drop index article_edition_author_contributor;
create index article_edition_author_contributor on article_edition_author (contributor_id, edition_id);
