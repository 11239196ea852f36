-- Secrets are encrypted from now on with a key outside the database; those of before are at the next start.
alter table second_factor add column sealed boolean default false not null;
