-- In an order in which what begins alike stands together, whatever the database's collation.
create index item_word_word on item_word (kind, word varchar_pattern_ops, item_id);
