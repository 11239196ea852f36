-- Other words for a passage, and what became of them.
create sequence suggestion_seq start with 1 increment by 50;

create table suggestion (
  id bigint not null primary key,
  version bigint not null,
  item_id bigint not null references content_item (id),
  revision integer not null,
  passage varchar(1000) not null,
  replacement varchar(2000) not null,
  author varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  outcome varchar(20) not null,
  decided_by varchar(100),
  decided_at timestamp(6) with time zone,
  reason varchar(1000) not null,
  constraint suggestion_outcome_is_known check (outcome in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  constraint suggestion_decision_has_a_name check (
    (outcome = 'OPEN') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);

create index suggestion_item on suggestion (item_id);

-- A comment can answer another, and can be deleted until somebody puts it back.
alter table review_comment add column reply_to bigint references review_comment (id);
alter table review_comment add column deleted_at timestamp(6) with time zone;
