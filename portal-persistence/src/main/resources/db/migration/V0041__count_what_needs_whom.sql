-- What the desk counts and each page shows beside its name: what is in which stage by whom, and what was published when.
create index content_item_needs on content_item (stage, kind, reviewer, changed_by);
create index edition_published on edition (valid_from, kind);
