create type crane_customer_type as enum ('CONSTRUCTION', 'PROPERTY_DEVELOPER', 'MANUFACTURING', 'GOVERNMENT', 'OTHER');
create type lead_status as enum ('NEW', 'IN_PROCESS', 'QUALIFIED', 'UNQUALIFIED', 'LOST', 'CONVERTED');
create type lead_source as enum ('WEBSITE', 'REFERRAL', 'DIRECT', 'SOCIAL', 'EMAIL', 'PHONE', 'OTHER');
create type crane_deal_stage as enum ('QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'WON', 'LOST');

create table customers (
  id                   text collate "C" primary key default app.new_id('cus'),
  name                 label not null,
  company_name         text,
  contact_name         text,
  email                email_address,
  phone                phone_number,
  address              text,
  type                 crane_customer_type not null default 'OTHER',
  designation          text,
  notes                text,
  -- Users of identity. Nobody's: everyone's who sells.
  assigned_to_id       text collate "C",
  created_by_id        text collate "C",
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
-- Under row level security an enum is no key of an index, but it fits an index's condition.
create index customers_in_construction on customers (organization_id, created_at, id) where type = 'CONSTRUCTION' and deleted_at is null;
create index customers_in_property on customers (organization_id, created_at, id) where type = 'PROPERTY_DEVELOPER' and deleted_at is null;
create index customers_in_manufacturing on customers (organization_id, created_at, id) where type = 'MANUFACTURING' and deleted_at is null;
create index customers_in_government on customers (organization_id, created_at, id) where type = 'GOVERNMENT' and deleted_at is null;
create index customers_elsewhere on customers (organization_id, created_at, id) where type = 'OTHER' and deleted_at is null;
create index customers_of_assignee on customers (organization_id, assigned_to_id, created_at, id) where deleted_at is null;
create index customers_text on customers using gin (
  organization_id, name app.gin_trgm_ops, company_name app.gin_trgm_ops, contact_name app.gin_trgm_ops, email app.gin_trgm_ops, phone app.gin_trgm_ops
) where deleted_at is null;
select app.tenant_table('customers', owner_column => 'assigned_to_id', seen_when => 'assigned_to_id is null');

create table contacts (
  id                   text collate "C" primary key default app.new_id('con'),
  customer_id          text collate "C" not null,
  name                 label not null,
  email                email_address,
  phone                phone_number,
  role                 text,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id)
);
create index contacts_of_customer on contacts (organization_id, customer_id, name, id) where deleted_at is null;
create index contacts_by_name on contacts (organization_id, name, id) where deleted_at is null;
create index contacts_by_created_at on contacts (organization_id, created_at, id) where deleted_at is null;
create index contacts_text on contacts using gin (organization_id, name app.gin_trgm_ops, email app.gin_trgm_ops, phone app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('contacts', seen_when => $$
  exists (select from customers where customers.organization_id = contacts.organization_id and customers.id = contacts.customer_id)
$$);

create table leads (
  id                   text collate "C" primary key default app.new_id('led'),
  customer_id          text collate "C",
  customer_name        label not null,
  company_name         text,
  email                email_address,
  phone                phone_number,
  service_needed       label not null,
  site_location        text,
  start_date           date,
  -- To sort by: without a day, after all days.
  start_order          date not null generated always as (coalesce(start_date, 'infinity'::date)) stored,
  rental_days          integer constraint leads_rental_days check (rental_days > 0),
  shift_timing         text,
  status               lead_status not null default 'NEW',
  source               lead_source not null default 'OTHER',
  designation          text,
  -- Keys of uploaded objects.
  files                text[] not null default '{}' constraint leads_files check (cardinality(files) <= 50),
  notes                text,
  -- A campaign of fleet operations.
  campaign_id          text collate "C",
  -- Why it was lost, or does not qualify.
  loss_reason          label,
  lost_at              timestamptz,
  converted_at         timestamptz,
  -- Users of identity.
  assigned_to_id       text collate "C",
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id),
  constraint leads_reachable check (email is not null or phone is not null),
  constraint leads_loss_reason check (status not in ('LOST', 'UNQUALIFIED') or loss_reason is not null),
  constraint leads_lost_at check ((status = 'LOST') = (lost_at is not null)),
  constraint leads_converted check ((status = 'CONVERTED') = (converted_at is not null) and (status <> 'CONVERTED' or customer_id is not null))
);
create index leads_by_created_at on leads (organization_id, created_at, id) where deleted_at is null;
create index leads_by_start_date on leads (organization_id, start_order, id) where deleted_at is null;
create index leads_new on leads (organization_id, created_at, id) where status = 'NEW' and deleted_at is null;
create index leads_in_process on leads (organization_id, created_at, id) where status = 'IN_PROCESS' and deleted_at is null;
create index leads_qualified on leads (organization_id, created_at, id) where status = 'QUALIFIED' and deleted_at is null;
create index leads_unqualified on leads (organization_id, created_at, id) where status = 'UNQUALIFIED' and deleted_at is null;
create index leads_lost on leads (organization_id, created_at, id) where status = 'LOST' and deleted_at is null;
create index leads_converted on leads (organization_id, created_at, id) where status = 'CONVERTED' and deleted_at is null;
create index leads_from_website on leads (organization_id, created_at, id) where source = 'WEBSITE' and deleted_at is null;
create index leads_from_referral on leads (organization_id, created_at, id) where source = 'REFERRAL' and deleted_at is null;
create index leads_from_direct on leads (organization_id, created_at, id) where source = 'DIRECT' and deleted_at is null;
create index leads_from_social on leads (organization_id, created_at, id) where source = 'SOCIAL' and deleted_at is null;
create index leads_from_email on leads (organization_id, created_at, id) where source = 'EMAIL' and deleted_at is null;
create index leads_from_phone on leads (organization_id, created_at, id) where source = 'PHONE' and deleted_at is null;
create index leads_from_elsewhere on leads (organization_id, created_at, id) where source = 'OTHER' and deleted_at is null;
create index leads_of_assignee on leads (organization_id, assigned_to_id, created_at, id) where deleted_at is null;
create index leads_of_customer on leads (organization_id, customer_id, created_at, id) where deleted_at is null;
create index leads_of_campaign on leads (organization_id, campaign_id, created_at, id) where deleted_at is null;
create index leads_by_lost_at on leads (organization_id, lost_at) include (loss_reason, assigned_to_id) where status = 'LOST' and deleted_at is null;
create index leads_text on leads using gin (
  organization_id, customer_name app.gin_trgm_ops, company_name app.gin_trgm_ops, email app.gin_trgm_ops, phone app.gin_trgm_ops
) where deleted_at is null;
select app.tenant_table('leads', owner_column => 'assigned_to_id', seen_when => 'assigned_to_id is null');

create table deals (
  id                   text collate "C" primary key default app.new_id('cdl'),
  lead_id              text collate "C",
  customer_id          text collate "C" not null,
  title                label not null,
  description          text,
  value                numeric(14, 2) constraint deals_value check (value >= 0),
  -- To sort and look up by: without a value, before all values. Cents, since
  -- under row level security no index looks numbers with a point up.
  value_cents          bigint not null generated always as (coalesce((value * 100)::bigint, -1)) stored,
  currency             currency not null,
  stage                crane_deal_stage not null default 'QUALIFICATION',
  -- Of each hundred; follows the stage unless somebody set it.
  probability          integer not null default 10 constraint deals_probability check (probability between 0 and 100),
  is_probability_set   boolean not null default false,
  expected_close_date  date,
  -- To sort by: without a day, after all days.
  close_order          date not null generated always as (coalesce(expected_close_date, 'infinity'::date)) stored,
  notes                text,
  loss_reason          label,
  closed_at            timestamptz,
  -- Users of identity.
  assigned_to_id       text collate "C",
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, lead_id) references leads (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id),
  constraint deals_loss_reason check (stage <> 'LOST' or loss_reason is not null),
  constraint deals_closed check ((stage in ('WON', 'LOST')) = (closed_at is not null)),
  constraint deals_value_of_currency check (value = app.round_money(value, currency))
);
create unique index deals_lead on deals (organization_id, lead_id) where deleted_at is null;
create index deals_by_created_at on deals (organization_id, created_at, id) where deleted_at is null;
create index deals_by_expected_close_date on deals (organization_id, close_order, id) where deleted_at is null;
create index deals_by_value on deals (organization_id, value_cents, id) where deleted_at is null;
create index deals_in_qualification on deals (organization_id, created_at, id) where stage = 'QUALIFICATION' and deleted_at is null;
create index deals_in_proposal on deals (organization_id, created_at, id) where stage = 'PROPOSAL' and deleted_at is null;
create index deals_in_negotiation on deals (organization_id, created_at, id) where stage = 'NEGOTIATION' and deleted_at is null;
create index deals_won on deals (organization_id, created_at, id) where stage = 'WON' and deleted_at is null;
create index deals_lost on deals (organization_id, created_at, id) where stage = 'LOST' and deleted_at is null;
create index deals_by_currency on deals (organization_id, currency, created_at, id) where deleted_at is null;
create index deals_of_assignee on deals (organization_id, assigned_to_id, created_at, id) where deleted_at is null;
create index deals_of_customer on deals (organization_id, customer_id, created_at, id) where deleted_at is null;
create index deals_text on deals using gin (organization_id, title app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('deals', owner_column => 'assigned_to_id', seen_when => 'assigned_to_id is null');

-- Under row level security no index answers ilike, since it could tell of rows
-- that the caller may not see. These say which rows of the organization have a
-- text; what of them the caller sees, the policies decide where the ids are used.
alter policy organization on customers to crane_crm_app;
alter policy organization on contacts to crane_crm_app;
alter policy organization on leads to crane_crm_app;
alter policy organization on deals to crane_crm_app;
create policy owner on customers for select to crane_crm_owner using (true);
create policy owner on contacts for select to crane_crm_owner using (true);
create policy owner on leads for select to crane_crm_owner using (true);
create policy owner on deals for select to crane_crm_owner using (true);
create function customers_with_text(pattern text, contact boolean) returns setof text
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select id from customers where organization_id = app.organization_id() and deleted_at is null
    and (name operator(pg_catalog.~~*) pattern or company_name operator(pg_catalog.~~*) pattern or contact_name operator(pg_catalog.~~*) pattern)
  union
  select id from customers where contact and organization_id = app.organization_id() and deleted_at is null
    and (email operator(pg_catalog.~~*) pattern or phone operator(pg_catalog.~~*) pattern);
end;
create function contacts_with_text(pattern text, contact boolean) returns setof text
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select id from contacts where organization_id = app.organization_id() and deleted_at is null and name operator(pg_catalog.~~*) pattern
  union
  select id from contacts where contact and organization_id = app.organization_id() and deleted_at is null
    and (email operator(pg_catalog.~~*) pattern or phone operator(pg_catalog.~~*) pattern);
end;
create function leads_with_text(pattern text, contact boolean) returns setof text
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select id from leads where organization_id = app.organization_id() and deleted_at is null
    and (customer_name operator(pg_catalog.~~*) pattern or company_name operator(pg_catalog.~~*) pattern)
  union
  select id from leads where contact and organization_id = app.organization_id() and deleted_at is null
    and (email operator(pg_catalog.~~*) pattern or phone operator(pg_catalog.~~*) pattern);
end;
create function deals_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select id from deals where organization_id = app.organization_id() and deleted_at is null and title operator(pg_catalog.~~*) pattern;
end;
