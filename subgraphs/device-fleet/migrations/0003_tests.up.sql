create type test_state as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'ABORTED');
create type test_verdict as enum ('PASS', 'FAIL', 'ERROR');

create table test_scenarios (
  id                   text collate "C" primary key default app.new_id('tsc'),
  name                 label not null,
  description          text,
  -- The type of device that it is for; null: all.
  device_type          device_type,
  -- Whose form its flow has, besides that of all flows.
  template_id          text collate "C",
  -- The newest of its versions.
  scenario_version     integer not null default 1 constraint test_scenarios_scenario_version check (scenario_version >= 1),
  is_active            boolean not null default true,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, template_id) references json_templates (organization_id, id)
);
create unique index test_scenarios_name on test_scenarios (organization_id, lower(name)) where deleted_at is null;
create index test_scenarios_by_name on test_scenarios (organization_id, name, id) where deleted_at is null;
create index test_scenarios_by_created_at on test_scenarios (organization_id, created_at, id) where deleted_at is null;
create index test_scenarios_of_template on test_scenarios (organization_id, template_id) where deleted_at is null;
create index test_scenarios_of_creator on test_scenarios (organization_id, created_by_id, created_at, id) where deleted_at is null;
select app.tenant_table('test_scenarios');

-- What a scenario said, for the reports of its runs. Never changed.
create table scenario_versions (
  id                   text collate "C" primary key default app.new_id('scv'),
  scenario_id          text collate "C" not null,
  scenario_version     integer not null constraint scenario_versions_scenario_version check (scenario_version >= 1),
  -- { steps: [{ step, action, params, criteria? }] }.
  test_flow            json_map not null,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  constraint scenario_versions_number unique (organization_id, scenario_id, scenario_version),
  foreign key (organization_id, scenario_id) references test_scenarios (organization_id, id)
);
select app.tenant_table('scenario_versions');
revoke update on scenario_versions from device_fleet_app;

-- As scenarios were written before they had flows; read, and converted.
create table test_steps (
  id                   text collate "C" primary key default app.new_id('tst'),
  scenario_id          text collate "C" not null,
  step_order           integer not null constraint test_steps_step_order check (step_order >= 1),
  step_name            label not null,
  description          text,
  parameters           json_map not null default '{}',
  criteria             json_map not null default '{}',
  auto_test            boolean not null default false,
  operator_participation boolean not null default true,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, scenario_id) references test_scenarios (organization_id, id)
);
create unique index test_steps_of_scenario on test_steps (organization_id, scenario_id, step_order) where deleted_at is null;
select app.tenant_table('test_steps');

create table test_reports (
  id                   text collate "C" primary key default app.new_id('trp'),
  scenario_id          text collate "C" not null,
  scenario_version     integer not null,
  device_id            text collate "C" not null,
  -- As it was then: what pass rates are grouped by.
  device_type          device_type not null,
  -- Users of identity.
  operator_id          text collate "C",
  customer_id          text collate "C",
  -- The job of crane-crm at whose site it was tested.
  job_id               text collate "C",
  state                test_state not null default 'PENDING',
  verdict              test_verdict,
  start_time           timestamptz not null default now(),
  end_time             timestamptz,
  -- By the organization's time zone at that time; set by a trigger.
  ended_on             date,
  -- Step by step what was demanded, what was measured, and what came of it.
  results              json_map not null default '{}',
  abort_reason         label,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, scenario_id, scenario_version) references scenario_versions (organization_id, scenario_id, scenario_version),
  foreign key (organization_id, device_id) references devices (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id),
  constraint test_reports_ended check ((state in ('COMPLETED', 'ABORTED')) = (end_time is not null)),
  constraint test_reports_ended_on check ((end_time is null) = (ended_on is null)),
  constraint test_reports_verdict check ((state = 'COMPLETED') = (verdict is not null)),
  constraint test_reports_aborted check ((state = 'ABORTED') = (abort_reason is not null)),
  constraint test_reports_times check (end_time >= start_time)
);
-- One test at a time runs on a device.
create unique index test_reports_running on test_reports (organization_id, device_id) where state in ('PENDING', 'IN_PROGRESS') and deleted_at is null;
create index test_reports_by_start_time on test_reports (organization_id, start_time, id) where deleted_at is null;
create index test_reports_of_device on test_reports (organization_id, device_id, start_time, id) where deleted_at is null;
create index test_reports_of_scenario on test_reports (organization_id, scenario_id, start_time, id) where deleted_at is null;
create index test_reports_of_operator on test_reports (organization_id, operator_id, start_time, id) where deleted_at is null;
create index test_reports_of_customer on test_reports (organization_id, customer_id, start_time, id) where deleted_at is null;
create index test_reports_of_job on test_reports (organization_id, job_id, start_time, id) where deleted_at is null;
create index test_reports_passed on test_reports (organization_id, start_time, id) where verdict = 'PASS' and deleted_at is null;
create index test_reports_failed on test_reports (organization_id, start_time, id) where verdict = 'FAIL' and deleted_at is null;
create index test_reports_in_error on test_reports (organization_id, start_time, id) where verdict = 'ERROR' and deleted_at is null;
create index test_reports_under_way on test_reports (organization_id, start_time, id) where state in ('PENDING', 'IN_PROGRESS') and deleted_at is null;
create index test_reports_aborted_ones on test_reports (organization_id, start_time, id) where state = 'ABORTED' and deleted_at is null;
select app.tenant_table('test_reports');

create function note_end() returns trigger
  language plpgsql
as $$
begin
  new.ended_on := case when new.end_time is not null then coalesce(new.ended_on, app.local_date(new.end_time)) end;
  return new;
end $$;
create trigger note_end before insert or update of end_time on test_reports for each row execute function note_end();

create table measurements (
  id                   text collate "C" primary key default app.new_id('tms'),
  report_id            text collate "C" not null,
  -- The step of the flow that it belongs to.
  step                 integer not null constraint measurements_step check (step >= 1),
  name                 text collate "C" not null constraint measurements_name check (btrim(name) <> '' and length(name) <= 100),
  value                numeric(24, 9) not null,
  unit                 text not null constraint measurements_unit check (btrim(unit) <> '' and length(unit) <= 20),
  measured_at          timestamptz not null default clock_timestamp(),
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, report_id) references test_reports (organization_id, id)
);
create index measurements_of_report on measurements (organization_id, report_id, step, measured_at, id) where deleted_at is null;
select app.tenant_table('measurements');
revoke update on measurements from device_fleet_app;

-- The pressure during a test, in parts as they came: numbers, packed, too many and
-- too long for the audit log, which keeps that the report was written to.
create table pressure_parts (
  organization_id      text collate "C" not null default app.organization_id(),
  report_id            text collate "C" not null,
  part_number          integer not null constraint pressure_parts_part_number check (part_number >= 1),
  point_count          integer not null constraint pressure_parts_point_count check (point_count between 1 and 100000),
  -- Microseconds since the start of the report.
  first_offset         bigint not null,
  last_offset          bigint not null,
  -- Offsets and values as differences to those before, in integers of variable length, deflated.
  points               bytea not null,
  created_at           timestamptz not null default clock_timestamp(),
  primary key (organization_id, report_id, part_number),
  foreign key (organization_id, report_id) references test_reports (organization_id, id),
  constraint pressure_parts_offsets check (last_offset >= first_offset)
);
alter table pressure_parts alter column points set storage external;
select app.organization_rows('pressure_parts');
create policy organization on pressure_parts as restrictive using (organization_id = app.organization_id());
create policy row_level on pressure_parts using (true);
grant select, insert on pressure_parts to device_fleet_app;

-- How tests ended, counted by day, by month and by one of: nothing, device type,
-- scenario, operator, customer. Kept by the trigger below, in the transaction that
-- ends a test, so that a year of a million reports is twelve rows for a customer.
create table test_totals (
  organization_id      text collate "C" not null default app.organization_id(),
  -- All of the month that begins on the day.
  by_month             boolean not null,
  day                  date not null constraint test_totals_day check (not by_month or extract(day from day) = 1),
  grouped_by           text collate "C" not null constraint test_totals_grouped_by check (grouped_by in ('NONE', 'DEVICE_TYPE', 'SCENARIO', 'OPERATOR', 'CUSTOMER')),
  -- Empty where there is none.
  key                  text collate "C" not null,
  passed               integer not null default 0,
  failed               integer not null default 0,
  in_error             integer not null default 0,
  aborted              integer not null default 0,
  primary key (organization_id, grouped_by, by_month, day, key)
);
select app.organization_rows('test_totals');
create policy organization on test_totals as restrictive to device_fleet_app using (organization_id = app.organization_id());
create policy row_level on test_totals for select to device_fleet_app using (true);
create policy owner on test_totals to device_fleet_owner using (true);
grant select on test_totals to device_fleet_app;

-- One statement, its rows in one order, so that two transactions never wait for
-- each other; a group in which nothing changes is left alone.
create function count_tests(before test_reports, after test_reports) returns void
  language sql security definer set search_path = device_fleet, pg_temp
begin atomic
  insert into test_totals as t (organization_id, by_month, day, grouped_by, key, passed, failed, in_error, aborted)
  select organization_id, by_month, day, grouped_by, key, passed, failed, in_error, aborted
    from (
      select (report).organization_id, by_month, day, grouped_by, coalesce(key, '') as key,
             sum(case when (report).verdict = 'PASS' then change else 0 end) as passed,
             sum(case when (report).verdict = 'FAIL' then change else 0 end) as failed,
             sum(case when (report).verdict = 'ERROR' then change else 0 end) as in_error,
             sum(case when (report).state = 'ABORTED' then change else 0 end) as aborted
        from (values (before, -1), (after, 1)) as counted(report, change),
             lateral (values (false, (report).ended_on), (true, date_trunc('month', (report).ended_on)::date)) as spans(by_month, day),
             lateral (values ('CUSTOMER', (report).customer_id), ('DEVICE_TYPE', (report).device_type::text), ('NONE', ''), ('OPERATOR', (report).operator_id), ('SCENARIO', (report).scenario_id)) as groups(grouped_by, key)
       where (report).end_time is not null and (report).deleted_at is null
       group by 1, 2, 3, 4, 5
    ) as changes
   where passed <> 0 or failed <> 0 or in_error <> 0 or aborted <> 0
   order by grouped_by, by_month, day, key
  on conflict (organization_id, grouped_by, by_month, day, key) do update
     set passed = t.passed + excluded.passed, failed = t.failed + excluded.failed, in_error = t.in_error + excluded.in_error, aborted = t.aborted + excluded.aborted;
end;
revoke execute on function count_tests(test_reports, test_reports) from public;
create function count_test() returns trigger
  language plpgsql security definer set search_path = device_fleet, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    perform count_tests(null, new);
  else
    perform count_tests(old, new);
  end if;
  return null;
end $$;
revoke execute on function count_test() from public;
create trigger count_new after insert on test_reports for each row when (new.end_time is not null) execute function count_test();
create trigger count_changed after update of state, verdict, end_time, operator_id, customer_id, deleted_at on test_reports for each row execute function count_test();

-- A device's next test counts from its last one that came to a verdict.
create function note_test() returns trigger
  language plpgsql
as $$
begin
  update device_fleet.devices set last_tested_at = new.end_time
   where organization_id = new.organization_id and id = new.device_id and (last_tested_at is null or last_tested_at < new.end_time);
  return null;
end $$;
create trigger note_test after insert or update of state on test_reports for each row when (new.verdict in ('PASS', 'FAIL')) execute function note_test();
