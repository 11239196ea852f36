create index item_word_in_title on item_word (kind, word varchar_pattern_ops, item_id) where in_title;
