-- Who wrote an article and who looked it over, when, and how it presents itself elsewhere. Articles from before say
-- nothing of it.
alter table article add column reviewed_on date;
alter table article add column next_review_on date;
alter table article add column canonical varchar(500) default '' not null;
alter table article add column search_title varchar(120) default '' not null;
alter table article add column search_description varchar(320) default '' not null;
alter table article add column social_image varchar(200) default '' not null;
alter table article add column medical_reviewer_id bigint references contributor (id);
alter table article_edition add column reviewed_on date;
alter table article_edition add column next_review_on date;
alter table article_edition add column canonical varchar(500) default '' not null;
alter table article_edition add column search_title varchar(120) default '' not null;
alter table article_edition add column search_description varchar(320) default '' not null;
alter table article_edition add column social_image varchar(200) default '' not null;
alter table article_edition add column medical_reviewer_id bigint references contributor (id);

create table article_author (
  article_id bigint not null references article (id),
  contributor_id bigint not null references contributor (id),
  position integer not null,
  primary key (article_id, position)
);

create table article_edition_author (
  edition_id bigint not null references article_edition (id),
  contributor_id bigint not null references contributor (id),
  position integer not null,
  primary key (edition_id, position)
);

create index article_next_review_on on article (next_review_on);
create index article_edition_author_contributor on article_edition_author (contributor_id);
create index article_edition_medical_reviewer on article_edition (medical_reviewer_id);
