-- Who chooses an item types words of its title. All words are learnt anew at the next start, with where they stand.
delete from item_word;
alter table item_word add column in_title boolean default false not null;
