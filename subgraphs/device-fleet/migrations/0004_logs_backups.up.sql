create type system_log_level as enum ('INFO', 'WARNING', 'ERROR', 'HELP');

-- What happened in the fleet, as devices and people tell it. A log itself: without
-- audit, and nobody changes it.
create table system_logs (
  id                   text collate "C" not null default app.new_id('slg'),
  organization_id      text collate "C" not null default app.organization_id(),
  level                system_log_level not null,
  -- A user of identity; null for an API client and for what happens by itself.
  user_id              text collate "C" default app.user_id(),
  action               text collate "C" not null constraint system_logs_action check (btrim(action) <> '' and length(action) <= 255),
  details              json_map not null default '{}',
  ip                   text default app.setting('request')::jsonb ->> 'ip',
  created_at           timestamptz not null default clock_timestamp(),
  primary key (organization_id, created_at, id)
) partition by range (created_at);
create index system_logs_of_user on system_logs (organization_id, user_id, created_at, id);
create index system_logs_of_action on system_logs (organization_id, action, created_at, id);
create index system_logs_warnings on system_logs (organization_id, created_at, id) where level = 'WARNING';
create index system_logs_errors on system_logs (organization_id, created_at, id) where level = 'ERROR';
create index system_logs_help on system_logs (organization_id, created_at, id) where level = 'HELP';
create index system_logs_information on system_logs (organization_id, created_at, id) where level = 'INFO';
create table system_logs_default partition of system_logs default;
select app.organization_rows('system_logs'), app.organization_rows('system_logs_default');
create policy organization on system_logs as restrictive using (organization_id = app.organization_id());
create policy row_level on system_logs using (true);
grant select, insert on system_logs to device_fleet_app;

-- Months ahead; a row of a month without its own partition goes to the default one.
create function ensure_log_partitions() returns void
  language plpgsql security definer set search_path = device_fleet, pg_temp
as $$
declare
  month date;
  part name;
begin
  for month in select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + interval '3 months', interval '1 month')::date loop
    part := 'system_logs_' || to_char(month, 'YYYY_MM');
    continue when to_regclass(part) is not null;
    begin
      execute format('create table %I partition of system_logs for values from (%L) to (%L)', part, month::text || ' 00:00+00', (month + interval '1 month')::date::text || ' 00:00+00');
      perform app.organization_rows(part);
    exception
      -- The default partition holds rows of that month already: they stay where they are.
      when check_violation then null;
      when duplicate_table then null;
    end;
  end loop;
end $$;
revoke execute on function ensure_log_partitions() from public;
grant execute on function ensure_log_partitions() to device_fleet_worker;
select ensure_log_partitions();

-- What failed and what was recalled is in the log whoever caused it: a person, a
-- device, or the job that times out.
create function log_failed_installation() returns trigger
  language plpgsql
as $$
begin
  insert into device_fleet.system_logs (organization_id, level, action, details)
    values (new.organization_id, 'ERROR', 'installation.fail', jsonb_build_object('installationId', new.id, 'deviceId', new.device_id, 'softwareId', new.software_id, 'versionId', new.version_id));
  return null;
end $$;
create trigger log_failed after update of status on software_installations for each row
  when (new.status = 'FAILED' and old.status <> 'FAILED') execute function log_failed_installation();
create function log_recalled_version() returns trigger
  language plpgsql
as $$
begin
  insert into device_fleet.system_logs (organization_id, level, action, details)
    values (new.organization_id, 'WARNING', 'version.recall', jsonb_build_object('versionId', new.id, 'softwareId', new.software_id, 'versionNumber', new.version_number));
  return null;
end $$;
create trigger log_recalled after update of recalled_at on software_versions for each row
  when (new.recalled_at is not null and old.recalled_at is null) execute function log_recalled_version();

-- What people have set up, whole, as it was once.
create table config_backups (
  id                   text collate "C" primary key default app.new_id('bak'),
  name                 label not null,
  -- Of the form of the content: what is newer than the code is refused.
  format_version       integer not null constraint config_backups_format_version check (format_version >= 1),
  -- JSON as text, to the byte as it was summed up.
  content              text not null,
  -- SHA-256 of the content.
  checksum             text collate "C" not null constraint config_backups_checksum check (checksum ~ '^[0-9a-f]{64}$'),
  -- { configurations, templates, scenarios, translations }: how many of each.
  counts               json_map not null,
  -- Written before a restoration, of this backup.
  before_restoring_id  text collate "C",
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, before_restoring_id) references config_backups (organization_id, id)
);
create index config_backups_by_created_at on config_backups (organization_id, created_at, id) where deleted_at is null;
create index config_backups_before on config_backups (organization_id, before_restoring_id) where before_restoring_id is not null;
create index config_backups_of_creator on config_backups (organization_id, created_by_id, created_at, id) where deleted_at is null;
-- The audit log says that there is one; what it holds would stand there a second time.
select app.tenant_table('config_backups', secrets => array['content']);
