create type notification_type as enum ('GENERAL', 'CALL_SCHEDULED', 'CALL_WON');

create table notifications (
  id              text collate "C" primary key default app.new_id('ntf'),
  recipient_id    text collate "C" not null references users (id),
  type            notification_type not null,
  title           text not null check (length(title) between 1 and 200),
  message         text not null,
  data            jsonb not null default '{}',
  reference_type  text,
  reference_id    text collate "C",
  read_at         timestamptz,
  is_read         boolean not null generated always as (read_at is not null) stored,
  -- Unread first and then newest is one direction throughout, so one index answers it.
  is_unread       boolean not null generated always as (read_at is null) stored,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  constraint notifications_reference check ((reference_type is null) = (reference_id is null))
);
create index notifications_inbox on notifications (organization_id, recipient_id, is_unread desc, created_at desc, id desc) where deleted_at is null;
-- The audit log says that someone was told, not what: others read it.
select app.tenant_table('notifications', secrets => array['title', 'message', 'data']);
-- An inbox is its owner's alone, whatever the row level: also an administrator
-- reads no other. Events are delivered to everyone's.
create policy recipient on notifications as restrictive
  using (recipient_id = app.user_id() or app.setting('delivering') = 'on');

create table notification_settings (
  id              text collate "C" primary key default app.new_id('nts'),
  user_id         text collate "C" not null default app.user_id() references users (id),
  email_enabled   boolean not null default true,
  push_enabled    boolean not null default true,
  sms_enabled     boolean not null default false,
  muted_types     text[] not null default '{}',
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index notification_settings_user on notification_settings (organization_id, user_id) where deleted_at is null;
select app.tenant_table('notification_settings');
create policy owner on notification_settings as restrictive
  using (user_id = app.user_id() or app.setting('delivering') = 'on');

create table notification_templates (
  id              text collate "C" primary key default app.new_id('ntt'),
  type            notification_type not null,
  name            text not null check (length(name) between 1 and 100),
  title           text not null check (length(title) between 1 and 200),
  message         text not null check (length(message) between 1 and 2000),
  variables       text[] not null default '{}',
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index notification_templates_type on notification_templates (organization_id, type) where deleted_at is null;
create unique index notification_templates_name on notification_templates (organization_id, lower(name)) where deleted_at is null;
select app.tenant_table('notification_templates');

-- Events of other subgraphs that were taken: a second delivery does nothing.
create table received_events (
  organization_id text collate "C" not null default app.organization_id(),
  id              text collate "C" not null,
  type            text not null,
  subject_id      text collate "C" not null,
  occurred_at     timestamptz not null,
  received_at     timestamptz not null default clock_timestamp(),
  primary key (organization_id, id)
);
select app.organization_rows('received_events');
create policy organization on received_events using (organization_id = app.organization_id());
grant select, insert on received_events to identity_app;

-- A mail to send, in the transaction of what it tells of. The text is sealed:
-- see src/mail/outgoing.ts.
create function enqueue_mail(sealed text) returns void
  language plpgsql security definer set search_path = identity, pg_temp
as $$
begin
  perform identity_worker.enqueue('mail', json_build_object('sealed', sealed));
end $$;
revoke execute on function enqueue_mail(text) from public;
grant execute on function enqueue_mail(text) to identity_app;
