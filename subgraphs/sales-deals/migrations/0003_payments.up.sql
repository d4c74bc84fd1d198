create type deal_payment_status as enum ('PENDING', 'VERIFIED', 'REJECTED', 'REFUNDED');
create type payment_invoice_status as enum ('DRAFT', 'ISSUED', 'VOID');
create type payment_approval_status as enum ('PENDING', 'APPROVED', 'REJECTED');

-- How an organization works; without a row as the defaults say.
create table settings (
  id                   text collate "C" primary key default app.new_id('sst'),
  approval_quorum      integer not null default 1 constraint settings_approval_quorum check (approval_quorum between 1 and 10),
  -- Of each hundred of a payment.
  tax_rate             numeric(5, 2) not null default 0 constraint settings_tax_rate check (tax_rate between 0 and 100),
  commission_rate      numeric(5, 2) not null default 0 constraint settings_commission_rate check (commission_rate between 0 and 100),
  -- Commissions are paid in it; null: in the currency of the deal.
  payout_currency      text collate "C" constraint settings_payout_currency_form check (payout_currency ~ '^[A-Z]{3}$'),
  -- ISO 8601: 1 is Monday.
  working_days         smallint[] not null default '{1,2,3,4,5}' constraint settings_working_days check (working_days <@ '{1,2,3,4,5,6,7}' and cardinality(working_days) > 0),
  -- So many working days in a row may be missed before a streak begins anew.
  allowed_missed_days  integer not null default 0 constraint settings_allowed_missed_days check (allowed_missed_days between 0 and 30),
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index settings_one on settings (organization_id) where deleted_at is null;
select app.tenant_table('settings');

create table payments (
  id                 text collate "C" primary key default app.new_id('dpy'),
  deal_id            text collate "C" not null,
  -- As the deal has them: what a payment is seen and added up by. The key follows the deal.
  currency           text collate "C" not null,
  owner_id           text collate "C" not null,
  team_key           text collate "C" not null,
  team_id            text collate "C" generated always as (nullif(team_key, '')) stored,
  -- Shown as TXN0001.
  transaction_number bigint not null default next_number('payments'),
  amount             numeric(14, 2) not null constraint payments_amount check (amount > 0),
  payment_method     deal_payment_method not null,
  status             deal_payment_status not null default 'PENDING',
  -- Key of an uploaded object.
  receipt_image      text collate "C",
  cheque_number      text,
  bank_reference     text,
  notes              text,
  -- Users of identity.
  verified_by_id     text collate "C",
  verified_at        timestamptz,
  refunded_by_id     text collate "C",
  refunded_at        timestamptz,
  -- Why it was rejected or refunded.
  reason             text,
  created_by_id      text collate "C",
  -- Who changed it since; they verify it no more than whoever entered it.
  changed_by_ids     text[] not null default '{}',
  organization_id    text collate "C" not null default app.organization_id(),
  version            integer not null default 1,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  deleted_at         timestamptz,
  deletion_id        text collate "C",
  unique (organization_id, id),
  unique (organization_id, id, amount, currency),
  foreign key (organization_id, deal_id, currency, owner_id, team_key) references deals (organization_id, id, currency, owner_id, team_key) on update cascade,
  constraint payments_amount_of_currency check (amount = app.round_money(amount, currency)),
  constraint payments_cheque_number check (payment_method <> 'CHEQUE' or cheque_number is not null),
  constraint payments_verified check ((status in ('VERIFIED', 'REFUNDED')) = (verified_at is not null)),
  constraint payments_refunded check ((status = 'REFUNDED') = (refunded_at is not null)),
  constraint payments_verified_by_another check (verified_by_id is null or verified_by_id is distinct from created_by_id and verified_by_id <> all (changed_by_ids))
);
create unique index payments_transaction_number on payments (organization_id, transaction_number);
create index payments_of_deal on payments (organization_id, deal_id, created_at, id) where deleted_at is null;
create index payments_by_created_at on payments (organization_id, created_at, id) where deleted_at is null;
create index payments_by_amount on payments (organization_id, amount, id) where deleted_at is null;
-- What waits, the oldest first. Comparing a status is not leakproof: under row level security it fits an index's condition, never its key.
create index payments_pending on payments (organization_id, created_at, id) include (amount, currency, owner_id, team_id) where status = 'PENDING' and deleted_at is null;
-- What came in, by when it was verified: for figures, with all that they and the row levels look at.
create index payments_received on payments (organization_id, verified_at, id) include (amount, currency, owner_id, team_id) where status = 'VERIFIED' and deleted_at is null;
create index payments_received_by_owner on payments (organization_id, owner_id, verified_at, id) include (amount, currency, team_id) where status = 'VERIFIED' and deleted_at is null;
create index payments_of_owner on payments (organization_id, owner_id, created_at, id) where deleted_at is null;
create index payments_of_team on payments (organization_id, team_id, created_at, id) where deleted_at is null;
create index payments_text on payments using gin (organization_id, cheque_number app.gin_trgm_ops, bank_reference app.gin_trgm_ops) where deleted_at is null;
select app.tenant_table('payments', owner_column => 'owner_id', team_column => 'team_id');

-- As for deals: which payments of the organization have a text, seen or not.
alter policy organization on payments to sales_deals_app;
create policy owner on payments for select to sales_deals_owner using (true);
create function payments_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = sales_deals, app, pg_temp
begin atomic
  select id from payments where organization_id = app.organization_id() and deleted_at is null
    and (cheque_number operator(pg_catalog.~~*) pattern or bank_reference operator(pg_catalog.~~*) pattern);
end;

create table payment_approvals (
  id              text collate "C" primary key default app.new_id('pap'),
  payment_id      text collate "C" not null,
  -- Users of identity.
  approver_id     text collate "C" not null,
  requested_by_id text collate "C",
  status          payment_approval_status not null default 'PENDING',
  comments        text,
  -- When it was approved or rejected.
  decided_at      timestamptz,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, payment_id) references payments (organization_id, id),
  constraint payment_approvals_decided check ((status = 'PENDING') = (decided_at is null))
);
-- Each person counts once.
create unique index payment_approvals_approver on payment_approvals (organization_id, payment_id, approver_id) where deleted_at is null;
create index payment_approvals_of_approver on payment_approvals (organization_id, approver_id, status, created_at, id) where deleted_at is null;
create index payment_approvals_decided_by on payment_approvals (organization_id, approver_id, decided_at) where status <> 'PENDING' and deleted_at is null;
select app.tenant_table('payment_approvals', owner_column => 'approver_id', seen_when => $$
  exists (select from payments where payments.organization_id = payment_approvals.organization_id and payments.id = payment_approvals.payment_id)
$$);

create table payment_invoices (
  id              text collate "C" primary key default app.new_id('piv'),
  payment_id      text collate "C" not null,
  -- Shown as INV0001; given when it is issued, so that the series has no gap.
  invoice_number  bigint,
  -- Key of an uploaded object.
  file            text collate "C",
  amount          numeric(14, 2) not null,
  currency        text collate "C" not null,
  tax_rate        numeric(5, 2) not null default 0 constraint payment_invoices_tax_rate check (tax_rate between 0 and 100),
  tax_amount      numeric(14, 2) not null default 0 constraint payment_invoices_tax_amount check (tax_amount >= 0),
  total_amount    numeric(14, 2) not null generated always as (amount + tax_amount) stored,
  status          payment_invoice_status not null default 'DRAFT',
  -- When the number was given.
  generated_at    timestamptz,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, payment_id, amount, currency) references payments (organization_id, id, amount, currency) on update cascade,
  constraint payment_invoices_tax_of_currency check (tax_amount = app.round_money(tax_amount, currency)),
  constraint payment_invoices_number check ((invoice_number is null) = (generated_at is null)),
  constraint payment_invoices_issued check (case status when 'DRAFT' then invoice_number is null when 'ISSUED' then invoice_number is not null else true end)
);
create unique index payment_invoices_invoice_number on payment_invoices (organization_id, invoice_number);
create unique index payment_invoices_payment on payment_invoices (organization_id, payment_id) where deleted_at is null;
create index payment_invoices_by_created_at on payment_invoices (organization_id, created_at, id) where deleted_at is null;
create index payment_invoices_by_generated_at on payment_invoices (organization_id, generated_at, id) where deleted_at is null;
create index payment_invoices_by_status on payment_invoices (organization_id, status, created_at, id) where deleted_at is null;
select app.tenant_table('payment_invoices', seen_when => $$
  exists (select from payments where payments.organization_id = payment_invoices.organization_id and payments.id = payment_invoices.payment_id)
$$);
