create type commission_status as enum ('PENDING', 'APPROVED', 'PAID');

-- What a person gets of each hundred, where it differs from the organization's rate.
create table commission_rates (
  id              text collate "C" primary key default app.new_id('crt'),
  user_id         text collate "C" not null,
  rate            numeric(5, 2) not null constraint commission_rates_rate check (rate between 0 and 100),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index commission_rates_user on commission_rates (organization_id, user_id) where deleted_at is null;
create index commission_rates_by_created_at on commission_rates (organization_id, created_at, id) where deleted_at is null;
select app.tenant_table('commission_rates', owner_column => 'user_id');
-- Whoever verifies a payment causes a commission, and need not see what others get.
create policy owner on commission_rates for select to sales_deals_owner using (true);

-- What one of a currency is worth in another, from a day on.
create table exchange_rates (
  id              text collate "C" primary key default app.new_id('exr'),
  from_currency   text collate "C" not null constraint exchange_rates_from_currency_form check (from_currency ~ '^[A-Z]{3}$'),
  to_currency     text collate "C" not null constraint exchange_rates_to_currency_form check (to_currency ~ '^[A-Z]{3}$'),
  rate            numeric(18, 8) not null constraint exchange_rates_rate check (rate > 0),
  valid_from      date not null,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  constraint exchange_rates_two_currencies check (from_currency <> to_currency)
);
create unique index exchange_rates_day on exchange_rates (organization_id, from_currency, to_currency, valid_from) where deleted_at is null;
create index exchange_rates_by_valid_from on exchange_rates (organization_id, valid_from, id) where deleted_at is null;
select app.tenant_table('exchange_rates');

-- One for each verified payment; a change of it is a new revision, and what was
-- paid out is taken back by one that reverses it. Rates stay as they were when it
-- was computed.
create table commissions (
  id                 text collate "C" primary key default app.new_id('com'),
  deal_id            text collate "C" not null,
  payment_id         text collate "C" not null,
  -- Users and teams of identity: the deal's when it was computed.
  user_id            text collate "C" not null,
  team_id            text collate "C",
  revision           integer not null default 1 constraint commissions_revision check (revision >= 1),
  reverses_id        text collate "C",
  base_amount        numeric(14, 2) not null,
  rate               numeric(5, 2) not null constraint commissions_rate check (rate between 0 and 100),
  currency           text collate "C" not null,
  commission_amount  numeric(14, 2) not null generated always as (app.round_money(base_amount * rate / 100, currency)) stored,
  bonus_amount       numeric(14, 2) not null default 0 constraint commissions_bonus_amount check (bonus_amount >= 0),
  penalty_amount     numeric(14, 2) not null default 0 constraint commissions_penalty_amount check (penalty_amount >= 0),
  final_amount       numeric(14, 2) not null generated always as (app.round_money(base_amount * rate / 100, currency) + bonus_amount - penalty_amount) stored,
  payout_currency    text collate "C" not null,
  exchange_rate      numeric(18, 8) not null default 1 constraint commissions_exchange_rate check (exchange_rate > 0),
  exchange_rate_date date not null,
  payout_amount      numeric(14, 2) not null generated always as (app.round_money((app.round_money(base_amount * rate / 100, currency) + bonus_amount - penalty_amount) * exchange_rate, payout_currency)) stored,
  status             commission_status not null default 'PENDING',
  -- Users of identity. Who made this revision: nobody where it came of the payment itself.
  revised_by_id      text collate "C",
  approved_by_id     text collate "C",
  approved_at        timestamptz,
  paid_by_id         text collate "C",
  paid_at            timestamptz,
  -- Why bonus or penalty, or why it was computed anew.
  note               text,
  -- From then on another revision stands for it, or none: its payment was refunded.
  superseded_at      timestamptz,
  organization_id    text collate "C" not null default app.organization_id(),
  version            integer not null default 1,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  deleted_at         timestamptz,
  deletion_id        text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, deal_id) references deals (organization_id, id),
  foreign key (organization_id, payment_id) references payments (organization_id, id),
  foreign key (organization_id, reverses_id) references commissions (organization_id, id),
  constraint commissions_base_amount check (base_amount >= 0 or reverses_id is not null),
  constraint commissions_same_currency check (currency <> payout_currency or exchange_rate = 1),
  constraint commissions_bonus_amount_of_currency check (bonus_amount = app.round_money(bonus_amount, currency)),
  constraint commissions_penalty_amount_of_currency check (penalty_amount = app.round_money(penalty_amount, currency)),
  constraint commissions_approved check ((status = 'PENDING') = (approved_at is null)),
  constraint commissions_paid check ((status = 'PAID') = (paid_at is not null)),
  constraint commissions_paid_stands check (status <> 'PAID' or superseded_at is null),
  constraint commissions_approved_by_another check (approved_by_id is null or approved_by_id <> user_id and approved_by_id is distinct from revised_by_id),
  constraint commissions_paid_by_another check (paid_by_id <> user_id)
);
create unique index commissions_revision_of_payment on commissions (organization_id, payment_id, revision) where deleted_at is null;
create unique index commissions_standing on commissions (organization_id, payment_id) where superseded_at is null and reverses_id is null and deleted_at is null;
create unique index commissions_reversal on commissions (organization_id, reverses_id) where deleted_at is null;
create index commissions_by_created_at on commissions (organization_id, created_at, id) where deleted_at is null;
create index commissions_by_paid_at on commissions (organization_id, paid_at, id) include (payout_amount, payout_currency, user_id, team_id) where status = 'PAID' and deleted_at is null;
create index commissions_by_status on commissions (organization_id, status, created_at, id) where deleted_at is null;
create index commissions_of_user on commissions (organization_id, user_id, created_at, id) where deleted_at is null;
create index commissions_of_deal on commissions (organization_id, deal_id, created_at, id) where deleted_at is null;
select app.tenant_table('commissions', owner_column => 'user_id', team_column => 'team_id');

-- The rate that a person has now; told to whoever computes a commission, whatever the row level.
create function commission_rate_of(person text) returns numeric
  language sql stable security definer set search_path = sales_deals, pg_temp
begin atomic
  select rate from commission_rates where organization_id = app.organization_id() and user_id = person and deleted_at is null;
end;

-- Takes back what a payment brought its earner: a commission that was not paid out
-- stands for nothing any more, one that was is reversed by another. Whoever refunds
-- a payment need not see it, e.g. when the deal has gone to another team since.
create policy owner on commissions to sales_deals_owner using (true);
create function withdraw_commission(payment text, reason text) returns void
  language sql security definer set search_path = sales_deals, pg_temp
begin atomic
  with standing as (
    select * from commissions
     where organization_id = app.organization_id() and payment_id = payment and superseded_at is null and reverses_id is null and deleted_at is null
       for update
  ), unpaid as (
    update commissions set superseded_at = clock_timestamp() from standing where commissions.id = standing.id and standing.status <> 'PAID'
  )
  insert into commissions (
    deal_id, payment_id, user_id, team_id, revision, reverses_id, base_amount, rate, currency, bonus_amount, penalty_amount,
    payout_currency, exchange_rate, exchange_rate_date, note
  )
  select deal_id, payment_id, user_id, team_id, revision + 1, id, -base_amount, rate, currency, penalty_amount, bonus_amount,
         payout_currency, exchange_rate, exchange_rate_date, reason
    from standing where status = 'PAID';
end;
