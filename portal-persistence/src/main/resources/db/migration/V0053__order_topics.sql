-- At which place a topic stands among those beside it, from an instant on. One without a place stands behind the others,
-- by its name.
create sequence topic_place_seq start with 1 increment by 50;

create table topic_place (
  id bigint not null primary key,
  topic_id bigint not null references topic (id),
  valid_from timestamp(6) with time zone not null,
  position integer not null,
  constraint topic_place_is_one unique (topic_id, valid_from)
);
