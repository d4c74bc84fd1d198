create type party_kind as enum ('PERSON', 'COMPANY');

create table parties (
  id              text collate "C" primary key default app.new_id('pty'),
  kind            party_kind not null,
  name            text not null check (length(name) between 1 and 200),
  -- The two keys that link records: in lower case, and in E.164 form.
  email           text collate "C" check (email = lower(email)),
  phone           text collate "C" check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create index parties_by_name on parties (organization_id, name, id) where deleted_at is null;
create index parties_email on parties (organization_id, email) where deleted_at is null;
create index parties_phone on parties (organization_id, phone) where deleted_at is null;
select app.tenant_table('parties');

create type party_record_type as enum (
  'FLEET_CLIENT', 'FLEET_VENDOR', 'SALES_CLIENT', 'CRANE_CUSTOMER', 'CRANE_LEAD', 'CRANE_CONTACT', 'CALL_PROSPECT', 'DEVICE_CUSTOMER'
);
create type party_link_method as enum ('MANUAL', 'EXACT_EMAIL', 'EXACT_PHONE', 'FUZZY', 'IMPORT');

create table party_links (
  id              text collate "C" primary key default app.new_id('ptl'),
  party_id        text collate "C" not null,
  record_type     party_record_type not null,
  record_id       text collate "C" not null,
  method          party_link_method not null,
  confidence      numeric(4, 3) not null default 1 check (confidence between 0 and 1),
  linked_by_id    text collate "C" references users (id),
  linked_at       timestamptz not null default now(),
  unlinked_by_id  text collate "C" references users (id),
  unlinked_at     timestamptz,
  reason          text,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, party_id) references parties (organization_id, id),
  check (unlinked_at >= linked_at)
);
-- What was unlinked stays as history; a record has one party at a time.
create unique index party_links_record on party_links (organization_id, record_type, record_id) where unlinked_at is null and deleted_at is null;
create index party_links_party on party_links (organization_id, party_id, linked_at, id) where deleted_at is null;
select app.tenant_table('party_links');
