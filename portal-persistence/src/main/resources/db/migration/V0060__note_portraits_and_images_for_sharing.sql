-- An image that is only a portrait, or only stands beside a link that is shared, is shown as well.
insert into image_in_draft (image_id, item_id)
select i.id, t.id from library_image i
join (
  select id, portrait as address from contributor
  union all select id, social_image from article
) t on t.address like '/media/' || i.address_key || '/%'
on conflict do nothing;

insert into image_in_edition (image_id, edition_id)
select i.id, t.id from library_image i
join (
  select id, portrait as address from contributor_edition
  union all select id, social_image from article_edition
) t on t.address like '/media/' || i.address_key || '/%'
on conflict do nothing;
