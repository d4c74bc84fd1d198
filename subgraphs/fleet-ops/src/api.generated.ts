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

/** What approved expenses come to. */
export type ApprovedExpenses = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The sums of their sanctioned amounts, one for each currency. */
  totals: Array<MoneyTotal>;
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

/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type Campaign = {
  /** What promoters did for the campaign, newest first. */
  activities: Maybe<PromoterActivityConnection>;
  /** Whom the campaign's promoters reached. */
  attendance: Maybe<CampaignAttendance>;
  /** What it may cost in all; null when nothing was agreed. */
  budget: Maybe<Scalars['Decimal']['output']>;
  /** What kind of campaign it is. */
  campaignType: CampaignType;
  /** For whom it is run. */
  client: Maybe<FleetClient>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its budget, its invoices and its expenses. */
  currency: Scalars['Currency']['output'];
  /** What it is about. */
  description: Maybe<Scalars['String']['output']>;
  /** Its last day. */
  endDate: Maybe<Scalars['Date']['output']>;
  /** What was spent for the campaign, the latest submitted first. */
  expenses: Maybe<ExpenseConnection>;
  /** The campaign's id, `cmp_…`. */
  id: Scalars['ID']['output'];
  /** What vendors ask to be paid for the campaign, the latest first. */
  invoices: Maybe<VendorInvoiceConnection>;
  /** Where it takes place. */
  locations: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The company whose campaign it is. */
  organization: Maybe<Organization>;
  /** The project that it is part of. */
  project: Maybe<FleetProject>;
  /** What was reported from the campaign, newest first. */
  reports: Maybe<CampaignReportConnection>;
  /** What the campaign has cost so far, by what was decided and paid. */
  spend: Maybe<CampaignSpend>;
  /** Its first day; null while there is none yet. */
  startDate: Maybe<Scalars['Date']['output']>;
  /** Where it stands in its life. */
  status: CampaignStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The vendors that work for it, the longest assigned first; a vendor sees only itself. */
  vendors: Maybe<CampaignVendorConnection>;
  /** Counts the changes; give it back when you change the campaign, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type CampaignActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromoterActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PromoterActivityOrder;
};


/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type CampaignExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExpenseOrder;
};


/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type CampaignInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorInvoiceOrder;
};


/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type CampaignReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CampaignReportOrder;
};


/** What is run in the field for a client: a roadshow, samples handed out, and the like. */
export type CampaignVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Vendors for a campaign. */
export type CampaignAssignVendorsInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendors to assign, 100 at most. */
  vendorIds: Array<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The campaign with its vendors, or why none was assigned. */
export type CampaignAssignVendorsPayload = {
  /** The campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed; the field says which vendor. */
  errors: Array<UserError>;
};

/** Whom promoters reached. */
export type CampaignAttendance = {
  /** How many activities those tell of. */
  activities: Scalars['Int']['output'];
  /** How many entries promoters made. */
  entries: Scalars['Int']['output'];
  /** How many people attended. */
  people: Scalars['Int']['output'];
  /** At how many villages. */
  villages: Scalars['Int']['output'];
};

/** A campaign that is called off. */
export type CampaignCancelInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The cancelled campaign, or why it was not cancelled. */
export type CampaignCancelPayload = {
  /** The cancelled campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A campaign that is done. */
export type CampaignCompleteInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The completed campaign, or why it was not completed. */
export type CampaignCompletePayload = {
  /** The completed campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  /** The campaigns of this page. */
  edges: Array<CampaignEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many campaigns match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new campaign. */
export type CampaignCreateInput = {
  /** What it may cost in all, 0 or more. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** What kind of campaign it is. */
  campaignType: CampaignType;
  /** The currency of its budget, its invoices and its expenses; its project's when left out. It can't be changed. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place. */
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The project that it is part of; it must be active. */
  projectId: Scalars['ID']['input'];
  /** Its first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The vendors to assign, 100 at most. */
  vendorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The new campaign with its vendors, or why there is none. */
export type CampaignCreatePayload = {
  /** The new campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was added; the field says which vendor. */
  errors: Array<UserError>;
};

/** A campaign to delete. */
export type CampaignDeleteInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type CampaignDeletePayload = {
  /** The id of the deleted campaign. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion with all that it took; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A campaign and its place in the list. */
export type CampaignEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** Which campaigns to list; all conditions hold together. */
export type CampaignFilter = {
  /** Of one of these kinds. */
  campaignType?: InputMaybe<Array<CampaignType>>;
  /** By client. */
  clientId?: InputMaybe<IdFilter>;
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Whose last day is among these. */
  endDate?: InputMaybe<DateFilter>;
  /** By project. */
  projectId?: InputMaybe<IdFilter>;
  /** Whose first day is among these. */
  startDate?: InputMaybe<DateFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<CampaignStatus>>;
  /** With this text in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By vendor that is assigned. */
  vendorId?: InputMaybe<IdFilter>;
};

/** A campaign to pause. */
export type CampaignHoldInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The paused campaign, or why it was not paused. */
export type CampaignHoldPayload = {
  /** The paused campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** The order of a list of campaigns. */
export type CampaignOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CampaignOrderField;
};

/** What campaigns can be ordered by. */
export type CampaignOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** The first day; those without one count as later than all others. */
  | 'START_DATE';

/** How a campaign went, on one day or over some. */
export type CampaignReport = {
  /** From which campaign; null when it was deleted or may not be seen. */
  campaign: Maybe<Campaign>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote the report; null when an API client did. */
  createdBy: Maybe<User>;
  /** Where the vehicle was, in the order of time. */
  gpsTrack: Array<GpsPoint>;
  /** The report's id, `rep_…`. */
  id: Scalars['ID']['output'];
  /** How far the vehicles went, in kilometres. */
  kmTravelled: Maybe<Scalars['Decimal']['output']>;
  /** The places where the campaign was. */
  locationsCovered: Array<Scalars['String']['output']>;
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The photos, each for a short while. */
  photoUrls: Array<Scalars['URL']['output']>;
  /** Of which day. */
  reportDate: Scalars['Date']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of reports. */
export type CampaignReportConnection = {
  /** The reports of this page. */
  edges: Array<CampaignReportEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many reports match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new report. */
export type CampaignReportCreateInput = {
  /** From which campaign. */
  campaignId: Scalars['ID']['input'];
  /** Where the vehicle was, in the order of time, 5000 points at most. */
  gpsTrack?: InputMaybe<Array<GpsPointInput>>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How far the vehicles went, in kilometres with two decimals at most. */
  kmTravelled?: InputMaybe<Scalars['Decimal']['input']>;
  /** The places where the campaign was, 200 at most. */
  locationsCovered?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Uploads with photos, as fleetUploadCreate names them, 50 at most. */
  photoUploadKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of which day. */
  reportDate: Scalars['Date']['input'];
};

/** The new report, or why there is none. */
export type CampaignReportCreatePayload = {
  /** The new report. */
  campaignReport: Maybe<CampaignReport>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A report to take away. */
export type CampaignReportDeleteInput = {
  /** The report's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type CampaignReportDeletePayload = {
  /** The id of the report that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A report and its place in the list. */
export type CampaignReportEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: CampaignReport;
};

/** Which reports to list; all conditions hold together. */
export type CampaignReportFilter = {
  /** By campaign. */
  campaignId?: InputMaybe<IdFilter>;
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By the day. */
  reportDate?: InputMaybe<DateFilter>;
  /** With this text in one of the places or in the notes; for support in the places alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of reports. */
export type CampaignReportOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CampaignReportOrderField;
};

/** What reports can be ordered by. */
export type CampaignReportOrderField =
  /** The day. */
  | 'REPORT_DATE';

/** A report that comes back. */
export type CampaignReportRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted report. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The report that is back, or why it is not. */
export type CampaignReportRestorePayload = {
  /** The report that is back. */
  campaignReport: Maybe<CampaignReport>;
  /** Why nothing came back. */
  errors: Array<UserError>;
};

/** A correction of a report; what is left out stays. */
export type CampaignReportUpdateInput = {
  /** Where the vehicle was, in the order of time, 5000 points at most; replaces what was there. */
  gpsTrack?: InputMaybe<Array<GpsPointInput>>;
  /** The report's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How far the vehicles went, in kilometres with two decimals at most; null takes it away. */
  kmTravelled?: InputMaybe<Scalars['Decimal']['input']>;
  /** The places where the campaign was, 200 at most; replaces what was there. */
  locationsCovered?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free notes; null takes it away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Uploads with photos, as fleetUploadCreate names them, 50 at most, put to those that are there. */
  photoUploadKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of which day. */
  reportDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed report, or why it was not changed. */
export type CampaignReportUpdatePayload = {
  /** The changed report. */
  campaignReport: Maybe<CampaignReport>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A campaign to bring back with what its deletion took. */
export type CampaignRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The campaign as it is again, or why it was not brought back. */
export type CampaignRestorePayload = {
  /** The campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** A campaign that goes on. */
export type CampaignResumeInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The running campaign, or why it was not resumed. */
export type CampaignResumePayload = {
  /** The running campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A campaign that is about to begin. */
export type CampaignScheduleInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The upcoming campaign, or why it was not scheduled. */
export type CampaignSchedulePayload = {
  /** The upcoming campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What a campaign has cost so far. Amounts in different currencies stay apart. */
export type CampaignSpend = {
  /** The budget less approved expenses and what is invoiced, in the campaign's own currency; below zero when overspent; null without a budget, and for whoever does not see all that was spent. */
  budgetRemaining: Maybe<Scalars['Decimal']['output']>;
  /** Sanctioned amounts of its approved expenses. */
  expensesApproved: Array<MoneyTotal>;
  /** Its invoices that are sent and not rejected. */
  invoiced: Array<MoneyTotal>;
  /** Its completed payments. */
  paid: Array<MoneyTotal>;
};

/** A campaign that begins. */
export type CampaignStartInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The running campaign, or why it was not started. */
export type CampaignStartPayload = {
  /** The running campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Where a campaign stands in its life. */
export type CampaignStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Paused. */
  | 'HOLD'
  /** Being planned. */
  | 'PLANNING'
  /** Being run. */
  | 'RUNNING'
  /** Planned, and about to begin. */
  | 'UPCOMING';

/** How many campaigns stand somewhere. */
export type CampaignStatusCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: CampaignStatus;
};

/** What kind of campaign it is. */
export type CampaignType =
  /** Below the line: talking to people directly, without mass media. */
  | 'BTL'
  /** Vehicles with an L-shaped display. */
  | 'L_SHAPE'
  /** Anything else. */
  | 'OTHER'
  /** A tour from place to place. */
  | 'ROADSHOW'
  /** Samples handed out. */
  | 'SAMPLING';

/** A vendor that leaves a campaign. */
export type CampaignUnassignVendorInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendor to take off. */
  vendorId: Scalars['ID']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The campaign with the vendors left, or why none was taken off. */
export type CampaignUnassignVendorPayload = {
  /** The campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A change of a campaign; what is left out stays. */
export type CampaignUpdateInput = {
  /** What it may cost in all, 0 or more; null takes it away. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** What kind of campaign it is. */
  campaignType?: InputMaybe<CampaignType>;
  /** What it is about; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first; null takes it away. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place; replaces the whole list. */
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; null takes it away. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed campaign, or why it was not changed. */
export type CampaignUpdatePayload = {
  /** The changed campaign. */
  campaign: Maybe<Campaign>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A vendor's place in a campaign; while there is one, the vendor sees the campaign. */
export type CampaignVendor = {
  /** Since when. */
  assignedAt: Scalars['DateTime']['output'];
  /** The campaign. */
  campaign: Maybe<Campaign>;
  /** The assignment's id, `cpv_…`. */
  id: Scalars['ID']['output'];
  /** The vendor. */
  vendor: Maybe<Vendor>;
};

/** A page of assignments. */
export type CampaignVendorConnection = {
  /** The assignments of this page. */
  edges: Array<CampaignVendorEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many assignments match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An assignment and its place in the list. */
export type CampaignVendorEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The assignment. */
  node: CampaignVendor;
};

/** What a client wants to see first. */
export type ClientPortal = {
  /** Whom its campaigns have reached. */
  attendance: CampaignAttendance;
  /** Its campaigns, by where they stand. */
  campaignsByStatus: Maybe<Array<CampaignStatusCount>>;
  /** The client, with its projects and campaigns. */
  client: FleetClient;
  /** Its projects, by where they stand. */
  projectsByStatus: Array<FleetProjectStatusCount>;
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

/** A person who drives vehicles of the fleet. */
export type Driver = {
  /** What the driver drives and drove, the latest first. */
  assignments: Maybe<VehicleAssignmentConnection>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** What the driver spent, the latest submitted first. */
  expenses: Maybe<ExpenseConnection>;
  /** The driver's id, `drv_…`. */
  id: Scalars['ID']['output'];
  /** The driving licence's number; support does not see it. */
  licenseNumber: Maybe<Scalars['String']['output']>;
  /** The last day on which the driving licence holds; null when nobody wrote it down. */
  licenseValidity: Maybe<Scalars['Date']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The phone number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What the driver drives now; null when it is nothing. */
  vehicle: Maybe<Vehicle>;
  /** For whom the driver works; null for nobody, or when the vendor was deleted. */
  vendor: Maybe<Vendor>;
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A person who drives vehicles of the fleet. */
export type DriverAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who drives vehicles of the fleet. */
export type DriverExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExpenseOrder;
};

/** A page of drivers. */
export type DriverConnection = {
  /** The drivers of this page. */
  edges: Array<DriverEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many drivers match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new driver. */
export type DriverCreateInput = {
  /** The e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The driving licence's number, unique in the organization. */
  licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which the driving licence holds. */
  licenseValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The phone number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** For whom the driver works. For a vendor itself when left out, and no other. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new driver, or why there is none. */
export type DriverCreatePayload = {
  /** The new driver. */
  driver: Maybe<Driver>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A driver to take away. */
export type DriverDeleteInput = {
  /** The driver's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type DriverDeletePayload = {
  /** The id of the driver that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A driver and its place in the list. */
export type DriverEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The driver. */
  node: Driver;
};

/** Which drivers to list; all conditions hold together. */
export type DriverFilter = {
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By the last day of the driving licence. */
  licenseValidity?: InputMaybe<DateFilter>;
  /** With this text in the name, the e-mail address, the phone number or the licence's number; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By vendor. */
  vendorId?: InputMaybe<IdFilter>;
};

/** The order of a list of drivers. */
export type DriverOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: DriverOrderField;
};

/** What drivers can be ordered by. */
export type DriverOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A driver that comes back. */
export type DriverRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted driver. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The driver that is back, or why it is not. */
export type DriverRestorePayload = {
  /** The driver that is back. */
  driver: Maybe<Driver>;
  /** Why nothing came back. */
  errors: Array<UserError>;
};

/** A change of a driver; what is left out stays. */
export type DriverUpdateInput = {
  /** The e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The driver's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The driving licence's number, unique in the organization; null takes it away. */
  licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which the driving licence holds; null takes it away. */
  licenseValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** For whom the driver works; null for nobody, which a vendor can't. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed driver, or why it was not changed. */
export type DriverUpdatePayload = {
  /** The changed driver. */
  driver: Maybe<Driver>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What somebody spent for a campaign and wants back. */
export type Expense = {
  /** How much is claimed. */
  amount: Scalars['Decimal']['output'];
  /** The day on which it was approved (UTC); null while it is not. */
  approvedDate: Maybe<Scalars['Date']['output']>;
  /** The uploaded bill, readable for a short time; support does not see it. */
  billImageUrl: Maybe<Scalars['URL']['output']>;
  /** Where a bill lies elsewhere; support does not see it. */
  billUrl: Maybe<Scalars['URL']['output']>;
  /** What it was spent for; null without fleet.campaign:read, and where you may not see the campaign. */
  campaign: Maybe<Campaign>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of both amounts. */
  currency: Scalars['Currency']['output'];
  /** Who approved or rejected it; null while nobody has. */
  decidedBy: Maybe<User>;
  /** Why it was decided so; there is always one with a rejection. Support does not see it. */
  decisionNote: Maybe<Scalars['String']['output']>;
  /** What it was spent on; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** Who spent it; null for an expense of no driver, without fleet.driver:read, and where you may not see the driver. */
  driver: Maybe<Driver>;
  /** What kind of expense it is, e.g. fuel, food or toll. */
  expenseType: Scalars['String']['output'];
  /** The expense's id, `exp_…`. */
  id: Scalars['ID']['output'];
  /** The company whose expense it is. */
  organization: Maybe<Organization>;
  /** How much was approved; null while it is not. */
  sanctionedAmount: Maybe<Scalars['Decimal']['output']>;
  /** Where the expense stands. */
  status: ExpenseStatus;
  /** Who submitted it; null for an API client. */
  submittedBy: Maybe<User>;
  /** The day on which it was submitted (UTC). */
  submittedDate: Scalars['Date']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the expense, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** An expense to approve. */
export type ExpenseApproveInput = {
  /** The expense's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A word on the decision, e.g. why it is less than claimed. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How much of it is approved: more than 0, and no more than is claimed; all of it when left out. */
  sanctionedAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An approved expense, or why it was not approved. */
export type ExpenseApprovePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The approved expense. */
  expense: Maybe<Expense>;
};

/** The bill of an expense: one of the two, or both. */
export type ExpenseAttachBillInput = {
  /** Its uploaded bill: the key that fleetUploadCreate gave. */
  billUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** Where its bill lies elsewhere: an https address. */
  billUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The expense's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An expense with its bill, or why it has none. */
export type ExpenseAttachBillPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The expense with its bill. */
  expense: Maybe<Expense>;
};

/** A page of expenses. */
export type ExpenseConnection = {
  /** The expenses of this page. */
  edges: Array<ExpenseEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many expenses match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An expense and its place in the list. */
export type ExpenseEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The expense. */
  node: Expense;
};

/** Which expenses to list; all conditions hold together. */
export type ExpenseFilter = {
  /** By the day of approval. */
  approvedDate?: InputMaybe<DateFilter>;
  /** By campaign. */
  campaignId?: InputMaybe<IdFilter>;
  /** By who decided on it. */
  decidedById?: InputMaybe<IdFilter>;
  /** By who spent it. */
  driverId?: InputMaybe<IdFilter>;
  /** Of exactly this kind, e.g. fuel. */
  expenseType?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<ExpenseStatus>>;
  /** By who submitted it. */
  submittedById?: InputMaybe<IdFilter>;
  /** By the day of submission. */
  submittedDate?: InputMaybe<DateFilter>;
  /** With this text in the kind or the description; for support in the kind alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of expenses. */
export type ExpenseOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ExpenseOrderField;
};

/** What expenses can be ordered by. */
export type ExpenseOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The day of submission. */
  | 'SUBMITTED_DATE';

/** An expense to reject. */
export type ExpenseRejectInput = {
  /** The expense's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; whoever submitted it reads this. */
  note: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A rejected expense, or why it was not rejected. */
export type ExpenseRejectPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The rejected expense. */
  expense: Maybe<Expense>;
};

/** Where an expense stands. */
export type ExpenseStatus =
  /** Approved, in full or a part of it. */
  | 'APPROVED'
  /** Waits for a decision. */
  | 'PENDING'
  /** Rejected, with a note. */
  | 'REJECTED';

/** What was spent. */
export type ExpenseSubmitInput = {
  /** How much, more than 0. */
  amount: Scalars['Decimal']['input'];
  /** Its uploaded bill: the key that fleetUploadCreate gave. */
  billUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** Where its bill lies elsewhere: an https address. */
  billUrl?: InputMaybe<Scalars['URL']['input']>;
  /** What it was spent for. */
  campaignId: Scalars['ID']['input'];
  /** In which currency; the campaign's when left out. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it was spent on. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who spent it. Drivers: themselves, also when left out. Others: nobody's when left out. */
  driverId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of expense it is, e.g. fuel, food or toll. */
  expenseType: Scalars['String']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** A submitted expense, or why it was not submitted. */
export type ExpenseSubmitPayload = {
  /** Why nothing was submitted. */
  errors: Array<UserError>;
  /** The expense, waiting for its decision. */
  expense: Maybe<Expense>;
};

/** A paper of a vehicle, or the licence of a driver, with its last day. */
export type ExpiringDocument = {
  /** Days from today (UTC) to its last day; below 0 when it has expired. */
  daysLeft: Scalars['Int']['output'];
  /** Whose licence it is. */
  driver: Maybe<Driver>;
  /** Names the paper: its owner's id and its kind, e.g. `veh_…:INSURANCE`. */
  id: Scalars['ID']['output'];
  /** What paper it is. */
  kind: FleetDocumentKind;
  /** The last day on which it holds. */
  validUntil: Scalars['Date']['output'];
  /** Whose paper it is, when it is a vehicle's. */
  vehicle: Maybe<Vehicle>;
};

/** A page of papers. */
export type ExpiringDocumentConnection = {
  /** The papers of this page. */
  edges: Array<ExpiringDocumentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many papers match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A paper and its place in the list. */
export type ExpiringDocumentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: ExpiringDocument;
};

/** A company that has campaigns run for it. */
export type FleetClient = {
  /** Where it is; support does not see it. */
  address: Maybe<Scalars['String']['output']>;
  /** Its campaigns of all projects, latest first; those that you may see. */
  campaigns: Maybe<CampaignConnection>;
  /** Its legal name. */
  company: Maybe<Scalars['String']['output']>;
  /** Whom to ask for there. */
  contactPerson: Maybe<Scalars['String']['output']>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Its e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The client's id, `fcl_…`. */
  id: Scalars['ID']['output'];
  /** Its name, as everyone says it. */
  name: Scalars['String']['output'];
  /** The company whose client it is. */
  organization: Maybe<Organization>;
  /** Its number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** Its projects, latest first; those that you may see. */
  projects: Maybe<FleetProjectConnection>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the client, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A company that has campaigns run for it. */
export type FleetClientCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CampaignOrder;
};


/** A company that has campaigns run for it. */
export type FleetClientProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FleetProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: FleetProjectOrder;
};

/** A page of clients. */
export type FleetClientConnection = {
  /** The clients of this page. */
  edges: Array<FleetClientEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many clients match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new client. */
export type FleetClientCreateInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its legal name. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for there. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, as everyone says it. */
  name: Scalars['String']['input'];
  /** Its number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** The new client, or why there is none. */
export type FleetClientCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new client. */
  fleetClient: Maybe<FleetClient>;
};

/** A client to delete. */
export type FleetClientDeleteInput = {
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type FleetClientDeletePayload = {
  /** The id of the deleted client. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion with all that it took; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A client and its place in the list. */
export type FleetClientEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The client. */
  node: FleetClient;
};

/** Which clients to list; all conditions hold together. */
export type FleetClientFilter = {
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** With this text in the name or the legal name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of clients. */
export type FleetClientOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: FleetClientOrderField;
};

/** What clients can be ordered by. */
export type FleetClientOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A client to bring back with what its deletion took. */
export type FleetClientRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The client as it is again, or why it was not brought back. */
export type FleetClientRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The client. */
  fleetClient: Maybe<FleetClient>;
};

/** A change of a client; what is left out stays. */
export type FleetClientUpdateInput = {
  /** Where it is; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its legal name; null takes it away. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for there; null takes it away. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, as everyone says it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed client, or why it was not changed. */
export type FleetClientUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed client. */
  fleetClient: Maybe<FleetClient>;
};

/** Papers that expire. */
export type FleetDocumentKind =
  /** A vehicle's insurance. */
  | 'INSURANCE'
  /** A driver's driving licence. */
  | 'LICENSE'
  /** A vehicle's permit. */
  | 'PERMIT'
  /** A vehicle's registration certificate. */
  | 'RC';

/** How many, and how much in each currency. */
export type FleetFigure = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The sums of their amounts, one for each currency. */
  totals: Array<MoneyTotal>;
};

/** What a client orders: a frame with a budget and dates, in which campaigns are run. */
export type FleetProject = {
  /** Who looks after the client in this project. */
  assignedCs: Maybe<User>;
  /** The name of who looks after the client, as an imported system wrote it. */
  assignedCsName: Maybe<Scalars['String']['output']>;
  /** What it may cost in all; null when nothing was agreed. */
  budget: Maybe<Scalars['Decimal']['output']>;
  /** Its campaigns, latest first; those that you may see. */
  campaigns: Maybe<CampaignConnection>;
  /** Whose project it is. */
  client: Maybe<FleetClient>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the budget, and of its campaigns when they don't say another. */
  currency: Scalars['Currency']['output'];
  /** What it is about. */
  description: Maybe<Scalars['String']['output']>;
  /** Its last day. */
  endDate: Maybe<Scalars['Date']['output']>;
  /** The project's id, `fpr_…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The company whose project it is. */
  organization: Maybe<Organization>;
  /** Its first day. */
  startDate: Maybe<Scalars['Date']['output']>;
  /** Where it stands in its life. */
  status: FleetProjectStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the project, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** What a client orders: a frame with a budget and dates, in which campaigns are run. */
export type FleetProjectCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CampaignOrder;
};

/** A project that is called off. */
export type FleetProjectCancelInput = {
  /** The project's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The cancelled project, or why it was not cancelled. */
export type FleetProjectCancelPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The cancelled project. */
  fleetProject: Maybe<FleetProject>;
};

/** A project that is done. */
export type FleetProjectCompleteInput = {
  /** The project's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The completed project, or why it was not completed. */
export type FleetProjectCompletePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The completed project. */
  fleetProject: Maybe<FleetProject>;
};

/** A page of projects. */
export type FleetProjectConnection = {
  /** The projects of this page. */
  edges: Array<FleetProjectEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many projects match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new project. */
export type FleetProjectCreateInput = {
  /** Who looks after the client in this project. */
  assignedCsId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may cost in all, 0 or more. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whose project it is. */
  clientId: Scalars['ID']['input'];
  /** The currency of the budget and, when they don't say another, of its campaigns. */
  currency: Scalars['Currency']['input'];
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** The new project, or why there is none. */
export type FleetProjectCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new project. */
  fleetProject: Maybe<FleetProject>;
};

/** A project to delete. */
export type FleetProjectDeleteInput = {
  /** The project's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type FleetProjectDeletePayload = {
  /** The id of the deleted project. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion with all that it took; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A project and its place in the list. */
export type FleetProjectEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: FleetProject;
};

/** Which projects to list; all conditions hold together. */
export type FleetProjectFilter = {
  /** By who looks after the client. */
  assignedCsId?: InputMaybe<IdFilter>;
  /** By client. */
  clientId?: InputMaybe<IdFilter>;
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Whose last day is among these. */
  endDate?: InputMaybe<DateFilter>;
  /** Whose first day is among these. */
  startDate?: InputMaybe<DateFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<FleetProjectStatus>>;
  /** With this text in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of projects. */
export type FleetProjectOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: FleetProjectOrderField;
};

/** What projects can be ordered by. */
export type FleetProjectOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A project to bring back with what its deletion took. */
export type FleetProjectRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The project's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The project as it is again, or why it was not brought back. */
export type FleetProjectRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The project. */
  fleetProject: Maybe<FleetProject>;
};

/** Where a project stands in its life. */
export type FleetProjectStatus =
  /** Under way: campaigns can be planned and run in it. */
  | 'ACTIVE'
  /** Called off. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED';

/** How many projects stand somewhere. */
export type FleetProjectStatusCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: FleetProjectStatus;
};

/** A change of a project; what is left out stays. */
export type FleetProjectUpdateInput = {
  /** Who looks after the client in this project; null takes it away. */
  assignedCsId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may cost in all, 0 or more; null takes it away. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** Another client; the project's campaigns go along. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the budget. Campaigns that there are keep theirs. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it is about; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first; null takes it away. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The project's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; null takes it away. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed project, or why it was not changed. */
export type FleetProjectUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed project. */
  fleetProject: Maybe<FleetProject>;
};

/** The figures of fleet operations in a stretch of days. */
export type FleetStats = {
  /** All campaigns, by where they stand now. */
  campaignsByStatus: Array<CampaignStatusCount>;
  /** Sanctioned amounts of expenses approved in the period. */
  expensesApproved: FleetFigure;
  /** Expenses that wait for a decision, whenever they were submitted. */
  expensesPending: FleetFigure;
  /** Sanctioned amounts of approved expenses that were submitted in the period, whenever they were approved. */
  expensesSubmittedAndApproved: FleetFigure;
  /** Approved invoices that are not paid yet. */
  invoicesApproved: FleetFigure;
  /** Invoices that wait for a decision, whenever they were sent. */
  invoicesSubmitted: FleetFigure;
  /** Payments completed in the period. */
  paymentsCompleted: FleetFigure;
  /** Payments that are not completed, whenever they were made. */
  paymentsOpen: FleetFigure;
};

/** A file that is about to be uploaded. */
export type FleetUploadCreateInput = {
  /** Its media type, e.g. image/jpeg. What the file really holds is checked when it is used. */
  contentType: Scalars['String']['input'];
  /** What the file is called on the person's device; whoever saves it later gets a simplified form of the name. */
  fileName: Scalars['String']['input'];
  /** What it is for. */
  kind: FleetUploadKind;
  /** Its exact size in bytes. */
  size: Scalars['Int']['input'];
};

/** The place for the file, or why there is none. */
export type FleetUploadCreatePayload = {
  /** Why there is none; empty when it worked. */
  errors: Array<UserError>;
  /** The place for the file; null when something is wrong. */
  upload: Maybe<Upload>;
};

/** What a file is for. */
export type FleetUploadKind =
  /** The bill of an expense: JPEG, PNG, WebP or PDF, 10 MB at most. */
  | 'EXPENSE_BILL'
  /** A vendor's invoice: PDF, JPEG, PNG or WebP, 20 MB at most. */
  | 'INVOICE_FILE'
  /** A photo of a promoter at work: JPEG, PNG or WebP, 10 MB at most. */
  | 'PROMOTER_PHOTO'
  /** A photo in a campaign report: JPEG, PNG or WebP, 10 MB at most. */
  | 'REPORT_PHOTO';

/** Where something was at one moment. */
export type GpsPoint = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Degrees north of the equator, from -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, from -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** Where something was at one moment. */
export type GpsPointInput = {
  /** When; not before the point in front of it. */
  at: Scalars['DateTime']['input'];
  /** Degrees north of the equator, from -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, from -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Matches ids. */
export type IdFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, 100 at most. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Matches whole numbers; half-open. */
export type IntFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
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
  /** Assigns vendors to a campaign, each with its placeholder invoice: all of them, or none when one is not possible. Refused for a campaign that is over, and when its project is not active. */
  campaignAssignVendors: Maybe<CampaignAssignVendorsPayload>;
  /** Calls a campaign off that is not over; it stays cancelled. */
  campaignCancel: Maybe<CampaignCancelPayload>;
  /** Notes that a campaign that was running or paused is done. */
  campaignComplete: Maybe<CampaignCompletePayload>;
  /** Plans a campaign in an active project and assigns its vendors, each with a placeholder invoice: all of it, or nothing when one vendor is not possible. */
  campaignCreate: Maybe<CampaignCreatePayload>;
  /** Deletes a campaign with the assignments of its vendors and its placeholder invoices; everything else about it stays. */
  campaignDelete: Maybe<CampaignDeletePayload>;
  /** Pauses a running campaign. */
  campaignHold: Maybe<CampaignHoldPayload>;
  /** Reports how a campaign went. */
  campaignReportCreate: Maybe<CampaignReportCreatePayload>;
  /** Takes a report away. */
  campaignReportDelete: Maybe<CampaignReportDeletePayload>;
  /** Brings a deleted report back. */
  campaignReportRestore: Maybe<CampaignReportRestorePayload>;
  /** Corrects a report. */
  campaignReportUpdate: Maybe<CampaignReportUpdatePayload>;
  /** Brings a deleted campaign back with exactly what its deletion took. Refused while its project is deleted. */
  campaignRestore: Maybe<CampaignRestorePayload>;
  /** Goes on with a paused campaign. Its project must be active. */
  campaignResume: Maybe<CampaignResumePayload>;
  /** Notes that a campaign in planning is about to begin. Its project must be active. */
  campaignSchedule: Maybe<CampaignSchedulePayload>;
  /** Notes that an upcoming campaign has begun. Its project must be active. */
  campaignStart: Maybe<CampaignStartPayload>;
  /** Takes a vendor off a campaign, with its placeholder invoice. Invoices that the vendor sent stay. */
  campaignUnassignVendor: Maybe<CampaignUnassignVendorPayload>;
  /** Changes a campaign, whatever its status. */
  campaignUpdate: Maybe<CampaignUpdatePayload>;
  /** Adds a driver. A vendor adds its own. */
  driverCreate: Maybe<DriverCreatePayload>;
  /** Takes a driver away, and ends the current assignment. */
  driverDelete: Maybe<DriverDeletePayload>;
  /** Brings a deleted driver back, without a vehicle. Refused when the licence’s number is in use again. */
  driverRestore: Maybe<DriverRestorePayload>;
  /** Changes a driver, the licence’s date included. */
  driverUpdate: Maybe<DriverUpdatePayload>;
  /** Approves an expense, in full or a part of it. Whoever submitted it can't. */
  expenseApprove: Maybe<ExpenseApprovePayload>;
  /** Puts the bill to an expense that waits for its decision, or another in its place. */
  expenseAttachBill: Maybe<ExpenseAttachBillPayload>;
  /** Rejects an expense, and says why. Whoever submitted it can't. */
  expenseReject: Maybe<ExpenseRejectPayload>;
  /** Submits what was spent for a campaign. Drivers submit for themselves alone. */
  expenseSubmit: Maybe<ExpenseSubmitPayload>;
  /** Adds a client. */
  fleetClientCreate: Maybe<FleetClientCreatePayload>;
  /** Deletes a client with its projects and their campaigns, and with those the assignments of vendors and the placeholder invoices. Invoices that vendors sent stay. */
  fleetClientDelete: Maybe<FleetClientDeletePayload>;
  /** Brings a deleted client back with exactly what its deletion took; what was deleted before on its own stays deleted. */
  fleetClientRestore: Maybe<FleetClientRestorePayload>;
  /** Changes a client. */
  fleetClientUpdate: Maybe<FleetClientUpdatePayload>;
  /** Calls an active project off. Its campaigns stay as they are, but none of them is started any more. */
  fleetProjectCancel: Maybe<FleetProjectCancelPayload>;
  /** Notes that an active project is done. Refused while a campaign of it is running or on hold. */
  fleetProjectComplete: Maybe<FleetProjectCompletePayload>;
  /** Adds a project of a client. */
  fleetProjectCreate: Maybe<FleetProjectCreatePayload>;
  /** Deletes a project with its campaigns, and with those the assignments of vendors and the placeholder invoices. Invoices that vendors sent stay. */
  fleetProjectDelete: Maybe<FleetProjectDeletePayload>;
  /** Brings a deleted project back with exactly what its deletion took. Refused while its client is deleted. */
  fleetProjectRestore: Maybe<FleetProjectRestorePayload>;
  /** Changes a project. */
  fleetProjectUpdate: Maybe<FleetProjectUpdatePayload>;
  /** Gives a place for one file, e.g. the photo of a bill: the file goes there by one PUT, and its key into the mutation that it is for. */
  fleetUploadCreate: Maybe<FleetUploadCreatePayload>;
  /** Puts uploaded photos to an activity; one that is there already is replaced. */
  promoterActivityAttachPhotos: Maybe<PromoterActivityAttachPhotosPayload>;
  /** Takes an activity away. */
  promoterActivityDelete: Maybe<PromoterActivityDeletePayload>;
  /** Writes down what a promoter did. Promoters write down their own; photos follow with promoterActivityAttachPhotos. */
  promoterActivityLog: Maybe<PromoterActivityLogPayload>;
  /** Brings a deleted activity back. */
  promoterActivityRestore: Maybe<PromoterActivityRestorePayload>;
  /** Corrects an activity. */
  promoterActivityUpdate: Maybe<PromoterActivityUpdatePayload>;
  /** Adds a promoter. */
  promoterCreate: Maybe<PromoterCreatePayload>;
  /** Takes a promoter away. The activities stay. */
  promoterDelete: Maybe<PromoterDeletePayload>;
  /** Brings a deleted promoter back. */
  promoterRestore: Maybe<PromoterRestorePayload>;
  /** Changes a promoter. Activities keep the name that the promoter had then. */
  promoterUpdate: Maybe<PromoterUpdatePayload>;
  /** Gives a vehicle to a driver from now on, and ends what the driver drove until now. Refused when another drives the vehicle, or when a paper of the vehicle or the driving licence has expired. */
  vehicleAssign: Maybe<VehicleAssignPayload>;
  /** Adds a vehicle. A vendor adds its own. */
  vehicleCreate: Maybe<VehicleCreatePayload>;
  /** Takes a vehicle away, and ends its current assignment. */
  vehicleDelete: Maybe<VehicleDeletePayload>;
  /** Brings a deleted vehicle back, with nobody at its wheel. Refused when its registration number is in use again. */
  vehicleRestore: Maybe<VehicleRestorePayload>;
  /** Ends what a driver drives. */
  vehicleUnassign: Maybe<VehicleUnassignPayload>;
  /** Changes a vehicle, its papers’ dates included. */
  vehicleUpdate: Maybe<VehicleUpdatePayload>;
  /** Adds a vendor. */
  vendorCreate: Maybe<VendorCreatePayload>;
  /** Takes a vendor away. Its vehicles and drivers stay, and are nobody’s until the vendor comes back. */
  vendorDelete: Maybe<VendorDeletePayload>;
  /** Approves a submitted invoice, so that it can be paid. Whoever submitted it can't. */
  vendorInvoiceApprove: Maybe<VendorInvoiceApprovePayload>;
  /** Rejects a submitted invoice, and says why; the vendor may correct it and submit it again. Whoever submitted it can't. */
  vendorInvoiceReject: Maybe<VendorInvoiceRejectPayload>;
  /** Sends in a vendor's invoice: a new one, the one that a placeholder stood for, or a rejected one corrected. Vendors send their own alone. */
  vendorInvoiceSubmit: Maybe<VendorInvoiceSubmitPayload>;
  /** Notes that a payment has arrived; in the same step its invoice is paid. */
  vendorPaymentComplete: Maybe<VendorPaymentCompletePayload>;
  /** Plans the payment of an approved invoice, in full. An invoice has one payment for good: when it fails, start it again. */
  vendorPaymentCreate: Maybe<VendorPaymentCreatePayload>;
  /** Notes that a payment on its way has failed, and why. It can be started again. */
  vendorPaymentFail: Maybe<VendorPaymentFailPayload>;
  /** Notes that a payment is on its way: the first attempt, or another one after a failure. */
  vendorPaymentStart: Maybe<VendorPaymentStartPayload>;
  /** Brings a deleted vendor back. */
  vendorRestore: Maybe<VendorRestorePayload>;
  /** Changes a vendor. */
  vendorUpdate: Maybe<VendorUpdatePayload>;
  /** Changes how a vendor is reached. A vendor's own people do it for their company. */
  vendorUpdateContact: Maybe<VendorUpdateContactPayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignAssignVendorsArgs = {
  input: CampaignAssignVendorsInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignCancelArgs = {
  input: CampaignCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignCompleteArgs = {
  input: CampaignCompleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignCreateArgs = {
  input: CampaignCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignDeleteArgs = {
  input: CampaignDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignHoldArgs = {
  input: CampaignHoldInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignReportCreateArgs = {
  input: CampaignReportCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignReportDeleteArgs = {
  input: CampaignReportDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignReportRestoreArgs = {
  input: CampaignReportRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignReportUpdateArgs = {
  input: CampaignReportUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignRestoreArgs = {
  input: CampaignRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignResumeArgs = {
  input: CampaignResumeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignScheduleArgs = {
  input: CampaignScheduleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignStartArgs = {
  input: CampaignStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignUnassignVendorArgs = {
  input: CampaignUnassignVendorInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCampaignUpdateArgs = {
  input: CampaignUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDriverCreateArgs = {
  input: DriverCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDriverDeleteArgs = {
  input: DriverDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDriverRestoreArgs = {
  input: DriverRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDriverUpdateArgs = {
  input: DriverUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExpenseApproveArgs = {
  input: ExpenseApproveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExpenseAttachBillArgs = {
  input: ExpenseAttachBillInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExpenseRejectArgs = {
  input: ExpenseRejectInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExpenseSubmitArgs = {
  input: ExpenseSubmitInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetClientCreateArgs = {
  input: FleetClientCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetClientDeleteArgs = {
  input: FleetClientDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetClientRestoreArgs = {
  input: FleetClientRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetClientUpdateArgs = {
  input: FleetClientUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectCancelArgs = {
  input: FleetProjectCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectCompleteArgs = {
  input: FleetProjectCompleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectCreateArgs = {
  input: FleetProjectCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectDeleteArgs = {
  input: FleetProjectDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectRestoreArgs = {
  input: FleetProjectRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetProjectUpdateArgs = {
  input: FleetProjectUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationFleetUploadCreateArgs = {
  input: FleetUploadCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterActivityAttachPhotosArgs = {
  input: PromoterActivityAttachPhotosInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterActivityDeleteArgs = {
  input: PromoterActivityDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterActivityLogArgs = {
  input: PromoterActivityLogInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterActivityRestoreArgs = {
  input: PromoterActivityRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterActivityUpdateArgs = {
  input: PromoterActivityUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterCreateArgs = {
  input: PromoterCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterDeleteArgs = {
  input: PromoterDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterRestoreArgs = {
  input: PromoterRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPromoterUpdateArgs = {
  input: PromoterUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleAssignArgs = {
  input: VehicleAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleCreateArgs = {
  input: VehicleCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleDeleteArgs = {
  input: VehicleDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleRestoreArgs = {
  input: VehicleRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleUnassignArgs = {
  input: VehicleUnassignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVehicleUpdateArgs = {
  input: VehicleUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorCreateArgs = {
  input: VendorCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorDeleteArgs = {
  input: VendorDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorInvoiceApproveArgs = {
  input: VendorInvoiceApproveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorInvoiceRejectArgs = {
  input: VendorInvoiceRejectInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorInvoiceSubmitArgs = {
  input: VendorInvoiceSubmitInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorPaymentCompleteArgs = {
  input: VendorPaymentCompleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorPaymentCreateArgs = {
  input: VendorPaymentCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorPaymentFailArgs = {
  input: VendorPaymentFailInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorPaymentStartArgs = {
  input: VendorPaymentStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorRestoreArgs = {
  input: VendorRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorUpdateArgs = {
  input: VendorUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationVendorUpdateContactArgs = {
  input: VendorUpdateContactInput;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph. */
export type Organization = {
  /** The expenses that were approved in a stretch of days: how many, and their sanctioned amounts. */
  approvedExpenses: Maybe<ApprovedExpenses>;
  /** The papers of vehicles and the licences of drivers that have expired or will soon, the soonest first; null for an organization that is not yours. */
  expiringDocuments: Maybe<ExpiringDocumentConnection>;
  /** The organization's id. */
  id: Scalars['ID']['output'];
  /** Payments to vendors in a stretch of days, by where they stand: completed ones by the day of payment, others by the day on which they were planned (UTC). States without a payment are left out. */
  vendorPayments: Maybe<Array<VendorPaymentTotals>>;
};


/** A company that works with Fieldgraph. */
export type OrganizationApprovedExpensesArgs = {
  period: DatePeriod;
};


/** A company that works with Fieldgraph. */
export type OrganizationExpiringDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withinDays: Scalars['Int']['input'];
};


/** A company that works with Fieldgraph. */
export type OrganizationVendorPaymentsArgs = {
  period: DatePeriod;
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
  /** The campaigns for this party, where it is a client of fleet operations; the latest first. */
  campaigns: Maybe<CampaignConnection>;
  /** The party's id. */
  id: Scalars['ID']['output'];
  /** The records that are this party, first linked first. */
  links: Array<PartyLink>;
  /** The vendors of fleet operations that this party is. */
  vendors: Maybe<Array<Vendor>>;
};


/** One company or person, seen from every domain. */
export type PartyCampaignsArgs = {
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

/** One try of a payment. */
export type PaymentAttempt = {
  /** 1 for the first try, and so on. */
  attemptNumber: Scalars['Int']['output'];
  /** When it arrived or failed; null while on its way. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null unless it did. Support does not see it. */
  failureReason: Maybe<Scalars['String']['output']>;
  /** The attempt's id, `pat_…`. */
  id: Scalars['ID']['output'];
  /** The payment that was tried. */
  payment: Maybe<VendorPayment>;
  /** How it was paid this time. */
  paymentMethod: VendorPaymentMethod;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Who started it; null for an API client. */
  startedBy: Maybe<User>;
  /** How it went; never PENDING. */
  status: VendorPaymentStatus;
  /** What to find it by at the bank. */
  transactionReference: Maybe<Scalars['String']['output']>;
};

/** A person who presents a campaign in the field. */
export type Promoter = {
  /** What the promoter did, newest first. */
  activities: Maybe<PromoterActivityConnection>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The promoter's id, `pro_…`. */
  id: Scalars['ID']['output'];
  /** The language spoken. */
  language: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The phone number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** What the promoter is good at. */
  specialty: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A person who presents a campaign in the field. */
export type PromoterActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromoterActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PromoterActivityOrder;
};

/** What a promoter did in one village on one day. */
export type PromoterActivity = {
  /** How many times it was done. */
  activityCount: Scalars['Int']['output'];
  /** On which day. */
  activityDate: Scalars['Date']['output'];
  /** The photo from after, for a short while; null until there is one. */
  afterImageUrl: Maybe<Scalars['URL']['output']>;
  /** The photo from before, for a short while; null until there is one. */
  beforeImageUrl: Maybe<Scalars['URL']['output']>;
  /** For which campaign; null when it was deleted or may not be seen. */
  campaign: Maybe<Campaign>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it down; null when an API client did. */
  createdBy: Maybe<User>;
  /** The photo from meanwhile, for a short while; null until there is one. */
  duringImageUrl: Maybe<Scalars['URL']['output']>;
  /** The activity's id, `pac_…`. */
  id: Scalars['ID']['output'];
  /** The language used. */
  language: Maybe<Scalars['String']['output']>;
  /** How many people came. */
  peopleAttended: Scalars['Int']['output'];
  /** Who did it; null when the promoter was deleted or may not be seen. */
  promoter: Maybe<Promoter>;
  /** The promoter's name as it was then. */
  promoterName: Scalars['String']['output'];
  /** Free remarks; support does not see them. */
  remarks: Maybe<Scalars['String']['output']>;
  /** What kind of activity it was. */
  specialty: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** Where. */
  villageName: Scalars['String']['output'];
};

/** Photos of an activity, as fleetUploadCreate names them; what is left out stays. */
export type PromoterActivityAttachPhotosInput = {
  /** The upload with the photo from after. */
  afterUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** The upload with the photo from before. */
  beforeUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** The upload with the photo from meanwhile. */
  duringUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** The activity's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed activity, or why it has no new photos. */
export type PromoterActivityAttachPhotosPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed activity. */
  promoterActivity: Maybe<PromoterActivity>;
};

/** A page of activities. */
export type PromoterActivityConnection = {
  /** The activities of this page. */
  edges: Array<PromoterActivityEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many activities match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An activity to take away. */
export type PromoterActivityDeleteInput = {
  /** The activity's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type PromoterActivityDeletePayload = {
  /** The id of the activity that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** An activity and its place in the list. */
export type PromoterActivityEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: PromoterActivity;
};

/** Which activities to list; all conditions hold together. */
export type PromoterActivityFilter = {
  /** By the day. */
  activityDate?: InputMaybe<DateFilter>;
  /** By campaign. */
  campaignId?: InputMaybe<IdFilter>;
  /** By who wrote them down. */
  createdById?: InputMaybe<IdFilter>;
  /** By promoter. */
  promoterId?: InputMaybe<IdFilter>;
  /** With this text in the village's or the promoter's name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a promoter did. */
export type PromoterActivityLogInput = {
  /** How many times it was done, 0 or more; 0 when left out. */
  activityCount?: InputMaybe<Scalars['Int']['input']>;
  /** On which day. */
  activityDate: Scalars['Date']['input'];
  /** For which campaign. */
  campaignId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language used; as the promoter’s own record says when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** How many people came, 0 or more; 0 when left out. */
  peopleAttended?: InputMaybe<Scalars['Int']['input']>;
  /** Who did it. For a promoter oneself when left out, and no other. */
  promoterId?: InputMaybe<Scalars['ID']['input']>;
  /** Free remarks. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** What kind of activity it was; as the promoter’s own record says when left out. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  villageName: Scalars['String']['input'];
};

/** The new activity, or why there is none. */
export type PromoterActivityLogPayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new activity. */
  promoterActivity: Maybe<PromoterActivity>;
};

/** The order of a list of activities. */
export type PromoterActivityOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: PromoterActivityOrderField;
};

/** What activities can be ordered by. */
export type PromoterActivityOrderField =
  /** The day. */
  | 'ACTIVITY_DATE';

/** An activity that comes back. */
export type PromoterActivityRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted activity. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity that is back, or why it is not. */
export type PromoterActivityRestorePayload = {
  /** Why nothing came back. */
  errors: Array<UserError>;
  /** The activity that is back. */
  promoterActivity: Maybe<PromoterActivity>;
};

/** A correction of an activity; what is left out stays. */
export type PromoterActivityUpdateInput = {
  /** How many times it was done, 0 or more. */
  activityCount?: InputMaybe<Scalars['Int']['input']>;
  /** On which day. */
  activityDate?: InputMaybe<Scalars['Date']['input']>;
  /** For which campaign. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** The activity's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language used; null takes it away. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** How many people came, 0 or more. */
  peopleAttended?: InputMaybe<Scalars['Int']['input']>;
  /** Free remarks; null takes them away. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** What kind of activity it was; null takes it away. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where. */
  villageName?: InputMaybe<Scalars['String']['input']>;
};

/** The changed activity, or why it was not changed. */
export type PromoterActivityUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed activity. */
  promoterActivity: Maybe<PromoterActivity>;
};

/** A page of promoters. */
export type PromoterConnection = {
  /** The promoters of this page. */
  edges: Array<PromoterEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many promoters match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new promoter. */
export type PromoterCreateInput = {
  /** The e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language spoken. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The phone number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What the promoter is good at. */
  specialty?: InputMaybe<Scalars['String']['input']>;
};

/** The new promoter, or why there is none. */
export type PromoterCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new promoter. */
  promoter: Maybe<Promoter>;
};

/** A promoter to take away. */
export type PromoterDeleteInput = {
  /** The promoter's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type PromoterDeletePayload = {
  /** The id of the promoter that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A promoter and its place in the list. */
export type PromoterEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The promoter. */
  node: Promoter;
};

/** Which promoters to list; all conditions hold together. */
export type PromoterFilter = {
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** With exactly this language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** With exactly this specialty. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** With this text in the name, the e-mail address or the phone number; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of promoters. */
export type PromoterOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: PromoterOrderField;
};

/** What promoters can be ordered by. */
export type PromoterOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A promoter that comes back. */
export type PromoterRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted promoter. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The promoter that is back, or why it is not. */
export type PromoterRestorePayload = {
  /** Why nothing came back. */
  errors: Array<UserError>;
  /** The promoter that is back. */
  promoter: Maybe<Promoter>;
};

/** A change of a promoter; what is left out stays. */
export type PromoterUpdateInput = {
  /** The e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The promoter's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language spoken; null takes it away. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What the promoter is good at; null takes it away. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed promoter, or why it was not changed. */
export type PromoterUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed promoter. */
  promoter: Maybe<Promoter>;
};

/** What can be asked. */
export type Query = {
  /** One campaign; null when there is none, or none that you may see. */
  campaign: Maybe<Campaign>;
  /** One report; null when there is none, or none that you may see. */
  campaignReport: Maybe<CampaignReport>;
  /** Reports from campaigns, newest first. */
  campaignReports: Maybe<CampaignReportConnection>;
  /** Campaigns, latest first. A client sees its own, a vendor those that it is assigned to. */
  campaigns: Maybe<CampaignConnection>;
  /** What a client wants to see first. Clients see their own. */
  clientPortal: Maybe<ClientPortal>;
  /** One driver; null when there is none, or none that you may see. */
  driver: Maybe<Driver>;
  /** Drivers, by name. A vendor sees its own. */
  drivers: Maybe<DriverConnection>;
  /** One expense; null when there is none, or none that you may see. */
  expense: Maybe<Expense>;
  /** Expenses, the latest submitted first. Drivers see their own. */
  expenses: Maybe<ExpenseConnection>;
  /** The papers of vehicles and the licences of drivers that have expired or will soon, the soonest first. Licences only for whoever has fleet.driver:read; vendors see those of their own. */
  expiringDocuments: Maybe<ExpiringDocumentConnection>;
  /** What was changed in fleet operations, the latest first. */
  fleetAuditEvents: Maybe<AuditEventConnection>;
  /** One client; null when there is none, or none that you may see. */
  fleetClient: Maybe<FleetClient>;
  /** The clients that campaigns are run for, by name. */
  fleetClients: Maybe<FleetClientConnection>;
  /** One project; null when there is none, or none that you may see. */
  fleetProject: Maybe<FleetProject>;
  /** Projects, latest first. A client sees its own. */
  fleetProjects: Maybe<FleetProjectConnection>;
  /** The figures of fleet operations in a stretch of days. */
  fleetStats: Maybe<FleetStats>;
  /** One promoter; null when there is none, or none that you may see. */
  promoter: Maybe<Promoter>;
  /** Activities of promoters, newest first. Promoters see their own, anchors those that they wrote down. */
  promoterActivities: Maybe<PromoterActivityConnection>;
  /** One activity; null when there is none, or none that you may see. */
  promoterActivity: Maybe<PromoterActivity>;
  /** Promoters, by name. */
  promoters: Maybe<PromoterConnection>;
  /** One vehicle; null when there is none, or none that you may see. */
  vehicle: Maybe<Vehicle>;
  /** Vehicles, the latest first. A vendor sees its own. */
  vehicles: Maybe<VehicleConnection>;
  /** One vendor; null when there is none, or none that you may see. */
  vendor: Maybe<Vendor>;
  /** What a vendor wants to see first. Vendors see their own. */
  vendorDashboard: Maybe<VendorDashboard>;
  /** One vendor's invoice; null when there is none, or none that you may see. */
  vendorInvoice: Maybe<VendorInvoice>;
  /** Invoices of vendors, the latest first. Vendors see their own. */
  vendorInvoices: Maybe<VendorInvoiceConnection>;
  /** One payment to a vendor; null when there is none, or none that you may see. */
  vendorPayment: Maybe<VendorPayment>;
  /** Payments to vendors, the latest first. Vendors see their own. */
  vendorPayments: Maybe<VendorPaymentConnection>;
  /** Vendors, by name. A vendor sees its own record. */
  vendors: Maybe<VendorConnection>;
};


/** What can be asked. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCampaignReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCampaignReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CampaignReportOrder;
};


/** What can be asked. */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CampaignOrder;
};


/** What can be asked. */
export type QueryClientPortalArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryDriverArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DriverOrder;
};


/** What can be asked. */
export type QueryExpenseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExpenseOrder;
};


/** What can be asked. */
export type QueryExpiringDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withinDays: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryFleetAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryFleetClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFleetClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FleetClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: FleetClientOrder;
};


/** What can be asked. */
export type QueryFleetProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFleetProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FleetProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: FleetProjectOrder;
};


/** What can be asked. */
export type QueryFleetStatsArgs = {
  period: DatePeriod;
};


/** What can be asked. */
export type QueryPromoterArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPromoterActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromoterActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PromoterActivityOrder;
};


/** What can be asked. */
export type QueryPromoterActivityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPromotersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromoterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PromoterOrder;
};


/** What can be asked. */
export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VehicleOrder;
};


/** What can be asked. */
export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryVendorDashboardArgs = {
  vendorId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryVendorInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryVendorInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorInvoiceOrder;
};


/** What can be asked. */
export type QueryVendorPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryVendorPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorPaymentOrder;
};


/** What can be asked. */
export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorOrder;
};

/** Matches texts. */
export type StringFilter = {
  /** Has this somewhere in it, letter case ignored. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
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
  /** The expenses that this person submitted, the latest first; those that you may see. */
  expensesSubmitted: Maybe<ExpenseConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** The activities of promoters that this person wrote down, newest first; those that you may see. */
  promoterActivitiesLogged: Maybe<PromoterActivityConnection>;
};


/** A person who signs in. */
export type UserExpensesSubmittedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExpenseOrder;
};


/** A person who signs in. */
export type UserPromoterActivitiesLoggedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromoterActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PromoterActivityOrder;
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

/** A vehicle of the fleet. */
export type Vehicle = {
  /** Who drives and drove it, the latest first. */
  assignments: Maybe<VehicleAssignmentConnection>;
  /** How much it carries, in the fleet's own words. */
  capacity: Maybe<Scalars['String']['output']>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who drives the vehicle now; null when it is nobody. */
  driver: Maybe<Driver>;
  /** The vehicle's id, `veh_…`. */
  id: Scalars['ID']['output'];
  /** The last day on which the insurance holds; null when nobody wrote it down. */
  insuranceValidity: Maybe<Scalars['Date']['output']>;
  /** The last day on which the permit holds; null when nobody wrote it down. */
  permitValidity: Maybe<Scalars['Date']['output']>;
  /** The last day on which the registration certificate holds; null when nobody wrote it down. */
  rcValidity: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The registration number as on the plate, in capitals and without blanks, e.g. KA01AB1234. */
  vehicleNumber: Scalars['String']['output'];
  /** What it is: truck, van, car … */
  vehicleType: Scalars['String']['output'];
  /** Whose vehicle it is; null when it is nobody's, or the vendor was deleted. */
  vendor: Maybe<Vendor>;
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A vehicle of the fleet. */
export type VehicleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is to drive what. */
export type VehicleAssignInput = {
  /** Who drives. */
  driverId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is driven. */
  vehicleId: Scalars['ID']['input'];
};

/** The new assignment, or why there is none. */
export type VehicleAssignPayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new assignment. */
  vehicleAssignment: Maybe<VehicleAssignment>;
};

/** Who drove what, and when. */
export type VehicleAssignment = {
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who drives; null when the driver was deleted or may not be seen. */
  driver: Maybe<Driver>;
  /** Until when, that moment not included; null for the current one. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The assignment's id, `vas_…`. */
  id: Scalars['ID']['output'];
  /** Since when. */
  startedAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What is driven; null when the vehicle was deleted or may not be seen. */
  vehicle: Maybe<Vehicle>;
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of assignments. */
export type VehicleAssignmentConnection = {
  /** The assignments of this page. */
  edges: Array<VehicleAssignmentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many assignments match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An assignment and its place in the list. */
export type VehicleAssignmentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The assignment. */
  node: VehicleAssignment;
};

/** A page of vehicles. */
export type VehicleConnection = {
  /** The vehicles of this page. */
  edges: Array<VehicleEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many vehicles match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new vehicle. */
export type VehicleCreateInput = {
  /** How much it carries. */
  capacity?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which the insurance holds. */
  insuranceValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which the permit holds. */
  permitValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which the registration certificate holds. */
  rcValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The registration number, in any usual writing; unique in the organization. */
  vehicleNumber: Scalars['String']['input'];
  /** What it is: truck, van, car … */
  vehicleType: Scalars['String']['input'];
  /** Whose vehicle it is. For a vendor its own when left out, and no other. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new vehicle, or why there is none. */
export type VehicleCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new vehicle. */
  vehicle: Maybe<Vehicle>;
};

/** A vehicle to take away. */
export type VehicleDeleteInput = {
  /** The vehicle's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type VehicleDeletePayload = {
  /** The id of the vehicle that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A vehicle and its place in the list. */
export type VehicleEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The vehicle. */
  node: Vehicle;
};

/** Which vehicles to list; all conditions hold together. */
export type VehicleFilter = {
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By the last day of the insurance. */
  insuranceValidity?: InputMaybe<DateFilter>;
  /** By the last day of the permit. */
  permitValidity?: InputMaybe<DateFilter>;
  /** By the last day of the registration certificate. */
  rcValidity?: InputMaybe<DateFilter>;
  /** With this text in the registration number, the type or the capacity. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** With exactly this registration number, in any writing. */
  vehicleNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of exactly this type. */
  vehicleType?: InputMaybe<Scalars['String']['input']>;
  /** By vendor. */
  vendorId?: InputMaybe<IdFilter>;
};

/** The order of a list of vehicles. */
export type VehicleOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: VehicleOrderField;
};

/** What vehicles can be ordered by. */
export type VehicleOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The registration number. */
  | 'VEHICLE_NUMBER';

/** A vehicle that comes back. */
export type VehicleRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted vehicle. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The vehicle that is back, or why it is not. */
export type VehicleRestorePayload = {
  /** Why nothing came back. */
  errors: Array<UserError>;
  /** The vehicle that is back. */
  vehicle: Maybe<Vehicle>;
};

/** Who drives no longer. */
export type VehicleUnassignInput = {
  /** The driver whose assignment ends. */
  driverId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The ended assignment, or why it goes on. */
export type VehicleUnassignPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The ended assignment. */
  vehicleAssignment: Maybe<VehicleAssignment>;
};

/** A change of a vehicle; what is left out stays. */
export type VehicleUpdateInput = {
  /** How much it carries; null takes it away. */
  capacity?: InputMaybe<Scalars['String']['input']>;
  /** The vehicle's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which the insurance holds; null takes it away. */
  insuranceValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which the permit holds; null takes it away. */
  permitValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which the registration certificate holds; null takes it away. */
  rcValidity?: InputMaybe<Scalars['Date']['input']>;
  /** The registration number, in any usual writing; unique in the organization. */
  vehicleNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it is: truck, van, car … */
  vehicleType?: InputMaybe<Scalars['String']['input']>;
  /** Whose vehicle it is; null makes it nobody's, which a vendor can't. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed vehicle, or why it was not changed. */
export type VehicleUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed vehicle. */
  vehicle: Maybe<Vehicle>;
};

/** A company that supplies vehicles and drivers. */
export type Vendor = {
  /** The postal address; support does not see it. */
  address: Maybe<Scalars['String']['output']>;
  /** The company's legal name. */
  company: Maybe<Scalars['String']['output']>;
  /** Whom to ask for. */
  contactPerson: Maybe<Scalars['String']['output']>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The vendor's drivers, by name. */
  drivers: Maybe<DriverConnection>;
  /** The e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id, `vnd_…`. */
  id: Scalars['ID']['output'];
  /** What the vendor asks to be paid, the latest first. */
  invoices: Maybe<VendorInvoiceConnection>;
  /** The name in daily use. */
  name: Scalars['String']['output'];
  /** What the vendor is paid, the latest first. */
  payments: Maybe<VendorPaymentConnection>;
  /** The phone number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The vendor's vehicles, the latest first. */
  vehicles: Maybe<VehicleConnection>;
  /** Counts the changes; give it back when you change it, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A company that supplies vehicles and drivers. */
export type VendorDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DriverOrder;
};


/** A company that supplies vehicles and drivers. */
export type VendorInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorInvoiceOrder;
};


/** A company that supplies vehicles and drivers. */
export type VendorPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VendorPaymentOrder;
};


/** A company that supplies vehicles and drivers. */
export type VendorVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: VehicleOrder;
};

/** A page of vendors. */
export type VendorConnection = {
  /** The vendors of this page. */
  edges: Array<VendorEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many vendors match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new vendor. */
export type VendorCreateInput = {
  /** The postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The company's legal name. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name in daily use. */
  name: Scalars['String']['input'];
  /** The phone number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** The new vendor, or why there is none. */
export type VendorCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new vendor. */
  vendor: Maybe<Vendor>;
};

/** What a vendor wants to see first. */
export type VendorDashboard = {
  /** The campaigns that it is assigned to, by where they stand. */
  campaignsByStatus: Maybe<Array<CampaignStatusCount>>;
  /** How many drivers it has. */
  driverCount: Maybe<Scalars['Int']['output']>;
  /** How many papers of its vehicles have expired, or will within so many days; licences of its drivers count for whoever has fleet.driver:read. */
  expiringDocumentCount: Maybe<Scalars['Int']['output']>;
  /** Its invoices, by where they stand; placeholders are none. */
  invoicesByStatus: Maybe<Array<VendorInvoiceStatusFigure>>;
  /** Its payments, by where they stand. */
  paymentsByStatus: Maybe<Array<VendorPaymentStatusFigure>>;
  /** How many vehicles it has. */
  vehicleCount: Maybe<Scalars['Int']['output']>;
  /** The vendor, with its vehicles, drivers, invoices and payments. */
  vendor: Vendor;
};


/** What a vendor wants to see first. */
export type VendorDashboardExpiringDocumentCountArgs = {
  withinDays: Scalars['Int']['input'];
};

/** A vendor to take away. */
export type VendorDeleteInput = {
  /** The vendor's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type VendorDeletePayload = {
  /** The id of the vendor that is gone. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names what went in this one step. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A vendor and its place in the list. */
export type VendorEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The vendor. */
  node: Vendor;
};

/** Which vendors to list; all conditions hold together. */
export type VendorFilter = {
  /** Written down within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** With this text in the name, the company, the contact person or the e-mail address; for support not in the address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a vendor asks to be paid. */
export type VendorInvoice = {
  /** How much is asked for; may be 0 on a placeholder alone. */
  amount: Scalars['Decimal']['output'];
  /** What it was worked for; null without fleet.campaign:read, and where you may not see the campaign. */
  campaign: Maybe<Campaign>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the amount. */
  currency: Scalars['Currency']['output'];
  /** Who approved or rejected it; null while nobody has. */
  decidedBy: Maybe<User>;
  /** Why it was decided so; there is always one with a rejection. Support does not see it. */
  decisionNote: Maybe<Scalars['String']['output']>;
  /** The uploaded document, readable for a short time; support does not see it. */
  fileUrl: Maybe<Scalars['URL']['output']>;
  /** The invoice's id, `vin_…`. */
  id: Scalars['ID']['output'];
  /** The day that the invoice bears; null on a placeholder. */
  invoiceDate: Maybe<Scalars['Date']['output']>;
  /** The vendor's number on it, unique in the organization; begins with PLACEHOLDER- on a placeholder alone. */
  invoiceNumber: Scalars['String']['output'];
  /** Stands for an assignment to a campaign until the vendor sends the real one. */
  isPlaceholder: Scalars['Boolean']['output'];
  /** The company whose invoice it is. */
  organization: Maybe<Organization>;
  /** Its one payment; null while there is none, and without fleet.payment:read. */
  payment: Maybe<VendorPayment>;
  /** Where the invoice stands. Only a completed payment makes it PAID. */
  status: VendorInvoiceStatus;
  /** Who submitted it, the last time; null for an API client and while nobody has. */
  submittedBy: Maybe<User>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who asks to be paid; null without fleet.vendor:read, and where you may not see the vendor. */
  vendor: Maybe<Vendor>;
  /** Counts the changes; give it back when you change the invoice, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** An invoice to approve. */
export type VendorInvoiceApproveInput = {
  /** The invoice's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A word on the decision. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An approved invoice, or why it was not approved. */
export type VendorInvoiceApprovePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The approved invoice. */
  vendorInvoice: Maybe<VendorInvoice>;
};

/** A page of invoices. */
export type VendorInvoiceConnection = {
  /** The invoices of this page. */
  edges: Array<VendorInvoiceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many invoices match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invoice and its place in the list. */
export type VendorInvoiceEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: VendorInvoice;
};

/** Which vendors' invoices to list; all conditions hold together. */
export type VendorInvoiceFilter = {
  /** By campaign. */
  campaignId?: InputMaybe<IdFilter>;
  /** When it was written down. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By the day that the invoice bears. */
  invoiceDate?: InputMaybe<DateFilter>;
  /** With exactly this number. */
  invoiceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Placeholders alone, or none of them. */
  isPlaceholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<VendorInvoiceStatus>>;
  /** With this text in the number. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By vendor. */
  vendorId?: InputMaybe<IdFilter>;
};

/** The order of a list of vendors' invoices. */
export type VendorInvoiceOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: VendorInvoiceOrderField;
};

/** What vendors' invoices can be ordered by. */
export type VendorInvoiceOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The day that it bears; such a list leaves out what bears none, as placeholders do. */
  | 'INVOICE_DATE';

/** An invoice to reject. */
export type VendorInvoiceRejectInput = {
  /** The invoice's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the vendor reads this. */
  note: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A rejected invoice, or why it was not rejected. */
export type VendorInvoiceRejectPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The rejected invoice. */
  vendorInvoice: Maybe<VendorInvoice>;
};

/** Where a vendor's invoice stands. */
export type VendorInvoiceStatus =
  /** Approved; waits for its payment. */
  | 'APPROVED'
  /** Its payment is completed. */
  | 'PAID'
  /** Not sent yet: a placeholder. */
  | 'PENDING'
  /** Rejected with a note; may be corrected and sent again. */
  | 'REJECTED'
  /** Sent; waits for a decision. */
  | 'SUBMITTED';

/** How many invoices stand somewhere, and their amounts. */
export type VendorInvoiceStatusFigure = {
  /** How many and how much. */
  figure: FleetFigure;
  /** Where they stand. */
  status: VendorInvoiceStatus;
};

/** An invoice to send in: a new one, or one of `placeholderId` and `id`. */
export type VendorInvoiceSubmitInput = {
  /** How much is asked for, more than 0. */
  amount: Scalars['Decimal']['input'];
  /** For a new one: the campaign, to which the vendor must be assigned. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** In which currency; as it was, or the campaign's, when left out. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The uploaded document: the key that fleetUploadCreate gave. When left out, it stays as it was. */
  fileUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** The rejected invoice that it corrects. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The day that the invoice bears. */
  invoiceDate: Scalars['Date']['input'];
  /** The vendor's number on it; unique in the organization. PLACEHOLDER- can't be its beginning. */
  invoiceNumber: Scalars['String']['input'];
  /** The placeholder whose place it takes. */
  placeholderId?: InputMaybe<Scalars['ID']['input']>;
  /** For a new one: whose it is. Vendors: their own, also when left out. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the placeholder or the rejected invoice that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A submitted invoice, or why it was not submitted. */
export type VendorInvoiceSubmitPayload = {
  /** Why nothing was submitted. */
  errors: Array<UserError>;
  /** The invoice, waiting for its decision. */
  vendorInvoice: Maybe<VendorInvoice>;
};

/** The order of a list of vendors. */
export type VendorOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: VendorOrderField;
};

/** What vendors can be ordered by. */
export type VendorOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The payment of a vendor's invoice, in full. */
export type VendorPayment = {
  /** How much: the invoice's amount. */
  amount: Scalars['Decimal']['output'];
  /** Each time that it was tried, the first one first. */
  attempts: Maybe<Array<PaymentAttempt>>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who planned it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of the amount. */
  currency: Scalars['Currency']['output'];
  /** The payment's id, `vpy_…`. */
  id: Scalars['ID']['output'];
  /** The invoice that it pays; null without fleet.invoice:read. */
  invoice: Maybe<VendorInvoice>;
  /** The company whose payment it is. */
  organization: Maybe<Organization>;
  /** The day on which it was completed (UTC); null while it is not. */
  paymentDate: Maybe<Scalars['Date']['output']>;
  /** How it is paid, or was at the last attempt. */
  paymentMethod: VendorPaymentMethod;
  /** Free notes; support does not see them. */
  remarks: Maybe<Scalars['String']['output']>;
  /** Where the payment stands. */
  status: VendorPaymentStatus;
  /** What to find it by at the bank, as of the last attempt. */
  transactionReference: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who is paid; null without fleet.vendor:read, and where you may not see the vendor. */
  vendor: Maybe<Vendor>;
  /** Counts the changes; give it back when you change the payment, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A payment that has arrived. */
export type VendorPaymentCompleteInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to find it by at the bank; as given at the start when left out. */
  transactionReference?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A completed payment, or why it was not completed. */
export type VendorPaymentCompletePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The completed payment. */
  vendorPayment: Maybe<VendorPayment>;
};

/** A page of payments. */
export type VendorPaymentConnection = {
  /** The payments of this page. */
  edges: Array<VendorPaymentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many payments match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A payment to plan. */
export type VendorPaymentCreateInput = {
  /** How much: the invoice's amount, also when left out; refused when another. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** In which currency: the invoice's, also when left out; refused when another. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The approved invoice to pay. */
  invoiceId: Scalars['ID']['input'];
  /** How it is to be paid. */
  paymentMethod: VendorPaymentMethod;
  /** Free notes. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** What to find it by at the bank. */
  transactionReference?: InputMaybe<Scalars['String']['input']>;
};

/** A planned payment, or why it was not planned. */
export type VendorPaymentCreatePayload = {
  /** Why nothing was planned. */
  errors: Array<UserError>;
  /** The planned payment. */
  vendorPayment: Maybe<VendorPayment>;
};

/** A payment and its place in the list. */
export type VendorPaymentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: VendorPayment;
};

/** A payment that has failed. */
export type VendorPaymentFailInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it failed; kept with the attempt. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A failed payment, or why it was not noted. */
export type VendorPaymentFailPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The failed payment. */
  vendorPayment: Maybe<VendorPayment>;
};

/** Which payments to list; all conditions hold together. */
export type VendorPaymentFilter = {
  /** When it was planned. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By invoice. */
  invoiceId?: InputMaybe<IdFilter>;
  /** By the day of payment: completed ones alone. */
  paymentDate?: InputMaybe<DateFilter>;
  /** Paid in one of these ways. */
  paymentMethod?: InputMaybe<Array<VendorPaymentMethod>>;
  /** In one of these states. */
  status?: InputMaybe<Array<VendorPaymentStatus>>;
  /** With this text in the reference. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By vendor. */
  vendorId?: InputMaybe<IdFilter>;
};

/** How a vendor is paid. */
export type VendorPaymentMethod =
  /** By transfer to a bank account. */
  | 'BANK_TRANSFER'
  /** In cash. */
  | 'CASH'
  /** By cheque. */
  | 'CHEQUE'
  /** In another way. */
  | 'OTHER'
  /** Through the Unified Payments Interface. */
  | 'UPI';

/** The order of a list of payments. */
export type VendorPaymentOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: VendorPaymentOrderField;
};

/** What payments can be ordered by. */
export type VendorPaymentOrderField =
  /** When it was planned. */
  | 'CREATED_AT'
  /** The day of payment; such a list leaves out what is not completed. */
  | 'PAYMENT_DATE';

/** A payment that goes on its way. */
export type VendorPaymentStartInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is paid this time; as before when left out. */
  paymentMethod?: InputMaybe<VendorPaymentMethod>;
  /** What to find it by at the bank this time; when left out, as planned at the first attempt, and nothing at later ones. */
  transactionReference?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A payment on its way, or why it is not. */
export type VendorPaymentStartPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The payment on its way. */
  vendorPayment: Maybe<VendorPayment>;
};

/** Where a payment stands. */
export type VendorPaymentStatus =
  /** Arrived: its invoice is paid. */
  | 'COMPLETED'
  /** Did not arrive; may be started again. */
  | 'FAILED'
  /** Planned. */
  | 'PENDING'
  /** On its way. */
  | 'PROCESSING';

/** How many payments stand somewhere, and their amounts. */
export type VendorPaymentStatusFigure = {
  /** How many and how much. */
  figure: FleetFigure;
  /** Where they stand. */
  status: VendorPaymentStatus;
};

/** What the payments that stand at the same place come to. */
export type VendorPaymentTotals = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: VendorPaymentStatus;
  /** The sums of their amounts, one for each currency. */
  totals: Array<MoneyTotal>;
};

/** A vendor that comes back. */
export type VendorRestoreInput = {
  /** The deletion that you mean; refused when another took it since. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the deleted vendor. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The vendor that is back, or why it is not. */
export type VendorRestorePayload = {
  /** Why nothing came back. */
  errors: Array<UserError>;
  /** The vendor that is back. */
  vendor: Maybe<Vendor>;
};

/** How a vendor is reached from now on; what is left out stays. */
export type VendorUpdateContactInput = {
  /** The postal address; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for; null takes it away. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The vendor's id; your own vendor when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed vendor, or why it was not changed. */
export type VendorUpdateContactPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed vendor. */
  vendor: Maybe<Vendor>;
};

/** A change of a vendor; what is left out stays. */
export type VendorUpdateInput = {
  /** The postal address; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The company's legal name; null takes it away. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for; null takes it away. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The vendor's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name in daily use. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed vendor, or why it was not changed. */
export type VendorUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed vendor. */
  vendor: Maybe<Vendor>;
};
