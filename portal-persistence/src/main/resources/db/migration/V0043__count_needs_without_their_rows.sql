-- What is counted for the desk is in the index alone; what is due for its next review is found whatever its kind.
drop index content_item_needs;
create index content_item_needs on content_item (stage, kind, reviewer, changed_by, id);
create index content_item_next_review_on on content_item (next_review_on);
