create type equipment_category as enum ('MOBILE_CRANE', 'TOWER_CRANE', 'CRAWLER_CRANE', 'PICK_AND_CARRY_CRANE');
create type equipment_condition as enum ('IN_SERVICE', 'MAINTENANCE', 'RETIRED');
create type operator_standing as enum ('ACTIVE', 'INACTIVE');
create type job_status as enum ('PENDING', 'SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');
create type equipment_booking_kind as enum ('JOB', 'MAINTENANCE');
create type operator_booking_kind as enum ('JOB', 'LEAVE');

create table equipment (
  id                   text collate "C" primary key default app.new_id('eqp'),
  -- Shown as EQ0001.
  equipment_number     bigint not null default next_number('equipment'),
  name                 label not null,
  category             equipment_category not null,
  manufacturing_date   date,
  registration_date    date,
  -- Tons.
  max_lifting_capacity numeric(8, 2) not null constraint equipment_max_lifting_capacity check (max_lifting_capacity > 0),
  unladen_weight       numeric(8, 2) constraint equipment_unladen_weight check (unladen_weight > 0),
  -- An hour of a micro order, a day of the others.
  micro_rate           numeric(14, 2) constraint equipment_micro_rate check (micro_rate >= 0),
  small_rate           numeric(14, 2) constraint equipment_small_rate check (small_rate >= 0),
  monthly_rate         numeric(14, 2) constraint equipment_monthly_rate check (monthly_rate >= 0),
  yearly_rate          numeric(14, 2) constraint equipment_yearly_rate check (yearly_rate >= 0),
  running_cost_per_km  numeric(14, 2) not null default 0 constraint equipment_running_cost_per_km check (running_cost_per_km >= 0),
  running_cost         numeric(14, 2) not null default 0 constraint equipment_running_cost check (running_cost >= 0),
  currency             currency not null,
  description          text,
  condition            equipment_condition not null default 'IN_SERVICE',
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  constraint equipment_dates check (registration_date >= manufacturing_date)
);
create unique index equipment_equipment_number on equipment (organization_id, equipment_number);
create index equipment_by_name on equipment (organization_id, name, id) where deleted_at is null;
create index equipment_by_created_at on equipment (organization_id, created_at, id) where deleted_at is null;
create index equipment_by_capacity on equipment (organization_id, max_lifting_capacity, id) where deleted_at is null;
select app.tenant_table('equipment');

create table operators (
  id                   text collate "C" primary key default app.new_id('opr'),
  name                 label not null,
  email                email_address,
  phone                phone_number,
  -- What they drive; null: any.
  specialization       equipment_category,
  -- Years.
  experience           integer not null default 0 constraint operators_experience check (experience >= 0),
  standing             operator_standing not null default 'ACTIVE',
  -- The account of identity that this person signs in with.
  user_id              text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index operators_user on operators (organization_id, user_id) where deleted_at is null;
create index operators_by_name on operators (organization_id, name, id) where deleted_at is null;
create index operators_by_created_at on operators (organization_id, created_at, id) where deleted_at is null;
create index operators_by_experience on operators (organization_id, experience, id) where deleted_at is null;
select app.tenant_table('operators', owner_column => 'user_id');

create table operator_certifications (
  id                   text collate "C" primary key default app.new_id('ocf'),
  operator_id          text collate "C" not null,
  name                 label not null,
  issued_on            date not null,
  expires_on           date,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, operator_id) references operators (organization_id, id),
  constraint operator_certifications_days check (expires_on > issued_on)
);
create unique index operator_certifications_name on operator_certifications (organization_id, operator_id, name, issued_on) where deleted_at is null;
create index operator_certifications_of_operator on operator_certifications (organization_id, operator_id, issued_on, id) where deleted_at is null;
create index operator_certifications_by_expires_on on operator_certifications (organization_id, expires_on, id) where deleted_at is null;
select app.tenant_table('operator_certifications', seen_when => $$
  exists (select from operators where operators.organization_id = operator_certifications.organization_id and operators.id = operator_certifications.operator_id)
$$);

create table jobs (
  id                   text collate "C" primary key default app.new_id('job'),
  title                label not null,
  lead_id              text collate "C",
  customer_id          text collate "C" not null,
  -- As the customer was called then.
  customer_name        label not null,
  deal_id              text collate "C",
  status               job_status not null default 'PENDING',
  scheduled_start      timestamptz,
  scheduled_end        timestamptz,
  -- To sort by: what has no start yet comes after all that has.
  start_order          timestamptz not null generated always as (coalesce(scheduled_start, 'infinity'::timestamptz)) stored,
  actual_start         timestamptz,
  actual_end           timestamptz,
  location             label not null,
  notes                text,
  cancellation_reason  text,
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
  foreign key (organization_id, deal_id) references deals (organization_id, id),
  constraint jobs_scheduled check ((scheduled_start is null) = (scheduled_end is null) and scheduled_end > scheduled_start),
  constraint jobs_actual check (actual_end > actual_start),
  constraint jobs_times check (case status
    when 'PENDING' then actual_start is null
    when 'SCHEDULED' then scheduled_start is not null and actual_start is null
    when 'IN_PROGRESS' then actual_start is not null and actual_end is null
    when 'COMPLETED' then actual_start is not null and actual_end is not null
    else cancellation_reason is not null end)
);
create index jobs_by_created_at on jobs (organization_id, created_at, id) where deleted_at is null;
create index jobs_by_scheduled_start on jobs (organization_id, start_order, id) where deleted_at is null;
-- A status is no key under row level security, but it fits an index's condition.
create index jobs_pending on jobs (organization_id, created_at, id) where status = 'PENDING' and deleted_at is null;
create index jobs_scheduled on jobs (organization_id, created_at, id) where status = 'SCHEDULED' and deleted_at is null;
create index jobs_in_progress on jobs (organization_id, created_at, id) where status = 'IN_PROGRESS' and deleted_at is null;
create index jobs_completed on jobs (organization_id, created_at, id) where status = 'COMPLETED' and deleted_at is null;
create index jobs_cancelled on jobs (organization_id, created_at, id) where status = 'CANCELLED' and deleted_at is null;
create index jobs_text on jobs using gin (organization_id, title app.gin_trgm_ops, customer_name app.gin_trgm_ops) where deleted_at is null;
create index jobs_of_customer on jobs (organization_id, customer_id, created_at, id) where deleted_at is null;
create index jobs_of_deal on jobs (organization_id, deal_id, created_at, id) where deleted_at is null;
create index jobs_of_lead on jobs (organization_id, lead_id, created_at, id) where deleted_at is null;
create index jobs_of_assignee on jobs (organization_id, assigned_to_id, created_at, id) where deleted_at is null;

-- What a unit does, and when. With its padding no two bookings of one unit
-- overlap; ends that touch are no overlap.
create table equipment_bookings (
  id                   text collate "C" primary key default app.new_id('ebk'),
  equipment_id         text collate "C" not null,
  kind                 equipment_booking_kind not null,
  job_id               text collate "C",
  period               tstzrange not null,
  -- On both sides, e.g. for the way there and back.
  padding_minutes      integer not null default 0 constraint equipment_bookings_padding_minutes check (padding_minutes between 0 and 10080),
  blocked              tstzrange not null generated always as (tstzrange(app.later(lower(period), -padding_minutes), app.later(upper(period), padding_minutes))) stored,
  -- The ends of that, which an index answers under row level security, other than questions about ranges.
  blocked_from         timestamptz not null generated always as (app.later(lower(period), -padding_minutes)) stored,
  blocked_until        timestamptz not null generated always as (app.later(upper(period), padding_minutes)) stored,
  notes                text,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, equipment_id) references equipment (organization_id, id),
  foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint equipment_bookings_period check (not isempty(period) and not lower_inf(period) and not upper_inf(period) and lower_inc(period) and not upper_inc(period)),
  constraint equipment_bookings_job check ((kind = 'JOB') = (job_id is not null)),
  constraint equipment_bookings_one_at_a_time exclude using gist (organization_id with =, equipment_id with =, blocked with &&) where (deleted_at is null)
);
create unique index equipment_bookings_unit_of_job on equipment_bookings (organization_id, job_id, equipment_id) where deleted_at is null;
-- No two overlap, so of one unit's the last that begins before an instant alone decides what is there then.
create index equipment_bookings_of_equipment on equipment_bookings (organization_id, equipment_id, blocked_from, blocked_until) where deleted_at is null;
create index equipment_bookings_by_time on equipment_bookings (organization_id, blocked_from, blocked_until) include (equipment_id) where deleted_at is null;
select app.tenant_table('equipment_bookings');

create table operator_bookings (
  id                   text collate "C" primary key default app.new_id('obk'),
  operator_id          text collate "C" not null,
  kind                 operator_booking_kind not null,
  job_id               text collate "C",
  period               tstzrange not null,
  padding_minutes      integer not null default 0 constraint operator_bookings_padding_minutes check (padding_minutes between 0 and 10080),
  blocked              tstzrange not null generated always as (tstzrange(app.later(lower(period), -padding_minutes), app.later(upper(period), padding_minutes))) stored,
  blocked_from         timestamptz not null generated always as (app.later(lower(period), -padding_minutes)) stored,
  blocked_until        timestamptz not null generated always as (app.later(upper(period), padding_minutes)) stored,
  notes                text,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, operator_id) references operators (organization_id, id),
  foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint operator_bookings_period check (not isempty(period) and not lower_inf(period) and not upper_inf(period) and lower_inc(period) and not upper_inc(period)),
  constraint operator_bookings_job check ((kind = 'JOB') = (job_id is not null)),
  constraint operator_bookings_one_at_a_time exclude using gist (organization_id with =, operator_id with =, blocked with &&) where (deleted_at is null)
);
create unique index operator_bookings_person_of_job on operator_bookings (organization_id, job_id, operator_id) where deleted_at is null;
-- These two with all that its policy asks for, so that the index alone answers.
create index operator_bookings_of_operator on operator_bookings (organization_id, operator_id, blocked_from, blocked_until) include (job_id) where deleted_at is null;
create index operator_bookings_by_time on operator_bookings (organization_id, blocked_from, blocked_until) include (operator_id, job_id) where deleted_at is null;

-- The jobs that the caller is booked for as an operator. Jobs are seen by their
-- bookings and bookings by their jobs: policies alone would go round in a circle.
-- Read as the owner, once for each statement.
create function jobs_booked_for_caller() returns text[]
  language sql stable security definer set search_path = crane_crm, pg_temp
begin atomic
  select array(
    select b.job_id from operators o join operator_bookings b on b.organization_id = o.organization_id and b.operator_id = o.id
     where o.organization_id = app.organization_id() and o.user_id = app.user_id() and o.deleted_at is null and b.job_id is not null and b.deleted_at is null
  );
end;
-- And those that the caller has.
create function jobs_of_caller() returns text[]
  language sql stable security definer set search_path = crane_crm, pg_temp
begin atomic
  select array(
    select id from jobs where organization_id = app.organization_id() and assigned_to_id = app.user_id() and deleted_at is null
    union
    select unnest(jobs_booked_for_caller())
  );
end;
-- Whoever may end a job frees everyone who is booked for it.
select app.tenant_table('operator_bookings', seen_when => $$
  job_id = any ((select jobs_of_caller())::text[])
  or exists (select from operators where operators.organization_id = operator_bookings.organization_id and operators.id = operator_bookings.operator_id)
$$);
-- Whose a job is, the row itself says: the functions know the rows as they were before a
-- statement, and would let it give a job away out of the caller's sight.
select app.tenant_table('jobs', owner_column => 'assigned_to_id', seen_when => 'id = any ((select jobs_booked_for_caller())::text[])');
alter policy organization on jobs to crane_crm_app;
alter policy organization on operators to crane_crm_app;
alter policy organization on operator_bookings to crane_crm_app;
create policy owner on jobs for select to crane_crm_owner using (true);
create policy owner on operators for select to crane_crm_owner using (true);
create policy owner on operator_bookings for select to crane_crm_owner using (true);
-- For texts, see customers_with_text.
create function jobs_with_text(pattern text) returns setof text
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select id from jobs where organization_id = app.organization_id() and deleted_at is null
    and (title operator(pg_catalog.~~*) pattern or customer_name operator(pg_catalog.~~*) pattern);
end;

create table site_assessments (
  id                   text collate "C" primary key default app.new_id('sas'),
  title                label not null,
  description          text,
  customer_id          text collate "C" not null,
  job_id               text collate "C",
  location             label not null,
  constraints          text[] not null default '{}' constraint site_assessments_constraints check (cardinality(constraints) <= 50),
  notes                text,
  -- Keys of uploaded objects.
  images               text[] not null default '{}' constraint site_assessments_images check (cardinality(images) <= 50),
  videos               text[] not null default '{}' constraint site_assessments_videos check (cardinality(videos) <= 10),
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id),
  foreign key (organization_id, job_id) references jobs (organization_id, id)
);
create index site_assessments_by_created_at on site_assessments (organization_id, created_at, id) where deleted_at is null;
create index site_assessments_of_customer on site_assessments (organization_id, customer_id, created_at, id) where deleted_at is null;
create index site_assessments_of_job on site_assessments (organization_id, job_id, created_at, id) where deleted_at is null;
create index site_assessments_of_creator on site_assessments (organization_id, created_by_id, created_at, id) where deleted_at is null;
select app.tenant_table('site_assessments', owner_column => 'created_by_id', seen_when => 'job_id = any ((select jobs_of_caller())::text[])');

-- Whether a customer can go depends on all that is under way, whoever sees it.
create function has_business_under_way(customer text) returns boolean
  language sql stable security definer set search_path = crane_crm, app, pg_temp
begin atomic
  select exists (select from leads where organization_id = app.organization_id() and customer_id = customer and status in ('NEW', 'IN_PROCESS', 'QUALIFIED') and deleted_at is null)
      or exists (select from deals where organization_id = app.organization_id() and customer_id = customer and stage in ('QUALIFICATION', 'PROPOSAL', 'NEGOTIATION') and deleted_at is null)
      or exists (select from jobs where organization_id = app.organization_id() and customer_id = customer and status in ('PENDING', 'SCHEDULED', 'IN_PROGRESS') and deleted_at is null);
end;
