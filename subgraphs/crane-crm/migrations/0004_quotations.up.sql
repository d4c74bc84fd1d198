create type quotation_status as enum ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED');
create type quotation_revision_status as enum ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED', 'SUPERSEDED');
create type quotation_order_type as enum ('MICRO', 'SMALL', 'MONTHLY', 'YEARLY');
create type quotation_usage as enum ('NORMAL', 'HEAVY');
create type quotation_risk_factor as enum ('LOW', 'MEDIUM', 'HIGH');

-- The organization's rules for prices. A card never changes: a new one takes its place.
create table rate_cards (
  id                   text collate "C" primary key default app.new_id('rtc'),
  card_number          bigint not null default next_number('rate_cards'),
  name                 label not null,
  currency             currency not null,
  -- Of each hundred of the rent.
  heavy_usage_rate     numeric(6, 2) not null constraint rate_cards_heavy_usage_rate check (heavy_usage_rate >= 0),
  medium_risk_rate     numeric(6, 2) not null constraint rate_cards_medium_risk_rate check (medium_risk_rate >= 0),
  high_risk_rate       numeric(6, 2) not null constraint rate_cards_high_risk_rate check (high_risk_rate >= medium_risk_rate),
  -- For one person and day.
  food_rate            numeric(14, 2) not null constraint rate_cards_food_rate check (food_rate >= 0),
  accommodation_rate   numeric(14, 2) not null constraint rate_cards_accommodation_rate check (accommodation_rate >= 0),
  -- Of each hundred of everything before.
  tax_rate             numeric(5, 2) not null constraint rate_cards_tax_rate check (tax_rate between 0 and 100),
  valid_from           date not null default current_date,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index rate_cards_card_number on rate_cards (organization_id, card_number);
-- Of those that hold on a day the last one of the latest day.
create index rate_cards_by_valid_from on rate_cards (organization_id, currency, valid_from, card_number) where deleted_at is null;
create index rate_cards_of_currency on rate_cards (organization_id, currency, card_number, id) where deleted_at is null;
select app.tenant_table('rate_cards');
-- A card that priced something is what that price is explained by.
revoke update on rate_cards from crane_crm_app;
grant update (name, deleted_at, deletion_id) on rate_cards to crane_crm_app;

create table quotation_templates (
  id                   text collate "C" primary key default app.new_id('qtp'),
  name                 label not null,
  description          text,
  is_default           boolean not null default false,
  -- The newest of its versions.
  template_version     integer not null default 1 constraint quotation_templates_template_version check (template_version >= 1),
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index quotation_templates_name on quotation_templates (organization_id, lower(name)) where deleted_at is null;
create unique index quotation_templates_default on quotation_templates (organization_id) where is_default and deleted_at is null;
create index quotation_templates_by_name on quotation_templates (organization_id, name, id) where deleted_at is null;
create index quotation_templates_by_created_at on quotation_templates (organization_id, created_at, id) where deleted_at is null;
select app.tenant_table('quotation_templates');

-- What a template said, for what was written with it. Never changed.
create table quotation_template_versions (
  id                   text collate "C" primary key default app.new_id('qtv'),
  template_id          text collate "C" not null,
  template_version     integer not null,
  -- Liquid.
  content              label not null constraint quotation_template_versions_content check (length(content) <= 100000),
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  unique (organization_id, template_id, template_version),
  foreign key (organization_id, template_id) references quotation_templates (organization_id, id)
);
select app.tenant_table('quotation_template_versions');
revoke update on quotation_template_versions from crane_crm_app;

create table quotations (
  id                   text collate "C" primary key default app.new_id('quo'),
  -- Shown as QT0001.
  quotation_number     bigint not null default next_number('quotations'),
  lead_id              text collate "C",
  deal_id              text collate "C",
  customer_id          text collate "C",
  customer_name        label not null,
  -- The newest, and its state.
  revision_number      integer not null default 1 constraint quotations_revision_number check (revision_number >= 1),
  status               quotation_status not null default 'DRAFT',
  accepted_at          timestamptz,
  accepted_amount      numeric(14, 2),
  currency             currency not null,
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
  foreign key (organization_id, deal_id) references deals (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id),
  constraint quotations_for_somebody check (lead_id is not null or customer_id is not null),
  constraint quotations_accepted check ((status = 'ACCEPTED') = (accepted_at is not null) and (accepted_at is null) = (accepted_amount is null))
);
create unique index quotations_quotation_number on quotations (organization_id, quotation_number);
create index quotations_by_created_at on quotations (organization_id, created_at, id) where deleted_at is null;
-- A status is no key under row level security, but it fits an index's condition.
create index quotations_draft on quotations (organization_id, created_at, id) where status = 'DRAFT' and deleted_at is null;
create index quotations_sent on quotations (organization_id, created_at, id) where status = 'SENT' and deleted_at is null;
create index quotations_accepted on quotations (organization_id, created_at, id) where status = 'ACCEPTED' and deleted_at is null;
create index quotations_rejected on quotations (organization_id, created_at, id) where status = 'REJECTED' and deleted_at is null;
create index quotations_accepted_at on quotations (organization_id, accepted_at) include (accepted_amount, currency, assigned_to_id) where status = 'ACCEPTED' and deleted_at is null;
create index quotations_of_lead on quotations (organization_id, lead_id, created_at, id) where deleted_at is null;
create index quotations_of_deal on quotations (organization_id, deal_id, created_at, id) where deleted_at is null;
create index quotations_of_customer on quotations (organization_id, customer_id, created_at, id) where deleted_at is null;
create index quotations_of_assignee on quotations (organization_id, assigned_to_id, created_at, id) where deleted_at is null;
select app.tenant_table('quotations', owner_column => 'assigned_to_id', seen_when => 'assigned_to_id is null');
-- A deal is won by what its customer accepted, whoever sees that quotation.
alter policy organization on quotations to crane_crm_app;
create policy owner on quotations to crane_crm_owner using (true);
create function has_accepted_quotation(deal text, lead text) returns boolean
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select exists (select from quotations where organization_id = app.organization_id() and deal_id = deal and status = 'ACCEPTED' and deleted_at is null)
      or exists (select from quotations where organization_id = app.organization_id() and lead_id = lead and status = 'ACCEPTED' and deleted_at is null);
end;

-- With the deal that a lead becomes, its quotations are the deal's and the
-- customer's too, also those that whoever converts the lead does not see.
create function quotations_follow_lead() returns trigger
  language plpgsql security definer set search_path = crane_crm, app, pg_temp
as $$
begin
  update quotations set deal_id = coalesce(deal_id, new.id), customer_id = coalesce(customer_id, new.customer_id)
   where organization_id = new.organization_id and lead_id = new.lead_id and deleted_at is null and (deal_id is null or customer_id is null);
  return null;
end $$;
create trigger quotations_follow_lead after insert on deals for each row when (new.lead_id is not null) execute function quotations_follow_lead();

-- What was offered, and how its price came about. Only where it stands moves.
create table quotation_revisions (
  id                   text collate "C" primary key default app.new_id('qrv'),
  quotation_id         text collate "C" not null,
  revision_number      integer not null constraint quotation_revisions_revision_number check (revision_number >= 1),
  status               quotation_revision_status not null default 'DRAFT',
  -- { name, email, phone, address } as they were then.
  customer_contact     jsonb not null default '{}' constraint quotation_revisions_customer_contact check (jsonb_typeof(customer_contact) = 'object'),
  -- [{ equipmentId, name, category, quantity, baseRate, runningCostPerKm }] as they were then.
  machines             jsonb not null constraint quotation_revisions_machines check (jsonb_typeof(machines) = 'array' and jsonb_array_length(machines) between 1 and 50),
  machine_type         equipment_category not null,
  order_type           quotation_order_type not null,
  number_of_days       integer not null constraint quotation_revisions_number_of_days check (number_of_days between 1 and 3660),
  -- A day.
  working_hours        numeric(4, 2) not null default 8 constraint quotation_revisions_working_hours check (working_hours > 0 and working_hours <= 24),
  food_resources       integer not null default 0 constraint quotation_revisions_food_resources check (food_resources between 0 and 1000),
  accommodation_resources integer not null default 0 constraint quotation_revisions_accommodation_resources check (accommodation_resources between 0 and 1000),
  -- Kilometers, one way.
  site_distance        numeric(8, 2) not null default 0 constraint quotation_revisions_site_distance check (site_distance between 0 and 100000),
  usage                quotation_usage not null default 'NORMAL',
  risk_factor          quotation_risk_factor not null default 'LOW',
  -- [{ label, amount }].
  extra_charges        jsonb not null default '[]' constraint quotation_revisions_extra_charges check (jsonb_typeof(extra_charges) = 'array' and jsonb_array_length(extra_charges) <= 50),
  notes                text,
  currency             currency not null,
  -- What priced it: the card and the version of the formula.
  rate_card_id         text collate "C" not null,
  pricing_version      integer not null constraint quotation_revisions_pricing_version check (pricing_version >= 1),
  -- [{ rule, label, basis, quantity, unitPrice, amount, equipmentId }] in order; their sum is the total.
  price_trace          jsonb not null constraint quotation_revisions_price_trace check (jsonb_typeof(price_trace) = 'array'),
  total_rent           numeric(14, 2) not null constraint quotation_revisions_total_rent check (total_rent >= 0),
  tax_amount           numeric(14, 2) not null constraint quotation_revisions_tax_amount check (tax_amount between 0 and total_amount),
  total_amount         numeric(14, 2) not null constraint quotation_revisions_total_amount check (total_amount >= total_rent),
  template_id          text collate "C",
  template_version     integer,
  valid_until          date not null,
  sent_at              timestamptz,
  decided_at           timestamptz,
  decision_note        text,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  unique (organization_id, quotation_id, revision_number),
  foreign key (organization_id, quotation_id) references quotations (organization_id, id),
  foreign key (organization_id, rate_card_id) references rate_cards (organization_id, id),
  foreign key (organization_id, template_id, template_version) references quotation_template_versions (organization_id, template_id, template_version),
  constraint quotation_revisions_amounts_of_currency check (total_amount = app.round_money(total_amount, currency) and tax_amount = app.round_money(tax_amount, currency)),
  constraint quotation_revisions_template check ((template_id is null) = (template_version is null)),
  constraint quotation_revisions_sent check (status not in ('SENT', 'ACCEPTED', 'REJECTED') or sent_at is not null),
  -- What was rejected and then superseded stays decided on.
  constraint quotation_revisions_decided check (status = 'SUPERSEDED' or (status in ('ACCEPTED', 'REJECTED')) = (decided_at is not null))
);
create unique index quotation_revisions_accepted on quotation_revisions (organization_id, quotation_id) where status = 'ACCEPTED' and deleted_at is null;
create unique index quotation_revisions_standing on quotation_revisions (organization_id, quotation_id) where status <> 'SUPERSEDED' and deleted_at is null;
create index quotation_revisions_of_rate_card on quotation_revisions (organization_id, rate_card_id, id);
select app.tenant_table('quotation_revisions', seen_when => $$
  exists (select from quotations where quotations.organization_id = quotation_revisions.organization_id and quotations.id = quotation_revisions.quotation_id)
$$);
revoke update on quotation_revisions from crane_crm_app;
grant update (status, sent_at, decided_at, decision_note) on quotation_revisions to crane_crm_app;

create table services (
  id                   text collate "C" primary key default app.new_id('svc'),
  name                 label not null,
  description          text,
  category             text,
  base_price           numeric(14, 2) constraint services_base_price check (base_price >= 0),
  currency             currency not null,
  is_active            boolean not null default true,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index services_name on services (organization_id, lower(name)) where deleted_at is null;
create index services_by_name on services (organization_id, name, id) where deleted_at is null;
create index services_by_created_at on services (organization_id, created_at, id) where deleted_at is null;
create index services_by_category on services (organization_id, category, name, id) where deleted_at is null;
select app.tenant_table('services');

create table settings (
  id                   text collate "C" primary key default app.new_id('cst'),
  key                  text collate "C" not null constraint settings_key_form check (key ~ '^[a-z][a-z0-9_.]{0,99}$'),
  value                jsonb not null,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index settings_key on settings (organization_id, key) where deleted_at is null;
select app.tenant_table('settings');
