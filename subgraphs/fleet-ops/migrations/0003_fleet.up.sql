create table vehicles (
  id                 text collate "C" primary key default app.new_id('veh'),
  -- As on the plate, without blanks and in capitals, so that one vehicle is not written twice.
  vehicle_number     text collate "C" not null constraint vehicles_vehicle_number_form check (vehicle_number ~ '^[A-Z0-9-]{1,50}$'),
  vehicle_type       text not null,
  capacity           text,
  vendor_id          text collate "C",
  rc_validity        date,
  insurance_validity date,
  permit_validity    date,
  organization_id    text collate "C" not null default app.organization_id(),
  version            integer not null default 1,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  deleted_at         timestamptz,
  deletion_id        text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, vendor_id) references vendors (organization_id, id)
);
create unique index vehicles_vehicle_number on vehicles (organization_id, vehicle_number) where deleted_at is null;
create index vehicles_by_created_at on vehicles (organization_id, created_at, id) where deleted_at is null;
create index vehicles_of_vendor on vehicles (organization_id, vendor_id, created_at, id) where deleted_at is null;
create index vehicles_by_type on vehicles (organization_id, vehicle_type, created_at, id) where deleted_at is null;
create index vehicles_by_rc_validity on vehicles (organization_id, rc_validity, id) where deleted_at is null;
create index vehicles_by_insurance_validity on vehicles (organization_id, insurance_validity, id) where deleted_at is null;
create index vehicles_by_permit_validity on vehicles (organization_id, permit_validity, id) where deleted_at is null;
select app.tenant_table('vehicles', linked_column => 'vendor_id');

create table drivers (
  id               text collate "C" primary key default app.new_id('drv'),
  name             text not null,
  phone            text collate "C" constraint drivers_phone_form check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email            text,
  license_number   text collate "C",
  license_validity date,
  vendor_id        text collate "C",
  organization_id  text collate "C" not null default app.organization_id(),
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  deleted_at       timestamptz,
  deletion_id      text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, vendor_id) references vendors (organization_id, id)
);
create unique index drivers_license_number on drivers (organization_id, license_number) where deleted_at is null;
create index drivers_by_name on drivers (organization_id, name, id) where deleted_at is null;
create index drivers_by_created_at on drivers (organization_id, created_at, id) where deleted_at is null;
create index drivers_of_vendor on drivers (organization_id, vendor_id, created_at, id) where deleted_at is null;
create index drivers_by_license_validity on drivers (organization_id, license_validity, id) where deleted_at is null;
-- A driver's own record, and a vendor's drivers.
select app.tenant_table('drivers', linked_when => 'id = any (app.links()) or vendor_id = any (app.links())');

-- Who drives what, and when: the one without an end is the current one.
create table vehicle_assignments (
  id              text collate "C" primary key default app.new_id('vas'),
  driver_id       text collate "C" not null,
  vehicle_id      text collate "C" not null,
  period          tstzrange not null default tstzrange(now(), null),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, driver_id) references drivers (organization_id, id),
  foreign key (organization_id, vehicle_id) references vehicles (organization_id, id),
  constraint vehicle_assignments_period check (not isempty(period) and not lower_inf(period)),
  constraint vehicle_assignments_one_vehicle exclude using gist (organization_id with =, driver_id with =, period with &&) where (deleted_at is null),
  constraint vehicle_assignments_one_driver exclude using gist (organization_id with =, vehicle_id with =, period with &&) where (deleted_at is null)
);
create index vehicle_assignments_of_driver on vehicle_assignments (organization_id, driver_id, lower(period), id) where deleted_at is null;
create index vehicle_assignments_of_vehicle on vehicle_assignments (organization_id, vehicle_id, lower(period), id) where deleted_at is null;
-- Visible with its driver or its vehicle.
select app.tenant_table('vehicle_assignments', linked_when => $$
  exists (select from drivers where drivers.organization_id = vehicle_assignments.organization_id and drivers.id = vehicle_assignments.driver_id)
  or exists (select from vehicles where vehicles.organization_id = vehicle_assignments.organization_id and vehicles.id = vehicle_assignments.vehicle_id)
$$);

create table promoters (
  id              text collate "C" primary key default app.new_id('pro'),
  name            text not null,
  phone           text collate "C" constraint promoters_phone_form check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email           text,
  specialty       text,
  language        text,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create index promoters_by_name on promoters (organization_id, name, id) where deleted_at is null;
create index promoters_by_created_at on promoters (organization_id, created_at, id) where deleted_at is null;
create index promoters_by_language on promoters (organization_id, language, name, id) where deleted_at is null;
select app.tenant_table('promoters', linked_column => 'id');
-- An anchor says whose activities it writes down without seeing promoters: this
-- much is written with them, of any of the organization's.
create policy owner on promoters for select to fleet_ops_owner using (true);
create function promoter_to_name(promoter text) returns table (name text, specialty text, language text)
  language sql stable security definer set search_path = fleet_ops, pg_temp
begin atomic
  select name, specialty, language from promoters where id = promoter and deleted_at is null;
end;

create table promoter_activities (
  id              text collate "C" primary key default app.new_id('pac'),
  promoter_id     text collate "C" not null,
  -- As the promoter was called then.
  promoter_name   text not null,
  campaign_id     text collate "C" not null,
  village_name    text not null,
  activity_date   date not null,
  people_attended integer not null default 0 constraint promoter_activities_people_attended check (people_attended >= 0),
  activity_count  integer not null default 0 constraint promoter_activities_activity_count check (activity_count >= 0),
  -- Keys of uploaded objects.
  before_image    text collate "C",
  during_image    text collate "C",
  after_image     text collate "C",
  specialty       text,
  language        text,
  remarks         text,
  -- A user of identity.
  created_by_id   text collate "C",
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, promoter_id) references promoters (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id)
);
create index promoter_activities_by_activity_date on promoter_activities (organization_id, activity_date, id) where deleted_at is null;
create index promoter_activities_of_campaign on promoter_activities (organization_id, campaign_id, activity_date, id) where deleted_at is null;
create index promoter_activities_of_promoter on promoter_activities (organization_id, promoter_id, activity_date, id) where deleted_at is null;
create index promoter_activities_of_creator on promoter_activities (organization_id, created_by_id, activity_date, id) where deleted_at is null;
-- A promoter's own, an anchor's those that they wrote down, and for a client's figures those of its campaigns.
select app.tenant_table('promoter_activities', owner_column => 'created_by_id', linked_when => $$
  promoter_id = any (app.links()) or exists (
    select from campaigns where campaigns.organization_id = promoter_activities.organization_id
      and campaigns.id = promoter_activities.campaign_id and campaigns.client_id = any (app.links()))
$$);
