-- What is new in an edition, and why, in the words of whoever wrote it. Editions from before say nothing of it.
alter table article add column change_note varchar(300) default '' not null;
alter table article_edition add column change_note varchar(300) default '' not null;
