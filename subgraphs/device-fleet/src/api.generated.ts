export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code, e.g. EUR. */
  Currency: { input: string; output: string; }
  /** A day of the calendar, e.g. 2026-11-21. */
  Date: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC, to the microsecond, e.g. 2026-11-21T09:30:00.000000Z. Other offsets are accepted and converted. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, e.g. "1250.00". */
  Decimal: { input: string; output: string; }
  /** An e-mail address, e.g. ada@example.com. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A phone number in E.164 form, e.g. +33612345678. */
  PhoneNumber: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** One change of one record, as it was written down in the same transaction. */
export type AuditEvent = {
  /** The command, e.g. call.complete. */
  action: Scalars['String']['output'];
  /** The id of the partner's API client that did it. */
  clientId: Maybe<Scalars['ID']['output']>;
  /** The name of the application that asked. */
  clientName: Maybe<Scalars['String']['output']>;
  /** The kind of record, e.g. calls. */
  entity: Scalars['String']['output'];
  /** The id of the record. */
  entityId: Scalars['ID']['output'];
  /** The caller's address. */
  ip: Maybe<Scalars['String']['output']>;
  /** The changed columns as they are after. */
  newValues: Maybe<Scalars['JSON']['output']>;
  /** The changed columns as they were before; null for a new record. */
  oldValues: Maybe<Scalars['JSON']['output']>;
  /** The id of the person on whose behalf it was done. */
  onBehalfOfId: Maybe<Scalars['ID']['output']>;
  /** The name of the GraphQL operation. */
  operation: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  recordedAt: Scalars['DateTime']['output'];
  /** The event's number in its organization's chain, within its domain. */
  sequence: Scalars['String']['output'];
  /** The caller's user agent. */
  userAgent: Maybe<Scalars['String']['output']>;
  /** The id of the person who did it; null for a partner's client or the system. */
  userId: Maybe<Scalars['ID']['output']>;
};

/** A page of audit events, newest first. */
export type AuditEventConnection = {
  /** The events of this page. */
  edges: Array<AuditEventEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many events match. */
  totalCount: Scalars['Int']['output'];
};

/** An audit event and its place in the list. */
export type AuditEventEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Which audit events to list. */
export type AuditEventFilter = {
  /** The command, e.g. call.complete. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** The kind of record, e.g. calls. */
  entity?: InputMaybe<Scalars['String']['input']>;
  /** The id of the record. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The id of the person who did it. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** All configurations, templates, test scenarios and translations as they were at one moment. A backup never changes. */
export type ConfigBackup = {
  /** The backup whose restoration this one was written before; null when somebody made it. */
  beforeRestoring: Maybe<ConfigBackup>;
  /** The SHA-256 of what it holds, in hexadecimal. */
  checksum: Scalars['String']['output'];
  /** How much it holds. */
  counts: ConfigBackupCounts;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for an API client. */
  createdBy: Maybe<User>;
  /** The version of its form; one that is newer than this service knows is not restored. */
  formatVersion: Scalars['Int']['output'];
  /** The backup's id, `bak_…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The company whose backup it is. */
  organization: Maybe<Organization>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** What a restoration does to a thing. */
export type ConfigBackupAction =
  /** It was never there, and is added. */
  | 'CREATE'
  /** It was added since, and goes. */
  | 'DELETE'
  /** It was deleted since, and comes back. */
  | 'RESTORE'
  /** It is different, and becomes as it was. */
  | 'UPDATE';

/** One thing that a restoration changes. */
export type ConfigBackupChange = {
  /** What is done to it. */
  action: ConfigBackupAction;
  /** As it is after; null where it goes. */
  after: Maybe<Scalars['JSON']['output']>;
  /** As it was before; null where it was not there. */
  before: Maybe<Scalars['JSON']['output']>;
  /** The thing's id. */
  id: Scalars['ID']['output'];
  /** What people call it: a configuration's key, a template's or scenario's name, a translation's key with its language. */
  key: Scalars['String']['output'];
  /** What kind of thing it is. */
  kind: ConfigBackupKind;
};

/** A page of backups. */
export type ConfigBackupConnection = {
  /** The backups of this page. */
  edges: Array<ConfigBackupEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many backups match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How much a backup holds. */
export type ConfigBackupCounts = {
  /** How many configurations. */
  configurations: Scalars['Int']['output'];
  /** How many test scenarios, each with its newest version. */
  scenarios: Scalars['Int']['output'];
  /** How many templates. */
  templates: Scalars['Int']['output'];
  /** How many translations. */
  translations: Scalars['Int']['output'];
};

/** A new backup. */
export type ConfigBackupCreateInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** The new backup, or why there is none. */
export type ConfigBackupCreatePayload = {
  /** The new backup. */
  configBackup: Maybe<ConfigBackup>;
  /** Why nothing was made. */
  errors: Array<UserError>;
};

/** A backup and its place in the list. */
export type ConfigBackupEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The backup. */
  node: ConfigBackup;
};

/** Which backups to list; all conditions hold together. */
export type ConfigBackupFilter = {
  /** Made within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By who made them. */
  createdById?: InputMaybe<IdFilter>;
};

/** The kinds of things that a backup holds. */
export type ConfigBackupKind =
  /** A configuration. */
  | 'CONFIGURATION'
  /** A test scenario. */
  | 'SCENARIO'
  /** A template. */
  | 'TEMPLATE'
  /** A translation. */
  | 'TRANSLATION';

/** A backup to restore. */
export type ConfigBackupRestoreInput = {
  /** Only tell what it would change. */
  dryRun: Scalars['Boolean']['input'];
  /** The backup's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a restoration changed or would change, or why it can't be done. */
export type ConfigBackupRestorePayload = {
  /** The backup that was made before; null when it only told. */
  backupBefore: Maybe<ConfigBackup>;
  /** What it changed, or would change: exactly what differs, by kind and key. Empty when nothing does. */
  changes: Maybe<Array<ConfigBackupChange>>;
  /** The backup that was restored, or would be. */
  configBackup: Maybe<ConfigBackup>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A value that is set for the whole organization under a key. */
export type Configuration = {
  /** Every value that it has had, the newest first. */
  changes: ConfigurationChangeConnection;
  /** The program that it is for; null: all. */
  component: Maybe<FleetComponent>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The configuration's id, `cfg_…`. */
  id: Scalars['ID']['output'];
  /** Its key, e.g. api_timeout, of which there is one. In a device's effective configuration the value stands under it. */
  key: Scalars['String']['output'];
  /** The company whose configuration it is. */
  organization: Maybe<Organization>;
  /** The template whose form the value has; null: any form, or without devices.template:read. */
  template: Maybe<JsonTemplate>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last; null for an API client. */
  updatedBy: Maybe<User>;
  /** What is set; any JSON, null too. */
  value: Maybe<Scalars['JSON']['output']>;
  /** Counts the changes; give it back when you change the configuration, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A value that is set for the whole organization under a key. */
export type ConfigurationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A value that a configuration has had. */
export type ConfigurationChange = {
  /** Who did it; null for an API client. */
  changedBy: Maybe<User>;
  /** The program that it was for; null: all. */
  component: Maybe<FleetComponent>;
  /** The configuration. */
  configuration: Maybe<Configuration>;
  /** The configuration's version since this change. */
  configurationVersion: Scalars['Int']['output'];
  /** When it was done. */
  createdAt: Scalars['DateTime']['output'];
  /** The change's id, `cfh_…`. */
  id: Scalars['ID']['output'];
  /** The configuration's key. */
  key: Scalars['String']['output'];
  /** What it was set to; null also when it was deleted. */
  value: Maybe<Scalars['JSON']['output']>;
};

/** A page of a configuration's changes, the newest first. */
export type ConfigurationChangeConnection = {
  /** The changes of this page. */
  edges: Array<ConfigurationChangeEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many changes there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A change of a configuration and its place in the list. */
export type ConfigurationChangeEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ConfigurationChange;
};

/** A page of configurations. */
export type ConfigurationConnection = {
  /** The configurations of this page. */
  edges: Array<ConfigurationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many configurations match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new configuration. */
export type ConfigurationCreateInput = {
  /** The program that it is for; null: all. */
  component?: InputMaybe<FleetComponent>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its key, of which there is none yet: a letter, then up to 99 letters, digits, points, dashes and underlines. translations.baseLanguage says which language stands in for others. */
  key: Scalars['String']['input'];
  /** The template whose form the value has; null: any form. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Its value, JSON as text; it satisfies the template's schema, if there is one. */
  value: Scalars['String']['input'];
};

/** The new configuration, or why there is none. */
export type ConfigurationCreatePayload = {
  /** The new configuration. */
  configuration: Maybe<Configuration>;
  /** Why nothing was set. */
  errors: Array<UserError>;
};

/** A configuration to delete. */
export type ConfigurationDeleteInput = {
  /** The configuration's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type ConfigurationDeletePayload = {
  /** The id of the deleted configuration. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A configuration and its place in the list. */
export type ConfigurationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The configuration. */
  node: Configuration;
};

/** A change of a configuration's value. */
export type ConfigurationEditInput = {
  /** The new value, or what to change in it. */
  edit: JsonEditInput;
  /** The configuration's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** The changed configuration, or why it was not changed. */
export type ConfigurationEditPayload = {
  /** The changed configuration. */
  configuration: Maybe<Configuration>;
  /** The three values, when somebody else changed it meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Which configurations to list; all conditions hold together. */
export type ConfigurationFilter = {
  /** For these programs. */
  component?: InputMaybe<Array<FleetComponent>>;
  /** By the template whose form they have. */
  templateId?: InputMaybe<IdFilter>;
  /** With this text in the key. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed within a stretch of time. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order of a list of configurations. */
export type ConfigurationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ConfigurationOrderField;
};

/** What configurations can be ordered by. */
export type ConfigurationOrderField =
  /** The key. */
  | 'KEY'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A configuration to bring back. */
export type ConfigurationRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The configuration's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The configuration as it is again, or why it was not brought back. */
export type ConfigurationRestorePayload = {
  /** The configuration. */
  configuration: Maybe<Configuration>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** Where a value of an effective configuration comes from. */
export type ConfigurationSource = {
  /** The id of the template, the configuration or the device. */
  id: Scalars['ID']['output'];
  /** Where in the configuration, as a JSON Pointer (RFC 6901). */
  pointer: Scalars['String']['output'];
  /** What kind of thing set it. */
  source: ConfigurationSourceKind;
};

/** What sets a value of an effective configuration; each kind goes before those above it. */
export type ConfigurationSourceKind =
  /** The device itself. */
  | 'DEVICE'
  /** A configuration of the organization. */
  | 'ORGANIZATION'
  /** A template's defaults. */
  | 'TEMPLATE';

/** A change of a configuration but for its value; what is left out stays. */
export type ConfigurationUpdateInput = {
  /** The program that it is for; null: all. */
  component?: InputMaybe<FleetComponent>;
  /** The configuration's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The template whose form the value has, which must be so already; null: any form. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed configuration, or why it was not changed. */
export type ConfigurationUpdatePayload = {
  /** The changed configuration. */
  configuration: Maybe<Configuration>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Something that an effective configuration has against a template's schema. */
export type ConfigurationViolation = {
  /** What is wrong there. */
  message: Scalars['String']['output'];
  /** Where in the configuration, as a JSON Pointer (RFC 6901). */
  pointer: Scalars['String']['output'];
};

/** Matches days; half-open. */
export type DateFilter = {
  /** On or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of days; half-open. */
export type DatePeriod = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The end, not included. */
  until: Scalars['Date']['input'];
};

/** Matches instants; half-open, so ranges laid end to end neither overlap nor leave a gap. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A stretch of time, from its first instant up to but not including its end. */
export type DateTimePeriod = {
  /** The first instant. */
  from: Scalars['DateTime']['input'];
  /** The end, not included. */
  until: Scalars['DateTime']['input'];
};

/** A device that measures or tests. */
export type Device = {
  /** What is set for this device alone, an object; what holds for it as a whole is its effective configuration. */
  configuration: Scalars['JSON']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who added it; null for an API client. */
  createdBy: Maybe<User>;
  /** Whose it is; null for the company's own, and without devices.customer:read. */
  customer: Maybe<DeviceCustomer>;
  /** The number on the device, unique in the company. */
  deviceNumber: Scalars['String']['output'];
  /** What it does. */
  deviceType: DeviceType;
  /** How the device is set up in the end: its type's defaults, what your organization sets, and what is different for it. */
  effectiveConfiguration: Maybe<EffectiveConfiguration>;
  /** The device's id, `dev_…`. */
  id: Scalars['ID']['output'];
  /** What was installed on it and taken off it, the latest first. */
  installations: Maybe<SoftwareInstallationConnection>;
  /** The job of crane rental at whose site it stands. */
  job: Maybe<Job>;
  /** Which kind of that it is, as the company calls it. */
  kindOfDevice: Maybe<Scalars['String']['output']>;
  /** When it last passed or failed a test. */
  lastTestedAt: Maybe<Scalars['DateTime']['output']>;
  /** The company whose device it is. */
  organization: Maybe<Organization>;
  /** The manufacturer's number. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** The software that it has, had, or is to have, by when the software was entered. */
  software: Maybe<DeviceSoftwareConnection>;
  /** Whether it is in use. */
  status: DeviceStatus;
  /** The day on which its next test is due; without a test so far the day on which it was added. Null when it is not tested. */
  testDueOn: Maybe<Scalars['Date']['output']>;
  /** How many days after a test the next one is due; 0: it is not tested. */
  testIntervalDays: Scalars['Int']['output'];
  /** The tests of this device, the latest first. */
  testReports: Maybe<TestReportConnection>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the device, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A device that measures or tests. */
export type DeviceInstallationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareInstallationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareInstallationOrder;
};


/** A device that measures or tests. */
export type DeviceSoftwareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A device that measures or tests. */
export type DeviceTestReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestReportOrder;
};

/** A change of what is different for a device. */
export type DeviceConfigurationEditInput = {
  /** The device's own configuration, or what to change in it. */
  edit: JsonEditInput;
  /** The device's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The device's version that you know. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** The changed device, or why it was not changed. */
export type DeviceConfigurationEditPayload = {
  /** The three values, when somebody else changed the device meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** The changed device. */
  device: Maybe<Device>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of devices. */
export type DeviceConnection = {
  /** The devices of this page. */
  edges: Array<DeviceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many devices match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new device. */
export type DeviceCreateInput = {
  /** Whose it is. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The number on the device; no other of the company has it. */
  deviceNumber: Scalars['String']['input'];
  /** What it does; this stays. */
  deviceType: DeviceType;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job of crane rental at whose site it stands. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Which kind of that it is. */
  kindOfDevice?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's number. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** How many days after a test the next one is due, 0 to 3660; 0: it is not tested. */
  testIntervalDays: Scalars['Int']['input'];
};

/** The new device, or why there is none. */
export type DeviceCreatePayload = {
  /** The new device. */
  device: Maybe<Device>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** Whoever has devices of the fleet. */
export type DeviceCustomer = {
  /**
   * How to reach it: an object with `phone`, `email`, `address`, `company` and `notes`, each a text
   * that may be missing, and whatever else was entered. Support does not see it.
   */
  contactInfo: Maybe<Scalars['JSON']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Its devices, by number. */
  devices: Maybe<DeviceConnection>;
  /** The customer's id, `dcu_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The company whose customer it is. */
  organization: Maybe<Organization>;
  /** The tests for this customer, the latest first. */
  testReports: Maybe<TestReportConnection>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the customer, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** Whoever has devices of the fleet. */
export type DeviceCustomerDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DeviceOrder;
};


/** Whoever has devices of the fleet. */
export type DeviceCustomerTestReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestReportOrder;
};

/** A page of customers. */
export type DeviceCustomerConnection = {
  /** The customers of this page. */
  edges: Array<DeviceCustomerEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many customers match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new customer. */
export type DeviceCustomerCreateInput = {
  /** How to reach it: an object, JSON as text; see `DeviceCustomer.contactInfo`. Empty when left out. */
  contactInfo?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** The new customer, or why there is none. */
export type DeviceCustomerCreatePayload = {
  /** The new customer. */
  deviceCustomer: Maybe<DeviceCustomer>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A customer to delete. */
export type DeviceCustomerDeleteInput = {
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type DeviceCustomerDeletePayload = {
  /** The id of the deleted customer. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A customer and its place in the list. */
export type DeviceCustomerEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: DeviceCustomer;
};

/** A change of how a customer is reached. */
export type DeviceCustomerEditContactInfoInput = {
  /** The new contact information, or what to change in it. */
  edit: JsonEditInput;
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** The changed customer, or why it was not changed. */
export type DeviceCustomerEditContactInfoPayload = {
  /** The three values, when somebody else changed it meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** The changed customer. */
  deviceCustomer: Maybe<DeviceCustomer>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Which customers to list; all conditions hold together. */
export type DeviceCustomerFilter = {
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** With this text in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of customers. */
export type DeviceCustomerOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: DeviceCustomerOrderField;
};

/** What customers can be ordered by. */
export type DeviceCustomerOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A customer to bring back. */
export type DeviceCustomerRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The customer as it is again, or why it was not brought back. */
export type DeviceCustomerRestorePayload = {
  /** The customer. */
  deviceCustomer: Maybe<DeviceCustomer>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** A change of a customer; what is left out stays. */
export type DeviceCustomerUpdateInput = {
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed customer, or why it was not changed. */
export type DeviceCustomerUpdatePayload = {
  /** The changed customer. */
  deviceCustomer: Maybe<DeviceCustomer>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A device to delete. */
export type DeviceDeleteInput = {
  /** The device's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type DeviceDeletePayload = {
  /** The id of the deleted device. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A device and its place in the list. */
export type DeviceEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The device. */
  node: Device;
};

/** Which devices to list; all conditions hold together. */
export type DeviceFilter = {
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By whose they are. */
  customerId?: InputMaybe<IdFilter>;
  /** Of one of these types. */
  deviceType?: InputMaybe<Array<DeviceType>>;
  /** With something installed that is outdated, or with nothing such; together with a software or version: with that one outdated, or not. */
  isOutdated?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the job at whose site they stand. */
  jobId?: InputMaybe<IdFilter>;
  /** With exactly this number of the manufacturer. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** With one of these installed, in whichever version. */
  softwareId?: InputMaybe<IdFilter>;
  /** With one of these versions installed. */
  softwareVersionId?: InputMaybe<IdFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<DeviceStatus>>;
  /** With this text in the number, the manufacturer's number or the kind. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of devices. */
export type DeviceOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: DeviceOrderField;
};

/** What devices can be ordered by. */
export type DeviceOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The number. */
  | 'DEVICE_NUMBER';

/** A device to bring back. */
export type DeviceRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The device's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The device as it is again, or why it was not brought back. */
export type DeviceRestorePayload = {
  /** The device. */
  device: Maybe<Device>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** What a device has of a software. */
export type DeviceSoftware = {
  /** How the software is set up on this device: what differs from its defaults. */
  configuration: Scalars['JSON']['output'];
  /** When it first came up. */
  createdAt: Scalars['DateTime']['output'];
  /** The device. */
  device: Maybe<Device>;
  /** The id, `dsw_…`. */
  id: Scalars['ID']['output'];
  /** When the version was installed. */
  installationDate: Maybe<Scalars['DateTime']['output']>;
  /** How it stands there. */
  installationStatus: DeviceSoftwareStatus;
  /** That version's number. */
  installedVersion: Maybe<Scalars['String']['output']>;
  /** When something was last reported of it. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose device it is. */
  organization: Maybe<Organization>;
  /** The software. */
  software: Maybe<Software>;
  /** The version that was installed last and worked; null for none. */
  softwareVersion: Maybe<SoftwareVersion>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of what a device has. */
export type DeviceSoftwareConnection = {
  /** The software of this page. */
  edges: Array<DeviceSoftwareEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a device has of one software, and its place in the list. */
export type DeviceSoftwareEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** What the device has. */
  node: DeviceSoftware;
};

/** A change of how a software is set up on a device. */
export type DeviceSoftwareEditConfigurationInput = {
  /** The new configuration, an object, or what to change in it. */
  edit: JsonEditInput;
  /** The id of what the device has, `dsw_…`. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** What the device has, set up anew, or why it was not. */
export type DeviceSoftwareEditConfigurationPayload = {
  /** The three values, when somebody else changed it meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** What the device has. */
  deviceSoftware: Maybe<DeviceSoftware>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** How a software stands on a device. */
export type DeviceSoftwareStatus =
  /** What was last tried failed; the device keeps the version that it had, if any. */
  | 'FAILED'
  /** The device has it, and no newer stable version is released. */
  | 'INSTALLED'
  /** It is to be put on the device or taken off it, or is being so; the device has the version that it had, if any. */
  | 'INSTALLING'
  /** The device does not have it, or not any more. */
  | 'NOT_INSTALLED'
  /** The device has it, and should have another version: a newer stable one is released, or its own was recalled. */
  | 'OUTDATED';

/** A change of the notes on a device's software; what is left out stays. */
export type DeviceSoftwareUpdateInput = {
  /** The id of what the device has, `dsw_…`. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes; null takes them away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What the device has, with the changed notes, or why they were not changed. */
export type DeviceSoftwareUpdatePayload = {
  /** What the device has. */
  deviceSoftware: Maybe<DeviceSoftware>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Whether a device is in use. */
export type DeviceStatus =
  /** In use, and tested when it is due. */
  | 'ACTIVE'
  /** Out of use. */
  | 'INACTIVE'
  /** Being repaired or serviced. */
  | 'MAINTENANCE';

/** The status that a device is to have. */
export type DeviceStatusSetInput = {
  /** The device's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its new status; refused when it is the one it has. */
  status: DeviceStatus;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The device with its new status, or why it has none. */
export type DeviceStatusSetPayload = {
  /** The device. */
  device: Maybe<Device>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What a device does. */
export type DeviceType =
  /** Measures flow. */
  | 'FLOW_METER'
  /** Measures humidity. */
  | 'HUMIDITY_SENSOR'
  /** Tests masks. */
  | 'MASK_TESTER'
  /** Measures pressure. */
  | 'PRESSURE_SENSOR'
  /** Measures temperature. */
  | 'TEMPERATURE_SENSOR';

/** A change of a device; what is left out stays. */
export type DeviceUpdateInput = {
  /** Whose it is; null: the company's own. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The number on the device; no other of the company has it. */
  deviceNumber?: InputMaybe<Scalars['String']['input']>;
  /** The device's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job of crane rental at whose site it stands; null: it stands at none. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Which kind it is; null takes it away. */
  kindOfDevice?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's number; null takes it away. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** How many days after a test the next one is due, 0 to 3660; 0: it is not tested. */
  testIntervalDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed device, or why it was not changed. */
export type DeviceUpdatePayload = {
  /** The changed device. */
  device: Maybe<Device>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/**
 * How a device is set up in the end. The defaults of the active templates for devices' configuration, of its type and of all types, from
 * the oldest template to the newest; over them your organization's configurations, each under its key; over them the device's own.
 * Objects are merged, anything else takes the place of what was there.
 */
export type EffectiveConfiguration = {
  /** Where each value in it comes from; lists and empty objects count as one value. */
  sources: Array<ConfigurationSource>;
  /** The whole. */
  value: Scalars['JSON']['output'];
  /** What it has against the schemas of the templates: of each template the first thing, if there is one; also that to check it would take too long. */
  violations: Array<ConfigurationViolation>;
};

/** The programs of the fleet. */
export type FleetComponent =
  /** Connect Manager. */
  | 'CM'
  /** Connect++. */
  | 'CPP'
  /** Fleet Config Manager. */
  | 'FCM'
  /** Fleet Data Manager. */
  | 'FDM'
  /** Fleet Software Manager. */
  | 'FSM';

/** How many devices have a version of a software. */
export type FleetSoftwareStatus = {
  /** How many devices have it. */
  count: Scalars['Int']['output'];
  /** On how many of them it is outdated. */
  outdatedCount: Scalars['Int']['output'];
  /** The software. */
  software: Maybe<Software>;
  /** The version; null when it was deleted, or you may not see it. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** Matches ids. */
export type IdFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, 100 at most. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is done. */
export type InstallationAction =
  /** A software comes onto a device that does not have it. */
  | 'INSTALL'
  /** What the device had before comes back. */
  | 'ROLLBACK'
  /** A software is taken off a device. */
  | 'UNINSTALL'
  /** Another version takes the place of the one on the device. */
  | 'UPDATE';

/** How far an installation is. */
export type InstallationReportInput = {
  /** Why it failed; needed for a failure, and refused otherwise. */
  errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** The installation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the device has logged until now, as a whole: it takes the place of what was reported before. What was reported stays when left out. */
  log?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  status: InstallationReportStatus;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The reported installation, or why nothing was reported. */
export type InstallationReportPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The installation. */
  installation: Maybe<SoftwareInstallation>;
};

/** How far an installation is. */
export type InstallationReportStatus =
  /** It is done. */
  | 'COMPLETED'
  /** It was given up; the device keeps what it had. */
  | 'FAILED'
  /** The device has begun, or goes on. */
  | 'IN_PROGRESS';

/** An installation to undo. */
export type InstallationRollbackInput = {
  /** The installation's id: one that is over, and has a rollback point. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For how many minutes the rollback may be in progress without a report, from 1 to 10080. */
  timeoutMinutes: Scalars['Int']['input'];
};

/** The rollback that waits for the device, or why there is none. */
export type InstallationRollbackPayload = {
  /** Why nothing was begun. */
  errors: Array<UserError>;
  /** The rollback, an installation of its own. */
  installation: Maybe<SoftwareInstallation>;
};

/** A version to put on a device. */
export type InstallationStartInput = {
  /** The device's id. */
  deviceId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version's id: released, not recalled, for this type of device, and not the one that it has. */
  softwareVersionId: Scalars['ID']['input'];
  /** For how many minutes it may be in progress without a report, from 1 to 10080. */
  timeoutMinutes: Scalars['Int']['input'];
};

/** The installation that waits for the device, or why there is none. */
export type InstallationStartPayload = {
  /** Why nothing was begun. */
  errors: Array<UserError>;
  /** The installation. */
  installation: Maybe<SoftwareInstallation>;
};

/** How far an installation is. */
export type InstallationStatus =
  /** It is done. */
  | 'COMPLETED'
  /** It was given up; the device keeps what it had. */
  | 'FAILED'
  /** The device has begun. */
  | 'IN_PROGRESS'
  /** It waits for the device. */
  | 'PENDING';

/** Matches whole numbers; half-open. */
export type IntFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
};

/** Work at a customer's site of crane rental. */
export type Job = {
  /** The devices that stand at the job's site, by number. */
  devicesOnSite: Maybe<DeviceConnection>;
  /** The job's id. */
  id: Scalars['ID']['output'];
  /** The tests of devices at this job's site, the latest first. */
  testReports: Maybe<TestReportConnection>;
};


/** Work at a customer's site of crane rental. */
export type JobDevicesOnSiteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DeviceOrder;
};


/** Work at a customer's site of crane rental. */
export type JobTestReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestReportOrder;
};

/** What stands against what when somebody else changed a JSON value first. Show the three, and send the merged value with this version. */
export type JsonConflict = {
  /** The value at the version that you knew; null when there was none. */
  base: Maybe<Scalars['JSON']['output']>;
  /** The value as it is now. */
  theirs: Maybe<Scalars['JSON']['output']>;
  /** The version that it has now. */
  version: Scalars['Int']['output'];
  /** What your change makes of that; null when it can't be made of it. */
  yours: Maybe<Scalars['JSON']['output']>;
};

/** A change of a JSON value: a whole new value, or a patch of it. Give exactly one of the two. */
export type JsonEditInput = {
  /** Operations of a JSON Patch (RFC 6902), done in turn; when one is not possible, none is done. */
  patch?: InputMaybe<Array<JsonPatchOperationInput>>;
  /** The whole new value, JSON as text. Duplicate keys, numbers that a double does not hold, more than 32 levels and more than 20,000 values are refused; the path of the offending place (a JSON Pointer, RFC 6901) is the last part of the error's `field`. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** One operation of a JSON Patch. */
export type JsonPatchOperationInput = {
  /** From where, as a JSON Pointer; for MOVE and COPY. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** What is done. */
  op: JsonPatchOperator;
  /** Where, as a JSON Pointer (RFC 6901), e.g. /steps/0/action. Empty: the whole value. */
  path: Scalars['String']['input'];
  /** The value, JSON as text; for ADD, REPLACE and TEST. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What an operation of a JSON Patch does. */
export type JsonPatchOperator =
  /** Adds a member to an object or replaces it, or inserts an item into a list; - stands for the list's end. */
  | 'ADD'
  /** Adds what is there here too. */
  | 'COPY'
  /** Takes it away there and adds it here. */
  | 'MOVE'
  /** Takes away what is there. */
  | 'REMOVE'
  /** Replaces what is there. */
  | 'REPLACE'
  /** Goes on only if this is there. */
  | 'TEST';

/** A form for JSON that people edit, and what it is while nobody has edited it. */
export type JsonTemplate = {
  /** The type of device that it is for; null: all. */
  category: Maybe<DeviceType>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for an API client. */
  createdBy: Maybe<User>;
  /** What the JSON is while nobody has edited it. It satisfies the schema. */
  defaultValues: Scalars['JSON']['output'];
  /** What it is for, in words. */
  description: Maybe<Scalars['String']['output']>;
  /** The template's id, `jtp_…`. */
  id: Scalars['ID']['output'];
  /** It is in use; a template that is not gives no defaults. */
  isActive: Scalars['Boolean']['output'];
  /** Its name, of which there is one; letter case does not count. */
  name: Scalars['String']['output'];
  /** The company whose template it is. */
  organization: Maybe<Organization>;
  /** The form: a JSON Schema, draft 2020-12. */
  schema: Scalars['JSON']['output'];
  /** What the JSON is that it is for. */
  templateType: JsonTemplateType;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the template, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of templates. */
export type JsonTemplateConnection = {
  /** The templates of this page. */
  edges: Array<JsonTemplateEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many templates match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new template. */
export type JsonTemplateCreateInput = {
  /** The type of device that it is for; null: all. */
  category?: InputMaybe<DeviceType>;
  /** What the JSON is while nobody has edited it, JSON as text: an object that satisfies the schema. */
  defaultValues: Scalars['String']['input'];
  /** What it is for, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It is in use at once. */
  isActive: Scalars['Boolean']['input'];
  /** Its name, of which there is none yet; letter case does not count. */
  name: Scalars['String']['input'];
  /**
   * The form, JSON as text: a JSON Schema of draft 2020-12 with something in it. It refers to itself alone (`#/…`), unknown keywords
   * and formats are refused, and its patterns are those of RE2, which have no look-ahead and no back-reference.
   */
  schema: Scalars['String']['input'];
  /** What the JSON is that it is for. */
  templateType: JsonTemplateType;
};

/** The new template, or why there is none. */
export type JsonTemplateCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new template. */
  jsonTemplate: Maybe<JsonTemplate>;
};

/** A template to delete. */
export type JsonTemplateDeleteInput = {
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type JsonTemplateDeletePayload = {
  /** The id of the deleted template. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A template and its place in the list. */
export type JsonTemplateEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: JsonTemplate;
};

/** A change of a template's defaults. */
export type JsonTemplateEditDefaultsInput = {
  /** The new defaults, or what to change in them. */
  edit: JsonEditInput;
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** The changed template, or why it was not changed. */
export type JsonTemplateEditDefaultsPayload = {
  /** The three values, when somebody else changed it meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed template. */
  jsonTemplate: Maybe<JsonTemplate>;
};

/** Which templates to list; all conditions hold together. */
export type JsonTemplateFilter = {
  /** Made within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** For this type of device, or for all types. */
  deviceType?: InputMaybe<DeviceType>;
  /** In use, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** For JSON of any of these kinds. */
  templateType?: InputMaybe<Array<JsonTemplateType>>;
  /** With this text in the name or the description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of templates. */
export type JsonTemplateOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: JsonTemplateOrderField;
};

/** What templates can be ordered by. */
export type JsonTemplateOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A template to bring back. */
export type JsonTemplateRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The template as it is again, or why it was not brought back. */
export type JsonTemplateRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The template. */
  jsonTemplate: Maybe<JsonTemplate>;
};

/** What the JSON is that a template is for. */
export type JsonTemplateType =
  /** The configuration of devices. The active ones are the ground of a device's effective configuration. */
  | 'DEVICE_CONFIG'
  /** A whole test scenario. */
  | 'SCENARIO'
  /** The configuration of software on devices. */
  | 'SOFTWARE_CONFIG'
  /** The flow of a test. */
  | 'TEST_FLOW';

/** A change of a template; what is left out stays. */
export type JsonTemplateUpdateInput = {
  /** The type of device that it is for; null: all. */
  category?: InputMaybe<DeviceType>;
  /** New defaults as a whole, JSON as text; for a schema that the old ones don't satisfy. */
  defaultValues?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in words; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is in use. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The form, JSON as text. The defaults must satisfy it, so give new ones along with it where they don't. */
  schema?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed template, or why it was not changed. */
export type JsonTemplateUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed template. */
  jsonTemplate: Maybe<JsonTemplate>;
};

/** An amount in one currency. Amounts of different currencies are never added up. */
export type MoneyTotal = {
  /** The exact amount. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['Currency']['output'];
};

/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type Mutation = {
  /** Makes a backup of all configurations, templates, test scenarios (their newest versions) and translations as they are now. */
  configBackupCreate: Maybe<ConfigBackupCreatePayload>;
  /**
   * Makes all of it as it was, or tells what that would change. It does all of it or nothing, and
   * makes a backup before. A flow of a scenario that has changed since becomes its newest version
   * again; reports keep theirs. Refused when the backup is damaged, another company's, or newer
   * than this service knows.
   */
  configBackupRestore: Maybe<ConfigBackupRestorePayload>;
  /** Sets a new configuration. */
  configurationCreate: Maybe<ConfigurationCreatePayload>;
  /** Deletes a configuration. */
  configurationDelete: Maybe<ConfigurationDeletePayload>;
  /** Changes a configuration's value, as a whole or by a patch. It must satisfy the template's schema, if it has one. */
  configurationEdit: Maybe<ConfigurationEditPayload>;
  /** Brings a deleted configuration back. */
  configurationRestore: Maybe<ConfigurationRestorePayload>;
  /** Changes which program a configuration is for, or which template's form it has. */
  configurationUpdate: Maybe<ConfigurationUpdatePayload>;
  /** Changes what is different for one device, as a whole or by a patch. Refused when its effective configuration would break a template's schema that it satisfies now. */
  deviceConfigurationEdit: Maybe<DeviceConfigurationEditPayload>;
  /** Adds a device, active and with nothing set for it alone. */
  deviceCreate: Maybe<DeviceCreatePayload>;
  /** Adds a customer. */
  deviceCustomerCreate: Maybe<DeviceCustomerCreatePayload>;
  /** Deletes a customer; refused while it has devices. The reports of its tests stay. */
  deviceCustomerDelete: Maybe<DeviceCustomerDeletePayload>;
  /** Changes how a customer is reached: as a whole or by a patch, against the version that you know. */
  deviceCustomerEditContactInfo: Maybe<DeviceCustomerEditContactInfoPayload>;
  /** Brings a deleted customer back. */
  deviceCustomerRestore: Maybe<DeviceCustomerRestorePayload>;
  /** Changes a customer's name; what reaches it has a command of its own. */
  deviceCustomerUpdate: Maybe<DeviceCustomerUpdatePayload>;
  /** Deletes a device with the list of what is installed on it; refused while an installation or a test of it is not over. Its installations and reports stay. */
  deviceDelete: Maybe<DeviceDeletePayload>;
  /** Brings a deleted device back, with what was installed on it; refused while its customer is deleted, or another has its number. */
  deviceRestore: Maybe<DeviceRestorePayload>;
  /** Changes how a software is set up on a device: as a whole or by a patch, against the version that you know. */
  deviceSoftwareEditConfiguration: Maybe<DeviceSoftwareEditConfigurationPayload>;
  /** Changes the notes on a device's software. */
  deviceSoftwareUpdate: Maybe<DeviceSoftwareUpdatePayload>;
  /** Puts a device in use, out of use or into maintenance. */
  deviceStatusSet: Maybe<DeviceStatusSetPayload>;
  /** Changes what is said of a device. Its status and its configuration have commands of their own. */
  deviceUpdate: Maybe<DeviceUpdatePayload>;
  /** Says how far an installation is. What the device has changes together with it. A report of one in progress starts its time anew. */
  installationReport: Maybe<InstallationReportPayload>;
  /** Asks for what the device had before an installation to come back: an installation of its own, which is reported like any other. */
  installationRollback: Maybe<InstallationRollbackPayload>;
  /** Asks for a version to be put on a device: an installation, or an update where the device has another version of the software. One at a time runs on a device. */
  installationStart: Maybe<InstallationStartPayload>;
  /** Adds a template. */
  jsonTemplateCreate: Maybe<JsonTemplateCreatePayload>;
  /** Deletes a template that no configuration and no test scenario has. To give up one that is in use, make it inactive. */
  jsonTemplateDelete: Maybe<JsonTemplateDeletePayload>;
  /** Changes a template's defaults, as a whole or by a patch. They must satisfy its schema. */
  jsonTemplateEditDefaults: Maybe<JsonTemplateEditDefaultsPayload>;
  /** Brings a deleted template back. */
  jsonTemplateRestore: Maybe<JsonTemplateRestorePayload>;
  /** Changes a template: its name, its schema, or whether it is in use. */
  jsonTemplateUpdate: Maybe<JsonTemplateUpdatePayload>;
  /** Adds a software. */
  softwareCreate: Maybe<SoftwareCreatePayload>;
  /** Deletes a software with its versions; refused while a device has it, or an installation of it runs. Installations that are over stay. */
  softwareDelete: Maybe<SoftwareDeletePayload>;
  /** Brings a deleted software back, with the versions that went with it. */
  softwareRestore: Maybe<SoftwareRestorePayload>;
  /** Changes a software. */
  softwareUpdate: Maybe<SoftwareUpdatePayload>;
  /** Adds a version of a software, to be released later. */
  softwareVersionCreate: Maybe<SoftwareVersionCreatePayload>;
  /** Deletes a version; refused while a device has it, or an installation of it runs. */
  softwareVersionDelete: Maybe<SoftwareVersionDeletePayload>;
  /** Recalls a released version: installations of it that have not begun fail, and devices that have it count as outdated. There is no way back. */
  softwareVersionRecall: Maybe<SoftwareVersionRecallPayload>;
  /** Releases a version: from now on it can be installed. When it is stable, devices with an older one count as outdated. */
  softwareVersionRelease: Maybe<SoftwareVersionReleasePayload>;
  /** Brings a deleted version back. */
  softwareVersionRestore: Maybe<SoftwareVersionRestorePayload>;
  /** Changes a version. Once it is released its notes and addresses alone may change. */
  softwareVersionUpdate: Maybe<SoftwareVersionUpdatePayload>;
  /** Writes an entry into the log. It stays: entries are neither changed nor deleted. */
  systemLogWrite: Maybe<SystemLogWritePayload>;
  /** Records one value that was measured in a test that runs. It is not changed any more: measure again, and all values count. */
  testMeasurementRecord: Maybe<TestMeasurementRecordPayload>;
  /** Records many values of a test that runs: all, or none when one is refused. */
  testMeasurementsRecord: Maybe<TestMeasurementsRecordPayload>;
  /** Appends a part of the pressure series of a test that runs. Sent again, the same part changes nothing; other points under its number are refused. */
  testPressureAppend: Maybe<TestPressureAppendPayload>;
  /** Changes for whom a test was, and at which site; also once it is over. */
  testReportUpdate: Maybe<TestReportUpdatePayload>;
  /** Gives a test up that runs, and says why. It has no verdict, and the device counts as not tested. */
  testRunAbort: Maybe<TestRunAbortPayload>;
  /** Finishes a test. The verdict follows from the criteria of its steps and from all that was measured: FAIL when a value is out of its limits; else ERROR when something that must be measured was not, or not in its unit; else PASS. */
  testRunFinish: Maybe<TestRunFinishPayload>;
  /** Starts a test of a device by the scenario's newest version; you are its operator. Refused while another test of the device runs: the error names it. */
  testRunStart: Maybe<TestRunStartPayload>;
  /** Writes a scenario: its flow is its version 1. */
  testScenarioCreate: Maybe<TestScenarioCreatePayload>;
  /** Deletes a scenario. Reports of its tests stay, with the version that they were run by, and tests that run go on. */
  testScenarioDelete: Maybe<TestScenarioDeletePayload>;
  /** Changes a scenario's flow, whole or by a patch. What comes of it is a version of its own, by which tests are run from then on; reports keep theirs. */
  testScenarioEditFlow: Maybe<TestScenarioEditFlowPayload>;
  /** Brings a deleted scenario back. */
  testScenarioRestore: Maybe<TestScenarioRestorePayload>;
  /** Changes what is said of a scenario. To change its flow, use `testScenarioEditFlow`. */
  testScenarioUpdate: Maybe<TestScenarioUpdatePayload>;
  /** Writes a scenario's legacy steps as its flow, in a new version: `stepName` becomes `action`, `parameters` become `params`, criteria stay. Refused where the criteria of a step are none of a flow. */
  testStepsConvert: Maybe<TestStepsConvertPayload>;
  /** Deletes a translation. */
  translationDelete: Maybe<TranslationDeletePayload>;
  /** Brings a deleted translation back. */
  translationRestore: Maybe<TranslationRestorePayload>;
  /** Sets a text in a language: adds it, or changes the one that is there. */
  translationSet: Maybe<TranslationSetPayload>;
  /** Sets up to 1000 texts at once, all of them or, when one is refused, none. */
  translationsImport: Maybe<TranslationsImportPayload>;
  /** Asks for a software to be taken off a device. */
  uninstallationStart: Maybe<UninstallationStartPayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigBackupCreateArgs = {
  input: ConfigBackupCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigBackupRestoreArgs = {
  input: ConfigBackupRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigurationCreateArgs = {
  input: ConfigurationCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigurationDeleteArgs = {
  input: ConfigurationDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigurationEditArgs = {
  input: ConfigurationEditInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigurationRestoreArgs = {
  input: ConfigurationRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationConfigurationUpdateArgs = {
  input: ConfigurationUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceConfigurationEditArgs = {
  input: DeviceConfigurationEditInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCreateArgs = {
  input: DeviceCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCustomerCreateArgs = {
  input: DeviceCustomerCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCustomerDeleteArgs = {
  input: DeviceCustomerDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCustomerEditContactInfoArgs = {
  input: DeviceCustomerEditContactInfoInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCustomerRestoreArgs = {
  input: DeviceCustomerRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceCustomerUpdateArgs = {
  input: DeviceCustomerUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceDeleteArgs = {
  input: DeviceDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceRestoreArgs = {
  input: DeviceRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceSoftwareEditConfigurationArgs = {
  input: DeviceSoftwareEditConfigurationInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceSoftwareUpdateArgs = {
  input: DeviceSoftwareUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceStatusSetArgs = {
  input: DeviceStatusSetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDeviceUpdateArgs = {
  input: DeviceUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInstallationReportArgs = {
  input: InstallationReportInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInstallationRollbackArgs = {
  input: InstallationRollbackInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInstallationStartArgs = {
  input: InstallationStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJsonTemplateCreateArgs = {
  input: JsonTemplateCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJsonTemplateDeleteArgs = {
  input: JsonTemplateDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJsonTemplateEditDefaultsArgs = {
  input: JsonTemplateEditDefaultsInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJsonTemplateRestoreArgs = {
  input: JsonTemplateRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJsonTemplateUpdateArgs = {
  input: JsonTemplateUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareCreateArgs = {
  input: SoftwareCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareDeleteArgs = {
  input: SoftwareDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareRestoreArgs = {
  input: SoftwareRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareUpdateArgs = {
  input: SoftwareUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionCreateArgs = {
  input: SoftwareVersionCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionDeleteArgs = {
  input: SoftwareVersionDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionRecallArgs = {
  input: SoftwareVersionRecallInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionReleaseArgs = {
  input: SoftwareVersionReleaseInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionRestoreArgs = {
  input: SoftwareVersionRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSoftwareVersionUpdateArgs = {
  input: SoftwareVersionUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSystemLogWriteArgs = {
  input: SystemLogWriteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestMeasurementRecordArgs = {
  input: TestMeasurementRecordInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestMeasurementsRecordArgs = {
  input: TestMeasurementsRecordInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestPressureAppendArgs = {
  input: TestPressureAppendInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestReportUpdateArgs = {
  input: TestReportUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestRunAbortArgs = {
  input: TestRunAbortInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestRunFinishArgs = {
  input: TestRunFinishInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestRunStartArgs = {
  input: TestRunStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestScenarioCreateArgs = {
  input: TestScenarioCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestScenarioDeleteArgs = {
  input: TestScenarioDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestScenarioEditFlowArgs = {
  input: TestScenarioEditFlowInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestScenarioRestoreArgs = {
  input: TestScenarioRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestScenarioUpdateArgs = {
  input: TestScenarioUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTestStepsConvertArgs = {
  input: TestStepsConvertInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTranslationDeleteArgs = {
  input: TranslationDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTranslationRestoreArgs = {
  input: TranslationRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTranslationSetArgs = {
  input: TranslationSetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTranslationsImportArgs = {
  input: TranslationsImportInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationUninstallationStartArgs = {
  input: UninstallationStartInput;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph. */
export type Organization = {
  /** The organization's id. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list, as the Relay specification has it. */
export type PageInfo = {
  /** The cursor of the page's last row. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** There are more rows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There are more rows before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** One company or person, seen from every domain. */
export type Party = {
  /** The devices of the customers of the device fleet that are this party, by number. */
  devices: Maybe<DeviceConnection>;
  /** The party's id. */
  id: Scalars['ID']['output'];
  /** The records that are this party, first linked first. */
  links: Array<PartyLink>;
};


/** One company or person, seen from every domain. */
export type PartyDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One company or person, seen from every domain. */
export type PartyLinksArgs = {
  includeUnlinked: Scalars['Boolean']['input'];
};

/** That a record of a domain is this party. */
export type PartyLink = {
  /** The id of the record. */
  recordId: Scalars['ID']['output'];
  /** The kind of record. */
  recordType: PartyRecordType;
};

/** The kinds of records that can be a party. */
export type PartyRecordType =
  /** A prospect of the call center. */
  | 'CALL_PROSPECT'
  /** A contact of crane rental. */
  | 'CRANE_CONTACT'
  /** A customer of crane rental. */
  | 'CRANE_CUSTOMER'
  /** A lead of crane rental. */
  | 'CRANE_LEAD'
  /** A customer of the device fleet. */
  | 'DEVICE_CUSTOMER'
  /** A client of fleet operations. */
  | 'FLEET_CLIENT'
  /** A vendor of fleet operations. */
  | 'FLEET_VENDOR'
  /** A client of sales. */
  | 'SALES_CLIENT';

/** The pressure at an instant of a test. */
export type PressurePoint = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The same as whole microseconds since the test was started, as they were appended. */
  offset: Scalars['Float']['output'];
  /** The pressure, exactly as it was sent. */
  value: Scalars['Float']['output'];
};

/** What can be asked. */
export type Query = {
  /** One backup; null when there is none. */
  configBackup: Maybe<ConfigBackup>;
  /** The backups of what people have set up, the latest first. */
  configBackups: Maybe<ConfigBackupConnection>;
  /** One configuration; null when there is none. */
  configuration: Maybe<Configuration>;
  /** The configuration with this key; null when there is none. */
  configurationByKey: Maybe<Configuration>;
  /** What is set for your whole organization, by key. */
  configurations: Maybe<ConfigurationConnection>;
  /** One device; null when there is none. */
  device: Maybe<Device>;
  /** What was changed in the device fleet, the latest first. */
  deviceAuditEvents: Maybe<AuditEventConnection>;
  /** The device with a number; null when there is none. */
  deviceByNumber: Maybe<Device>;
  /** One customer of the device fleet; null when there is none. */
  deviceCustomer: Maybe<DeviceCustomer>;
  /** The customers of the device fleet, by name. */
  deviceCustomers: Maybe<DeviceCustomerConnection>;
  /** What a device has of a software; null when there is nothing of that id. */
  deviceSoftware: Maybe<DeviceSoftware>;
  /** The devices of the fleet, by number. */
  devices: Maybe<DeviceConnection>;
  /** Active devices whose test is overdue or due soon, the longest overdue first. */
  devicesDueForTest: Maybe<DeviceConnection>;
  /** How a device is set up in the end: its type's defaults, what your organization sets, and what is different for it. Null when there is no such device. */
  effectiveConfiguration: Maybe<EffectiveConfiguration>;
  /** How many devices have which version of a software, the newest version first. */
  fleetSoftwareStatus: Maybe<Array<FleetSoftwareStatus>>;
  /** One installation; null when there is none. */
  installation: Maybe<SoftwareInstallation>;
  /** Installations of software on devices, the latest first. */
  installations: Maybe<SoftwareInstallationConnection>;
  /** One template; null when there is none. */
  jsonTemplate: Maybe<JsonTemplate>;
  /** The forms that JSON has in your organization, by name. */
  jsonTemplates: Maybe<JsonTemplateConnection>;
  /** One software; null when there is none. */
  software: Maybe<Software>;
  /** The software of the organization's devices, by name. */
  softwareList: Maybe<SoftwareConnection>;
  /** One version of a software; null when there is none. */
  softwareVersion: Maybe<SoftwareVersion>;
  /** Versions of software in the order of Semantic Versioning 2.0.0, the newest first: 2.0.0 before 2.0.0-rc.10, that before 2.0.0-rc.9. */
  softwareVersions: Maybe<SoftwareVersionConnection>;
  /** What happened in the fleet, the latest first. */
  systemLogs: Maybe<SystemLogConnection>;
  /** How tests ended within a period, by the organization's days: counted as they end, so it costs the same for ten reports and for a million. The group with the most tests comes first, days and months come in order; 1,000 groups at most. */
  testPassRate: Maybe<Array<TestPassRate>>;
  /** One test report; null when there is none. */
  testReport: Maybe<TestReport>;
  /** Tests that run or have run, the latest first. */
  testReports: Maybe<TestReportConnection>;
  /** One test scenario; null when there is none. */
  testScenario: Maybe<TestScenario>;
  /** What devices are tested by, by name. */
  testScenarios: Maybe<TestScenarioConnection>;
  /** One translation; null when there is none. */
  translation: Maybe<Translation>;
  /** All texts in one language, for a program to start with. What a language lacks comes from the one that it is a kind of (pl for pl-PL), and then from your base language: the configuration translations.baseLanguage, or en. */
  translationBundle: Maybe<TranslationBundle>;
  /** The translations of your organization, by key. */
  translations: Maybe<TranslationConnection>;
};


/** What can be asked. */
export type QueryConfigBackupArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryConfigBackupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConfigBackupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryConfigurationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryConfigurationByKeyArgs = {
  key: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryConfigurationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConfigurationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ConfigurationOrder;
};


/** What can be asked. */
export type QueryDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeviceAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDeviceByNumberArgs = {
  deviceNumber: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryDeviceCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeviceCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DeviceCustomerOrder;
};


/** What can be asked. */
export type QueryDeviceSoftwareArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DeviceOrder;
};


/** What can be asked. */
export type QueryDevicesDueForTestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withinDays: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryEffectiveConfigurationArgs = {
  deviceId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFleetSoftwareStatusArgs = {
  softwareId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInstallationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInstallationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareInstallationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareInstallationOrder;
};


/** What can be asked. */
export type QueryJsonTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJsonTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JsonTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JsonTemplateOrder;
};


/** What can be asked. */
export type QuerySoftwareArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySoftwareListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareOrder;
};


/** What can be asked. */
export type QuerySoftwareVersionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySoftwareVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareVersionOrder;
};


/** What can be asked. */
export type QuerySystemLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SystemLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTestPassRateArgs = {
  groupBy: TestPassRateGrouping;
  period: DatePeriod;
};


/** What can be asked. */
export type QueryTestReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTestReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestReportOrder;
};


/** What can be asked. */
export type QueryTestScenarioArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTestScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestScenarioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestScenarioOrder;
};


/** What can be asked. */
export type QueryTranslationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTranslationBundleArgs = {
  component?: InputMaybe<FleetComponent>;
  language: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTranslationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TranslationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TranslationOrder;
};

/** What a device had of a software before an installation. */
export type RollbackPoint = {
  /** How it was set up there. */
  configuration: Scalars['JSON']['output'];
  /** The version; null when it was deleted since. */
  softwareVersion: Maybe<SoftwareVersion>;
  /** How it was installed. */
  status: DeviceSoftwareStatus;
  /** The version's number. */
  versionNumber: Scalars['String']['output'];
};

/** What a scenario said at a time. It never changes. */
export type ScenarioVersion = {
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it; null for an API client. */
  createdBy: Maybe<User>;
  /** The version's id, `scv_…`. */
  id: Scalars['ID']['output'];
  /** Its number among the scenario's versions: 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** The company whose scenario it is. */
  organization: Maybe<Organization>;
  /** The scenario; null once it is deleted. */
  scenario: Maybe<TestScenario>;
  /** `{ steps: [{ step, action, params, criteria }] }`: what is done with which parameters, and what must be measured in it, within which limits. */
  testFlow: Scalars['JSON']['output'];
};

/** A page of a scenario's versions. */
export type ScenarioVersionConnection = {
  /** The versions of this page. */
  edges: Array<ScenarioVersionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many versions there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A version and its place in the list. */
export type ScenarioVersionEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: ScenarioVersion;
};

/** A software for devices: it has versions, and these are installed. */
export type Software = {
  /** What kind of software it is. */
  category: SoftwareCategory;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** What it does. */
  description: Maybe<Scalars['String']['output']>;
  /** Where it is explained. */
  documentationUrl: Maybe<Scalars['URL']['output']>;
  /** The software's id, `sof_…`. */
  id: Scalars['ID']['output'];
  /** It is in use: no version of a software that is not is newly installed. */
  isActive: Scalars['Boolean']['output'];
  /** Its newest stable version that is released and not recalled, by the order of versions; null while there is none. */
  latestStable: Maybe<SoftwareVersion>;
  /** Under what licence it may be used. */
  licenseType: Maybe<Scalars['String']['output']>;
  /** Its name, of which there is one. */
  name: Scalars['String']['output'];
  /** The company whose software it is. */
  organization: Maybe<Organization>;
  /** What it runs on, e.g. the name of an operating system or of a board. */
  platform: Maybe<Scalars['String']['output']>;
  /** Where its source is kept. */
  repositoryUrl: Maybe<Scalars['URL']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who makes it. */
  vendor: Maybe<Scalars['String']['output']>;
  /** Counts the changes; give it back when you change the software, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** Its versions in the order of Semantic Versioning 2.0.0, the newest first. */
  versions: Maybe<SoftwareVersionConnection>;
};


/** A software for devices: it has versions, and these are installed. */
export type SoftwareVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareVersionOrder;
};

/** What kind of software it is. */
export type SoftwareCategory =
  /** Is used by people. */
  | 'APPLICATION'
  /** Connects a device to a computer. */
  | 'DRIVER'
  /** Runs on the device itself. */
  | 'FIRMWARE'
  /** Helps to set up or to test. */
  | 'TOOL';

/** What a version can be installed on; what says nothing restricts nothing. */
export type SoftwareCompatibility = {
  /** The types of devices; empty: all. */
  deviceTypes: Array<DeviceType>;
  /** What the device must have already. */
  minimumVersions: Array<SoftwareMinimumVersion>;
};

/** What a version can be installed on; what is left out restricts nothing. */
export type SoftwareCompatibilityInput = {
  /** The types of devices; all when left out. */
  deviceTypes?: InputMaybe<Array<DeviceType>>;
  /** What the device must have already; a software once. */
  minimumVersions?: InputMaybe<Array<SoftwareMinimumVersionInput>>;
};

/** A page of software. */
export type SoftwareConnection = {
  /** The software of this page. */
  edges: Array<SoftwareEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How much software matches; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new software. */
export type SoftwareCreateInput = {
  /** What kind of software it is. */
  category: SoftwareCategory;
  /** What it does. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it is explained. */
  documentationUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It is in use. */
  isActive: Scalars['Boolean']['input'];
  /** Under what licence it may be used. */
  licenseType?: InputMaybe<Scalars['String']['input']>;
  /** Its name; another one's is refused in any letter case. */
  name: Scalars['String']['input'];
  /** What it runs on. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** Where its source is kept. */
  repositoryUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Who makes it. */
  vendor?: InputMaybe<Scalars['String']['input']>;
};

/** The new software, or why there is none. */
export type SoftwareCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new software. */
  software: Maybe<Software>;
};

/** A software to delete. */
export type SoftwareDeleteInput = {
  /** The software's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type SoftwareDeletePayload = {
  /** The id of the deleted software. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A software and its place in the list. */
export type SoftwareEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The software. */
  node: Software;
};

/** Which software to list; all conditions hold together. */
export type SoftwareFilter = {
  /** Of one of these kinds. */
  category?: InputMaybe<Array<SoftwareCategory>>;
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By who entered it. */
  createdById?: InputMaybe<IdFilter>;
  /** In use, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this text in the name or the vendor. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A version put on a device, taken off it, or what is to become of that. */
export type SoftwareInstallation = {
  /** What is done. */
  action: InstallationAction;
  /** When it was over, well or not; null before that. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** On which device. */
  device: Maybe<Device>;
  /** Why it failed; support does not see it. */
  errorMessage: Maybe<Scalars['String']['output']>;
  /** The installation's id, `sin_…`. */
  id: Scalars['ID']['output'];
  /** Who asked for it; null for an API client. */
  initiatedBy: Maybe<User>;
  /** What the device logged; support does not see it. */
  installationLog: Maybe<Scalars['String']['output']>;
  /** The number of the version that it has afterwards; null for none. */
  newVersion: Maybe<Scalars['String']['output']>;
  /** The company whose device it is. */
  organization: Maybe<Organization>;
  /** The number of the version that the device had before; null for none. */
  previousVersion: Maybe<Scalars['String']['output']>;
  /** What the device had before, to go back to; null where it had nothing. */
  rollbackPoint: Maybe<RollbackPoint>;
  /** Of a rollback: the installation whose point it goes back to. */
  rollsBack: Maybe<SoftwareInstallation>;
  /** The software. */
  software: Maybe<Software>;
  /** The version that is put on the device; of an uninstallation the one that is taken off. */
  softwareVersion: Maybe<SoftwareVersion>;
  /** When it began; null while it waits, and when it never began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  status: InstallationStatus;
  /** For how many minutes it may be in progress without a report; then it fails. */
  timeoutMinutes: Scalars['Int']['output'];
  /** When it fails if nothing is reported; null before it begins. */
  timesOutAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you report, and nobody's report is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of installations. */
export type SoftwareInstallationConnection = {
  /** The installations of this page. */
  edges: Array<SoftwareInstallationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many installations match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An installation and its place in the list. */
export type SoftwareInstallationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The installation. */
  node: SoftwareInstallation;
};

/** Which installations to list; all conditions hold together. */
export type SoftwareInstallationFilter = {
  /** Asked for within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By device. */
  deviceId?: InputMaybe<IdFilter>;
  /** By who asked for them. */
  initiatedById?: InputMaybe<IdFilter>;
  /** By software. */
  softwareId?: InputMaybe<IdFilter>;
  /** By version. */
  softwareVersionId?: InputMaybe<IdFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<InstallationStatus>>;
};

/** The order of a list of installations. */
export type SoftwareInstallationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: SoftwareInstallationOrderField;
};

/** What installations can be ordered by. */
export type SoftwareInstallationOrderField =
  /** When it was asked for. */
  | 'CREATED_AT';

/** A software that a device must have, and since which version. */
export type SoftwareMinimumVersion = {
  /** The software that the device must have; null when you may not see it, or it was deleted. */
  software: Maybe<Software>;
  /** The oldest version that will do. */
  versionNumber: Scalars['String']['output'];
};

/** A software that a device must have, and since which version. */
export type SoftwareMinimumVersionInput = {
  /** The software's id. */
  softwareId: Scalars['ID']['input'];
  /** The oldest version that will do, as Semantic Versioning 2.0.0 has it. */
  versionNumber: Scalars['String']['input'];
};

/** The order of a list of software. */
export type SoftwareOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: SoftwareOrderField;
};

/** What software can be ordered by. */
export type SoftwareOrderField =
  /** When it was entered. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A software to bring back. */
export type SoftwareRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The software's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The software as it is again, or why it was not brought back. */
export type SoftwareRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The software. */
  software: Maybe<Software>;
};

/** A change of a software; what is left out stays. */
export type SoftwareUpdateInput = {
  /** What kind of software it is. */
  category?: InputMaybe<SoftwareCategory>;
  /** What it does; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it is explained; null takes it away. */
  documentationUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The software's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It is in use. What is installed stays so when it no longer is. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Under what licence it may be used; null takes it away. */
  licenseType?: InputMaybe<Scalars['String']['input']>;
  /** Its name; another one's is refused in any letter case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it runs on; null takes it away. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** Where its source is kept; null takes it away. */
  repositoryUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Who makes it; null takes it away. */
  vendor?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed software, or why it was not changed. */
export type SoftwareUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed software. */
  software: Maybe<Software>;
};

/** A version of a software. */
export type SoftwareVersion = {
  /** What was changed, for those who make it. */
  changelog: Maybe<Scalars['String']['output']>;
  /** The package's SHA-256, 64 hexadecimal digits in lower case. */
  checksum: Scalars['String']['output'];
  /** What it can be installed on. */
  compatibility: SoftwareCompatibility;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** Where the package is downloaded from. */
  downloadUrl: Maybe<Scalars['URL']['output']>;
  /** Where the package lies in the store of packages. */
  filePath: Maybe<Scalars['String']['output']>;
  /** How large the package is, in bytes. */
  fileSize: Maybe<Scalars['Float']['output']>;
  /** The version's id, `sve_…`. */
  id: Scalars['ID']['output'];
  /** Meant for trials. */
  isBeta: Scalars['Boolean']['output'];
  /** Meant for every device: older versions count as outdated once it is released. */
  isStable: Scalars['Boolean']['output'];
  /** The company whose software it is. */
  organization: Maybe<Organization>;
  /** Why it was recalled; support does not see it. */
  recallReason: Maybe<Scalars['String']['output']>;
  /** When it was recalled; null when it was not. */
  recalledAt: Maybe<Scalars['DateTime']['output']>;
  /** What is new, for those who use it. */
  releaseNotes: Maybe<Scalars['String']['output']>;
  /** When it was released; null while it is being prepared. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** The device starts anew after its installation. */
  requiresReboot: Scalars['Boolean']['output'];
  /** The software that it is a version of. */
  software: Maybe<Software>;
  /** Where it stands. */
  state: SoftwareVersionState;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the version, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** The number, as Semantic Versioning 2.0.0 has it, e.g. 2.5.0 or 3.0.0-beta.1. */
  versionNumber: Scalars['String']['output'];
};

/** A page of versions. */
export type SoftwareVersionConnection = {
  /** The versions of this page. */
  edges: Array<SoftwareVersionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many versions match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new version. */
export type SoftwareVersionCreateInput = {
  /** What was changed, for those who make it. */
  changelog?: InputMaybe<Scalars['String']['input']>;
  /** The package's SHA-256, 64 hexadecimal digits. */
  checksum: Scalars['String']['input'];
  /** What it can be installed on; anything when left out. */
  compatibility?: InputMaybe<SoftwareCompatibilityInput>;
  /** Where the package is downloaded from. */
  downloadUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Where the package lies in the store of packages. */
  filePath?: InputMaybe<Scalars['String']['input']>;
  /** How large the package is, in bytes. */
  fileSize?: InputMaybe<Scalars['Float']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Meant for trials; never together with stable. */
  isBeta: Scalars['Boolean']['input'];
  /** Meant for every device. When left out: unless it is for trials, or its number is one of a pre-release. */
  isStable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is new, for those who use it. */
  releaseNotes?: InputMaybe<Scalars['String']['input']>;
  /** The device starts anew after its installation. */
  requiresReboot: Scalars['Boolean']['input'];
  /** The software's id. */
  softwareId: Scalars['ID']['input'];
  /** The number, as Semantic Versioning 2.0.0 has it, e.g. 2.5.0 or 3.0.0-beta.1. One that differs from another in its build alone is refused. */
  versionNumber: Scalars['String']['input'];
};

/** The new version, or why there is none. */
export type SoftwareVersionCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new version. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** A version to delete. */
export type SoftwareVersionDeleteInput = {
  /** The version's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type SoftwareVersionDeletePayload = {
  /** The id of the deleted version. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A version and its place in the list. */
export type SoftwareVersionEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: SoftwareVersion;
};

/** Which versions to list; all conditions hold together. */
export type SoftwareVersionFilter = {
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Meant for trials, or not. */
  isBeta?: InputMaybe<Scalars['Boolean']['input']>;
  /** Meant for every device, or not. */
  isStable?: InputMaybe<Scalars['Boolean']['input']>;
  /** By software. */
  softwareId?: InputMaybe<IdFilter>;
  /** In one of these states. */
  state?: InputMaybe<Array<SoftwareVersionState>>;
};

/** The order of a list of versions. */
export type SoftwareVersionOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: SoftwareVersionOrderField;
};

/** What versions can be ordered by. */
export type SoftwareVersionOrderField =
  /** When it was entered. */
  | 'CREATED_AT'
  /** The precedence of the number, as Semantic Versioning 2.0.0 has it. */
  | 'VERSION';

/** A version to recall. */
export type SoftwareVersionRecallInput = {
  /** The version's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The recalled version, or why it was not recalled. */
export type SoftwareVersionRecallPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The recalled version. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** A version to release. */
export type SoftwareVersionReleaseInput = {
  /** The version's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The released version, or why it was not released. */
export type SoftwareVersionReleasePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The released version. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** A version to bring back. */
export type SoftwareVersionRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The version as it is again, or why it was not brought back. */
export type SoftwareVersionRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The version. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** Where a version stands. */
export type SoftwareVersionState =
  /** It is being prepared, and is not installed anywhere. */
  | 'DRAFT'
  /** It was taken back: it is not installed any more, and devices that have it count as outdated. */
  | 'RECALLED'
  /** It can be installed. */
  | 'RELEASED';

/** A change of a version; what is left out stays. */
export type SoftwareVersionUpdateInput = {
  /** What was changed, for those who make it; null takes it away. */
  changelog?: InputMaybe<Scalars['String']['input']>;
  /** The package's SHA-256, 64 hexadecimal digits; only before the release. */
  checksum?: InputMaybe<Scalars['String']['input']>;
  /** What it can be installed on, as a whole; only before the release. */
  compatibility?: InputMaybe<SoftwareCompatibilityInput>;
  /** Where the package is downloaded from; null takes it away. */
  downloadUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Where the package lies in the store of packages; null takes it away. */
  filePath?: InputMaybe<Scalars['String']['input']>;
  /** How large the package is, in bytes; only before the release. Null takes it away. */
  fileSize?: InputMaybe<Scalars['Float']['input']>;
  /** The version's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Meant for trials; only before the release. */
  isBeta?: InputMaybe<Scalars['Boolean']['input']>;
  /** Meant for every device; only before the release. */
  isStable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is new, for those who use it; null takes it away. */
  releaseNotes?: InputMaybe<Scalars['String']['input']>;
  /** The device starts anew after its installation; only before the release. */
  requiresReboot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version of the record that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed version, or why it was not changed. */
export type SoftwareVersionUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed version. */
  softwareVersion: Maybe<SoftwareVersion>;
};

/** Matches texts. */
export type StringFilter = {
  /** Has this somewhere in it, letter case ignored. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of the log: what a device or a person tells, and what the fleet writes down by itself, e.g. failed installations. */
export type SystemLog = {
  /** What happened, e.g. installation.fail. */
  action: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** More about it, an object; support does not see it. */
  details: Maybe<Scalars['JSON']['output']>;
  /** The entry's id, `slg_…`. */
  id: Scalars['ID']['output'];
  /** The address that it came from; support does not see it. */
  ip: Maybe<Scalars['String']['output']>;
  /** How grave it is. */
  level: SystemLogLevel;
  /** Who did or told it; null for an API client, and for what happens by itself. */
  user: Maybe<User>;
};

/** A page of the log. */
export type SystemLogConnection = {
  /** The entries of this page. */
  edges: Array<SystemLogEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many entries match; counted only when asked for, which takes long in a long log. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the log. */
export type SystemLogEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SystemLog;
};

/** Which entries to list; all conditions hold together. */
export type SystemLogFilter = {
  /** Whose action begins with this, e.g. installation; letter case as it stands there. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Written within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of one of these levels. */
  level?: InputMaybe<Array<SystemLogLevel>>;
  /** By who did or told it. */
  userId?: InputMaybe<IdFilter>;
};

/** How grave an entry of the log is. */
export type SystemLogLevel =
  /** Something failed. */
  | 'ERROR'
  /** Somebody asks for help. */
  | 'HELP'
  /** Good to know. */
  | 'INFO'
  /** Somebody should look at it. */
  | 'WARNING';

/** A new entry of the log. */
export type SystemLogWriteInput = {
  /** What happened, in a word or two, e.g. sensor.calibrate. */
  action: Scalars['String']['input'];
  /** More about it: an object, JSON as text. Empty when left out. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How grave it is. */
  level: SystemLogLevel;
};

/** The new entry, or why there is none. */
export type SystemLogWritePayload = {
  /** Why nothing was written. */
  errors: Array<UserError>;
  /** The new entry. */
  systemLog: Maybe<SystemLog>;
};

/** Why a criterion came out as it did. */
export type TestCriterionReason =
  /** A value is above the maximum. */
  | 'ABOVE_MAXIMUM'
  /** A value is below the minimum. */
  | 'BELOW_MINIMUM'
  /** It was not measured. */
  | 'NOT_MEASURED'
  /** It was measured in another unit, and can't be compared. */
  | 'OTHER_UNIT'
  /** All that was measured is within the limits. */
  | 'WITHIN_LIMITS';

/** What a criterion demanded, what was measured, and what came of it. */
export type TestCriterionResult = {
  /** The greatest value measured in the unit. */
  highest: Maybe<Scalars['Decimal']['output']>;
  /** It had to be measured. */
  isRequired: Scalars['Boolean']['output'];
  /** The least value measured in the unit. */
  lowest: Maybe<Scalars['Decimal']['output']>;
  /** The greatest value allowed; null: any. */
  maximum: Maybe<Scalars['Float']['output']>;
  /** How often it was measured, in any unit. */
  measured: Scalars['Int']['output'];
  /** What was to be measured. */
  measurement: Scalars['String']['output'];
  /** The least value allowed; null: any. */
  minimum: Maybe<Scalars['Float']['output']>;
  /** Why. */
  reason: TestCriterionReason;
  /** In which unit. */
  unit: Scalars['String']['output'];
  /** What came of it; null when it was neither required nor measured. */
  verdict: Maybe<TestVerdict>;
};

/** One value that was measured in a test. */
export type TestMeasurement = {
  /** The measurement's id, `tms_…`. */
  id: Scalars['ID']['output'];
  /** When. */
  measuredAt: Scalars['DateTime']['output'];
  /** What was measured. */
  name: Scalars['String']['output'];
  /** The step that it belongs to. */
  step: Scalars['Int']['output'];
  /** In which unit. */
  unit: Scalars['String']['output'];
  /** The value, to the digit. */
  value: Scalars['Decimal']['output'];
};

/** A page of measurements. */
export type TestMeasurementConnection = {
  /** The measurements of this page. */
  edges: Array<TestMeasurementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A measurement and its place in the list. */
export type TestMeasurementEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The measurement. */
  node: TestMeasurement;
};

/** One of many values to record. */
export type TestMeasurementInput = {
  /** When; now when left out. */
  measuredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was measured, as the criteria call it. */
  name: Scalars['String']['input'];
  /** The number of a step of the report's scenario version. */
  step: Scalars['Int']['input'];
  /** In which unit. */
  unit: Scalars['String']['input'];
  /** The value: 15 digits before the point at most. */
  value: Scalars['Decimal']['input'];
};

/** A value to record. */
export type TestMeasurementRecordInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When; now when left out. */
  measuredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was measured, as the criteria call it. */
  name: Scalars['String']['input'];
  /** The report's id. */
  reportId: Scalars['ID']['input'];
  /** The number of a step of the report's scenario version. */
  step: Scalars['Int']['input'];
  /** In which unit; what is in another one than a criterion's can't be compared with its limits. */
  unit: Scalars['String']['input'];
  /** The value: 15 digits before the point at most. */
  value: Scalars['Decimal']['input'];
};

/** The recorded value, or why it was not recorded. */
export type TestMeasurementRecordPayload = {
  /** Why nothing was recorded. */
  errors: Array<UserError>;
  /** The value. */
  testMeasurement: Maybe<TestMeasurement>;
};

/** Values to record. */
export type TestMeasurementsRecordInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The values, 1,000 at most. */
  measurements: Array<TestMeasurementInput>;
  /** The report's id. */
  reportId: Scalars['ID']['input'];
};

/** The report, or why nothing was recorded. */
export type TestMeasurementsRecordPayload = {
  /** Why nothing was recorded. */
  errors: Array<UserError>;
  /** The report with the values. */
  testReport: Maybe<TestReport>;
};

/** How the tests of a group ended. */
export type TestPassRate = {
  /** How many were given up. */
  aborted: Scalars['Int']['output'];
  /** For whom, of that grouping alone; null without devices.customer:read, for nobody, and once the customer is deleted. */
  customer: Maybe<DeviceCustomer>;
  /** The day, or the first day of the month within the period; of these groupings alone. */
  day: Maybe<Scalars['Date']['output']>;
  /** The type of device; of that grouping alone. */
  deviceType: Maybe<DeviceType>;
  /** How many failed. */
  failed: Scalars['Int']['output'];
  /** How many say nothing about the device, as something was not measured. */
  inError: Scalars['Int']['output'];
  /** Who ran the tests, of that grouping alone; null for API clients. */
  operator: Maybe<User>;
  /** How many passed. */
  passed: Scalars['Int']['output'];
  /** What part of those that passed or failed passed, 0 to 1; null when none did either. */
  rate: Maybe<Scalars['Float']['output']>;
  /** The scenario, of that grouping alone; null without devices.scenario:read, and once it is deleted. */
  scenario: Maybe<TestScenario>;
};

/** What tests are counted by. */
export type TestPassRateGrouping =
  /** For whom it was. */
  | 'CUSTOMER'
  /** The day on which it ended. */
  | 'DAY'
  /** The type that the device had. */
  | 'DEVICE_TYPE'
  /** The month in which it ended. */
  | 'MONTH'
  /** All together. */
  | 'NONE'
  /** Who ran the test. */
  | 'OPERATOR'
  /** The scenario, whichever its version was. */
  | 'SCENARIO';

/** A part of a pressure series. */
export type TestPressureAppendInput = {
  /** When each point was measured: whole microseconds since `startOffset`, none less than the one before; 10,000 points at most. */
  offsets: Array<Scalars['Int']['input']>;
  /** The part's number: 1, 2, 3 … Parts may come in any order, but what is in a later part is later. */
  partNumber: Scalars['Int']['input'];
  /** The report's id. */
  reportId: Scalars['ID']['input'];
  /** From when `offsets` count: whole microseconds since the test was started. */
  startOffset: Scalars['Float']['input'];
  /** The pressure at each of the offsets. */
  values: Array<Scalars['Float']['input']>;
};

/** The report, or why nothing was appended. */
export type TestPressureAppendPayload = {
  /** Why nothing was appended. */
  errors: Array<UserError>;
  /** The report with the part. */
  testReport: Maybe<TestReport>;
};

/** One test of one device: by which version of which scenario, by whom, what was measured, and what came of it. */
export type TestReport = {
  /** Why it was aborted; support does not see it. */
  abortReason: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** For whom; null without devices.customer:read, and once the customer is deleted. */
  customer: Maybe<DeviceCustomer>;
  /** The tested device; null without devices.device:read, and once the device is deleted. */
  device: Maybe<Device>;
  /** The type that the device had then. */
  deviceType: DeviceType;
  /** When it was finished or aborted; null while it runs. */
  endTime: Maybe<Scalars['DateTime']['output']>;
  /** The report's id, `trp_…`. */
  id: Scalars['ID']['output'];
  /** The crane job at whose site the device was tested. */
  job: Maybe<Job>;
  /** What was measured, step by step, the earliest first. */
  measurements: TestMeasurementConnection;
  /** Who runs the test; null for an API client. */
  operator: Maybe<User>;
  /** The company whose report it is. */
  organization: Maybe<Organization>;
  /** How many points of pressure were recorded. */
  pressurePointCount: Scalars['Int']['output'];
  /** The pressure during the test, the earliest point first, none when it was not recorded. Of more points than `maxPoints`, stretches of equal length are each shown by their first, least, greatest and last point: drawn, it looks as all of them would, and no peak gets lost. Null, with an error, when the reports of one answer have more points than can be read at once; the rest of the reports is there. */
  pressureSeries: Maybe<Array<PressurePoint>>;
  /** Step by step why the verdict is as it is; empty until the test is finished. */
  results: Array<TestStepResult>;
  /** What the device is tested by; null without devices.scenario:read, and once the scenario is deleted. */
  scenario: Maybe<TestScenario>;
  /** The scenario as it was when the test was started; it stays so. Null without devices.scenario:read. */
  scenarioVersion: Maybe<ScenarioVersion>;
  /** When it was started. */
  startTime: Scalars['DateTime']['output'];
  /** Where the test stands. */
  state: TestState;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What came of it; null while it runs, and when it was aborted. */
  verdict: Maybe<TestVerdict>;
  /** Counts the changes; give it back when you change the report, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** One test of one device: by which version of which scenario, by whom, what was measured, and what came of it. */
export type TestReportMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One test of one device: by which version of which scenario, by whom, what was measured, and what came of it. */
export type TestReportPressureSeriesArgs = {
  maxPoints: Scalars['Int']['input'];
};

/** A page of test reports. */
export type TestReportConnection = {
  /** The reports of this page. */
  edges: Array<TestReportEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many reports match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A test report and its place in the list. */
export type TestReportEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: TestReport;
};

/** Which test reports to list; all conditions hold together. */
export type TestReportFilter = {
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** By device. */
  deviceId?: InputMaybe<IdFilter>;
  /** By the crane job at whose site it was. */
  jobId?: InputMaybe<IdFilter>;
  /** By who runs or ran the test. */
  operatorId?: InputMaybe<IdFilter>;
  /** By scenario. */
  scenarioId?: InputMaybe<IdFilter>;
  /** Started within a stretch of time. */
  startTime?: InputMaybe<DateTimeFilter>;
  /** In one of these states. */
  state?: InputMaybe<Array<TestState>>;
  /** With one of these verdicts. */
  verdict?: InputMaybe<Array<TestVerdict>>;
};

/** The order of a list of test reports. */
export type TestReportOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: TestReportOrderField;
};

/** What test reports can be ordered by. */
export type TestReportOrderField =
  /** When the test was started. */
  | 'START_TIME';

/** A change of a report; what is left out stays. */
export type TestReportUpdateInput = {
  /** For whom; null takes it away. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The report's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At which crane job's site; null takes it away. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed report, or why it was not changed. */
export type TestReportUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The report. */
  testReport: Maybe<TestReport>;
};

/** A test to give up. */
export type TestRunAbortInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The report's id. */
  reportId: Scalars['ID']['input'];
};

/** The report, or why the test was not given up. */
export type TestRunAbortPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The report. */
  testReport: Maybe<TestReport>;
};

/** A test to finish. */
export type TestRunFinishInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The report's id. */
  reportId: Scalars['ID']['input'];
};

/** The report with its verdict, or why the test was not finished. */
export type TestRunFinishPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The report. */
  testReport: Maybe<TestReport>;
};

/** A test to start. */
export type TestRunStartInput = {
  /** For whom; the device's customer when left out, nobody when null. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The device. */
  deviceId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At which crane job's site; that where the device stands when left out, none when null. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** The scenario: an active one for this type of device. */
  scenarioId: Scalars['ID']['input'];
};

/** The report of the started test, or why it was not started. */
export type TestRunStartPayload = {
  /** Why nothing was started. */
  errors: Array<UserError>;
  /** The report. */
  testReport: Maybe<TestReport>;
};

/** How devices of a type are tested: step by step, and by which criteria. Each edit of its flow is a version of its own; a test report keeps the version that it was run by. */
export type TestScenario = {
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it; null for an API client. */
  createdBy: Maybe<User>;
  /** Its newest version, by which tests are run from now on. */
  currentVersion: ScenarioVersion;
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** The type of device that it is for; null: all. */
  deviceType: Maybe<DeviceType>;
  /** The scenario's id, `tsc_…`. */
  id: Scalars['ID']['output'];
  /** Tests may be run by it. */
  isActive: Scalars['Boolean']['output'];
  /** As it was written before there were flows, in order; `testStepsConvert` makes a flow of them. */
  legacySteps: Array<TestStep>;
  /** Its name, of which there is one. */
  name: Scalars['String']['output'];
  /** The company whose scenario it is. */
  organization: Maybe<Organization>;
  /** One of its versions; null when there is none of this number. */
  scenarioVersion: Maybe<ScenarioVersion>;
  /** Whose form its flow has, besides that of all flows; null without devices.template:read. */
  template: Maybe<JsonTemplate>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the scenario, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** Its versions, the newest first. */
  versions: ScenarioVersionConnection;
};


/** How devices of a type are tested: step by step, and by which criteria. Each edit of its flow is a version of its own; a test report keeps the version that it was run by. */
export type TestScenarioScenarioVersionArgs = {
  number: Scalars['Int']['input'];
};


/** How devices of a type are tested: step by step, and by which criteria. Each edit of its flow is a version of its own; a test report keeps the version that it was run by. */
export type TestScenarioVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of scenarios. */
export type TestScenarioConnection = {
  /** The scenarios of this page. */
  edges: Array<TestScenarioEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many scenarios match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new scenario. */
export type TestScenarioCreateInput = {
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The type of device that it is for; all when left out. */
  deviceType?: InputMaybe<DeviceType>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tests may be run by it at once. */
  isActive: Scalars['Boolean']['input'];
  /** Its name, of which there is none yet; letter case does not count. */
  name: Scalars['String']['input'];
  /** A template for test flows or scenarios: its schema must hold for the flow. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** JSON as text: `{ "steps": [{ "step": 1, "action": "pressurise", "params": {}, "criteria": [{ "measurement": "leak", "unit": "Pa", "maximum": 50 }] }] }`. Steps count upwards. Each criterion may have a `minimum` and a `maximum`, and must be measured unless `required` is false. */
  testFlow: Scalars['String']['input'];
};

/** The new scenario, or why there is none. */
export type TestScenarioCreatePayload = {
  /** Why nothing was written. */
  errors: Array<UserError>;
  /** The new scenario. */
  testScenario: Maybe<TestScenario>;
};

/** A scenario to delete. */
export type TestScenarioDeleteInput = {
  /** The scenario's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type TestScenarioDeletePayload = {
  /** The id of the deleted scenario. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A scenario and its place in the list. */
export type TestScenarioEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The scenario. */
  node: TestScenario;
};

/** A change of a scenario's flow. */
export type TestScenarioEditFlowInput = {
  /** The new flow, or what to change in it. */
  edit: JsonEditInput;
  /** The scenario's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the scenario that you know, `TestScenario.version`. When it has changed since, nothing is, and `conflict` has the three values. */
  version: Scalars['Int']['input'];
};

/** The scenario with its new version, or why there is none. */
export type TestScenarioEditFlowPayload = {
  /** The three values, when somebody else changed it meanwhile. */
  conflict: Maybe<JsonConflict>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The scenario. */
  testScenario: Maybe<TestScenario>;
};

/** Which scenarios to list; all conditions hold together. */
export type TestScenarioFilter = {
  /** Written within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By who wrote them. */
  createdById?: InputMaybe<IdFilter>;
  /** For one of these types of device; what is for all types is not among them. */
  deviceType?: InputMaybe<Array<DeviceType>>;
  /** Tests may be run by them, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the template whose form their flow has. */
  templateId?: InputMaybe<IdFilter>;
  /** With this text in the name or the description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of scenarios. */
export type TestScenarioOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: TestScenarioOrderField;
};

/** What scenarios can be ordered by. */
export type TestScenarioOrderField =
  /** When it was written. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A scenario to bring back. */
export type TestScenarioRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The scenario's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The scenario as it is again, or why it was not brought back. */
export type TestScenarioRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The scenario. */
  testScenario: Maybe<TestScenario>;
};

/** A change of a scenario; what is left out stays. */
export type TestScenarioUpdateInput = {
  /** What it is for; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The type of device that it is for; null: all. */
  deviceType?: InputMaybe<DeviceType>;
  /** The scenario's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether tests may be run by it. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A template whose schema holds for the flow; null takes it away. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed scenario, or why it was not changed. */
export type TestScenarioUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed scenario. */
  testScenario: Maybe<TestScenario>;
};

/** Where a test stands. */
export type TestState =
  /** Given up, with a reason: there is no verdict. */
  | 'ABORTED'
  /** Finished, with a verdict. */
  | 'COMPLETED'
  /** Something was measured. */
  | 'IN_PROGRESS'
  /** Started, and nothing measured yet. */
  | 'PENDING';

/** A step of a scenario as it was written before there were flows. It is only read. */
export type TestStep = {
  /** The device does it by itself. */
  autoTest: Scalars['Boolean']['output'];
  /** What must come of it. */
  criteria: Scalars['JSON']['output'];
  /** How it is done. */
  description: Maybe<Scalars['String']['output']>;
  /** The step's id, `tst_…`. */
  id: Scalars['ID']['output'];
  /** The operator takes part. */
  operatorParticipation: Scalars['Boolean']['output'];
  /** With which parameters. */
  parameters: Scalars['JSON']['output'];
  /** What is done. */
  stepName: Scalars['String']['output'];
  /** Its place: 1, 2, 3 … */
  stepOrder: Scalars['Int']['output'];
};

/** What came of one step. */
export type TestStepResult = {
  /** What was done. */
  action: Scalars['String']['output'];
  /** Of each criterion what came of it. */
  criteria: Array<TestCriterionResult>;
  /** The step's number. */
  step: Scalars['Int']['output'];
  /** What came of it; null when it demands nothing. */
  verdict: Maybe<TestVerdict>;
};

/** A scenario whose legacy steps are to be its flow. */
export type TestStepsConvertInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The scenario's id. */
  scenarioId: Scalars['ID']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The scenario with its flow, or why it was not converted. */
export type TestStepsConvertPayload = {
  /** Why nothing was converted. */
  errors: Array<UserError>;
  /** The scenario. */
  testScenario: Maybe<TestScenario>;
};

/** What came of a test, or of a part of it. */
export type TestVerdict =
  /** Nothing was outside of its limits, but something that must be measured was not, or not in its unit: it says nothing about the device. */
  | 'ERROR'
  /** Something was measured outside of its limits. */
  | 'FAIL'
  /** All that was demanded held. */
  | 'PASS';

/** A text in one language. */
export type Translation = {
  /** The program that it is for; null: all. */
  component: Maybe<FleetComponent>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The translation's id, `trl_…`. */
  id: Scalars['ID']['output'];
  /** What names the text in all languages, e.g. menu.devices. */
  key: Scalars['String']['output'];
  /** Its language, a BCP 47 tag, e.g. pl-PL. */
  language: Scalars['String']['output'];
  /** The company whose translation it is. */
  organization: Maybe<Organization>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The text. */
  value: Scalars['String']['output'];
  /** Counts the changes; give it back when you change the translation, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** All texts in one language. */
export type TranslationBundle = {
  /** The texts, by key. */
  entries: Array<TranslationBundleEntry>;
  /** The language that was asked for, in its canonical form. */
  language: Scalars['String']['output'];
};

/** One text of a bundle. */
export type TranslationBundleEntry = {
  /** What names the text. */
  key: Scalars['String']['output'];
  /** The language that it is in: the one asked for, or what stands in for it. */
  language: Scalars['String']['output'];
  /** The text. */
  value: Scalars['String']['output'];
};

/** A page of translations. */
export type TranslationConnection = {
  /** The translations of this page. */
  edges: Array<TranslationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many translations match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A translation to delete. */
export type TranslationDeleteInput = {
  /** The translation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type TranslationDeletePayload = {
  /** The id of the deleted translation. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A translation and its place in the list. */
export type TranslationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The translation. */
  node: Translation;
};

/** Which translations to list; all conditions hold together. */
export type TranslationFilter = {
  /** For these programs. */
  component?: InputMaybe<Array<FleetComponent>>;
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** In this language alone, a BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** With this text in the key or the translation. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One text to set. */
export type TranslationImportInput = {
  /** The program that it is for; null or left out: all. */
  component?: InputMaybe<FleetComponent>;
  /** What names the text in all languages: up to 255 characters without blanks, e.g. menu.devices. */
  key: Scalars['String']['input'];
  /** The language, a BCP 47 tag, e.g. pl-PL. */
  language: Scalars['String']['input'];
  /** The text; it may be empty. */
  value: Scalars['String']['input'];
};

/** The order of a list of translations. */
export type TranslationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: TranslationOrderField;
};

/** What translations can be ordered by. */
export type TranslationOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The key. */
  | 'KEY';

/** A translation to bring back. */
export type TranslationRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The translation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The translation as it is again, or why it was not brought back. */
export type TranslationRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The translation. */
  translation: Maybe<Translation>;
};

/** A text in a language. */
export type TranslationSetInput = {
  /** The program that it is for; null: all. Left out, it stays. */
  component?: InputMaybe<FleetComponent>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What names the text in all languages: up to 255 characters without blanks, e.g. menu.devices. */
  key: Scalars['String']['input'];
  /** The language, a BCP 47 tag, e.g. pl-PL. */
  language: Scalars['String']['input'];
  /** The text; it may be empty. */
  value: Scalars['String']['input'];
  /** The version of the translation that you know; refused when it has changed since, or when there is none. Without it, the text is set whatever is there. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The translation, or why it was not set. */
export type TranslationSetPayload = {
  /** Why nothing was set. */
  errors: Array<UserError>;
  /** The translation. */
  translation: Maybe<Translation>;
};

/** Texts to set at once. */
export type TranslationsImportInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The texts; none of them twice in the same language. */
  translations: Array<TranslationImportInput>;
};

/** What was set, or why nothing was. */
export type TranslationsImportPayload = {
  /** How many texts were not there before; null when nothing was set. */
  createdCount: Maybe<Scalars['Int']['output']>;
  /** Why nothing was set. */
  errors: Array<UserError>;
  /** How many were there like this already; null when nothing was set. */
  unchangedCount: Maybe<Scalars['Int']['output']>;
  /** How many were there and are different now; null when nothing was set. */
  updatedCount: Maybe<Scalars['Int']['output']>;
};

/** A software to take off a device. */
export type UninstallationStartInput = {
  /** The device's id. */
  deviceId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The software's id. */
  softwareId: Scalars['ID']['input'];
  /** For how many minutes it may be in progress without a report, from 1 to 10080. */
  timeoutMinutes: Scalars['Int']['input'];
};

/** The uninstallation that waits for the device, or why there is none. */
export type UninstallationStartPayload = {
  /** Why nothing was begun. */
  errors: Array<UserError>;
  /** The uninstallation. */
  installation: Maybe<SoftwareInstallation>;
};

/**
 * A place for one file. Send the file itself as the body of one request to `url`, with this
 * method and these headers and nothing else of ours (no token), before it expires. Then name the
 * `key` in the mutation that the file is for, within a day.
 */
export type Upload = {
  /** From then on the address is of no use. */
  expiresAt: Scalars['DateTime']['output'];
  /** Headers that the request must have. */
  headers: Array<UploadHeader>;
  /** Names the uploaded file in the mutation that it is for, e.g. as billUploadKey. */
  key: Scalars['String']['output'];
  /** The HTTP method: PUT. */
  method: Scalars['String']['output'];
  /** Where the file goes. Whoever has the address may use it once. */
  url: Scalars['URL']['output'];
};

/** A header of the request that sends a file. */
export type UploadHeader = {
  /** Its name, e.g. content-type. */
  name: Scalars['String']['output'];
  /** Its value, exactly as it must be sent. */
  value: Scalars['String']['output'];
};

/** A person who signs in. */
export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** The installations that the person asked for, the latest first. */
  installationsInitiated: Maybe<SoftwareInstallationConnection>;
  /** The tests that this person runs or has run, the latest first. */
  testsOperated: Maybe<TestReportConnection>;
};


/** A person who signs in. */
export type UserInstallationsInitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoftwareInstallationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SoftwareInstallationOrder;
};


/** A person who signs in. */
export type UserTestsOperatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TestReportOrder;
};

/** Why a mutation changed nothing. Meant for the person at the screen. */
export type UserError = {
  /** Machine-readable reason, e.g. INVALID_TRANSITION. */
  code: Scalars['String']['output'];
  /** The path of the offending input field, e.g. ["input", "name"], when there is one. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** One sentence for people. */
  message: Scalars['String']['output'];
};
