create function refuse_to_change_the_record() returns trigger language plpgsql as $$
begin
  raise exception 'The record is only ever added to: no % on %.', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_only_added_to before update or delete or truncate on audit_entry
  for each statement execute function refuse_to_change_the_record();

create trigger audit_head_stays before delete or truncate on audit_head
  for each statement execute function refuse_to_change_the_record();
