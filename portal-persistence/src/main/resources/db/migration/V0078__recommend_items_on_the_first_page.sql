-- What editors recommend is kept as the menus are.
alter table menu drop constraint menu_place_is_known;
alter table menu add constraint menu_place_is_known check (place in ('MAIN', 'FOOTER', 'FEATURED'));
