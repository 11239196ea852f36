create trigger audit_entry_is_only_added_to before update, delete on audit_entry
  call 'org.wellspring.portal.persistence.audit.OnlyAdded';

create trigger audit_head_stays before delete on audit_head
  call 'org.wellspring.portal.persistence.audit.OnlyAdded';

-- H2 has no trigger for truncate, but truncates no table that a foreign key refers to, even one of its own.
alter table audit_entry add constraint audit_entry_is_not_truncated foreign key (number) references audit_entry (number);
alter table audit_head add constraint audit_head_is_not_truncated foreign key (id) references audit_head (id);
