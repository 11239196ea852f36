-- Links that let somebody choose a password or confirm an address. Only the hash of a link's key is kept.
create table access_link (
  hash varchar(64) not null primary key,
  kind varchar(20) not null,
  account varchar(100) not null,
  email varchar(254),
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint access_link_kind_is_known check (kind in ('INVITATION', 'PASSWORD', 'ADDRESS'))
);

create index access_link_account on access_link (account, kind);
create index access_link_expires_at on access_link (expires_at);

-- The key of a link waits encrypted until its mail is sent. Kinds are those that the portal's own list has.
alter table notice add column sealed_key bytea;
alter table notice add column language varchar(10);
alter table notice drop constraint notice_kind_is_known;
