create type deal_status as enum ('PENDING', 'VERIFIED', 'COMPLETED', 'REJECTED', 'CANCELLED');
create type deal_paid_status as enum ('PENDING', 'PARTIAL', 'PAID', 'REFUNDED');
create type deal_verification_status as enum ('PENDING', 'VERIFIED', 'REJECTED');
create type deal_client_status as enum ('NEW', 'EXISTING', 'LOYAL');
create type deal_payment_method as enum ('BANK_TRANSFER', 'CHEQUE', 'CARD', 'CASH', 'WALLET', 'OTHER');

create table clients (
  id                  text collate "C" primary key default app.new_id('scl'),
  name                text not null,
  email               text,
  phone               text,
  address             text,
  satisfaction_rating numeric(3, 2) constraint clients_satisfaction_rating check (satisfaction_rating between 0 and 5),
  -- To sort by: those whom nobody asked come before any. Hundredths, since under
  -- row level security no index looks numbers with a point up.
  rating_order        integer not null generated always as ((coalesce(satisfaction_rating, -1) * 100)::integer) stored,
  -- Users and teams of identity.
  owner_id            text collate "C" not null,
  team_id             text collate "C",
  created_by_id       text collate "C",
  organization_id     text collate "C" not null default app.organization_id(),
  version             integer not null default 1,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  deleted_at          timestamptz,
  deletion_id         text collate "C",
  unique (organization_id, id)
);
create index clients_by_name on clients (organization_id, name, id) where deleted_at is null;
create index clients_by_created_at on clients (organization_id, created_at, id) where deleted_at is null;
create index clients_by_rating on clients (organization_id, rating_order, id) where deleted_at is null;
create index clients_of_owner on clients (organization_id, owner_id, created_at, id) where deleted_at is null;
create index clients_of_team on clients (organization_id, team_id, created_at, id) where deleted_at is null;
create index clients_text on clients using gin (organization_id, name app.gin_trgm_ops, email app.gin_trgm_ops, phone app.gin_trgm_ops) where deleted_at is null;

create table deals (
  id                  text collate "C" primary key default app.new_id('del'),
  -- Shown as DLID0001.
  deal_number         bigint not null default next_number('deals'),
  client_id           text collate "C" not null,
  amount              numeric(14, 2) not null constraint deals_amount check (amount >= 0),
  -- To sort and look up by; see clients.rating_order.
  amount_cents        bigint not null generated always as ((amount * 100)::bigint) stored,
  currency            text collate "C" not null constraint deals_currency_form check (currency ~ '^[A-Z]{3}$'),
  description         text,
  status              deal_status not null default 'PENDING',
  -- How the client means to pay.
  payment_method      deal_payment_method,
  payment_status      deal_paid_status not null default 'PENDING',
  verification_status deal_verification_status not null default 'PENDING',
  client_status       deal_client_status not null default 'NEW',
  is_original         boolean not null default true,
  -- The sum of its verified payments, and with those that wait for verification.
  received_amount     numeric(14, 2) not null default 0 constraint deals_received_amount check (received_amount >= 0),
  claimed_amount      numeric(14, 2) not null default 0,
  outstanding_amount  numeric(14, 2) not null generated always as (amount - claimed_amount) stored,
  -- Users and teams of identity.
  owner_id            text collate "C" not null,
  team_id             text collate "C",
  created_by_id       text collate "C",
  -- For keys that know no null.
  team_key            text collate "C" not null generated always as (coalesce(team_id, '')) stored,
  decided_by_id       text collate "C",
  decided_at          timestamptz,
  -- Why it was rejected or cancelled.
  reason              text,
  organization_id     text collate "C" not null default app.organization_id(),
  version             integer not null default 1,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  deleted_at          timestamptz,
  deletion_id         text collate "C",
  unique (organization_id, id),
  -- Payments are seen and added up by these; the key keeps them the same.
  unique (organization_id, id, currency, owner_id, team_key),
  foreign key (organization_id, client_id) references clients (organization_id, id),
  constraint deals_amount_of_currency check (amount = app.round_money(amount, currency)),
  constraint deals_outstanding check (claimed_amount >= received_amount and claimed_amount <= amount),
  constraint deals_verification check (case status
    when 'PENDING' then verification_status = 'PENDING'
    when 'REJECTED' then verification_status = 'REJECTED'
    when 'CANCELLED' then verification_status <> 'REJECTED'
    else verification_status = 'VERIFIED' end),
  constraint deals_decided check ((verification_status = 'PENDING') = (decided_at is null)),
  constraint deals_completed_is_paid check (status <> 'COMPLETED' or payment_status = 'PAID')
);
create unique index deals_deal_number on deals (organization_id, deal_number);
-- With all that the dashboard and the row levels look at, so that the index alone answers.
create index deals_by_created_at on deals (organization_id, created_at, id) include (status, amount, currency, owner_id, team_id) where deleted_at is null;
create index deals_by_amount on deals (organization_id, amount_cents, id) where deleted_at is null;
create index deals_by_currency on deals (organization_id, currency, created_at, id) where deleted_at is null;
-- A status is no key under row level security either, but it fits an index's condition: a deal is in three of these.
create index deals_pending on deals (organization_id, created_at, id) where status = 'PENDING' and deleted_at is null;
create index deals_verified on deals (organization_id, created_at, id) where status = 'VERIFIED' and deleted_at is null;
create index deals_completed on deals (organization_id, created_at, id) where status = 'COMPLETED' and deleted_at is null;
create index deals_rejected on deals (organization_id, created_at, id) where status = 'REJECTED' and deleted_at is null;
create index deals_cancelled on deals (organization_id, created_at, id) where status = 'CANCELLED' and deleted_at is null;
create index deals_unpaid on deals (organization_id, created_at, id) where payment_status = 'PENDING' and deleted_at is null;
create index deals_partly_paid on deals (organization_id, created_at, id) where payment_status = 'PARTIAL' and deleted_at is null;
create index deals_paid on deals (organization_id, created_at, id) where payment_status = 'PAID' and deleted_at is null;
create index deals_refunded on deals (organization_id, created_at, id) where payment_status = 'REFUNDED' and deleted_at is null;
create index deals_verification_pending on deals (organization_id, created_at, id) where verification_status = 'PENDING' and deleted_at is null;
create index deals_verification_given on deals (organization_id, created_at, id) where verification_status = 'VERIFIED' and deleted_at is null;
create index deals_verification_refused on deals (organization_id, created_at, id) where verification_status = 'REJECTED' and deleted_at is null;
create index deals_open on deals (organization_id) include (amount, received_amount, currency, owner_id, team_id) where status in ('PENDING', 'VERIFIED') and deleted_at is null;
create index deals_of_client on deals (organization_id, client_id, created_at, id) where deleted_at is null;
create index deals_of_owner on deals (organization_id, owner_id, created_at, id) include (status, amount, currency, team_id) where deleted_at is null;
create index deals_of_team on deals (organization_id, team_id, created_at, id) include (status, amount, currency, owner_id) where deleted_at is null;
create index deals_text on deals using gin (organization_id, description app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('deals', owner_column => 'owner_id', team_column => 'team_id');
-- Whoever sees a deal sees whom it is with. The last condition is the policy of
-- deals once more, so that an index finds a caller's deals when many clients are asked about.
select app.tenant_table('clients', owner_column => 'owner_id', team_column => 'team_id', seen_when => $$
  exists (
    select from deals
     where deals.organization_id = clients.organization_id and deals.client_id = clients.id and deals.deleted_at is null
       and (deals.owner_id = app.user_id() or deals.team_id = any ((select case app.row_level() when 'team' then app.team_ids() || app.led_team_ids() else app.led_team_ids() end)::text[]))
  )
$$);

-- Under row level security no index answers ilike, since it could tell of rows
-- that the caller may not see. These say which rows of the organization have a
-- text; what of them the caller sees, the policies decide where the ids are used.
alter policy organization on clients to sales_deals_app;
alter policy organization on deals to sales_deals_app;
create policy owner on clients for select to sales_deals_owner using (true);
create policy owner on deals for select to sales_deals_owner using (true);
create function clients_with_text(pattern text, contact boolean) returns setof text
  language sql stable security definer set search_path = sales_deals, app, pg_temp
begin atomic
  select id from clients where organization_id = app.organization_id() and deleted_at is null and name operator(pg_catalog.~~*) pattern
  union
  select id from clients where contact and organization_id = app.organization_id() and deleted_at is null
    and (email operator(pg_catalog.~~*) pattern or phone operator(pg_catalog.~~*) pattern);
end;
create function deals_with_text(pattern text, described boolean, named boolean) returns setof text
  language sql stable security definer set search_path = sales_deals, app, pg_temp
begin atomic
  select id from deals where described and organization_id = app.organization_id() and deleted_at is null and description operator(pg_catalog.~~*) pattern
  union
  select d.id from deals d join clients c on c.organization_id = d.organization_id and c.id = d.client_id
   where named and c.organization_id = app.organization_id() and c.deleted_at is null and d.deleted_at is null and c.name operator(pg_catalog.~~*) pattern;
end;

-- What a client is to the organization, and whether it can go, depends on all
-- deals with it, whoever sees them.
create function client_status_of(client text) returns deal_client_status
  language sql stable security definer set search_path = sales_deals, pg_temp
begin atomic
  select (case when count(*) filter (where status = 'COMPLETED') >= 5 then 'LOYAL' when count(*) > 0 then 'EXISTING' else 'NEW' end)::deal_client_status
    from deals where organization_id = app.organization_id() and client_id = client and deleted_at is null;
end;
create function has_open_deals(client text) returns boolean
  language sql stable security definer set search_path = sales_deals, pg_temp
begin atomic
  select exists (select from deals where organization_id = app.organization_id() and client_id = client and status in ('PENDING', 'VERIFIED') and deleted_at is null);
end;

-- What happened to a deal, for people. Nothing in it changes, so nothing of it
-- is audited a second time: the audit log has the records themselves.
create table activity_log (
  id              text collate "C" primary key default app.new_id('dac'),
  deal_id         text collate "C" not null,
  -- A user of identity; null for an API client.
  user_id         text collate "C" default app.user_id(),
  action          text not null default app.setting('action'),
  description     text not null,
  old_values      jsonb,
  new_values      jsonb,
  ip              text default app.setting('request')::jsonb ->> 'ip',
  user_agent      text default app.setting('request')::jsonb ->> 'userAgent',
  organization_id text collate "C" not null default app.organization_id(),
  created_at      timestamptz not null default clock_timestamp(),
  unique (organization_id, id),
  foreign key (organization_id, deal_id) references deals (organization_id, id)
);
create index activity_log_of_deal on activity_log (organization_id, deal_id, created_at, id);
create index activity_log_by_created_at on activity_log (organization_id, created_at, id);
create index activity_log_of_user on activity_log (organization_id, user_id, created_at, id);
select app.organization_rows('activity_log');
create policy organization on activity_log as restrictive using (organization_id = app.organization_id());
create policy row_level on activity_log using ((select app.row_level() = 'all') or exists (
  select from deals where deals.organization_id = activity_log.organization_id and deals.id = activity_log.deal_id
));
grant select, insert on activity_log to sales_deals_app;
