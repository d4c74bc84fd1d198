-- A value can't leave a type, so the type of before is made anew. What people
-- were told of sales stays in their inboxes; an organization's own texts for it
-- are kept as deleted ones. Both by rewriting the tables, since the owner's role
-- is shown no organization's rows.
alter type notification_type rename to notification_type_with_sales;
create type notification_type as enum ('GENERAL', 'CALL_SCHEDULED', 'CALL_WON');
alter table notifications
  alter column type type notification_type using (case when type::text in ('GENERAL', 'CALL_SCHEDULED', 'CALL_WON') then type::text else 'GENERAL' end)::notification_type;
alter table notification_templates
  alter column deleted_at type timestamptz using (case when type::text in ('GENERAL', 'CALL_SCHEDULED', 'CALL_WON') then deleted_at else coalesce(deleted_at, now()) end),
  alter column type type notification_type using (case when type::text in ('GENERAL', 'CALL_SCHEDULED', 'CALL_WON') then type::text else 'GENERAL' end)::notification_type;
drop type notification_type_with_sales;
