-- How people and partners' clients sign in. Every secret is here only as a
-- SHA-256 of 256 random bits (passwords: argon2id, on users). What is looked up
-- before an organization is known opens with the setting app.authenticating.

create table qr_credentials (
  id              text collate "C" primary key default app.new_id('qrc'),
  user_id         text collate "C" not null references users (id),
  membership_id   text collate "C" not null,
  label           text not null check (length(label) between 1 and 100),
  code_hash       text collate "C" not null,
  scopes          text[] not null check (cardinality(scopes) > 0),
  expires_at      timestamptz,
  last_used_at    timestamptz,
  rotated_at      timestamptz,
  revoked_at      timestamptz,
  created_by_id   text collate "C" not null default app.user_id() references users (id),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, membership_id) references memberships (organization_id, id)
);
create index qr_credentials_code_hash on qr_credentials (code_hash);
create index qr_credentials_by_created_at on qr_credentials (organization_id, created_at desc, id desc) where deleted_at is null;
create index qr_credentials_of_user on qr_credentials (organization_id, user_id, created_at desc, id desc) where deleted_at is null;
select app.tenant_table('qr_credentials', owner_column => 'user_id', secrets => '{code_hash}',
  visible_when => $$(user_id = app.user_id() and organization_id = app.organization_id()) or app.setting('authenticating') = 'on'$$);

create table api_clients (
  id                  text collate "C" primary key default app.new_id('apc'),
  name                text not null check (length(name) between 1 and 100),
  -- The name of its registered operations, schema/operations/<client>.
  client              text collate "C" not null check (client ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  secret_prefix       text collate "C" not null,
  secret_hash         text collate "C" not null,
  scopes              text[] not null check (cardinality(scopes) > 0),
  allowed_ip_ranges   text[] not null default '{}',
  requests_per_minute integer check (requests_per_minute > 0),
  expires_at          timestamptz,
  last_used_at        timestamptz,
  secret_rotated_at   timestamptz,
  revoked_at          timestamptz,
  created_by_id       text collate "C" not null default app.user_id() references users (id),
  organization_id     text collate "C" not null default app.organization_id(),
  version             integer not null default 1,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  deleted_at          timestamptz,
  deletion_id         text collate "C",
  unique (organization_id, id)
);
create unique index api_clients_name on api_clients (organization_id, lower(name)) where revoked_at is null and deleted_at is null;
create index api_clients_by_created_at on api_clients (organization_id, created_at desc, id desc) where deleted_at is null;
create index api_clients_by_name on api_clients (organization_id, name, id) where deleted_at is null;
select app.tenant_table('api_clients', secrets => '{secret_hash}', visible_when => $$app.setting('authenticating') = 'on'$$);

create type session_method as enum ('PASSWORD', 'QR_CODE', 'CLIENT_SECRET');

create type session_end_reason as enum (
  'SIGNED_OUT', 'SWITCHED_ORGANIZATION', 'REVOKED', 'PASSWORD_CHANGED', 'PASSWORD_RESET', 'SUSPENDED', 'REMOVED',
  'CREDENTIAL_CHANGED', 'TOKEN_REUSED'
);

-- One sign-in, and the family of its refresh tokens. A partner's client has one
-- at a time, so that its access tokens end with it.
create table sessions (
  id               text collate "C" primary key default app.new_id('ses'),
  user_id          text collate "C" references users (id),
  membership_id    text collate "C",
  qr_credential_id text collate "C",
  api_client_id    text collate "C",
  method           session_method not null,
  -- What the session may do at most; null: whatever its membership may.
  scopes           text[],
  ip               text,
  user_agent       text,
  last_seen_at     timestamptz not null default clock_timestamp(),
  expires_at       timestamptz not null,
  revoked_at       timestamptz,
  revoked_reason   session_end_reason,
  organization_id  text collate "C" not null default app.organization_id(),
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  deleted_at       timestamptz,
  deletion_id      text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, membership_id) references memberships (organization_id, id),
  foreign key (organization_id, qr_credential_id) references qr_credentials (organization_id, id),
  foreign key (organization_id, api_client_id) references api_clients (organization_id, id),
  constraint sessions_holder check (
    case method
      when 'CLIENT_SECRET' then api_client_id is not null and user_id is null and membership_id is null and qr_credential_id is null
      else user_id is not null and membership_id is not null and api_client_id is null and (method = 'QR_CODE') = (qr_credential_id is not null)
    end
  ),
  constraint sessions_limited check (method <> 'QR_CODE' or scopes is not null),
  constraint sessions_revoked check ((revoked_at is null) = (revoked_reason is null))
);
create index sessions_by_created_at on sessions (organization_id, created_at desc, id desc) where deleted_at is null;
create index sessions_of_user on sessions (user_id, created_at desc, id desc) where deleted_at is null;
create index sessions_of_qr_credential on sessions (organization_id, qr_credential_id) where qr_credential_id is not null and revoked_at is null;
create unique index sessions_of_api_client on sessions (organization_id, api_client_id) where api_client_id is not null and revoked_at is null;
create index sessions_revoked_at on sessions (revoked_at) where revoked_at is not null;
-- People see their own in every organization; administrators those in theirs.
select app.tenant_table('sessions', owner_column => 'user_id',
  visible_when => $$user_id = app.user_id() or app.setting('authenticating') = 'on'$$);

-- Not audited: each use shows as a change of its session, and these rows hold
-- nothing but hashes.
create table refresh_tokens (
  id              text collate "C" primary key default app.new_id('rft'),
  session_id      text collate "C" not null,
  token_hash      text collate "C" not null,
  parent_id       text collate "C",
  used_at         timestamptz,
  -- Makes the child from this token itself, so that a retry gets the same child
  -- although no token is kept.
  child_salt      text collate "C",
  organization_id text collate "C" not null default app.organization_id(),
  created_at      timestamptz not null default clock_timestamp(),
  unique (organization_id, id),
  unique (organization_id, parent_id),
  foreign key (organization_id, session_id) references sessions (organization_id, id),
  foreign key (organization_id, parent_id) references refresh_tokens (organization_id, id) on delete set null (parent_id),
  check ((used_at is null) = (child_salt is null))
);
create index refresh_tokens_token_hash on refresh_tokens (token_hash);
create index refresh_tokens_session on refresh_tokens (organization_id, session_id);
create index refresh_tokens_created_at on refresh_tokens (created_at);
select app.organization_rows('refresh_tokens');
create policy authenticating on refresh_tokens to identity_app using (app.setting('authenticating') = 'on');
create policy owner on refresh_tokens to identity_owner using (true);
grant select, insert, update (used_at, child_salt) on refresh_tokens to identity_app;

create table password_resets (
  id          text collate "C" primary key default app.new_id('pwr'),
  user_id     text collate "C" not null references users (id),
  token_hash  text collate "C" not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  deletion_id text collate "C"
);
create index password_resets_token_hash on password_resets (token_hash);
create index password_resets_open on password_resets (user_id) where used_at is null;
select app.account_table('password_resets', visible_when => $$app.setting('authenticating') = 'on'$$, secrets => '{token_hash}');

-- Attempts by hashed account name and address. Counted before a password is
-- looked at, and for names that nobody has alike.
create table sign_in_throttles (
  key             text collate "C" primary key,
  attempts        integer not null,
  last_attempt_at timestamptz not null,
  blocked_until   timestamptz
);
create index sign_in_throttles_last_attempt_at on sign_in_throttles (last_attempt_at);
select app.organization_rows('sign_in_throttles');
create policy authenticating on sign_in_throttles to identity_app using (app.setting('authenticating') = 'on');
create policy owner on sign_in_throttles to identity_owner using (true);
grant select, insert, update (attempts, last_attempt_at, blocked_until) on sign_in_throttles to identity_app;

-- What no session needs any more: none lives longer than 30 days.
create function forget_sign_ins() returns bigint
  language sql security definer set search_path = identity, pg_temp
as $$
  with tokens as (delete from refresh_tokens where created_at < now() - interval '35 days' returning 1),
       throttles as (delete from sign_in_throttles where last_attempt_at < now() - interval '2 days' returning 1)
  select (select count(*) from tokens) + (select count(*) from throttles)
$$;
revoke execute on function forget_sign_ins() from public;
grant execute on function forget_sign_ins() to identity_worker;
