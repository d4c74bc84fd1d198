select app.tenant_schema();

create table organizations (
  id               text collate "C" primary key default app.new_id('org'),
  name             text not null check (length(name) between 1 and 100),
  description      text,
  email            text,
  phone            text,
  address          text,
  website          text,
  logo             text,
  time_zone        text not null default 'UTC',
  default_currency text not null default 'EUR' check (default_currency ~ '^[A-Z]{3}$'),
  -- A state of its own: an organization that is switched off can't sign in.
  is_active        boolean not null default true,
  -- So that the rules of the organizations' tables hold for this one too.
  organization_id  text collate "C" not null generated always as (id) stored,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
select app.tenant_table('organizations', visible_when => $$app.setting('authenticating') = 'on'$$);

create type user_status as enum ('ACTIVE', 'SUSPENDED', 'INVITED');

-- One account for each person, whatever the number of organizations.
create table users (
  id              text collate "C" primary key default app.new_id('usr'),
  email           text collate "C" not null check (email = lower(email)),
  username        text collate "C" check (username ~ '^[a-z0-9][a-z0-9._-]{1,49}$'),
  first_name      text not null,
  last_name       text not null,
  display_name    text not null check (length(display_name) between 1 and 200),
  phone           text,
  address         text,
  avatar          text,
  status          user_status not null default 'INVITED',
  password_hash   text,
  last_login_at   timestamptz,
  locale          text not null default 'en',
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C"
);
create unique index users_email on users (email) where deleted_at is null;
create unique index users_username on users (username) where deleted_at is null;

create table user_profiles (
  id              text collate "C" primary key default app.new_id('upr'),
  user_id         text collate "C" not null references users (id),
  profile_picture text,
  bio             text,
  preferences     jsonb not null default '{}' check (octet_length(preferences::text) <= 20000),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C"
);
create unique index user_profiles_user on user_profiles (user_id) where deleted_at is null;

create type membership_status as enum ('ACTIVE', 'SUSPENDED');

create table memberships (
  id              text collate "C" primary key default app.new_id('mbr'),
  user_id         text collate "C" not null references users (id),
  status          membership_status not null default 'ACTIVE',
  sales_target    numeric(14, 2) check (sales_target >= 0),
  joined_at       timestamptz not null default now(),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index memberships_user on memberships (organization_id, user_id) where deleted_at is null;
create index memberships_of_user on memberships (user_id) where deleted_at is null;
create index memberships_by_joined_at on memberships (organization_id, joined_at, id) where deleted_at is null;
select app.tenant_table('memberships', visible_when => $$app.setting('authenticating') = 'on'$$);

-- A person is seen by themselves and by the members of their organizations.
select app.account_table('users', secrets => '{password_hash}', visible_when => $$
  id = app.user_id() or app.setting('authenticating') = 'on'
  or exists (select from memberships m where m.user_id = users.id and m.organization_id = app.organization_id() and m.deleted_at is null)$$);
select app.account_table('user_profiles', visible_when => $$
  user_id = app.user_id()
  or exists (select from memberships m where m.user_id = user_profiles.user_id and m.organization_id = app.organization_id() and m.deleted_at is null)$$);

create table roles (
  id              text collate "C" primary key default app.new_id('rol'),
  key             text collate "C" not null constraint roles_key_form check (key ~ '^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$'),
  name            text not null check (length(name) between 1 and 100),
  description     text,
  -- By domain: {"calls": "own"}; a domain that is not named is OWN.
  row_levels      jsonb not null default '{}',
  is_system       boolean not null default false,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index roles_key on roles (organization_id, key) where deleted_at is null;
create index roles_by_key on roles (organization_id, key, id) where deleted_at is null;
select app.tenant_table('roles', visible_when => $$app.setting('authenticating') = 'on'$$);

create table role_permissions (
  id              text collate "C" primary key default app.new_id('rpm'),
  role_id         text collate "C" not null,
  scope           text collate "C" not null constraint role_permissions_scope_form check (scope ~ '^(\*|[a-z_]+\.(\*|[a-z_]+):(\*|[a-z_]+))$'),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, role_id) references roles (organization_id, id)
);
create unique index role_permissions_once on role_permissions (organization_id, role_id, scope) where deleted_at is null;
select app.tenant_table('role_permissions', visible_when => $$app.setting('authenticating') = 'on'$$);

create table membership_roles (
  id              text collate "C" primary key default app.new_id('mrl'),
  membership_id   text collate "C" not null,
  role_id         text collate "C" not null,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, membership_id) references memberships (organization_id, id),
  foreign key (organization_id, role_id) references roles (organization_id, id)
);
create unique index membership_roles_once on membership_roles (organization_id, membership_id, role_id) where deleted_at is null;
create index membership_roles_of_role on membership_roles (organization_id, role_id) where deleted_at is null;
select app.tenant_table('membership_roles', visible_when => $$app.setting('authenticating') = 'on'$$);

create type principal_kind as enum ('FLEET_VENDOR', 'FLEET_CLIENT', 'FLEET_DRIVER', 'FLEET_PROMOTER', 'DEVICE_CUSTOMER');

create table principal_links (
  id              text collate "C" primary key default app.new_id('pln'),
  membership_id   text collate "C" not null,
  kind            principal_kind not null,
  record_id       text collate "C" not null,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, membership_id) references memberships (organization_id, id)
);
create unique index principal_links_once on principal_links (organization_id, membership_id, kind, record_id) where deleted_at is null;
select app.tenant_table('principal_links', visible_when => $$app.setting('authenticating') = 'on'$$);

create table invitations (
  id              text collate "C" primary key default app.new_id('inv'),
  email           text collate "C" not null check (email = lower(email)),
  role_ids        text[] not null,
  token_hash      text collate "C" not null,
  invited_by_id   text collate "C" not null references users (id),
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  revoked_at      timestamptz,
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create index invitations_token_hash on invitations (token_hash);
create unique index invitations_open on invitations (organization_id, email) where accepted_at is null and revoked_at is null and deleted_at is null;
create index invitations_by_created_at on invitations (organization_id, created_at, id) where deleted_at is null;
select app.tenant_table('invitations', secrets => '{token_hash}', visible_when => $$app.setting('authenticating') = 'on'$$);
