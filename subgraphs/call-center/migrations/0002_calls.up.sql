create type call_type as enum ('INBOUND', 'OUTBOUND', 'CALLBACK');
create type call_direction as enum ('INBOUND', 'OUTBOUND');
create type call_status as enum ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'MISSED', 'CANCELLED');
create type call_outcome_category as enum ('WON', 'LOST', 'OPEN', 'UNREACHABLE');

create table call_outcomes (
  id              text collate "C" primary key default app.new_id('out'),
  key             text collate "C" not null constraint call_outcomes_key_form check (key ~ '^[a-z][a-z0-9_]{0,49}$'),
  label           text not null,
  category        call_outcome_category not null,
  is_callback     boolean not null default false,
  is_do_not_call  boolean not null default false,
  is_active       boolean not null default true,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  constraint call_outcomes_one_consequence check (not (is_callback and is_do_not_call))
);
create unique index call_outcomes_key on call_outcomes (organization_id, key) where deleted_at is null;
select app.tenant_table('call_outcomes');

create table loss_reasons (
  id              text collate "C" primary key default app.new_id('los'),
  name            text not null,
  description     text,
  is_active       boolean not null default true,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index loss_reasons_name on loss_reasons (organization_id, lower(name)) where deleted_at is null;
create index loss_reasons_by_name on loss_reasons (organization_id, name, id) where deleted_at is null;
create index loss_reasons_by_created_at on loss_reasons (organization_id, created_at, id) where deleted_at is null;
select app.tenant_table('loss_reasons');

create table do_not_call (
  id              text collate "C" primary key default app.new_id('dnc'),
  phone           text collate "C" not null constraint do_not_call_phone_form check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  reason          text,
  since           timestamptz not null default now(),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index do_not_call_phone on do_not_call (organization_id, phone) where deleted_at is null;
create index do_not_call_by_since on do_not_call (organization_id, since, id) where deleted_at is null;
select app.tenant_table('do_not_call');

create table calls (
  id               text collate "C" primary key default app.new_id('cal'),
  -- A user of identity, which is another schema and may be another database.
  agent_id         text collate "C" not null,
  prospect_name    text not null,
  prospect_email   text,
  prospect_phone   text collate "C" not null constraint calls_prospect_phone_form check (prospect_phone ~ '^\+[1-9][0-9]{6,14}$'),
  call_type        call_type not null,
  direction        call_direction not null,
  status           call_status not null,
  outcome_id       text collate "C",
  loss_reason_id   text collate "C",
  notes            text,
  duration_seconds integer constraint calls_duration_seconds check (duration_seconds >= 0),
  scheduled_at     timestamptz,
  started_at       timestamptz,
  completed_at     timestamptz,
  recording_url    text,
  -- The call that this one follows up.
  callback_of_id   text collate "C",
  -- A campaign of fleet-ops and a lead of crane-crm.
  campaign_id      text collate "C",
  lead_id          text collate "C",
  -- Where the call stands in time, whatever its status: the order of lists.
  occurred_at      timestamptz not null generated always as (coalesce(started_at, scheduled_at, created_at)) stored,
  organization_id  text collate "C" not null default app.organization_id(),
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  deleted_at       timestamptz,
  deletion_id      text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, outcome_id) references call_outcomes (organization_id, id),
  foreign key (organization_id, loss_reason_id) references loss_reasons (organization_id, id),
  foreign key (organization_id, callback_of_id) references calls (organization_id, id),
  constraint calls_order_of_times check (completed_at >= started_at),
  constraint calls_completed_has_outcome check (status <> 'COMPLETED' or (outcome_id is not null and completed_at is not null)),
  constraint calls_open_has_no_outcome check (status in ('COMPLETED', 'MISSED') or outcome_id is null)
);
create index calls_by_occurred_at on calls (organization_id, occurred_at, id) where deleted_at is null;
create index calls_by_created_at on calls (organization_id, created_at, id) where deleted_at is null;
create index calls_of_agent on calls (organization_id, agent_id, occurred_at, id) where deleted_at is null;
create index calls_by_status on calls (organization_id, status, occurred_at, id) where deleted_at is null;
create index calls_by_type on calls (organization_id, call_type, occurred_at, id) where deleted_at is null;
create index calls_by_phone on calls (organization_id, prospect_phone, occurred_at, id) where deleted_at is null;
create index calls_by_outcome on calls (organization_id, outcome_id, occurred_at, id) where deleted_at is null;
create index calls_by_loss_reason on calls (organization_id, loss_reason_id, occurred_at, id) where deleted_at is null;
create index calls_by_callback_of on calls (organization_id, callback_of_id) where callback_of_id is not null;
create index calls_by_campaign on calls (organization_id, campaign_id, occurred_at, id) where campaign_id is not null and deleted_at is null;
create index calls_by_lead on calls (organization_id, lead_id, occurred_at, id) where lead_id is not null and deleted_at is null;
create index calls_queue on calls (organization_id, agent_id, scheduled_at, id) where status = 'SCHEDULED' and deleted_at is null;
select app.tenant_table('calls', owner_column => 'agent_id');
