create table daily_streak_records (
  id                text collate "C" primary key default app.new_id('stk'),
  -- A user of identity.
  user_id           text collate "C" not null,
  -- As the organization's calendar has it.
  date              date not null,
  deals_created     integer not null default 0 constraint daily_streak_records_deals_created check (deals_created >= 0),
  payments_received integer not null default 0 constraint daily_streak_records_payments_received check (payments_received >= 0),
  -- So many active days up to this one, without more missed working days between them than are allowed.
  streak_count      integer not null constraint daily_streak_records_streak_count check (streak_count >= 1),
  is_active_day     boolean not null generated always as (deals_created + payments_received > 0) stored,
  organization_id   text collate "C" not null default app.organization_id(),
  version           integer not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  deleted_at        timestamptz,
  deletion_id       text collate "C",
  unique (organization_id, id)
);
create unique index daily_streak_records_day on daily_streak_records (organization_id, user_id, date) where deleted_at is null;
-- Whoever sees a person's deal sees how long the streak is: a team's lead, of those who sell for it. Read once, and not for each record.
select app.tenant_table('daily_streak_records', owner_column => 'user_id', seen_when => $$
  user_id = any ((select array(
    select distinct owner_id from deals
     where organization_id = app.organization_id() and deleted_at is null
       and team_id = any ((select case app.row_level() when 'team' then app.team_ids() else app.led_team_ids() end)::text[])
  ))::text[])
$$);

-- What a day's verified payments come to, one row for each currency.
create table daily_streak_totals (
  id              text collate "C" primary key default app.new_id('stt'),
  record_id       text collate "C" not null,
  currency        text collate "C" not null constraint daily_streak_totals_currency_form check (currency ~ '^[A-Z]{3}$'),
  -- A sum has more digits than what it adds up.
  amount          numeric(20, 2) not null,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, record_id) references daily_streak_records (organization_id, id)
);
create unique index daily_streak_totals_currency on daily_streak_totals (organization_id, record_id, currency) where deleted_at is null;
select app.tenant_table('daily_streak_totals', seen_when => $$
  exists (select from daily_streak_records r where r.organization_id = daily_streak_totals.organization_id and r.id = daily_streak_totals.record_id)
$$);
