create index item_word_word on item_word (kind, word, item_id);
