create type expense_status as enum ('PENDING', 'APPROVED', 'REJECTED');
create type vendor_invoice_status as enum ('PENDING', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PAID');
create type vendor_payment_status as enum ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED');
create type vendor_payment_method as enum ('BANK_TRANSFER', 'CHEQUE', 'UPI', 'CASH', 'OTHER');

create table expenses (
  id                text collate "C" primary key default app.new_id('exp'),
  campaign_id       text collate "C" not null,
  driver_id         text collate "C",
  expense_type      text not null,
  amount            numeric(18, 2) not null constraint expenses_amount check (amount > 0),
  currency          text collate "C" not null constraint expenses_currency_form check (currency ~ '^[A-Z]{3}$'),
  sanctioned_amount numeric(18, 2) constraint expenses_sanctioned_amount check (sanctioned_amount > 0 and sanctioned_amount <= amount),
  description       text,
  -- A bill that lies elsewhere, and one that was uploaded here.
  bill_url          text,
  bill_image        text collate "C",
  status            expense_status not null default 'PENDING',
  submitted_date    date not null,
  approved_date     date,
  -- Users of identity.
  submitted_by_id   text collate "C",
  decided_by_id     text collate "C",
  decision_note     text,
  organization_id   text collate "C" not null default app.organization_id(),
  version           integer not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  deleted_at        timestamptz,
  deletion_id       text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id),
  foreign key (organization_id, driver_id) references drivers (organization_id, id),
  constraint expenses_approved_has_amount check ((status = 'APPROVED') = (approved_date is not null) and (status = 'APPROVED') = (sanctioned_amount is not null)),
  constraint expenses_decided_by_another check (decided_by_id is distinct from submitted_by_id or decided_by_id is null)
);
create index expenses_by_submitted_date on expenses (organization_id, submitted_date, id) where deleted_at is null;
create index expenses_by_created_at on expenses (organization_id, created_at, id) where deleted_at is null;
create index expenses_by_status on expenses (organization_id, status, submitted_date, id) where deleted_at is null;
-- With all that the figures and the row level look at, so that the index alone answers.
create index expenses_by_approved_date on expenses (organization_id, approved_date, id) include (sanctioned_amount, currency, driver_id) where status = 'APPROVED' and deleted_at is null;
create index expenses_approved_by_submitted_date on expenses (organization_id, submitted_date) include (sanctioned_amount, currency, driver_id) where status = 'APPROVED' and deleted_at is null;
create index expenses_pending on expenses (organization_id) include (amount, currency, driver_id) where status = 'PENDING' and deleted_at is null;
create index expenses_of_campaign on expenses (organization_id, campaign_id, submitted_date, id) where deleted_at is null;
create index expenses_of_driver on expenses (organization_id, driver_id, submitted_date, id) where deleted_at is null;
create index expenses_of_submitter on expenses (organization_id, submitted_by_id, submitted_date, id) where deleted_at is null;
create index expenses_by_type on expenses (organization_id, expense_type, submitted_date, id) where deleted_at is null;
select app.tenant_table('expenses', linked_column => 'driver_id');

-- A driver submits for a campaign without seeing campaigns: this much is told of
-- any of the organization's, whatever the row level. Null when there is none.
create policy owner on campaigns for select to fleet_ops_owner using (true);
create function campaign_currency(campaign text) returns text
  language sql stable security definer set search_path = fleet_ops, pg_temp
begin atomic
  select currency from campaigns where id = campaign and deleted_at is null;
end;

create table invoices (
  id              text collate "C" primary key default app.new_id('vin'),
  invoice_number  text collate "C" not null,
  -- Key of an uploaded object.
  invoice_file    text collate "C",
  amount          numeric(18, 2) not null constraint invoices_amount check (amount >= 0),
  currency        text collate "C" not null constraint invoices_currency_form check (currency ~ '^[A-Z]{3}$'),
  invoice_date    date,
  status          vendor_invoice_status not null default 'PENDING',
  vendor_id       text collate "C" not null,
  campaign_id     text collate "C",
  -- Stands for an assignment until the vendor sends the real one.
  is_placeholder  boolean not null default false,
  -- Users of identity.
  submitted_by_id text collate "C",
  decided_by_id   text collate "C",
  decision_note   text,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  -- A payment says whose it is and how much; it can't say another than its invoice.
  unique (organization_id, id, vendor_id, amount, currency),
  foreign key (organization_id, vendor_id) references vendors (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id),
  constraint invoices_placeholder_is_pending check (not is_placeholder or status = 'PENDING'),
  -- A vendor's own number can't take one that an assignment will get.
  constraint invoices_placeholder_number check (is_placeholder = (invoice_number like 'PLACEHOLDER-%')),
  constraint invoices_sent_has_amount check (status = 'PENDING' or (amount > 0 and invoice_date is not null)),
  constraint invoices_decided_by_another check (decided_by_id is distinct from submitted_by_id or decided_by_id is null)
);
create unique index invoices_invoice_number on invoices (organization_id, invoice_number) where deleted_at is null;
create unique index invoices_one_placeholder on invoices (organization_id, campaign_id, vendor_id) where is_placeholder and deleted_at is null;
create index invoices_by_invoice_date on invoices (organization_id, invoice_date, id) where deleted_at is null;
create index invoices_by_created_at on invoices (organization_id, created_at, id) where deleted_at is null;
create index invoices_by_status on invoices (organization_id, status, created_at, id) where deleted_at is null;
create index invoices_open on invoices (organization_id, status) include (amount, currency, vendor_id) where status in ('SUBMITTED', 'APPROVED') and deleted_at is null;
create index invoices_of_vendor on invoices (organization_id, vendor_id, created_at, id) where deleted_at is null;
create index invoices_of_campaign on invoices (organization_id, campaign_id, created_at, id) where deleted_at is null;
create index invoices_of_deletion on invoices (organization_id, deletion_id) where deletion_id is not null;
select app.tenant_table('invoices', linked_column => 'vendor_id');

create table payments (
  id                    text collate "C" primary key default app.new_id('vpy'),
  invoice_id            text collate "C" not null,
  vendor_id             text collate "C" not null,
  amount                numeric(18, 2) not null constraint payments_amount check (amount > 0),
  currency              text collate "C" not null,
  payment_date          date,
  status                vendor_payment_status not null default 'PENDING',
  payment_method        vendor_payment_method not null,
  transaction_reference text,
  remarks               text,
  created_by_id         text collate "C",
  organization_id       text collate "C" not null default app.organization_id(),
  version               integer not null default 1,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  deleted_at            timestamptz,
  deletion_id           text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, invoice_id, vendor_id, amount, currency) references invoices (organization_id, id, vendor_id, amount, currency),
  constraint payments_completed_has_date check ((status = 'COMPLETED') = (payment_date is not null))
);
-- One for an invoice, for good: a try that failed is tried again in the same row.
create unique index payments_invoice on payments (organization_id, invoice_id) where deleted_at is null;
create index payments_by_created_at on payments (organization_id, created_at, id) where deleted_at is null;
create index payments_by_payment_date on payments (organization_id, payment_date, id) where deleted_at is null;
create index payments_completed on payments (organization_id, payment_date) include (amount, currency, vendor_id) where status = 'COMPLETED' and deleted_at is null;
create index payments_open on payments (organization_id, status) include (amount, currency, vendor_id) where status <> 'COMPLETED' and deleted_at is null;
create index payments_by_status on payments (organization_id, status, created_at, id) where deleted_at is null;
create index payments_of_vendor on payments (organization_id, vendor_id, created_at, id) where deleted_at is null;
select app.tenant_table('payments', linked_column => 'vendor_id');

create table payment_attempts (
  id                    text collate "C" primary key default app.new_id('pat'),
  payment_id            text collate "C" not null,
  attempt_number        integer not null constraint payment_attempts_attempt_number check (attempt_number >= 1),
  status                vendor_payment_status not null default 'PROCESSING' constraint payment_attempts_status check (status <> 'PENDING'),
  payment_method        vendor_payment_method not null,
  transaction_reference text,
  failure_reason        text,
  started_by_id         text collate "C",
  ended_at              timestamptz,
  organization_id       text collate "C" not null default app.organization_id(),
  version               integer not null default 1,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  deleted_at            timestamptz,
  deletion_id           text collate "C",
  unique (organization_id, id),
  unique (organization_id, payment_id, attempt_number),
  foreign key (organization_id, payment_id) references payments (organization_id, id),
  constraint payment_attempts_end check ((status = 'PROCESSING') = (ended_at is null)),
  constraint payment_attempts_failure_reason check (status <> 'FAILED' or failure_reason is not null)
);
create unique index payment_attempts_one_under_way on payment_attempts (organization_id, payment_id) where status = 'PROCESSING' and deleted_at is null;
select app.tenant_table('payment_attempts', linked_when => $$
  exists (select from payments where payments.organization_id = payment_attempts.organization_id and payments.id = payment_attempts.payment_id)
$$);

create table reports (
  id                text collate "C" primary key default app.new_id('rep'),
  campaign_id       text collate "C" not null,
  report_date       date not null,
  locations_covered text[] not null default '{}',
  km_travelled      numeric(12, 2) constraint reports_km_travelled check (km_travelled >= 0),
  -- Keys of uploaded objects.
  photos            text[] not null default '{}',
  -- A list of { latitude, longitude, at }, in the order of time.
  gps_track         jsonb not null default '[]' constraint reports_gps_track check (jsonb_typeof(gps_track) = 'array'),
  notes             text,
  created_by_id     text collate "C",
  organization_id   text collate "C" not null default app.organization_id(),
  version           integer not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  deleted_at        timestamptz,
  deletion_id       text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id)
);
create index reports_by_report_date on reports (organization_id, report_date, id) where deleted_at is null;
create index reports_of_campaign on reports (organization_id, campaign_id, report_date, id) where deleted_at is null;
-- Nobody reaches them by a link.
select app.tenant_table('reports', linked_when => 'false');
