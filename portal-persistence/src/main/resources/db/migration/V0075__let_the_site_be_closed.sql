-- While it is, readers find a notice in the place of every page.
alter table site_state add column closed boolean default false not null;
