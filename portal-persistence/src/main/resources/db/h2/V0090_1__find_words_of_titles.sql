create index item_word_in_title on item_word (kind, in_title, word, item_id);
