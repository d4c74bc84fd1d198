create type fleet_component as enum ('CPP', 'CM', 'FDM', 'FCM', 'FSM');
create type json_template_type as enum ('TEST_FLOW', 'DEVICE_CONFIG', 'SOFTWARE_CONFIG', 'SCENARIO');

-- A form for JSON that people edit, and what it is while nobody has edited it.
create table json_templates (
  id                   text collate "C" primary key default app.new_id('jtp'),
  name                 label not null,
  template_type        json_template_type not null,
  -- The type of device that it is for; null: all.
  category             device_type,
  description          text,
  -- JSON Schema 2020-12.
  schema               json_map not null constraint json_templates_schema_says_something check (schema <> '{}'),
  default_values       json_map not null,
  is_active            boolean not null default true,
  created_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index json_templates_name on json_templates (organization_id, lower(name)) where deleted_at is null;
create index json_templates_by_name on json_templates (organization_id, name, id) where deleted_at is null;
create index json_templates_by_created_at on json_templates (organization_id, created_at, id) where deleted_at is null;
create index json_templates_of_creator on json_templates (organization_id, created_by_id, created_at, id) where deleted_at is null;
create index json_templates_of_devices on json_templates (organization_id, created_at, id) where template_type = 'DEVICE_CONFIG' and is_active and deleted_at is null;
select app.tenant_table('json_templates');

create table configurations (
  id                   text collate "C" primary key default app.new_id('cfg'),
  config_key           text collate "C" not null constraint configurations_config_key_form check (config_key ~ '^[A-Za-z][A-Za-z0-9_.-]{0,99}$'),
  config_value         jsonb not null,
  component            fleet_component,
  -- Whose form the value has; null: any.
  template_id          text collate "C",
  updated_by_id        text collate "C",
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, template_id) references json_templates (organization_id, id)
);
create unique index configurations_config_key on configurations (organization_id, config_key) where deleted_at is null;
create index configurations_by_updated_at on configurations (organization_id, updated_at, id) where deleted_at is null;
create index configurations_of_template on configurations (organization_id, template_id, config_key) where deleted_at is null;
create index configurations_of_updater on configurations (organization_id, updated_by_id, updated_at, id) where deleted_at is null;
create index configurations_cpp on configurations (organization_id, config_key, id) where component = 'CPP' and deleted_at is null;
create index configurations_cm on configurations (organization_id, config_key, id) where component = 'CM' and deleted_at is null;
create index configurations_fdm on configurations (organization_id, config_key, id) where component = 'FDM' and deleted_at is null;
create index configurations_fcm on configurations (organization_id, config_key, id) where component = 'FCM' and deleted_at is null;
create index configurations_fsm on configurations (organization_id, config_key, id) where component = 'FSM' and deleted_at is null;
select app.tenant_table('configurations');

-- Every value that a configuration has had, written by a trigger, so that none is forgotten.
create table configuration_history (
  id                   text collate "C" primary key default app.new_id('cfh'),
  configuration_id     text collate "C" not null,
  -- The configuration's version with this value.
  configuration_version integer not null,
  config_key           text collate "C" not null,
  -- Null: it was deleted.
  config_value         jsonb,
  component            fleet_component,
  changed_by_id        text collate "C" default app.user_id(),
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id),
  foreign key (organization_id, configuration_id) references configurations (organization_id, id)
);
create unique index configuration_history_of_configuration on configuration_history (organization_id, configuration_id, configuration_version);
create index configuration_history_of_changer on configuration_history (organization_id, changed_by_id, created_at, id);
select app.tenant_table('configuration_history');
revoke update on configuration_history from device_fleet_app;

create function keep_configuration() returns trigger
  language plpgsql
as $$
begin
  insert into device_fleet.configuration_history (configuration_id, configuration_version, config_key, config_value, component)
    values (new.id, new.version, new.config_key, case when new.deleted_at is null then new.config_value end, new.component);
  return null;
end $$;
create trigger keep_new after insert on configurations for each row execute function keep_configuration();
create trigger keep_changed after update on configurations for each row
  when ((old.config_value, old.config_key, old.component, old.deleted_at) is distinct from (new.config_value, new.config_key, new.component, new.deleted_at))
  execute function keep_configuration();

create table translations (
  id                   text collate "C" primary key default app.new_id('trl'),
  key                  text collate "C" not null constraint translations_key_form check (key ~ '^\S{1,255}$'),
  -- BCP 47, as Intl.getCanonicalLocales writes it.
  language             text collate "C" not null constraint translations_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  value                text not null,
  component            fleet_component,
  organization_id      text collate "C" not null default app.organization_id(),
  version              integer not null default 1,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  deleted_at           timestamptz,
  deletion_id          text collate "C",
  unique (organization_id, id)
);
create unique index translations_key on translations (organization_id, key, language) where deleted_at is null;
create index translations_by_created_at on translations (organization_id, created_at, id) where deleted_at is null;
create index translations_in_language on translations (organization_id, language, key, id) where deleted_at is null;
select app.tenant_table('translations');
