create type project_status as enum ('ACTIVE', 'COMPLETED', 'CANCELLED');
create type campaign_type as enum ('L_SHAPE', 'BTL', 'ROADSHOW', 'SAMPLING', 'OTHER');
create type campaign_status as enum ('PLANNING', 'UPCOMING', 'RUNNING', 'HOLD', 'COMPLETED', 'CANCELLED');

create table clients (
  id              text collate "C" primary key default app.new_id('fcl'),
  name            text not null,
  company         text,
  email           text,
  phone           text collate "C" constraint clients_phone_form check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  address         text,
  contact_person  text,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create index clients_by_name on clients (organization_id, name, id) where deleted_at is null;
create index clients_by_created_at on clients (organization_id, created_at, id) where deleted_at is null;
create index clients_of_deletion on clients (organization_id, deletion_id) where deletion_id is not null;
select app.tenant_table('clients', linked_column => 'id');

create table projects (
  id               text collate "C" primary key default app.new_id('fpr'),
  client_id        text collate "C" not null,
  name             text not null,
  description      text,
  budget           numeric(18, 2) constraint projects_budget check (budget >= 0),
  currency         text collate "C" not null constraint projects_currency_form check (currency ~ '^[A-Z]{3}$'),
  start_date       date,
  end_date         date,
  status           project_status not null default 'ACTIVE',
  -- A user of identity, which is another schema and may be another database.
  assigned_cs_id   text collate "C",
  -- As the imported system wrote it: a name and no account.
  assigned_cs_name text,
  organization_id  text collate "C" not null default app.organization_id(),
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  deleted_at       timestamptz,
  deletion_id      text collate "C",
  unique (organization_id, id),
  -- A campaign says whose client it is for; it can't say another than its project.
  unique (organization_id, id, client_id),
  foreign key (organization_id, client_id) references clients (organization_id, id),
  constraint projects_order_of_dates check (end_date >= start_date)
);
create index projects_by_name on projects (organization_id, name, id) where deleted_at is null;
create index projects_by_created_at on projects (organization_id, created_at, id) where deleted_at is null;
create index projects_of_client on projects (organization_id, client_id, created_at, id) where deleted_at is null;
create index projects_by_status on projects (organization_id, status, created_at, id) where deleted_at is null;
create index projects_of_assigned_cs on projects (organization_id, assigned_cs_id, created_at, id) where deleted_at is null;
create index projects_of_deletion on projects (organization_id, deletion_id) where deletion_id is not null;
select app.tenant_table('projects', linked_column => 'client_id');

create table vendors (
  id              text collate "C" primary key default app.new_id('vnd'),
  name            text not null,
  company         text,
  email           text,
  phone           text collate "C" constraint vendors_phone_form check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  address         text,
  contact_person  text,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create index vendors_by_name on vendors (organization_id, name, id) where deleted_at is null;
create index vendors_by_created_at on vendors (organization_id, created_at, id) where deleted_at is null;
select app.tenant_table('vendors', linked_column => 'id');

create table campaigns (
  id              text collate "C" primary key default app.new_id('cmp'),
  project_id      text collate "C" not null,
  client_id       text collate "C" not null,
  name            text not null,
  description     text,
  campaign_type   campaign_type not null,
  status          campaign_status not null default 'PLANNING',
  start_date      date,
  -- For the order of lists, which needs a value: what has no first day yet is later than all that has.
  starts_on       date not null generated always as (coalesce(start_date, 'infinity')) stored,
  end_date        date,
  budget          numeric(18, 2) constraint campaigns_budget check (budget >= 0),
  currency        text collate "C" not null constraint campaigns_currency_form check (currency ~ '^[A-Z]{3}$'),
  locations       text[] not null default '{}',
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, project_id, client_id) references projects (organization_id, id, client_id) on update cascade,
  constraint campaigns_order_of_dates check (end_date >= start_date)
);
create index campaigns_by_starts_on on campaigns (organization_id, starts_on, id) where deleted_at is null;
create index campaigns_by_created_at on campaigns (organization_id, created_at, id) where deleted_at is null;
create index campaigns_by_name on campaigns (organization_id, name, id) where deleted_at is null;
create index campaigns_by_status on campaigns (organization_id, status, created_at, id) where deleted_at is null;
create index campaigns_by_type on campaigns (organization_id, campaign_type, created_at, id) where deleted_at is null;
create index campaigns_of_project on campaigns (organization_id, project_id, created_at, id) where deleted_at is null;
create index campaigns_of_client on campaigns (organization_id, client_id, created_at, id) where deleted_at is null;
create index campaigns_of_deletion on campaigns (organization_id, deletion_id) where deletion_id is not null;

-- The assignment of a vendor to a campaign; taken back by deleted_at.
create table campaign_vendors (
  id              text collate "C" primary key default app.new_id('cpv'),
  campaign_id     text collate "C" not null,
  vendor_id       text collate "C" not null,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id),
  foreign key (organization_id, vendor_id) references vendors (organization_id, id)
);
create unique index campaign_vendors_once on campaign_vendors (organization_id, campaign_id, vendor_id) where deleted_at is null;
create index campaign_vendors_of_vendor on campaign_vendors (organization_id, vendor_id, campaign_id) where deleted_at is null;
create index campaign_vendors_of_deletion on campaign_vendors (organization_id, deletion_id) where deletion_id is not null;
select app.tenant_table('campaign_vendors', linked_column => 'vendor_id');
-- A client sees its own, a vendor what it is assigned to.
select app.tenant_table('campaigns', linked_when => $$
  client_id = any (app.links()) or exists (
    select from campaign_vendors assigned
    where assigned.organization_id = campaigns.organization_id and assigned.campaign_id = campaigns.id
      and assigned.vendor_id = any (app.links()) and assigned.deleted_at is null)
$$);
