-- A mistyped address is compared with all others of its language; an index is narrower than the table.
create index content_item_by_slug on content_item (language, slug, id);
