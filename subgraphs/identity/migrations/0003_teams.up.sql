create table teams (
  id              text collate "C" primary key default app.new_id('tem'),
  name            text not null check (length(name) between 1 and 100),
  description     text,
  lead_id         text collate "C" references users (id),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id)
);
create unique index teams_name on teams (organization_id, lower(name)) where deleted_at is null;
create index teams_by_name on teams (organization_id, name, id) where deleted_at is null;
create index teams_by_created_at on teams (organization_id, created_at desc, id desc) where deleted_at is null;
create index teams_lead on teams (organization_id, lead_id) where deleted_at is null;
select app.tenant_table('teams');

create table team_members (
  id              text collate "C" primary key default app.new_id('tmm'),
  team_id         text collate "C" not null,
  user_id         text collate "C" not null references users (id),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, team_id) references teams (organization_id, id)
);
create unique index team_members_once on team_members (organization_id, team_id, user_id) where deleted_at is null;
create index team_members_by_created_at on team_members (organization_id, team_id, created_at, id) where deleted_at is null;
create index team_members_user on team_members (organization_id, user_id, team_id) where deleted_at is null;
select app.tenant_table('team_members');

create type team_project_status as enum ('ACTIVE', 'COMPLETED', 'CANCELLED');

create table team_projects (
  id              text collate "C" primary key default app.new_id('tpr'),
  team_id         text collate "C" not null,
  name            text not null check (length(name) between 1 and 100),
  description     text,
  status          team_project_status not null default 'ACTIVE',
  start_date      date,
  -- The last day, so a project of one day starts and ends on it.
  end_date        date,
  created_by_id   text collate "C" not null references users (id),
  organization_id text collate "C" not null default app.organization_id(),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  deletion_id     text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, team_id) references teams (organization_id, id),
  constraint team_projects_dates check (end_date >= start_date)
);
create index team_projects_by_created_at on team_projects (organization_id, created_at desc, id desc) where deleted_at is null;
create index team_projects_by_name on team_projects (organization_id, name, id) where deleted_at is null;
create index team_projects_of_team on team_projects (organization_id, team_id, created_at desc, id desc) where deleted_at is null;
select app.tenant_table('team_projects', owner_column => 'created_by_id', team_column => 'team_id');
