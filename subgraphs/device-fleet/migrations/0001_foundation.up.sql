select app.tenant_schema();

-- A text that says something.
create domain label as text constraint label_says_something check (btrim(value) <> '');
create domain json_map as jsonb constraint json_map_is_an_object check (jsonb_typeof(value) = 'object');
-- Semantic Versioning 2.0.0, section 2, 9 and 10; numbers of ten digits at most.
create domain semantic_version as text collate "C" constraint semantic_version_form check (
  value ~ '^(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})(-(0|[1-9][0-9]{0,9}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]{0,9}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$'
  and length(value) <= 100
);
create domain web_address as text constraint web_address_form check (value ~ '^https?://[^\s/]+' and length(value) <= 2000);
create type device_type as enum ('MASK_TESTER', 'PRESSURE_SENSOR', 'FLOW_METER', 'TEMPERATURE_SENSOR', 'HUMIDITY_SENSOR');
create type device_status as enum ('ACTIVE', 'INACTIVE', 'MAINTENANCE');
create type software_category as enum ('FIRMWARE', 'APPLICATION', 'DRIVER', 'TOOL');
create type installation_action as enum ('INSTALL', 'UPDATE', 'UNINSTALL', 'ROLLBACK');
create type installation_status as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED');
create type device_software_status as enum ('NOT_INSTALLED', 'INSTALLING', 'INSTALLED', 'FAILED', 'OUTDATED');

-- A version as text that sorts by precedence (Semantic Versioning 2.0.0, section
-- 11): numbers of one width; what has a pre-release before what has none; numbers
-- before words within it, and what ends before what goes on. Build metadata
-- counts for nothing.
create function precedence_of(version text) returns text
  language sql immutable parallel safe
  return (
    with parts as (select substring(version from '^[^-+]+') as core, substring(version from '^[^-+]+-([^+]+)') as pre_release)
    select (select string_agg(lpad(number, 10, '0'), '.' order by place) from regexp_split_to_table(core, '\.') with ordinality as numbers(number, place))
        || coalesce('-' || (
             select string_agg(case when word ~ '^[0-9]+$' then '0' || lpad(word, 10, '0') else '1' || word end, ' ' order by place)
               from regexp_split_to_table(pre_release, '\.') with ordinality as words(word, place)), '~')
      from parts
  );

create table customers (
  id                   text collate "C" primary key default app.new_id('dcu'),
  name                 label not null,
  -- How to reach them: { phone, email, address, company, notes, … }.
  contact_info         json_map not null default '{}',
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create index customers_by_name on customers (organization_id, name, id) where deleted_at is null;
create index customers_by_created_at on customers (organization_id, created_at, id) where deleted_at is null;
create index customers_text on customers using gin (organization_id, name app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('customers');

create table devices (
  id                   text collate "C" primary key default app.new_id('dev'),
  device_number        text collate "C" not null constraint devices_device_number_form check (device_number ~ '^\S(.{0,98}\S)?$'),
  device_type          device_type not null,
  kind_of_device       text,
  serial_number        text collate "C",
  status               device_status not null default 'ACTIVE',
  customer_id          text collate "C",
  -- What is different for this device from what its organization and type say.
  configuration        json_map not null default '{}',
  -- The job of crane-crm at whose site it stands.
  job_id               text collate "C",
  -- How often it is to be tested; 0: not at all.
  test_interval_days   integer not null default 365 constraint devices_test_interval_days check (test_interval_days between 0 and 3660),
  last_tested_at       timestamptz,
  -- Without a test, from the day on which it came.
  test_due_on          date not null generated always as (
    case when test_interval_days = 0 then 'infinity'::date
         when last_tested_at is null then (created_at at time zone 'UTC')::date
         else (last_tested_at at time zone 'UTC')::date + test_interval_days end) stored,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id)
);
create unique index devices_device_number on devices (organization_id, device_number) where deleted_at is null;
create index devices_by_created_at on devices (organization_id, created_at, id) where deleted_at is null;
create index devices_due on devices (organization_id, test_due_on, id) where status = 'ACTIVE' and deleted_at is null;
create index devices_of_customer on devices (organization_id, customer_id, device_number, id) where deleted_at is null;
create index devices_of_job on devices (organization_id, job_id, device_number, id) where deleted_at is null;
create index devices_by_serial_number on devices (organization_id, serial_number, id) where deleted_at is null;
-- Under row level security an enum is no key of an index, but it fits an index's condition.
create index devices_mask_testers on devices (organization_id, device_number, id) where device_type = 'MASK_TESTER' and deleted_at is null;
create index devices_pressure_sensors on devices (organization_id, device_number, id) where device_type = 'PRESSURE_SENSOR' and deleted_at is null;
create index devices_flow_meters on devices (organization_id, device_number, id) where device_type = 'FLOW_METER' and deleted_at is null;
create index devices_temperature_sensors on devices (organization_id, device_number, id) where device_type = 'TEMPERATURE_SENSOR' and deleted_at is null;
create index devices_humidity_sensors on devices (organization_id, device_number, id) where device_type = 'HUMIDITY_SENSOR' and deleted_at is null;
create index devices_active on devices (organization_id, device_number, id) where status = 'ACTIVE' and deleted_at is null;
create index devices_inactive on devices (organization_id, device_number, id) where status = 'INACTIVE' and deleted_at is null;
create index devices_in_maintenance on devices (organization_id, device_number, id) where status = 'MAINTENANCE' and deleted_at is null;
create index devices_text on devices using gin (organization_id, device_number app.gin_trgm_ops, serial_number app.gin_trgm_ops, kind_of_device app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('devices');

create table software (
  id                   text collate "C" primary key default app.new_id('sof'),
  name                 label not null,
  description          text,
  vendor               text,
  category             software_category not null,
  platform             text,
  license_type         text,
  repository_url       web_address,
  documentation_url    web_address,
  is_active            boolean not null default true,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index software_name on software (organization_id, lower(name)) where deleted_at is null;
create index software_by_name on software (organization_id, name, id) where deleted_at is null;
create index software_by_created_at on software (organization_id, created_at, id) where deleted_at is null;
create index software_of_creator on software (organization_id, created_by_id, created_at, id) where deleted_at is null;
create index software_firmware on software (organization_id, name, id) where category = 'FIRMWARE' and deleted_at is null;
create index software_applications on software (organization_id, name, id) where category = 'APPLICATION' and deleted_at is null;
create index software_drivers on software (organization_id, name, id) where category = 'DRIVER' and deleted_at is null;
create index software_tools on software (organization_id, name, id) where category = 'TOOL' and deleted_at is null;
create index software_text on software using gin (organization_id, name app.gin_trgm_ops, vendor app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('software');

create table software_versions (
  id                   text collate "C" primary key default app.new_id('sve'),
  software_id          text collate "C" not null,
  version_number       semantic_version not null,
  precedence           text collate "C" not null generated always as (precedence_of(version_number)) stored,
  release_notes        text,
  changelog            text,
  -- Where the package lies: its path in the store of packages, and its address.
  file_path            text,
  file_size            bigint constraint software_versions_file_size check (file_size >= 0),
  -- SHA-256 of the package.
  checksum             text collate "C" not null constraint software_versions_checksum check (checksum ~ '^[0-9a-f]{64}$'),
  download_url         web_address,
  is_stable            boolean not null default true,
  is_beta              boolean not null default false,
  requires_reboot      boolean not null default false,
  -- { deviceTypes: [MASK_TESTER], minimumVersions: [{ softwareId, versionNumber }] }; what is left out restricts nothing.
  compatibility        json_map not null default '{}',
  released_at          timestamptz,
  recalled_at          timestamptz,
  recall_reason        label,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  unique (organization_id, software_id, id),
  foreign key (organization_id, software_id) references software (organization_id, id),
  constraint software_versions_beta check (not (is_stable and is_beta)),
  constraint software_versions_recalled check ((recalled_at is null) = (recall_reason is null))
);
-- Versions that differ in their build alone are the same one.
create unique index software_versions_precedence on software_versions (organization_id, software_id, precedence) where deleted_at is null;
create index software_versions_by_precedence on software_versions (organization_id, precedence, id) where deleted_at is null;
create index software_versions_by_created_at on software_versions (organization_id, created_at, id) where deleted_at is null;
create index software_versions_of_software on software_versions (organization_id, software_id, precedence, id) where deleted_at is null;
-- What the newest stable one is.
create index software_versions_stable on software_versions (organization_id, software_id, precedence) where is_stable and released_at is not null and recalled_at is null and deleted_at is null;
create index software_versions_of_creator on software_versions (organization_id, created_by_id, created_at, id) where deleted_at is null;
select app.tenant_table('software_versions');

create table software_installations (
  id                   text collate "C" primary key default app.new_id('sin'),
  device_id            text collate "C" not null,
  software_id          text collate "C" not null,
  -- What is to be on the device; of an uninstallation what was.
  version_id           text collate "C" not null,
  action               installation_action not null,
  status               installation_status not null default 'PENDING',
  -- A user of identity; null for an API client.
  initiated_by_id      text collate "C",
  started_at           timestamptz,
  completed_at         timestamptz,
  -- How long it may be in progress.
  timeout_minutes      integer not null default 60 constraint software_installations_timeout_minutes check (timeout_minutes between 1 and 10080),
  times_out_at         timestamptz,
  error_message        text,
  installation_log     text,
  previous_version     text,
  new_version          text,
  -- What was there before: { versionId, versionNumber, status, configuration }; null where there was nothing.
  rollback_point       json_map,
  -- Whose point a rollback goes back to.
  rolls_back_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, device_id) references devices (organization_id, id),
  foreign key (organization_id, software_id) references software (organization_id, id),
  constraint software_installations_version foreign key (organization_id, software_id, version_id) references software_versions (organization_id, software_id, id),
  foreign key (organization_id, rolls_back_id) references software_installations (organization_id, id),
  constraint software_installations_started check (status = 'PENDING' or started_at is not null or status = 'FAILED'),
  constraint software_installations_completed check ((status in ('COMPLETED', 'FAILED')) = (completed_at is not null)),
  constraint software_installations_failed check (status <> 'FAILED' or error_message is not null),
  constraint software_installations_times_out check ((status = 'IN_PROGRESS') <= (times_out_at is not null)),
  constraint software_installations_rollback check ((action = 'ROLLBACK') = (rolls_back_id is not null))
);
-- One at a time runs on a device.
create unique index software_installations_running on software_installations (organization_id, device_id) where status in ('PENDING', 'IN_PROGRESS') and deleted_at is null;
create index software_installations_by_created_at on software_installations (organization_id, created_at, id) where deleted_at is null;
create index software_installations_of_device on software_installations (organization_id, device_id, created_at, id) where deleted_at is null;
create index software_installations_of_software on software_installations (organization_id, software_id, created_at, id) where deleted_at is null;
create index software_installations_of_version on software_installations (organization_id, version_id, created_at, id) where deleted_at is null;
create index software_installations_of_initiator on software_installations (organization_id, initiated_by_id, created_at, id) where deleted_at is null;
create index software_installations_rolled_back on software_installations (organization_id, rolls_back_id) where rolls_back_id is not null;
create index software_installations_pending on software_installations (organization_id, created_at, id) where status = 'PENDING' and deleted_at is null;
create index software_installations_in_progress on software_installations (organization_id, created_at, id) where status = 'IN_PROGRESS' and deleted_at is null;
create index software_installations_completed_ones on software_installations (organization_id, created_at, id) where status = 'COMPLETED' and deleted_at is null;
create index software_installations_failed_ones on software_installations (organization_id, created_at, id) where status = 'FAILED' and deleted_at is null;
create index software_installations_running_ones on software_installations (organization_id, software_id, version_id) where status in ('PENDING', 'IN_PROGRESS') and deleted_at is null;
create index software_installations_overdue on software_installations (times_out_at) where status = 'IN_PROGRESS' and deleted_at is null;
select app.tenant_table('software_installations');

-- What is on a device now.
create table device_software (
  id                   text collate "C" primary key default app.new_id('dsw'),
  device_id            text collate "C" not null,
  software_id          text collate "C" not null,
  -- What was installed last and worked; null: nothing.
  version_id           text collate "C",
  installed_version    text,
  installation_status  device_software_status not null default 'NOT_INSTALLED',
  installation_date    timestamptz,
  last_updated         timestamptz not null default now(),
  -- What is different for this software on this device from what its template says.
  configuration        json_map not null default '{}',
  notes                text,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, device_id) references devices (organization_id, id),
  foreign key (organization_id, software_id) references software (organization_id, id),
  constraint device_software_version_of_software foreign key (organization_id, software_id, version_id) references software_versions (organization_id, software_id, id),
  constraint device_software_version check ((version_id is null) = (installed_version is null)),
  constraint device_software_installed check (installation_status not in ('INSTALLED', 'OUTDATED') or version_id is not null)
);
create unique index device_software_once on device_software (organization_id, device_id, software_id) where deleted_at is null;
create index device_software_of_software on device_software (organization_id, software_id, device_id, id) where deleted_at is null;
create index device_software_of_version on device_software (organization_id, version_id, device_id) include (software_id, installation_status) where deleted_at is null;
-- To count by: of few different keys, so small, and without a look at the rows.
create index device_software_by_version on device_software (organization_id, software_id, version_id, installation_status) where deleted_at is null;
create index device_software_outdated on device_software (organization_id, device_id) include (software_id) where installation_status = 'OUTDATED' and deleted_at is null;
select app.tenant_table('device_software');

-- Whether whoever has the version should have another one.
create function is_outdated(version_id text) returns boolean
  language sql stable set search_path = device_fleet, app, pg_temp
begin atomic
  select v.recalled_at is not null or coalesce(v.precedence < (
           select max(precedence) from software_versions
            where organization_id = v.organization_id and software_id = v.software_id and is_stable and released_at is not null and recalled_at is null and deleted_at is null), false)
    from software_versions v where v.organization_id = app.organization_id() and v.id = version_id;
end;

-- Marks what is installed of a software by whether a newer stable version of it is
-- released, or the installed one was recalled. Called in the transaction that
-- changes either; answers how many devices it marked or unmarked. The software is
-- held first: who comes second sees what the first changed.
create function mark_outdated(software text) returns integer
  language sql volatile set search_path = device_fleet, app, pg_temp
begin atomic
  select from software s where s.organization_id = app.organization_id() and s.id = software for no key update;
  with newest as (
    select max(precedence) as precedence from software_versions
     where organization_id = app.organization_id() and software_id = software and is_stable and released_at is not null and recalled_at is null and deleted_at is null
  ), marked as (
    update device_software d
       set installation_status = case when v.precedence < newest.precedence or v.recalled_at is not null then 'OUTDATED' else 'INSTALLED' end::device_software_status
      from software_versions v, newest
     where d.organization_id = app.organization_id() and d.software_id = software and d.deleted_at is null
       and v.organization_id = d.organization_id and v.id = d.version_id
       -- What was recalled is to go, also where an update of it failed.
       and (d.installation_status in ('INSTALLED', 'OUTDATED') or (d.installation_status = 'FAILED' and v.recalled_at is not null))
       and (d.installation_status = 'OUTDATED') <> (coalesce(v.precedence < newest.precedence, false) or v.recalled_at is not null)
    returning 1
  )
  select count(*)::integer from marked;
end;

-- Fails what has been in progress for too long, of all organizations: each once,
-- however many call it at the same time. A device keeps what it had. So many at
-- once that a call ends in time; the next minute's goes on.
alter policy organization on software_installations to device_fleet_app;
alter policy organization on device_software to device_fleet_app;
create policy owner on software_installations to device_fleet_owner using (true);
create policy owner on device_software to device_fleet_owner using (true);
create function fail_overdue_installations() returns integer
  language plpgsql security definer set search_path = device_fleet, app, pg_temp
as $$
declare
  overdue software_installations;
  failed integer := 0;
begin
  perform set_config('app.action', 'installation.timeOut', true);
  for overdue in
    select * from software_installations where status = 'IN_PROGRESS' and deleted_at is null and times_out_at < now()
     order by times_out_at limit 500 for update skip locked
  loop
    perform set_config('app.organization_id', overdue.organization_id, true);
    update software_installations
       set status = 'FAILED', completed_at = clock_timestamp(), error_message = format('Nothing was heard of it for %s minutes.', overdue.timeout_minutes)
     where id = overdue.id;
    update device_software set installation_status = 'FAILED', last_updated = clock_timestamp()
     where organization_id = overdue.organization_id and device_id = overdue.device_id and software_id = overdue.software_id and deleted_at is null;
    failed := failed + 1;
  end loop;
  return failed;
end $$;
revoke execute on function fail_overdue_installations() from public;
grant execute on function fail_overdue_installations() to device_fleet_worker;

-- Under row level security no index answers ilike, since it could tell of rows
-- that the caller may not see. These say which rows of the organization have a
-- text; the policies decide where the ids are used.
alter policy organization on customers to device_fleet_app;
alter policy organization on devices to device_fleet_app;
alter policy organization on software to device_fleet_app;
create policy owner on customers for select to device_fleet_owner using (true);
create policy owner on devices for select to device_fleet_owner using (true);
create policy owner on software for select to device_fleet_owner using (true);
create function customers_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = device_fleet, app, pg_temp
begin atomic
  select id from customers where organization_id = app.organization_id() and deleted_at is null and name operator(pg_catalog.~~*) pattern;
end;
create function devices_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = device_fleet, app, pg_temp
begin atomic
  select id from devices where organization_id = app.organization_id() and deleted_at is null
    and (device_number operator(pg_catalog.~~*) pattern or serial_number operator(pg_catalog.~~*) pattern or kind_of_device operator(pg_catalog.~~*) pattern);
end;
create function software_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = device_fleet, app, pg_temp
begin atomic
  select id from software where organization_id = app.organization_id() and deleted_at is null
    and (name operator(pg_catalog.~~*) pattern or vendor operator(pg_catalog.~~*) pattern);
end;
