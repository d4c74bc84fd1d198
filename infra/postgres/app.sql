-- The ground every subgraph's schema stands on: who is asking, ids, tenancy,
-- audit, events, counters. Installed before any migration, by one who may
-- create in the database; every statement may be run again.
-- Runs on PostgreSQL 15 and newer.

create schema if not exists app;
grant usage on schema app to public;

-- Who is asking -------------------------------------------------------------
-- Transaction-local settings. set_config(…, true) leaves '' behind, not null.

create or replace function app.setting(name text) returns text
  language sql stable parallel safe
  return nullif(current_setting('app.' || name, true), '');

create or replace function app.organization_id() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.organization_id', true), '');

create or replace function app.user_id() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '');

-- all, team, own or linked; without one no row of a table with row levels shows.
create or replace function app.row_level() returns text
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.row_level', true), ''), 'none');

create or replace function app.text_array(value text) returns text[]
  language sql immutable parallel safe
  return array(select jsonb_array_elements_text(coalesce(nullif(value, '')::jsonb, '[]'::jsonb)));

-- Records of the domains that the caller is tied to (a vendor, a driver …).
create or replace function app.links() returns text[]
  language sql stable parallel safe
  return app.text_array(current_setting('app.links', true));

create or replace function app.team_ids() returns text[]
  language sql stable parallel safe
  return app.text_array(current_setting('app.team_ids', true));

-- Those of them that the caller leads.
create or replace function app.led_team_ids() returns text[]
  language sql stable parallel safe
  return app.text_array(current_setting('app.led_team_ids', true));

-- Time and money ------------------------------------------------------------

-- The organization's, by its IANA name.
create or replace function app.time_zone() returns text
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.time_zone', true), ''), 'UTC');

-- The day that the organization's calendar shows at an instant.
create or replace function app.local_date(instant timestamptz) returns date
  language sql stable parallel safe
  return (instant at time zone app.time_zone())::date;

-- The instant at which a day begins there. Where clocks go back over midnight
-- PostgreSQL takes the second one: the day has begun an hour before.
-- Where clocks skip midnight, the first instant after it.
create or replace function app.day_start(day date) returns timestamptz
  language sql stable parallel safe
  return (
    select case when app.local_date(midnight - interval '1 hour') = day then midnight - interval '1 hour' else midnight end
      from (values (day::timestamp at time zone app.time_zone())) as calendar(midnight)
  );

-- So many minutes later. Minutes are as long in every time zone, other than days,
-- so this is the same for all: generated columns may be made of it.
create or replace function app.later(instant timestamptz, minutes integer) returns timestamptz
  language sql immutable parallel safe
  return instant + make_interval(mins => minutes);

-- To what can be paid in the currency, halves away from zero: two digits after
-- the point, or none where ISO 4217 knows no smaller unit. Its three-digit
-- currencies are kept to two.
create or replace function app.round_money(amount numeric, currency text) returns numeric
  language sql immutable parallel safe
  return round(amount, case when currency = any ('{BIF,CLP,DJF,GNF,ISK,JPY,KMF,KRW,PYG,RWF,UGX,UYI,VND,VUV,XAF,XOF,XPF}') then 0 else 2 end);

-- Ids -----------------------------------------------------------------------

-- `<prefix>_` and a UUIDv7 in Crockford's base32, as the TypeID specification
-- 0.3 writes it. The 12 bits after the version hold the fraction of the
-- millisecond (RFC 9562, 6.2, method 3), so ids sort by time to the microsecond.
create or replace function app.new_id(prefix text) returns text
  language plpgsql volatile parallel safe
  set search_path = pg_catalog, pg_temp
as $$
declare
  alphabet constant text := '0123456789abcdefghjkmnpqrstvwxyz';
  micros bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  random text := replace(gen_random_uuid()::text, '-', '');
  high bigint := micros / 1000;
  middle bigint := (7::bigint << 36)
    | ((((micros % 1000) * 4096) / 1000) << 24)
    | (2::bigint << 22)
    | (('x' || substr(random, 1, 6))::bit(24)::bigint & 4194303);
  low bigint := ('x' || substr(random, 22, 10))::bit(40)::bigint;
  encoded text := '';
begin
  for i in reverse 9..0 loop
    encoded := encoded || substr(alphabet, ((high >> (i * 5)) & 31)::int + 1, 1);
  end loop;
  for i in reverse 7..0 loop
    encoded := encoded || substr(alphabet, ((middle >> (i * 5)) & 31)::int + 1, 1);
  end loop;
  for i in reverse 7..0 loop
    encoded := encoded || substr(alphabet, ((low >> (i * 5)) & 31)::int + 1, 1);
  end loop;
  return prefix || '_' || encoded;
end $$;

-- Triggers shared by all schemas ----------------------------------------------

create or replace function app.touch() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  new.id := old.id;
  new.created_at := old.created_at;
  new.updated_at := clock_timestamp();
  new.version := old.version + 1;
  return new;
end $$;

-- What one audit row's hash covers; the hash before it makes the chain.
create or replace function app.audit_hash(
  previous_hash text, organization_id text, sequence bigint, recorded_at timestamptz, action text, entity text,
  entity_id text, request jsonb, old_values jsonb, new_values jsonb
) returns text
  language sql immutable parallel safe
  return encode(sha256(convert_to(jsonb_build_array(
    previous_hash, organization_id, sequence, extract(epoch from recorded_at), action, entity,
    entity_id, request, old_values, new_values)::text, 'UTF8')), 'hex');

-- A subgraph's schema ---------------------------------------------------------

-- Called once, as the owner, by the first migration of a subgraph: the tables
-- that every schema has. Its three roles are the schema's name with _owner,
-- _app and _worker.
create or replace function app.tenant_schema() returns void
  language plpgsql
as $body$
declare
  target name := current_schema();
  owner_role name := target || '_owner';
  app_role name := target || '_app';
  worker_role name := target || '_worker';
begin
  execute format('grant usage on schema %I to %I, %I', target, app_role, worker_role);

  create table audit_log (
    organization_id text collate "C" not null,
    sequence        bigint not null,
    recorded_at     timestamptz not null,
    action          text not null,
    entity          text not null,
    entity_id       text collate "C" not null,
    user_id         text collate "C" generated always as (request ->> 'userId') stored,
    request         jsonb not null,
    old_values      jsonb,
    new_values      jsonb,
    previous_hash   text not null,
    hash            text not null,
    primary key (organization_id, sequence, recorded_at)
  ) partition by range (recorded_at);
  create table audit_log_default partition of audit_log default;
  create index audit_log_entity on audit_log (organization_id, entity_id, sequence desc);
  create index audit_log_user on audit_log (organization_id, user_id, sequence desc);
  create index audit_log_entity_name on audit_log (organization_id, entity, sequence desc);
  create index audit_log_recorded_at on audit_log (organization_id, recorded_at);

  -- The end of each organization's chain. Its row is the lock that keeps two
  -- transactions from writing the same number.
  create table audit_heads (
    organization_id text collate "C" primary key,
    sequence        bigint not null,
    hash            text not null
  );

  create table outbox (
    id              text collate "C" primary key default app.new_id('evt'),
    organization_id text collate "C" not null default app.organization_id(),
    type            text not null,
    subject_id      text collate "C" not null,
    user_id         text collate "C" default app.user_id(),
    data            jsonb not null,
    occurred_at     timestamptz not null default clock_timestamp(),
    delivered_at    timestamptz
  );
  create index outbox_waiting on outbox (occurred_at) where delivered_at is null;

  create table idempotency_keys (
    organization_id text collate "C" not null default app.organization_id(),
    actor_id        text collate "C" not null,
    key             text collate "C" not null,
    action          text not null,
    request_hash    text not null,
    response        jsonb,
    created_at      timestamptz not null default clock_timestamp(),
    primary key (organization_id, actor_id, key)
  );
  create index idempotency_keys_created_at on idempotency_keys (created_at);

  create table counters (
    organization_id text collate "C" not null default app.organization_id(),
    name            text not null,
    value           bigint not null,
    primary key (organization_id, name)
  );

  perform app.organization_rows(name) from unnest(array['audit_log', 'audit_heads', 'outbox', 'idempotency_keys', 'counters']) as t(name);
  execute format('create policy owner on audit_log to %I using (true) with check (true)', owner_role);
  execute format('create policy owner on audit_heads to %I using (true) with check (true)', owner_role);
  execute format('create policy app on audit_log for select to %I using (organization_id = app.organization_id())', app_role);
  execute format('create policy app on outbox to %I using (organization_id = app.organization_id())', app_role);
  execute format('create policy worker on outbox to %I using (true)', worker_role);
  execute format('create policy app on idempotency_keys to %I using (organization_id = app.organization_id())', app_role);
  execute format('create policy owner on idempotency_keys to %I using (true)', owner_role);
  execute format('create policy app on counters to %I using (organization_id = app.organization_id())', app_role);
  execute format('grant select on audit_log to %I', app_role);
  execute format('grant select, insert on outbox to %I', app_role);
  execute format('grant select, update (delivered_at) on outbox to %I', worker_role);
  execute format('grant select, insert, update (response) on idempotency_keys to %I', app_role);
  execute format('grant select, insert, update (value) on counters to %I', app_role);

  -- security definer: a serving role causes an entry, it can't write or alter one.
  -- The trigger is deferred to the commit, so the chain's lock is the last lock
  -- taken and is held for the commit alone. Its arguments name secret columns.
  execute format($create$
    create function audit() returns trigger
      language plpgsql security definer set search_path = %I, pg_temp
    as $audit$
    declare
      before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - coalesce(tg_argv[:], '{}') end;
      after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - coalesce(tg_argv[:], '{}') end;
      row_of jsonb := coalesce(after, before);
      organization text := coalesce(row_of ->> 'organization_id', app.organization_id(), '-');
      request jsonb := coalesce(app.setting('request')::jsonb, '{}'::jsonb);
      action text := coalesce(app.setting('action'), lower(tg_op));
      now_at timestamptz := clock_timestamp();
      last_number bigint;
      last_hash text;
      head_at tid := app.setting('audit_head')::tid;
      new_hash text;
    begin
      if tg_op = 'UPDATE' then
        select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, after -> o.key) into before, after
          from jsonb_each(before) as o where o.value is distinct from after -> o.key and o.key <> 'updated_at';
      end if;
      -- Of one transaction's many entries each but the first knows where the head
      -- lies: an index would lead through all versions that they have made of it.
      select sequence, hash into last_number, last_hash from audit_heads where ctid = head_at and organization_id = organization;
      if not found then
        insert into audit_heads as h (organization_id, sequence, hash) values (organization, 0, '')
          on conflict (organization_id) do update set sequence = h.sequence
          returning ctid, sequence, hash into head_at, last_number, last_hash;
      end if;
      last_number := last_number + 1;
      new_hash := app.audit_hash(last_hash, organization, last_number, now_at, action, tg_table_name, row_of ->> 'id', request, before, after);
      insert into audit_log (organization_id, sequence, recorded_at, action, entity, entity_id, request, old_values, new_values, previous_hash, hash)
        values (organization, last_number, now_at, action, tg_table_name, row_of ->> 'id', request, before, after, last_hash, new_hash);
      update audit_heads set sequence = last_number, hash = new_hash where ctid = head_at returning ctid into head_at;
      if head_at is null then
        raise exception 'the end of the audit chain is not where this transaction left it';
      end if;
      perform set_config('app.audit_head', head_at::text, true);
      return null;
    end $audit$ $create$, target);

  -- Where the chain of the caller's organization is broken: no row when it holds.
  execute format($create$
    create function audit_breaks() returns table (sequence bigint, problem text)
      language sql stable set search_path = %I, pg_temp
    as $breaks$
      with chain as (
        select a.*, lag(a.sequence, 1, 0::bigint) over w as before_sequence, lag(a.hash, 1, '') over w as before_hash
          from audit_log a where a.organization_id = app.organization_id()
        window w as (order by a.sequence)
      )
      select sequence, case
               when sequence <> before_sequence + 1 then 'rows are missing before this one'
               when previous_hash <> before_hash then 'the row before this one was altered'
               else 'this row was altered' end
        from chain
       where sequence <> before_sequence + 1 or previous_hash <> before_hash
          or hash <> app.audit_hash(previous_hash, organization_id, sequence, recorded_at, action, entity, entity_id, request, old_values, new_values)
       order by sequence
    $breaks$ $create$, target);
  execute 'grant execute on function audit_breaks() to ' || quote_ident(app_role);

  -- Months ahead; a row of a month without its own partition goes to the default one.
  execute format($create$
    create function ensure_audit_partitions() returns void
      language plpgsql security definer set search_path = %I, pg_temp
    as $partitions$
    declare
      month date;
      part name;
    begin
      for month in select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + interval '3 months', interval '1 month')::date loop
        part := 'audit_log_' || to_char(month, 'YYYY_MM');
        continue when to_regclass(part) is not null;
        begin
          execute format('create table %%I partition of audit_log for values from (%%L) to (%%L)', part, month::text || ' 00:00+00', (month + interval '1 month')::date::text || ' 00:00+00');
          perform app.organization_rows(part);
        exception
          -- The default partition holds rows of that month already: they stay where they are.
          when check_violation then null;
          when duplicate_table then null;
        end;
      end loop;
    end $partitions$ $create$, target);
  execute format('grant execute on function ensure_audit_partitions() to %I', worker_role);
  perform app.organization_rows('audit_log_default');
  execute 'select ensure_audit_partitions()';

  execute format($create$
    create function forget_idempotency_keys() returns bigint
      language sql security definer set search_path = %I, pg_temp
    as $forget$
      with gone as (delete from idempotency_keys where created_at < now() - interval '7 days' returning 1) select count(*) from gone
    $forget$ $create$, target);
  execute format('grant execute on function forget_idempotency_keys() to %I', worker_role);

  -- The next number of the organization's series: the row lock is held to the
  -- end of the transaction, so numbers have neither gap nor duplicate.
  execute format($create$
    create function next_number(series text) returns bigint
      language sql set search_path = %I, pg_temp
    as $next$
      insert into counters as c (name, value) values (series, 1)
        on conflict (organization_id, name) do update set value = c.value + 1 returning value
    $next$ $create$, target);

  -- The event becomes a job in the same transaction; see app.worker_schema.
  execute format($create$
    create function enqueue_event() returns trigger
      language plpgsql security definer set search_path = %I, pg_temp
    as $enqueue$
    begin
      perform %I.enqueue('deliver', json_build_object('id', new.id, 'type', new.type, 'organizationId', new.organization_id,
        'subjectId', new.subject_id, 'userId', new.user_id, 'occurredAt', to_char(new.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'data', new.data));
      return null;
    end $enqueue$ $create$, target, worker_role);
  create trigger enqueue after insert on outbox for each row execute function enqueue_event();

  execute format('revoke execute on function audit(), ensure_audit_partitions(), forget_idempotency_keys(), enqueue_event() from public');
end $body$;

create or replace function app.drop_tenant_schema() returns void
  language plpgsql
as $body$
begin
  drop table counters, idempotency_keys, outbox, audit_heads, audit_log;
  drop function next_number(text), enqueue_event(), forget_idempotency_keys(), ensure_audit_partitions(), audit_breaks(), audit();
end $body$;

-- Called as the owner of the job queue's schema (the worker role), with that
-- schema in front of the search path and graphile-worker's tables in it: the
-- one door by which the subgraph's own functions put a job.
create or replace function app.worker_schema() returns void
  language plpgsql
as $body$
declare
  target name := current_schema();
  owner_role name := regexp_replace(target, '_worker$', '_owner');
begin
  execute format($create$
    create or replace function enqueue(task text, payload json) returns void
      language sql security definer set search_path = %I, pg_temp
    as $enqueue$ select add_job(task, payload, max_attempts := 25) $enqueue$ $create$, target);
  execute 'revoke execute on function enqueue(text, json) from public';
  execute format('grant usage on schema %I to %I', target, owner_role);
  execute format('grant execute on function enqueue(text, json) to %I', owner_role);
end $body$;

-- Tables -----------------------------------------------------------------------

create or replace function app.organization_rows(target regclass) returns void
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
end $$;

create or replace function app.organization_rows(target text) returns void
  language sql
as $$ select app.organization_rows(target::regclass) $$;

create or replace function app.kept_table(target regclass, secrets text[]) returns void
  language plpgsql
as $$
declare
  app_role name := current_schema() || '_app';
begin
  execute format('create trigger touch before update on %s for each row execute function app.touch()', target);
  execute format('create constraint trigger audit after insert or update or delete on %s deferrable initially deferred for each row execute function audit(%s)',
    target, (select coalesce(string_agg(quote_literal(s), ', '), '') from unnest(secrets) as s));
  -- No delete: rows leave by deleted_at.
  execute format('grant select, insert, update on %s to %I', target, app_role);
end $$;

-- Makes a table the organizations' own: no row crosses them, and within one a
-- caller sees what the row level of their role allows. Columns named here must
-- exist; a table without any of them shows all of the organization's rows.
-- Whoever leads a team sees what the team has at the level own, too.
-- seen_when opens further rows at the levels own and team, linked_when says what
-- a linked caller sees where one column can't, visible_when opens rows to
-- everyone (identity's sign-in uses it).
-- As it was called before.
drop function if exists app.tenant_table(regclass, name, name, name, text[], text);
drop function if exists app.tenant_table(regclass, name, name, name, text[], text, text);
create or replace function app.tenant_table(
  target regclass, owner_column name default null, team_column name default null, linked_column name default null,
  secrets text[] default '{}', visible_when text default null, linked_when text default null, seen_when text default null
) returns void
  language plpgsql
as $$
declare
  organization text := 'organization_id = app.organization_id()';
  levels text;
begin
  perform app.organization_rows(target);
  if coalesce(owner_column::text, team_column::text, linked_column::text, linked_when, seen_when) is null then
    levels := 'true';
  else
    -- Compared inside: of a boolean PostgreSQL expects half of the rows, of an
    -- unknown text being 'all' a two-hundredth, and it would plan for that.
    -- Sub-selects besides, so that lists are read once and not for each row.
    levels := '(select app.row_level() = ''all'')';
    if owner_column is not null then
      levels := levels || format(' or (%I = app.user_id() and (select app.row_level() in (''own'', ''team'')))', owner_column);
    end if;
    if team_column is not null then
      levels := levels || format(' or (%I = any ((select app.team_ids())::text[]) and (select app.row_level() = ''team''))', team_column);
      levels := levels || format(' or (%I = any ((select app.led_team_ids())::text[]) and (select app.row_level() in (''own'', ''team'')))', team_column);
    end if;
    if seen_when is not null then
      levels := levels || format(' or ((select app.row_level() in (''own'', ''team'')) and (%s))', seen_when);
    end if;
    if linked_column is not null then
      levels := levels || format(' or (%I = any ((select app.links())::text[]) and (select app.row_level() = ''linked''))', linked_column);
    end if;
    if linked_when is not null then
      levels := levels || format(' or ((select app.row_level() = ''linked'') and (%s))', linked_when);
    end if;
  end if;
  if visible_when is not null then
    organization := organization || ' or (' || visible_when || ')';
    levels := levels || ' or (' || visible_when || ')';
  end if;
  execute format('create policy organization on %s as restrictive using (%s)', target, organization);
  execute format('create policy row_level on %s using (%s)', target, levels);
  perform app.kept_table(target, secrets);
end $$;

-- For the few tables of accounts, which belong to people and not to one organization.
create or replace function app.account_table(target regclass, visible_when text, secrets text[] default '{}') returns void
  language plpgsql
as $$
begin
  perform app.organization_rows(target);
  execute format('create policy account on %s using (%s)', target, visible_when);
  perform app.kept_table(target, secrets);
end $$;
