-- The keys that an organization's fields are encrypted with, themselves encrypted
-- with a key that is not in the database.
create table data_keys (
  id              text collate "C" primary key default app.new_id('dek'),
  -- A JWE (RFC 7516) by the key named beside it.
  wrapped_key     text not null,
  wrapping_key_id text not null,
  -- Since then another one encrypts; this one still decrypts. Deleted when a
  -- rotation has left it: nothing that can be read is encrypted by it any more.
  retired_at      timestamptz,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index data_keys_current on data_keys (organization_id) where retired_at is null and deleted_at is null;
select app.tenant_table('data_keys', secrets => array['wrapped_key']);
-- Keys are changed for all organizations by one command.
alter policy organization on data_keys to sales_deals_app;
create policy owner on data_keys for select to sales_deals_owner using (true);

create table client_notes (
  id              text collate "C" primary key default app.new_id('cln'),
  client_id       text collate "C" not null,
  -- A JWE by the data key; its header binds it to this client. Null when the notes were taken away.
  ciphertext      text,
  data_key_id     text collate "C",
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, client_id) references clients (organization_id, id),
  foreign key (organization_id, data_key_id) references data_keys (organization_id, id),
  constraint client_notes_encrypted check ((ciphertext is null) = (data_key_id is null))
);
create unique index client_notes_client on client_notes (organization_id, client_id) where deleted_at is null;
create index client_notes_of_data_key on client_notes (organization_id, data_key_id, id);
select app.tenant_table('client_notes', secrets => array['ciphertext'], seen_when => $$
  exists (select from clients where clients.organization_id = client_notes.organization_id and clients.id = client_notes.client_id)
$$);
