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

/** What customers accepted. */
export type AcceptedQuotationValue = {
  /** How many quotations. */
  count: Scalars['Int']['output'];
  /** For how much, by currency. */
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

/** A stretch of time in which a unit is free, or taken by one booking. */
export type AvailabilityStretch = {
  /** What takes it, padding included; null when it is free, out of order or retired. */
  booking: Maybe<EquipmentBooking>;
  /** The unit could be booked. Never so while it is out of order or retired. */
  isFree: Scalars['Boolean']['output'];
  /** From when until when, within what was asked for. */
  period: CranePeriod;
};

/** A marketing campaign of fleet operations. */
export type Campaign = {
  /** The campaign's id. */
  id: Scalars['ID']['output'];
  /** The leads that it brought, the latest first; those that you may see. */
  leads: Maybe<LeadConnection>;
};


/** A marketing campaign of fleet operations. */
export type CampaignLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: LeadOrder;
};

/** A further person at a customer. */
export type CraneContact = {
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Where this person is; null without crane.customer:read. */
  customer: Maybe<CraneCustomer>;
  /** The person's e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The contact's id, `con_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The company whose contact it is. */
  organization: Maybe<Organization>;
  /** The person's number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** What the person does there. */
  role: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the contact, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of contacts. */
export type CraneContactConnection = {
  /** The contacts of this page. */
  edges: Array<CraneContactEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many contacts match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new contact. */
export type CraneContactCreateInput = {
  /** Where this person is. */
  customerId: Scalars['ID']['input'];
  /** The person's e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. */
  name: Scalars['String']['input'];
  /** The person's number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What the person does there. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** The new contact, or why there is none. */
export type CraneContactCreatePayload = {
  /** The new contact. */
  craneContact: Maybe<CraneContact>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A contact to delete. */
export type CraneContactDeleteInput = {
  /** The contact's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type CraneContactDeletePayload = {
  /** The id of the deleted contact. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A contact and its place in the list. */
export type CraneContactEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The contact. */
  node: CraneContact;
};

/** Which contacts to list; all conditions hold together. */
export type CraneContactFilter = {
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** With this text in the name, the e-mail address or the number; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of contacts. */
export type CraneContactOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CraneContactOrderField;
};

/** What contacts can be ordered by. */
export type CraneContactOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A contact to bring back. */
export type CraneContactRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The contact's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The contact as it is again, or why it was not brought back. */
export type CraneContactRestorePayload = {
  /** The contact. */
  craneContact: Maybe<CraneContact>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** A change of a contact; what is left out stays. */
export type CraneContactUpdateInput = {
  /** The person's e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The contact's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person's number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What the person does there; null takes it away. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed contact, or why it was not changed. */
export type CraneContactUpdatePayload = {
  /** The changed contact. */
  craneContact: Maybe<CraneContact>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A company or person that rents cranes. */
export type CraneCustomer = {
  /** Where it is; support does not see it. */
  address: Maybe<Scalars['String']['output']>;
  /** Whose customer it is; null while it is nobody's, and so everyone's who sells. */
  assignedTo: Maybe<User>;
  /** The company, where the name is a person's or short. */
  companyName: Maybe<Scalars['String']['output']>;
  /** Whom to speak to first. */
  contactName: Maybe<Scalars['String']['output']>;
  /** Further people there, by name. */
  contacts: Maybe<CraneContactConnection>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who added it; null for an API client. */
  createdBy: Maybe<User>;
  /** The deals with it, the latest first; those that you may see. */
  deals: Maybe<CraneDealConnection>;
  /** What that person does there. */
  designation: Maybe<Scalars['String']['output']>;
  /** Its e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The customer's id, `cus_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** The jobs for this customer, the latest first; those that you may see. */
  jobs: Maybe<JobConnection>;
  /** The leads that are this customer's, the latest first; those that you may see. */
  leads: Maybe<LeadConnection>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose customer it is. */
  organization: Maybe<Organization>;
  /** Its number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** The quotations for this customer, the latest first; those that you may see. */
  quotations: Maybe<QuotationConnection>;
  /** The assessments of this customer's sites, the latest first; those that you may see. */
  siteAssessments: Maybe<SiteAssessmentConnection>;
  /** What kind of business it is. */
  type: CraneCustomerType;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the customer, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A company or person that rents cranes. */
export type CraneCustomerContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or person that rents cranes. */
export type CraneCustomerDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneDealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneDealOrder;
};


/** A company or person that rents cranes. */
export type CraneCustomerJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JobOrder;
};


/** A company or person that rents cranes. */
export type CraneCustomerLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: LeadOrder;
};


/** A company or person that rents cranes. */
export type CraneCustomerQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or person that rents cranes. */
export type CraneCustomerSiteAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose a customer is to be. */
export type CraneCustomerAssignInput = {
  /** The person whose it is to be: you, or anyone where you see all; null gives it to nobody, and so to everyone who sells. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The customer with whom it was handed on to, or why it was not. */
export type CraneCustomerAssignPayload = {
  /** The customer. */
  craneCustomer: Maybe<CraneCustomer>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of customers. */
export type CraneCustomerConnection = {
  /** The customers of this page. */
  edges: Array<CraneCustomerEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many customers match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new customer. */
export type CraneCustomerCreateInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is to be: you when left out, nobody's where you are an API client or give null. Only who sees all names others. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The company, where the name is a person's or short. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to first. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** What that person does there. */
  designation?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What kind of business it is. */
  type: CraneCustomerType;
};

/** The new customer, or why there is none. */
export type CraneCustomerCreatePayload = {
  /** The new customer. */
  craneCustomer: Maybe<CraneCustomer>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A customer to delete. */
export type CraneCustomerDeleteInput = {
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type CraneCustomerDeletePayload = {
  /** The id of the deleted customer. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A customer and its place in the list. */
export type CraneCustomerEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: CraneCustomer;
};

/** Which customers to list; all conditions hold together. */
export type CraneCustomerFilter = {
  /** By whose they are. */
  assignedToId?: InputMaybe<IdFilter>;
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Somebody's, or nobody's. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this text in a name, the company's or the contact's too, in the e-mail address or the number; for support in the names alone. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  type?: InputMaybe<Array<CraneCustomerType>>;
};

/** The order of a list of customers. */
export type CraneCustomerOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CraneCustomerOrderField;
};

/** What customers can be ordered by. */
export type CraneCustomerOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A customer to bring back. */
export type CraneCustomerRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The customer as it is again, or why it was not brought back. */
export type CraneCustomerRestorePayload = {
  /** The customer. */
  craneCustomer: Maybe<CraneCustomer>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** What kind of business a customer is. */
export type CraneCustomerType =
  /** Builds. */
  | 'CONSTRUCTION'
  /** An authority, or a company of the state. */
  | 'GOVERNMENT'
  /** Manufactures. */
  | 'MANUFACTURING'
  /** Something else. */
  | 'OTHER'
  /** Develops property. */
  | 'PROPERTY_DEVELOPER';

/** A change of a customer; what is left out stays. */
export type CraneCustomerUpdateInput = {
  /** Where it is; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The company, where the name is a person's or short; null takes it away. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to first; null takes it away. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** What that person does there; null takes it away. */
  designation?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The customer's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free notes; null takes them away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Its number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What kind of business it is. */
  type?: InputMaybe<CraneCustomerType>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed customer, or why it was not changed. */
export type CraneCustomerUpdatePayload = {
  /** The changed customer. */
  craneCustomer: Maybe<CraneCustomer>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** An opportunity to rent cranes out to a customer. */
export type CraneDeal = {
  /** Whose deal it is; null while it is nobody's, and so everyone's who sells. */
  assignedTo: Maybe<User>;
  /** When it was won or lost; null while it is open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who opened it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of its value. */
  currency: Scalars['Currency']['output'];
  /** Whom it is with; null without crane.customer:read, and once the customer is deleted. */
  customer: Maybe<CraneCustomer>;
  /** What it is about; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** The day by which it may be closed. */
  expectedCloseDate: Maybe<Scalars['Date']['output']>;
  /** The deal's id, `cdl_…`. */
  id: Scalars['ID']['output'];
  /** Somebody set the probability; a new stage does not change it. */
  isProbabilitySet: Scalars['Boolean']['output'];
  /** The jobs that fulfil this deal, the latest first; those that you may see. */
  jobs: Maybe<JobConnection>;
  /** The lead that it was before; null without one, or without crane.lead:read. */
  lead: Maybe<Lead>;
  /** Why it was lost; support does not see it. */
  lossReason: Maybe<Scalars['String']['output']>;
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose deal it is. */
  organization: Maybe<Organization>;
  /** How likely it is to be won, of 100: as its stage has it (10, 40, 70), unless somebody set it; 100 once it is won, 0 once it is lost. */
  probability: Scalars['Int']['output'];
  /** The quotations for this deal, the latest first; those that you may see. */
  quotations: Maybe<QuotationConnection>;
  /** How far it is. */
  stage: CraneDealStage;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What it may be worth; null while nobody said. */
  value: Maybe<Scalars['Decimal']['output']>;
  /** Counts the changes; give it back when you change the deal, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** An opportunity to rent cranes out to a customer. */
export type CraneDealJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JobOrder;
};


/** An opportunity to rent cranes out to a customer. */
export type CraneDealQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose a deal is to be. */
export type CraneDealAssignInput = {
  /** The person whose it is to be: you, or anyone where you see all; null gives it to nobody, and so to everyone who sells. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal with whom it was handed on to, or why it was not. */
export type CraneDealAssignPayload = {
  /** The deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of deals. */
export type CraneDealConnection = {
  /** The deals of this page. */
  edges: Array<CraneDealEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many deals match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new deal. */
export type CraneDealCreateInput = {
  /** Whose it is to be: you when left out, nobody's where you are an API client or give null. Only who sees all names others. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of its value. */
  currency: Scalars['Currency']['input'];
  /** Whom it is with. */
  customerId: Scalars['ID']['input'];
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it may be closed. */
  expectedCloseDate?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How likely it is to be won, 0 to 100; as its stage has it when left out. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** What it may be worth. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The new deal, or why there is none. */
export type CraneDealCreatePayload = {
  /** The new deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was opened. */
  errors: Array<UserError>;
};

/** A deal and its place in the list. */
export type CraneDealEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The deal. */
  node: CraneDeal;
};

/** Which deals to list; all conditions hold together. */
export type CraneDealFilter = {
  /** By whose they are. */
  assignedToId?: InputMaybe<IdFilter>;
  /** Opened within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** In this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** By the day by which they may be closed; those without one match no range. */
  expectedCloseDate?: InputMaybe<DateFilter>;
  /** Somebody's, or nobody's. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the lead that they were before. */
  leadId?: InputMaybe<IdFilter>;
  /** At one of these stages. */
  stage?: InputMaybe<Array<CraneDealStage>>;
  /** With this text in the title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By what they may be worth, in whatever currency; those without a value match no range. */
  value?: InputMaybe<DecimalFilter>;
};

/** A deal that is lost. */
export type CraneDealLoseInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal as it stands now, or why it was not moved. */
export type CraneDealLosePayload = {
  /** The deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A deal to negotiate. */
export type CraneDealNegotiateInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal as it stands now, or why it was not moved. */
export type CraneDealNegotiatePayload = {
  /** The deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** The order of a list of deals. */
export type CraneDealOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CraneDealOrderField;
};

/** What deals can be ordered by. */
export type CraneDealOrderField =
  /** When it was opened. */
  | 'CREATED_AT'
  /** The day by which it may be closed; those without one come after all others. */
  | 'EXPECTED_CLOSE_DATE'
  /** What it may be worth, whatever the currency; those without a value count as less than any. */
  | 'VALUE';

/** A deal to propose something for. */
export type CraneDealProposeInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal as it stands now, or why it was not moved. */
export type CraneDealProposePayload = {
  /** The deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** How far a deal is. None is skipped. */
export type CraneDealStage =
  /** Nothing comes of it; a reason says why. */
  | 'LOST'
  /** They talk about it. */
  | 'NEGOTIATION'
  /** They are told what it costs. */
  | 'PROPOSAL'
  /** One finds out what they need. */
  | 'QUALIFICATION'
  /** They accepted a quotation, and the deal is closed. */
  | 'WON';

/** A change of a deal; what is left out stays. */
export type CraneDealUpdateInput = {
  /** The currency of its value. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it is about; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it may be closed; null takes it away. */
  expectedCloseDate?: InputMaybe<Scalars['Date']['input']>;
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes; null takes them away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How likely it is to be won, 0 to 100; null lets it follow the stage again. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What it may be worth; null takes it away. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed deal, or why it was not changed. */
export type CraneDealUpdatePayload = {
  /** The changed deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A deal that is won. */
export type CraneDealWinInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal as it stands now, or why it was not moved. */
export type CraneDealWinPayload = {
  /** The deal. */
  craneDeal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A person who operates cranes, with or without an account. */
export type CraneOperator = {
  /** What the person is doing now, by standing and bookings. */
  availability: CraneOperatorAvailability;
  /** What the operator was, is and will be booked for, the latest first. */
  bookings: Maybe<OperatorBookingConnection>;
  /** What the operator is certified for, the latest first. */
  certifications: Maybe<OperatorCertificationConnection>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The person's e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Years of experience. */
  experience: Scalars['Int']['output'];
  /** The operator's id, `opr_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The company whose operator it is. */
  organization: Maybe<Organization>;
  /** The person's number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** The kind of cranes that the person operates; null: any. */
  specialization: Maybe<EquipmentCategory>;
  /** Whether the person works here. */
  standing: CraneOperatorStanding;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The account that the person signs in with; null for who has none. */
  user: Maybe<User>;
  /** Counts the changes; give it back when you change the operator, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A person who operates cranes, with or without an account. */
export type CraneOperatorBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperatorBookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who operates cranes, with or without an account. */
export type CraneOperatorCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An operator who can be booked again. */
export type CraneOperatorActivateInput = {
  /** The operator's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The operator, or why nothing was changed. */
export type CraneOperatorActivatePayload = {
  /** The operator. */
  craneOperator: Maybe<CraneOperator>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What an operator is doing now. */
export type CraneOperatorAvailability =
  /** A job that the person is booked for. */
  | 'ASSIGNED'
  /** Nothing: could be sent out. */
  | 'AVAILABLE'
  /** Does not work here any more. */
  | 'INACTIVE'
  /** Is on leave. */
  | 'ON_LEAVE';

/** A page of operators. */
export type CraneOperatorConnection = {
  /** The operators of this page. */
  edges: Array<CraneOperatorEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many operators match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new operator. */
export type CraneOperatorCreateInput = {
  /** The person's e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Years of experience, 0 to 80; 0 when left out. */
  experience?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. */
  name: Scalars['String']['input'];
  /** The person's number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The kind of cranes that the person operates; any when left out or null. */
  specialization?: InputMaybe<EquipmentCategory>;
  /** The account that the person signs in with, which no other operator has. With it they see the jobs that they are booked for. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new operator, or why there is none. */
export type CraneOperatorCreatePayload = {
  /** The new operator. */
  craneOperator: Maybe<CraneOperator>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** An operator who can not be booked any more. */
export type CraneOperatorDeactivateInput = {
  /** The operator's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The operator, or why nothing was changed. */
export type CraneOperatorDeactivatePayload = {
  /** The operator. */
  craneOperator: Maybe<CraneOperator>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** An operator to delete. */
export type CraneOperatorDeleteInput = {
  /** The operator's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type CraneOperatorDeletePayload = {
  /** The id of the deleted operator. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** An operator and its place in the list. */
export type CraneOperatorEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** An operator. */
  node: CraneOperator;
};

/** Which operators to list; all conditions hold together. */
export type CraneOperatorFilter = {
  /** Doing one of these things now. */
  availability?: InputMaybe<Array<CraneOperatorAvailability>>;
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By years of experience. */
  experience?: InputMaybe<IntFilter>;
  /** Who operate cranes of one of these kinds, or of any kind. */
  specialization?: InputMaybe<Array<EquipmentCategory>>;
  /** Of one of these standings. */
  standing?: InputMaybe<Array<CraneOperatorStanding>>;
  /** With this text in the name, the e-mail address or the number; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** By the account that they sign in with. */
  userId?: InputMaybe<IdFilter>;
};

/** The order of a list of operators. */
export type CraneOperatorOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CraneOperatorOrderField;
};

/** What operators can be ordered by. */
export type CraneOperatorOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** Years of experience. */
  | 'EXPERIENCE'
  /** The name. */
  | 'NAME';

/** An operator to bring back. */
export type CraneOperatorRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The operator's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The operator as it is again, or why it was not brought back. */
export type CraneOperatorRestorePayload = {
  /** The operator. */
  craneOperator: Maybe<CraneOperator>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** Whether an operator works here. */
export type CraneOperatorStanding =
  /** Can be booked. */
  | 'ACTIVE'
  /** Can't be booked, e.g. has left. */
  | 'INACTIVE';

/** A change of an operator; what is left out stays. */
export type CraneOperatorUpdateInput = {
  /** The person's e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Years of experience, 0 to 80. */
  experience?: InputMaybe<Scalars['Int']['input']>;
  /** The operator's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person's number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The kind of cranes that the person operates; any when null. */
  specialization?: InputMaybe<EquipmentCategory>;
  /** The account that the person signs in with, which no other operator has; null takes it away. With it they see the jobs that they are booked for. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed operator, or why it was not changed. */
export type CraneOperatorUpdatePayload = {
  /** The changed operator. */
  craneOperator: Maybe<CraneOperator>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A stretch of time: from its first instant up to but not including its end. */
export type CranePeriod = {
  /** The first instant. */
  from: Scalars['DateTime']['output'];
  /** The end, not included. */
  until: Scalars['DateTime']['output'];
};

/** What a text can find. */
export type CraneRecordType =
  /** Contacts of customers; with crane.contact:read. */
  | 'CONTACT'
  /** Customers; with crane.customer:read. */
  | 'CUSTOMER'
  /** Deals; with crane.deal:read. */
  | 'DEAL'
  /** Units of the fleet; with crane.equipment:read. */
  | 'EQUIPMENT'
  /** Leads; with crane.lead:read. */
  | 'LEAD';

/** A record that a text may mean. */
export type CraneSearchHit = {
  /** The record's id. */
  id: Scalars['ID']['output'];
  /** The record itself. */
  record: CraneSearchRecord;
  /** How well it fits, from 0 to 1, where 1 is the very title. To be compared within one answer. */
  score: Scalars['Float']['output'];
  /** What tells it from others of that name: a company, the customer, a unit's number. */
  subtitle: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What kind of record it is. */
  type: CraneRecordType;
};

/** What a text can find. */
export type CraneSearchRecord = CraneContact | CraneCustomer | CraneDeal | Equipment | Lead;

/** A service that is offered besides cranes. */
export type CraneService = {
  /** What it costs at least; null: as agreed. */
  basePrice: Maybe<Scalars['Decimal']['output']>;
  /** What kind of service it is, as your organization calls it. */
  category: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the price. */
  currency: Scalars['Currency']['output'];
  /** What it is. */
  description: Maybe<Scalars['String']['output']>;
  /** The service's id, `svc_…`. */
  id: Scalars['ID']['output'];
  /** It is offered at present. */
  isActive: Scalars['Boolean']['output'];
  /** Its name, of which there is one. */
  name: Scalars['String']['output'];
  /** The company whose service it is. */
  organization: Maybe<Organization>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the service, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of services. */
export type CraneServiceConnection = {
  /** The services of this page. */
  edges: Array<CraneServiceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many services match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new service. */
export type CraneServiceCreateInput = {
  /** What it costs at least: 0 or more, with two digits after the point at most. */
  basePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What kind of service it is. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** The currency of the price. */
  currency: Scalars['Currency']['input'];
  /** What it is. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It is offered at once. */
  isActive: Scalars['Boolean']['input'];
  /** Its name, of which there is none yet; letter case does not count. */
  name: Scalars['String']['input'];
};

/** The new service, or why there is none. */
export type CraneServiceCreatePayload = {
  /** The new service. */
  craneService: Maybe<CraneService>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A service to delete. */
export type CraneServiceDeleteInput = {
  /** The service's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type CraneServiceDeletePayload = {
  /** The id of the deleted service. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A service and its place in the list. */
export type CraneServiceEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The service. */
  node: CraneService;
};

/** Which services to list; all conditions hold together. */
export type CraneServiceFilter = {
  /** By kind. */
  category?: InputMaybe<StringFilter>;
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Offered at present, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this text in the name or the description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of services. */
export type CraneServiceOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CraneServiceOrderField;
};

/** What services can be ordered by. */
export type CraneServiceOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A service to bring back. */
export type CraneServiceRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The service's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The service as it is again, or why it was not brought back. */
export type CraneServiceRestorePayload = {
  /** The service. */
  craneService: Maybe<CraneService>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** A change of a service; what is left out stays. */
export type CraneServiceUpdateInput = {
  /** What it costs at least; null: as agreed. */
  basePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What kind of service it is; null takes it away. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** The currency of the price. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it is; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The service's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is offered. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed service, or why it was not changed. */
export type CraneServiceUpdatePayload = {
  /** The changed service. */
  craneService: Maybe<CraneService>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** One thing that an organization has set. */
export type CraneSetting = {
  /** When it was set first. */
  createdAt: Scalars['DateTime']['output'];
  /** The setting's id, `cst_…`. */
  id: Scalars['ID']['output'];
  /** What it is, e.g. company.name. */
  key: Scalars['String']['output'];
  /** The company whose setting it is. */
  organization: Maybe<Organization>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What it is set to; see `craneSettingKeys` for its form. */
  value: Scalars['JSON']['output'];
  /** Counts the changes; give it back when you change the setting, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** Something that can be set. */
export type CraneSettingKey = {
  /** What it is for, and its form. */
  description: Scalars['String']['output'];
  /** What it is while nobody has set it; null: nothing. */
  initialValue: Maybe<Scalars['JSON']['output']>;
  /** What it is, e.g. company.name. */
  key: Scalars['String']['output'];
  /** What your organization has set it to; null while nobody has. */
  setting: Maybe<CraneSetting>;
};

/** What to set. */
export type CraneSettingSetInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is, one of `craneSettingKeys`. */
  key: Scalars['String']['input'];
  /** What it is to be; null: what it is at first. */
  value?: InputMaybe<Scalars['JSON']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The setting, or why it was not set. */
export type CraneSettingSetPayload = {
  /** The setting; null also where it was taken back to what it is at first. */
  craneSetting: Maybe<CraneSetting>;
  /** Why nothing was set; empty when it worked. */
  errors: Array<UserError>;
};

/** A file that is about to be uploaded. */
export type CraneUploadCreateInput = {
  /** Its media type, e.g. image/jpeg. What the file really holds is checked when it is used. */
  contentType: Scalars['String']['input'];
  /** What the file is called on the person's device; whoever saves it later gets a simplified form of the name. */
  fileName: Scalars['String']['input'];
  /** What it is for. */
  kind: CraneUploadKind;
  /** Its exact size in bytes. */
  size: Scalars['Int']['input'];
};

/** The place for the file, or why there is none. */
export type CraneUploadCreatePayload = {
  /** Why there is none; empty when it worked. */
  errors: Array<UserError>;
  /** The place for the file; null when something is wrong. */
  upload: Maybe<Upload>;
};

/** What a file is for. */
export type CraneUploadKind =
  /** A picture of a site: JPEG, PNG or WebP, 10 MB at most. */
  | 'ASSESSMENT_IMAGE'
  /** A film of a site: MP4, 100 MB at most. */
  | 'ASSESSMENT_VIDEO'
  /** What somebody sent along with what they need: PDF, JPEG, PNG or WebP, 20 MB at most. */
  | 'LEAD_FILE';

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

/** Matches exact numbers; half-open. */
export type DecimalFilter = {
  /** This or more. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One unit of the fleet: a crane with what it can, what it costs, and what it is booked for. */
export type Equipment = {
  /** When the unit is free and when it is not, one stretch after the other without gaps. */
  availability: Maybe<Array<AvailabilityStretch>>;
  /** What it costs to rent, for each kind of order. */
  baseRates: EquipmentBaseRates;
  /** What the unit was, is and will be booked for, the latest first. */
  bookings: Maybe<EquipmentBookingConnection>;
  /** What kind of crane it is. */
  category: EquipmentCategory;
  /** What was decided about it: whether it serves at all. */
  condition: EquipmentCondition;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its rates and costs. */
  currency: Scalars['Currency']['output'];
  /** What else is to be known of it; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** The unit's id, `eqp_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** When it was made. */
  manufacturingDate: Maybe<Scalars['Date']['output']>;
  /** What it lifts at most, in tons. */
  maxLiftingCapacity: Scalars['Decimal']['output'];
  /** What it is called, e.g. its make and model. */
  name: Scalars['String']['output'];
  /** Its number as people say it, e.g. EQ0001: counted in each organization without gaps. */
  number: Scalars['String']['output'];
  /** The company whose unit it is. */
  organization: Maybe<Organization>;
  /** When it was registered. */
  registrationDate: Maybe<Scalars['Date']['output']>;
  /** What an hour of work costs its owner. */
  runningCost: Scalars['Decimal']['output'];
  /** What a kilometer on the road costs. */
  runningCostPerKm: Scalars['Decimal']['output'];
  /** What it is doing now, by its condition and its bookings. */
  status: EquipmentStatus;
  /** What it weighs with nothing on it, in tons. */
  unladenWeight: Maybe<Scalars['Decimal']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the unit, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** One unit of the fleet: a crane with what it can, what it costs, and what it is booked for. */
export type EquipmentAvailabilityArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** One unit of the fleet: a crane with what it can, what it costs, and what it is booked for. */
export type EquipmentBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EquipmentBookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What it costs to rent a unit, for each kind of order; null where it is not rented so. */
export type EquipmentBaseRates = {
  /** An hour, on an order of hours. */
  micro: Maybe<Scalars['Decimal']['output']>;
  /** A day, on an order of months. */
  monthly: Maybe<Scalars['Decimal']['output']>;
  /** A day, on an order of days. */
  small: Maybe<Scalars['Decimal']['output']>;
  /** A day, on an order of years. */
  yearly: Maybe<Scalars['Decimal']['output']>;
};

/** What a unit costs to rent; null takes a rate away. */
export type EquipmentBaseRatesInput = {
  /** An hour, on an order of hours. */
  micro?: InputMaybe<Scalars['Decimal']['input']>;
  /** A day, on an order of months. */
  monthly?: InputMaybe<Scalars['Decimal']['input']>;
  /** A day, on an order of days. */
  small?: InputMaybe<Scalars['Decimal']['input']>;
  /** A day, on an order of years. */
  yearly?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A stretch of time that a unit is taken for. No two of one unit overlap, padding included; ends that touch are no overlap. */
export type EquipmentBooking = {
  /** The period with its padding: in this time the unit is nobody else's. */
  blocked: CranePeriod;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who booked it; null for an API client. */
  createdBy: Maybe<User>;
  /** The unit; null once it is deleted. */
  equipment: Maybe<Equipment>;
  /** The booking's id, `ebk_…`. */
  id: Scalars['ID']['output'];
  /** It was not called off. */
  isActive: Scalars['Boolean']['output'];
  /** The job that it is for; null for maintenance, without crane.job:read, and where you may not see the job. */
  job: Maybe<Job>;
  /** What it is for. */
  kind: EquipmentBookingKind;
  /** What is to be known of it; support does not see it. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose unit it is. */
  organization: Maybe<Organization>;
  /** Minutes before and after that the unit is taken as well, e.g. for the way. */
  paddingMinutes: Scalars['Int']['output'];
  /** From when until when. */
  period: CranePeriod;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the booking, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A booking to call off. */
export type EquipmentBookingCancelInput = {
  /** The booking's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The booking, not active any more or with its end, or why it stays as it was. */
export type EquipmentBookingCancelPayload = {
  /** The booking. */
  equipmentBooking: Maybe<EquipmentBooking>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of bookings. */
export type EquipmentBookingConnection = {
  /** The bookings of this page. */
  edges: Array<EquipmentBookingEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many bookings match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A booking and its place in the list. */
export type EquipmentBookingEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** A booking. */
  node: EquipmentBooking;
};

/** Which bookings to list; all conditions hold together. */
export type EquipmentBookingFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<EquipmentBookingKind>>;
  /** That take up, with their padding, any of a stretch of time. */
  period?: InputMaybe<DateTimePeriod>;
};

/** What a unit can be booked for. */
export type EquipmentBookingKind =
  /** A job. */
  | 'JOB'
  /** Maintenance. */
  | 'MAINTENANCE';

/** Kinds of cranes. */
export type EquipmentCategory =
  /** Moves on tracks. */
  | 'CRAWLER_CRANE'
  /** Drives to the site by itself, on a truck or on wheels. */
  | 'MOBILE_CRANE'
  /** Lifts and drives with the load. */
  | 'PICK_AND_CARRY_CRANE'
  /** Stands on the site while it is built. */
  | 'TOWER_CRANE';

/** Whether a unit serves at all. */
export type EquipmentCondition =
  /** It can be rented. */
  | 'IN_SERVICE'
  /** It is out of order until somebody says otherwise. */
  | 'MAINTENANCE'
  /** It serves no more, and can't be booked. */
  | 'RETIRED';

/** A page of units. */
export type EquipmentConnection = {
  /** The units of this page. */
  edges: Array<EquipmentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many units match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new unit. */
export type EquipmentCreateInput = {
  /** What it costs to rent, for each kind of order. */
  baseRates?: InputMaybe<EquipmentBaseRatesInput>;
  /** What kind of crane it is. */
  category: EquipmentCategory;
  /** The currency of its rates and costs. */
  currency: Scalars['Currency']['input'];
  /** What else is to be known of it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was made. */
  manufacturingDate?: InputMaybe<Scalars['Date']['input']>;
  /** What it lifts at most, in tons: more than 0, two digits after the point at most. */
  maxLiftingCapacity: Scalars['Decimal']['input'];
  /** What it is called, e.g. its make and model. */
  name: Scalars['String']['input'];
  /** When it was registered, not before it was made. */
  registrationDate?: InputMaybe<Scalars['Date']['input']>;
  /** What an hour of work costs its owner; 0 when left out. */
  runningCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** What a kilometer on the road costs; 0 when left out. */
  runningCostPerKm?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it weighs with nothing on it, in tons. */
  unladenWeight?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The new unit, or why there is none. */
export type EquipmentCreatePayload = {
  /** The new unit. */
  equipment: Maybe<Equipment>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A unit to delete. */
export type EquipmentDeleteInput = {
  /** The unit's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type EquipmentDeletePayload = {
  /** The id of the deleted unit. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A unit and its place in the list. */
export type EquipmentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** A unit. */
  node: Equipment;
};

/** Which units to list; all conditions hold together. */
export type EquipmentFilter = {
  /** Of one of these kinds. */
  category?: InputMaybe<Array<EquipmentCategory>>;
  /** In one of these conditions. */
  condition?: InputMaybe<Array<EquipmentCondition>>;
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By what it lifts at most, in tons. */
  maxLiftingCapacity?: InputMaybe<DecimalFilter>;
  /** Doing one of these things now. */
  status?: InputMaybe<Array<EquipmentStatus>>;
  /** With this text in the name, or with this number. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A maintenance to book. */
export type EquipmentMaintainInput = {
  /** The unit's id. */
  equipmentId: Scalars['ID']['input'];
  /** When it begins. */
  from: Scalars['DateTime']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be known of it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When it ends; not included, and ten years later at most. */
  until: Scalars['DateTime']['input'];
};

/** The booking, or why there is none. */
export type EquipmentMaintainPayload = {
  /** The booking. */
  equipmentBooking: Maybe<EquipmentBooking>;
  /** Why nothing was booked. */
  errors: Array<UserError>;
};

/** The order of a list of units. */
export type EquipmentOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: EquipmentOrderField;
};

/** What units can be ordered by. */
export type EquipmentOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** What it lifts at most. */
  | 'MAX_LIFTING_CAPACITY'
  /** The name. */
  | 'NAME'
  /** The number. */
  | 'NUMBER';

/** A retired unit that is to serve again. */
export type EquipmentReinstateInput = {
  /** The unit's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The unit, in service again, or why it is not. */
export type EquipmentReinstatePayload = {
  /** The unit. */
  equipment: Maybe<Equipment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A unit to bring back. */
export type EquipmentRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The unit as it is again, or why it was not brought back. */
export type EquipmentRestorePayload = {
  /** The unit. */
  equipment: Maybe<Equipment>;
  /** Why nothing was brought back. */
  errors: Array<UserError>;
};

/** A unit to retire. */
export type EquipmentRetireInput = {
  /** The unit's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The retired unit, or why it was not retired. */
export type EquipmentRetirePayload = {
  /** The unit. */
  equipment: Maybe<Equipment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What a unit is doing now. */
export type EquipmentStatus =
  /** Nothing: it could be sent out. */
  | 'AVAILABLE'
  /** A job that it is booked for. */
  | 'IN_USE'
  /** Maintenance: it is booked for that now, or out of order. */
  | 'MAINTENANCE'
  /** It serves no more. */
  | 'RETIRED';

/** A change of a unit; what is left out stays. */
export type EquipmentUpdateInput = {
  /** What it costs to rent, for each kind of order; the kinds that are left out stay. */
  baseRates?: InputMaybe<EquipmentBaseRatesInput>;
  /** What kind of crane it is. */
  category?: InputMaybe<EquipmentCategory>;
  /** Whether it can be rented (IN_SERVICE) or is out of order until said otherwise (MAINTENANCE). For good is another command. */
  condition?: InputMaybe<EquipmentCondition>;
  /** The currency of its rates and costs. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What else is to be known of it; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The unit's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was made; null takes it away. */
  manufacturingDate?: InputMaybe<Scalars['Date']['input']>;
  /** What it lifts at most, in tons: more than 0, two digits after the point at most. */
  maxLiftingCapacity?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is called, e.g. its make and model. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it was registered, not before it was made; null takes it away. */
  registrationDate?: InputMaybe<Scalars['Date']['input']>;
  /** What an hour of work costs its owner. */
  runningCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** What a kilometer on the road costs. */
  runningCostPerKm?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it weighs with nothing on it, in tons; null takes it away. */
  unladenWeight?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed unit, or why it was not changed. */
export type EquipmentUpdatePayload = {
  /** The changed unit. */
  equipment: Maybe<Equipment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
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

/** Work at a customer's site: what is done where and when, with which equipment and operators. */
export type Job = {
  /** When it ended; null while it has not. */
  actualEnd: Maybe<Scalars['DateTime']['output']>;
  /** When it began; null while it has not. */
  actualStart: Maybe<Scalars['DateTime']['output']>;
  /** Whose job it is; null while nobody has it. */
  assignedTo: Maybe<User>;
  /** Why it was called off; support does not see it. */
  cancellationReason: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** Whom it is for; null without crane.customer:read, and once the customer is deleted. */
  customer: Maybe<CraneCustomer>;
  /** As the customer was called when the job was entered. */
  customerName: Scalars['String']['output'];
  /** The deal that it fulfils; null without crane.deal:read. */
  deal: Maybe<CraneDeal>;
  /** The units that are booked for it, by their number; none once it was called off. */
  equipment: Maybe<Array<Equipment>>;
  /** The job's id, `job_…`. */
  id: Scalars['ID']['output'];
  /** The lead that it came from; null without crane.lead:read. */
  lead: Maybe<Lead>;
  /** Where the work is done. */
  location: Scalars['String']['output'];
  /** What else is to be known; support does not see it. */
  notes: Maybe<Scalars['String']['output']>;
  /** The operators who are booked for it, by name; none once it was called off. */
  operators: Maybe<Array<CraneOperator>>;
  /** The company whose job it is. */
  organization: Maybe<Organization>;
  /** Whether it could begin as things are; null once it has begun, or was called off. */
  readiness: Maybe<JobReadiness>;
  /** When it is planned to end; null while it is not scheduled. */
  scheduledEnd: Maybe<Scalars['DateTime']['output']>;
  /** When it is planned to begin; null while it is not scheduled. */
  scheduledStart: Maybe<Scalars['DateTime']['output']>;
  /** The assessments that were made for this job, the latest first. */
  siteAssessments: Maybe<SiteAssessmentConnection>;
  /** Where the job stands. */
  status: JobStatus;
  /** What is to be done. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the job, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** Work at a customer's site: what is done where and when, with which equipment and operators. */
export type JobSiteAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose a job is to be. */
export type JobAssignInput = {
  /** The person whose it is to be, or null for nobody; who does not see all jobs takes them for themselves alone. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The job with whoever has it now, or why it was not handed on. */
export type JobAssignPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The job. */
  job: Maybe<Job>;
};

/** A job to call off. */
export type JobCancelInput = {
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The job that was called off, or why it was not. */
export type JobCancelPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The job that was called off. */
  job: Maybe<Job>;
};

/** A job that is done. */
export type JobCompleteInput = {
  /** When it ended, after it began; now when left out, and never later. What was booked beyond that is free again. */
  actualEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The completed job, or why it was not completed. */
export type JobCompletePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The completed job. */
  job: Maybe<Job>;
};

/** A page of jobs. */
export type JobConnection = {
  /** The jobs of this page. */
  edges: Array<JobEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many jobs match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new job: for a customer, from a deal or from a lead; more than one of them when they belong together. */
export type JobCreateInput = {
  /** Whose it is to be: you when left out, nobody's where you are an API client or give null. Only who sees all jobs names others, or nobody. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is for; the deal's or the lead's customer when left out. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal that it fulfils; none that was lost. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lead that it comes from, which must have a customer; the deal's when left out. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the work is done; the lead's site when left out. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What else is to be known. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done. */
  title: Scalars['String']['input'];
};

/** The new job, or why there is none. */
export type JobCreatePayload = {
  /** Why nothing was entered. */
  errors: Array<UserError>;
  /** The new job. */
  job: Maybe<Job>;
};

/** A job and its place in the list. */
export type JobEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The job. */
  node: Job;
};

/** Which jobs to list; all conditions hold together. */
export type JobFilter = {
  /** By whose they are. */
  assignedToId?: InputMaybe<IdFilter>;
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** By the deal that they fulfil. */
  dealId?: InputMaybe<IdFilter>;
  /** By a unit that is booked for them. */
  equipmentId?: InputMaybe<IdFilter>;
  /** Those that nobody has, or those that somebody has. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the lead that they came from. */
  leadId?: InputMaybe<IdFilter>;
  /** By an operator who is booked for them. */
  operatorId?: InputMaybe<IdFilter>;
  /** Planned to begin within a stretch of time; what is not scheduled matches no range. */
  scheduledStart?: InputMaybe<DateTimeFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<JobStatus>>;
  /** With this text in the title or the customer's name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of jobs. */
export type JobOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: JobOrderField;
};

/** What jobs can be ordered by. */
export type JobOrderField =
  /** When it was entered. */
  | 'CREATED_AT'
  /** When it is planned to begin; what is not scheduled counts as later than all that is. */
  | 'SCHEDULED_START';

/** Something in the way of a job. */
export type JobProblem = {
  /** What it is. */
  code: JobProblemCode;
  /** The unit that it is about, if it is about one; null without crane.equipment:read. */
  equipment: Maybe<Equipment>;
  /** One sentence for people. */
  message: Scalars['String']['output'];
  /** The operator whom it is about, if it is about one; null without crane.operator:read. */
  operator: Maybe<CraneOperator>;
};

/** What can be in the way of a job. */
export type JobProblemCode =
  /** A unit is in maintenance, or was retired. */
  | 'EQUIPMENT_OUT_OF_SERVICE'
  /** Nobody has assessed the site for this job. */
  | 'NO_ASSESSMENT'
  /** No unit is booked for it. */
  | 'NO_EQUIPMENT'
  /** No operator is booked for it. */
  | 'NO_OPERATOR'
  /** An operator does not work any more. */
  | 'OPERATOR_INACTIVE'
  /** An operator has no certification that is valid on all days of the job. */
  | 'OPERATOR_UNCERTIFIED'
  /** An operator drives none of the units. */
  | 'OPERATOR_UNFIT';

/** Whether a job could begin, and what is in the way. */
export type JobReadiness = {
  /** Nothing is in the way. */
  ok: Scalars['Boolean']['output'];
  /** What is in the way; empty when nothing is. It hinders nobody from beginning. */
  problems: Array<JobProblem>;
};

/** When a job is to be done, and with what. */
export type JobScheduleInput = {
  /** When it ends; ten years later at most. */
  end: Scalars['DateTime']['input'];
  /** The units that it needs; none of them retired. */
  equipmentIds: Array<Scalars['ID']['input']>;
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who operates them: each with a certification that is valid on all days of the job, and used to the category of one of the units. */
  operatorIds: Array<Scalars['ID']['input']>;
  /** Minutes before and after that nothing else is booked in, e.g. for the way; a week at most. */
  paddingMinutes: Scalars['Int']['input'];
  /** When it begins. */
  start: Scalars['DateTime']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The scheduled job, or why it was not scheduled. */
export type JobSchedulePayload = {
  /** Why nothing was scheduled or booked. */
  errors: Array<UserError>;
  /** The scheduled job. */
  job: Maybe<Job>;
};

/** A job that begins. */
export type JobStartInput = {
  /** When it began; now when left out, and never later. */
  actualStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The job that has begun, or why it has not. */
export type JobStartPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The job that has begun. */
  job: Maybe<Job>;
};

/** Where a job stands. */
export type JobStatus =
  /** Called off, with a reason: nothing is booked for it any more. */
  | 'CANCELLED'
  /** Done: its bookings end where it ended. */
  | 'COMPLETED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Entered, and not scheduled. */
  | 'PENDING'
  /** Scheduled, with what it needs booked. */
  | 'SCHEDULED';

/** A change of a job; what is left out stays. */
export type JobUpdateInput = {
  /** The job's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the work is done. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What else is to be known; null takes it away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed job, or why it was not changed. */
export type JobUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed job. */
  job: Maybe<Job>;
};

/** Somebody who may need a crane: who, what for, and how far one got. */
export type Lead = {
  /** Whose lead it is; null while it is nobody's, and so everyone's who sells. */
  assignedTo: Maybe<User>;
  /** The campaign that brought them. */
  campaign: Maybe<Campaign>;
  /** The company that they are from. */
  companyName: Maybe<Scalars['String']['output']>;
  /** When it became a deal; null while it has not. */
  convertedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** The customer that it is; null for a new one, without crane.customer:read, and once the customer is deleted. */
  customer: Maybe<CraneCustomer>;
  /** Who asks, as they said it. */
  customerName: Scalars['String']['output'];
  /** The deal that it became; null without crane.deal:read. */
  deal: Maybe<CraneDeal>;
  /** What they do there. */
  designation: Maybe<Scalars['String']['output']>;
  /** Their e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** What they sent along; support does not see it. */
  files: Maybe<Array<LeadFile>>;
  /** The lead's id, `led_…`. */
  id: Scalars['ID']['output'];
  /** The jobs that came from this lead, the latest first; those that you may see. */
  jobs: Maybe<JobConnection>;
  /** Why it was lost, or does not qualify; support does not see it. */
  lossReason: Maybe<Scalars['String']['output']>;
  /** When it was lost; null while it is not. */
  lostAt: Maybe<Scalars['DateTime']['output']>;
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose lead it is. */
  organization: Maybe<Organization>;
  /** Their number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** The quotations for this lead, the latest first; those that you may see. */
  quotations: Maybe<QuotationConnection>;
  /** For how many days. */
  rentalDays: Maybe<Scalars['Int']['output']>;
  /** What they need a crane for; support does not see it. */
  serviceNeeded: Maybe<Scalars['String']['output']>;
  /** At which hours of the day. */
  shiftTiming: Maybe<Scalars['String']['output']>;
  /** Where the crane is to stand; support does not see it. */
  siteLocation: Maybe<Scalars['String']['output']>;
  /** How they came. */
  source: LeadSource;
  /** The day from which they need it. */
  startDate: Maybe<Scalars['Date']['output']>;
  /** How far one got. */
  status: LeadStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the lead, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** Somebody who may need a crane: who, what for, and how far one got. */
export type LeadJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JobOrder;
};


/** Somebody who may need a crane: who, what for, and how far one got. */
export type LeadQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose a lead is to be. */
export type LeadAssignInput = {
  /** The person whose it is to be: you, or anyone where you see all; null gives it to nobody, and so to everyone who sells. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead with whom it was handed on to, or why it was not. */
export type LeadAssignPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** Files for a lead. */
export type LeadAttachFilesInput = {
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was uploaded, of the kind LEAD_FILE: the keys that craneUploadCreate gave. A lead has 50 files at most; one that it has already is not added again. */
  uploadKeys: Array<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead with its files, or why they were not put to it. */
export type LeadAttachFilesPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** A page of leads. */
export type LeadConnection = {
  /** The leads of this page. */
  edges: Array<LeadEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many leads match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A lead that becomes a deal. */
export type LeadConvertInput = {
  /** The customer that it is; when left out the lead's own, or a new one where it has none. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal to open. */
  deal: LeadDealInput;
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a lead has become, or why it has not. */
export type LeadConvertPayload = {
  /** The customer, new or as it was; null without crane.customer:read. */
  customer: Maybe<CraneCustomer>;
  /** The new deal; null without crane.deal:read. */
  deal: Maybe<CraneDeal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** A new lead. */
export type LeadCreateInput = {
  /** Whose it is to be: you when left out, nobody's where you are an API client or give null. Only who sees all names others. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The campaign that brought them. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** The company that they are from. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The customer that it is. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks, as they said it. */
  customerName: Scalars['String']['input'];
  /** What they do there. */
  designation?: InputMaybe<Scalars['String']['input']>;
  /** Their e-mail address. This or the number is needed. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Their number. This or the e-mail address is needed. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** For how many days, one at least. */
  rentalDays?: InputMaybe<Scalars['Int']['input']>;
  /** What they need a crane for. */
  serviceNeeded: Scalars['String']['input'];
  /** At which hours of the day. */
  shiftTiming?: InputMaybe<Scalars['String']['input']>;
  /** Where the crane is to stand. */
  siteLocation?: InputMaybe<Scalars['String']['input']>;
  /** How they came. */
  source: LeadSource;
  /** The day from which they need it. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** The new lead, or why there is none. */
export type LeadCreatePayload = {
  /** Why nothing was entered. */
  errors: Array<UserError>;
  /** The new lead. */
  lead: Maybe<Lead>;
};

/** The deal that a lead becomes. */
export type LeadDealInput = {
  /** The currency of its value. */
  currency: Scalars['Currency']['input'];
  /** The day by which it may be closed. */
  expectedCloseDate?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** What it may be worth. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A lead that does not qualify. */
export type LeadDisqualifyInput = {
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead as it stands now, or why it was not moved. */
export type LeadDisqualifyPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** A lead and its place in the list. */
export type LeadEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** A file that came with a lead. */
export type LeadFile = {
  /** What it is called. */
  name: Scalars['String']['output'];
  /** A link to it that works for ten minutes. */
  url: Maybe<Scalars['URL']['output']>;
};

/** Which leads to list; all conditions hold together. */
export type LeadFilter = {
  /** By whose they are. */
  assignedToId?: InputMaybe<IdFilter>;
  /** By the campaign that brought them. */
  campaignId?: InputMaybe<IdFilter>;
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** Somebody's, or nobody's. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Come in one of these ways. */
  source?: InputMaybe<Array<LeadSource>>;
  /** By the day from which they need a crane; those without one match no range. */
  startDate?: InputMaybe<DateFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<LeadStatus>>;
  /** With this text in the customer's or company's name, the e-mail address or the number; for support in the names alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A lead to give up. */
export type LeadLoseInput = {
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead as it stands now, or why it was not moved. */
export type LeadLosePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** The order of a list of leads. */
export type LeadOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: LeadOrderField;
};

/** What leads can be ordered by. */
export type LeadOrderField =
  /** When it was entered. */
  | 'CREATED_AT'
  /** The day from which they need a crane; those without one come after all others. */
  | 'START_DATE';

/** A lead that may buy. */
export type LeadQualifyInput = {
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead as it stands now, or why it was not moved. */
export type LeadQualifyPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** How a lead came. */
export type LeadSource =
  /** They came by themselves. */
  | 'DIRECT'
  /** By e-mail. */
  | 'EMAIL'
  /** In another way. */
  | 'OTHER'
  /** By a call. */
  | 'PHONE'
  /** Somebody sent them. */
  | 'REFERRAL'
  /** By a social network. */
  | 'SOCIAL'
  /** By the company's website. */
  | 'WEBSITE';

/** A lead to begin with. */
export type LeadStartInput = {
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead as it stands now, or why it was not moved. */
export type LeadStartPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The lead. */
  lead: Maybe<Lead>;
};

/** How far one got with a lead. */
export type LeadStatus =
  /** It is a deal with a customer now. Nothing of it changes any more. */
  | 'CONVERTED'
  /** Somebody is finding out what they need. */
  | 'IN_PROCESS'
  /** They qualified, and will not buy; a reason says why. It ends here. */
  | 'LOST'
  /** Nobody has looked at it. */
  | 'NEW'
  /** They need what the company has, and may buy it. */
  | 'QUALIFIED'
  /** They do not; a reason says why. It ends here. */
  | 'UNQUALIFIED';

/** A change of a lead; what is left out stays. */
export type LeadUpdateInput = {
  /** The campaign that brought them; null takes it away. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** The company that they are from; null takes it away. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The customer that it is; null takes it away. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks, as they said it. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** What they do there; null takes it away. */
  designation?: InputMaybe<Scalars['String']['input']>;
  /** Their e-mail address; null takes it away. This or the number is needed. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The lead's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes; null takes them away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Their number; null takes it away. This or the e-mail address is needed. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** For how many days, one at least; null takes it away. */
  rentalDays?: InputMaybe<Scalars['Int']['input']>;
  /** What they need a crane for. */
  serviceNeeded?: InputMaybe<Scalars['String']['input']>;
  /** At which hours of the day; null takes it away. */
  shiftTiming?: InputMaybe<Scalars['String']['input']>;
  /** Where the crane is to stand; null takes it away. */
  siteLocation?: InputMaybe<Scalars['String']['input']>;
  /** How they came. */
  source?: InputMaybe<LeadSource>;
  /** The day from which they need it; null takes it away. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed lead, or why it was not changed. */
export type LeadUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed lead. */
  lead: Maybe<Lead>;
};

/** Why leads were lost. */
export type LostLeadReason = {
  /** How many were lost for it. */
  count: Scalars['Int']['output'];
  /** The reason as it was given; letter case and blanks around it make no other. */
  reason: Scalars['String']['output'];
};

/** What became of leads that nobody will buy for. */
export type LostLeads = {
  /** Why, the most frequent reason first, 100 of them at most; support does not see it. */
  byReason: Maybe<Array<LostLeadReason>>;
  /** How many. */
  count: Scalars['Int']['output'];
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
  /** Adds a contact to a customer. */
  craneContactCreate: Maybe<CraneContactCreatePayload>;
  /** Deletes a contact. */
  craneContactDelete: Maybe<CraneContactDeletePayload>;
  /** Brings a deleted contact back; its customer must be there. */
  craneContactRestore: Maybe<CraneContactRestorePayload>;
  /** Changes a contact. */
  craneContactUpdate: Maybe<CraneContactUpdatePayload>;
  /** Hands a customer on to another person; its leads and deals stay where they are. */
  craneCustomerAssign: Maybe<CraneCustomerAssignPayload>;
  /** Adds a customer. */
  craneCustomerCreate: Maybe<CraneCustomerCreatePayload>;
  /** Deletes a customer with its contacts; refused while leads, deals or jobs of it are under way. What is over stays. */
  craneCustomerDelete: Maybe<CraneCustomerDeletePayload>;
  /** Brings a deleted customer back, with the contacts that went with it. */
  craneCustomerRestore: Maybe<CraneCustomerRestorePayload>;
  /** Changes a customer. */
  craneCustomerUpdate: Maybe<CraneCustomerUpdatePayload>;
  /** Hands a deal on to another person. */
  craneDealAssign: Maybe<CraneDealAssignPayload>;
  /** Opens a deal with a customer, at QUALIFICATION. For a lead, leadConvert does. */
  craneDealCreate: Maybe<CraneDealCreatePayload>;
  /** Closes an open deal as LOST, and says why. */
  craneDealLose: Maybe<CraneDealLosePayload>;
  /** Takes a deal from PROPOSAL to NEGOTIATION. */
  craneDealNegotiate: Maybe<CraneDealNegotiatePayload>;
  /** Takes a deal from QUALIFICATION to PROPOSAL. */
  craneDealPropose: Maybe<CraneDealProposePayload>;
  /** Changes a deal; its value, currency, probability and expected day only while it is open. */
  craneDealUpdate: Maybe<CraneDealUpdatePayload>;
  /** Closes a deal in NEGOTIATION as WON; the customer must have accepted a quotation for it, or for its lead. */
  craneDealWin: Maybe<CraneDealWinPayload>;
  /** Says that an operator can be booked again. */
  craneOperatorActivate: Maybe<CraneOperatorActivatePayload>;
  /** Adds an operator. */
  craneOperatorCreate: Maybe<CraneOperatorCreatePayload>;
  /** Says that an operator can not be booked any more; refused while they are booked for a job that is not over. */
  craneOperatorDeactivate: Maybe<CraneOperatorDeactivatePayload>;
  /** Deletes an operator with their certifications; refused while they are booked for a job that is not over. */
  craneOperatorDelete: Maybe<CraneOperatorDeletePayload>;
  /** Brings a deleted operator back, with the certifications that went with them. */
  craneOperatorRestore: Maybe<CraneOperatorRestorePayload>;
  /** Changes an operator. */
  craneOperatorUpdate: Maybe<CraneOperatorUpdatePayload>;
  /** Adds a service. */
  craneServiceCreate: Maybe<CraneServiceCreatePayload>;
  /** Deletes a service. To offer it later again, make it inactive instead. */
  craneServiceDelete: Maybe<CraneServiceDeletePayload>;
  /** Brings a deleted service back. */
  craneServiceRestore: Maybe<CraneServiceRestorePayload>;
  /** Changes a service, or whether it is offered. */
  craneServiceUpdate: Maybe<CraneServiceUpdatePayload>;
  /** Sets one thing for your organization. What was sent or accepted before keeps its prices, but letters have the new name, address and terms. */
  craneSettingSet: Maybe<CraneSettingSetPayload>;
  /** Gives a place for one file, e.g. the picture of a site: the file goes there by one PUT, and its key into the mutation that it is for. */
  craneUploadCreate: Maybe<CraneUploadCreatePayload>;
  /** Calls off a maintenance that has not begun, or ends one that has. Bookings for jobs go with their jobs. */
  equipmentBookingCancel: Maybe<EquipmentBookingCancelPayload>;
  /** Adds a unit to the fleet, with the next number. */
  equipmentCreate: Maybe<EquipmentCreatePayload>;
  /** Deletes a unit that should not be there; refused while it is booked for a job that is not over. */
  equipmentDelete: Maybe<EquipmentDeletePayload>;
  /** Books a unit for maintenance; refused when it has something else then: the error names it. */
  equipmentMaintain: Maybe<EquipmentMaintainPayload>;
  /** Puts a retired unit back into service. */
  equipmentReinstate: Maybe<EquipmentReinstatePayload>;
  /** Brings a deleted unit back, with its number. */
  equipmentRestore: Maybe<EquipmentRestorePayload>;
  /** Takes a unit out of service for good; refused while it is booked for a job that is not over. */
  equipmentRetire: Maybe<EquipmentRetirePayload>;
  /** Changes a unit. */
  equipmentUpdate: Maybe<EquipmentUpdatePayload>;
  /** Gives a job to a person, or to nobody. */
  jobAssign: Maybe<JobAssignPayload>;
  /** Calls off a job that has not begun, and says why. Its units and operators are free again. */
  jobCancel: Maybe<JobCancelPayload>;
  /** Completes a job that is under way. Its units and operators are free from then on. */
  jobComplete: Maybe<JobCompletePayload>;
  /** Enters a job for a customer, from a deal, or from a lead that has become a customer. */
  jobCreate: Maybe<JobCreatePayload>;
  /** Schedules a job and books what it needs; done again, before it begins, it replaces what was booked. Refused as a whole when one unit or operator has something else then: the error names it. */
  jobSchedule: Maybe<JobSchedulePayload>;
  /** Begins a scheduled job. */
  jobStart: Maybe<JobStartPayload>;
  /** Changes what is said of a job that is not over. */
  jobUpdate: Maybe<JobUpdatePayload>;
  /** Hands a lead on to another person, before it becomes a deal. */
  leadAssign: Maybe<LeadAssignPayload>;
  /** Puts files to a lead that has not become a deal. */
  leadAttachFiles: Maybe<LeadAttachFilesPayload>;
  /** Makes a QUALIFIED lead a deal with a customer, all at once: the customer that it is or that you name, or else a new one from what is known. Needs crane.customer:write for a new one, and crane.deal:write. */
  leadConvert: Maybe<LeadConvertPayload>;
  /** Enters a lead, which is NEW. */
  leadCreate: Maybe<LeadCreatePayload>;
  /** Finds that a lead IN_PROCESS will not buy, and says why: UNQUALIFIED. */
  leadDisqualify: Maybe<LeadDisqualifyPayload>;
  /** Gives up a QUALIFIED lead, and says why: LOST. */
  leadLose: Maybe<LeadLosePayload>;
  /** Finds that a lead IN_PROCESS may buy: QUALIFIED. */
  leadQualify: Maybe<LeadQualifyPayload>;
  /** Begins to find out what a NEW lead needs: IN_PROCESS. */
  leadStart: Maybe<LeadStartPayload>;
  /** Changes a lead that has not become a deal. */
  leadUpdate: Maybe<LeadUpdatePayload>;
  /** Adds a certification to an operator; a renewal is added beside the one that it renews. */
  operatorCertificationAdd: Maybe<OperatorCertificationAddPayload>;
  /** Takes a certification away that an operator does not have. */
  operatorCertificationRemove: Maybe<OperatorCertificationRemovePayload>;
  /** Enters a leave of an operator; refused when they have something else then: the error names it. */
  operatorLeave: Maybe<OperatorLeavePayload>;
  /** Calls off a leave that has not begun, or ends one that has. */
  operatorLeaveCancel: Maybe<OperatorLeaveCancelPayload>;
  /** The customer accepts the newest revision, which was sent: the quotation is locked. Refused once its last day is over, also for a revision that a later one has replaced. */
  quotationAccept: Maybe<QuotationAcceptPayload>;
  /** Hands a quotation on to another person. */
  quotationAssign: Maybe<QuotationAssignPayload>;
  /** Writes a quotation for a deal, a lead or a customer: its first revision, a draft, priced by today's rate card. */
  quotationCreate: Maybe<QuotationCreatePayload>;
  /** The customer rejects the newest revision, which was sent; another revision may follow. */
  quotationReject: Maybe<QuotationRejectPayload>;
  /** Writes the next revision of a quotation, a draft, priced anew by today's rate card and rates; it takes the place of the one before. Refused once one was accepted. */
  quotationRevise: Maybe<QuotationRevisePayload>;
  /** Marks the newest revision of a quotation as sent, while it is a draft that can still be accepted. */
  quotationSend: Maybe<QuotationSendPayload>;
  /** Adds a template. The first of an organization becomes its default. Refused with the line where the content is wrong. */
  quotationTemplateCreate: Maybe<QuotationTemplateCreatePayload>;
  /** Deletes a template that is not the default; what was written with it keeps it. */
  quotationTemplateDelete: Maybe<QuotationTemplateDeletePayload>;
  /** Brings a deleted template back. */
  quotationTemplateRestore: Maybe<QuotationTemplateRestorePayload>;
  /** Makes a template the default, in place of the one that is it. */
  quotationTemplateSetDefault: Maybe<QuotationTemplateSetDefaultPayload>;
  /** Changes a template. Another content is a new version: what was written with the one before keeps it. */
  quotationTemplateUpdate: Maybe<QuotationTemplateUpdatePayload>;
  /** Sets the rules for prices in a currency. The card takes the place of the one before from its first day on; what was priced before keeps its price. */
  rateCardCreate: Maybe<RateCardCreatePayload>;
  /** Puts pictures and films to an assessment, after those that it has. */
  siteAssessmentAttach: Maybe<SiteAssessmentAttachPayload>;
  /** Enters what was found at a site. */
  siteAssessmentCreate: Maybe<SiteAssessmentCreatePayload>;
  /** Deletes an assessment. */
  siteAssessmentDelete: Maybe<SiteAssessmentDeletePayload>;
  /** Brings a deleted assessment back. */
  siteAssessmentRestore: Maybe<SiteAssessmentRestorePayload>;
  /** Changes an assessment; its pictures and films stay. */
  siteAssessmentUpdate: Maybe<SiteAssessmentUpdatePayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneContactCreateArgs = {
  input: CraneContactCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneContactDeleteArgs = {
  input: CraneContactDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneContactRestoreArgs = {
  input: CraneContactRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneContactUpdateArgs = {
  input: CraneContactUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneCustomerAssignArgs = {
  input: CraneCustomerAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneCustomerCreateArgs = {
  input: CraneCustomerCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneCustomerDeleteArgs = {
  input: CraneCustomerDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneCustomerRestoreArgs = {
  input: CraneCustomerRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneCustomerUpdateArgs = {
  input: CraneCustomerUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealAssignArgs = {
  input: CraneDealAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealCreateArgs = {
  input: CraneDealCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealLoseArgs = {
  input: CraneDealLoseInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealNegotiateArgs = {
  input: CraneDealNegotiateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealProposeArgs = {
  input: CraneDealProposeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealUpdateArgs = {
  input: CraneDealUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneDealWinArgs = {
  input: CraneDealWinInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorActivateArgs = {
  input: CraneOperatorActivateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorCreateArgs = {
  input: CraneOperatorCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorDeactivateArgs = {
  input: CraneOperatorDeactivateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorDeleteArgs = {
  input: CraneOperatorDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorRestoreArgs = {
  input: CraneOperatorRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneOperatorUpdateArgs = {
  input: CraneOperatorUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneServiceCreateArgs = {
  input: CraneServiceCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneServiceDeleteArgs = {
  input: CraneServiceDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneServiceRestoreArgs = {
  input: CraneServiceRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneServiceUpdateArgs = {
  input: CraneServiceUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneSettingSetArgs = {
  input: CraneSettingSetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCraneUploadCreateArgs = {
  input: CraneUploadCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentBookingCancelArgs = {
  input: EquipmentBookingCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentCreateArgs = {
  input: EquipmentCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentDeleteArgs = {
  input: EquipmentDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentMaintainArgs = {
  input: EquipmentMaintainInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentReinstateArgs = {
  input: EquipmentReinstateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentRestoreArgs = {
  input: EquipmentRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentRetireArgs = {
  input: EquipmentRetireInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationEquipmentUpdateArgs = {
  input: EquipmentUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobAssignArgs = {
  input: JobAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobCancelArgs = {
  input: JobCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobCompleteArgs = {
  input: JobCompleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobCreateArgs = {
  input: JobCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobScheduleArgs = {
  input: JobScheduleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobStartArgs = {
  input: JobStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationJobUpdateArgs = {
  input: JobUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadAssignArgs = {
  input: LeadAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadAttachFilesArgs = {
  input: LeadAttachFilesInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadConvertArgs = {
  input: LeadConvertInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadCreateArgs = {
  input: LeadCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadDisqualifyArgs = {
  input: LeadDisqualifyInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadLoseArgs = {
  input: LeadLoseInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadQualifyArgs = {
  input: LeadQualifyInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadStartArgs = {
  input: LeadStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLeadUpdateArgs = {
  input: LeadUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationOperatorCertificationAddArgs = {
  input: OperatorCertificationAddInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationOperatorCertificationRemoveArgs = {
  input: OperatorCertificationRemoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationOperatorLeaveArgs = {
  input: OperatorLeaveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationOperatorLeaveCancelArgs = {
  input: OperatorLeaveCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationAcceptArgs = {
  input: QuotationAcceptInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationAssignArgs = {
  input: QuotationAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationCreateArgs = {
  input: QuotationCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationRejectArgs = {
  input: QuotationRejectInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationReviseArgs = {
  input: QuotationReviseInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationSendArgs = {
  input: QuotationSendInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationTemplateCreateArgs = {
  input: QuotationTemplateCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationTemplateDeleteArgs = {
  input: QuotationTemplateDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationTemplateRestoreArgs = {
  input: QuotationTemplateRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationTemplateSetDefaultArgs = {
  input: QuotationTemplateSetDefaultInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQuotationTemplateUpdateArgs = {
  input: QuotationTemplateUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRateCardCreateArgs = {
  input: RateCardCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSiteAssessmentAttachArgs = {
  input: SiteAssessmentAttachInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSiteAssessmentCreateArgs = {
  input: SiteAssessmentCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSiteAssessmentDeleteArgs = {
  input: SiteAssessmentDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSiteAssessmentRestoreArgs = {
  input: SiteAssessmentRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSiteAssessmentUpdateArgs = {
  input: SiteAssessmentUpdateInput;
};

/** A stretch of time that an operator is taken for. No two of one operator overlap, padding included; ends that touch are no overlap. */
export type OperatorBooking = {
  /** The period with its padding: in this time the operator is nobody else's. */
  blocked: CranePeriod;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who booked it; null for an API client. */
  createdBy: Maybe<User>;
  /** The booking's id, `obk_…`. */
  id: Scalars['ID']['output'];
  /** It was not called off. */
  isActive: Scalars['Boolean']['output'];
  /** The job that it is for; null for leave, without crane.job:read, and where you may not see the job. */
  job: Maybe<Job>;
  /** What it is for. */
  kind: OperatorBookingKind;
  /** What is to be known of it; support does not see it. */
  notes: Maybe<Scalars['String']['output']>;
  /** The operator; null once deleted, and where you may not see them. */
  operator: Maybe<CraneOperator>;
  /** The company whose operator it is. */
  organization: Maybe<Organization>;
  /** Minutes before and after that the operator is taken as well, e.g. for the way. */
  paddingMinutes: Scalars['Int']['output'];
  /** From when until when. */
  period: CranePeriod;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the booking, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of bookings. */
export type OperatorBookingConnection = {
  /** The bookings of this page. */
  edges: Array<OperatorBookingEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many bookings match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A booking and its place in the list. */
export type OperatorBookingEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** A booking. */
  node: OperatorBooking;
};

/** Which bookings to list; all conditions hold together. */
export type OperatorBookingFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<OperatorBookingKind>>;
  /** That take up, with their padding, any of a stretch of time. */
  period?: InputMaybe<DateTimePeriod>;
};

/** What an operator can be booked for. */
export type OperatorBookingKind =
  /** A job. */
  | 'JOB'
  /** Leave. */
  | 'LEAVE';

/** What an operator is allowed to do, on somebody's word, for some time. */
export type OperatorCertification = {
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The last day on which it is valid; null: it does not expire. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** The certification's id, `ocf_…`. */
  id: Scalars['ID']['output'];
  /** It was not taken away. */
  isActive: Scalars['Boolean']['output'];
  /** It is valid today, in the organization's time zone. */
  isValid: Scalars['Boolean']['output'];
  /** The first day on which it is valid. */
  issuedOn: Scalars['Date']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whose it is. */
  operator: Maybe<CraneOperator>;
  /** The company whose operator has it. */
  organization: Maybe<Organization>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the certification, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A certification to add. */
export type OperatorCertificationAddInput = {
  /** The last day on which it is valid, after the first; it does not expire when left out. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is valid. */
  issuedOn: Scalars['Date']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** The operator's id. */
  operatorId: Scalars['ID']['input'];
};

/** The new certification, or why there is none. */
export type OperatorCertificationAddPayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new certification. */
  operatorCertification: Maybe<OperatorCertification>;
};

/** A page of certifications. */
export type OperatorCertificationConnection = {
  /** The certifications of this page. */
  edges: Array<OperatorCertificationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many certifications match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A certification and its place in the list. */
export type OperatorCertificationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** A certification. */
  node: OperatorCertification;
};

/** A certification to take away. */
export type OperatorCertificationRemoveInput = {
  /** The certification's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was taken away, or why nothing was. */
export type OperatorCertificationRemovePayload = {
  /** The id of the certification. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Names this in the audit log. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A leave to call off. */
export type OperatorLeaveCancelInput = {
  /** The booking's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The leave, not active any more or with its end, or why it stays as it was. */
export type OperatorLeaveCancelPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The booking. */
  operatorBooking: Maybe<OperatorBooking>;
};

/** A leave to enter. */
export type OperatorLeaveInput = {
  /** When it begins. */
  from: Scalars['DateTime']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be known of it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The operator's id. */
  operatorId: Scalars['ID']['input'];
  /** When it ends; not included, and ten years later at most. */
  until: Scalars['DateTime']['input'];
};

/** The leave, or why there is none. */
export type OperatorLeavePayload = {
  /** Why nothing was entered. */
  errors: Array<UserError>;
  /** The leave. */
  operatorBooking: Maybe<OperatorBooking>;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph. */
export type Organization = {
  /** The quotations that were accepted in a stretch of days, and for how much; of those that you may see. */
  acceptedQuotationValue: Maybe<AcceptedQuotationValue>;
  /** The certifications of active operators that have expired or will soon, and that no later one of the same name replaces; the soonest first. Null for an organization that is not yours. */
  expiringCertifications: Maybe<OperatorCertificationConnection>;
  /** The organization's id. */
  id: Scalars['ID']['output'];
  /** The leads that were lost in a stretch of days, and why; of those that you may see. */
  lostLeads: Maybe<LostLeads>;
};


/** A company that works with Fieldgraph. */
export type OrganizationAcceptedQuotationValueArgs = {
  period: DatePeriod;
};


/** A company that works with Fieldgraph. */
export type OrganizationExpiringCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withinDays: Scalars['Int']['input'];
};


/** A company that works with Fieldgraph. */
export type OrganizationLostLeadsArgs = {
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
  /** The party's id. */
  id: Scalars['ID']['output'];
  /** The jobs for this party, where it is a customer or a lead of crane rental; the latest first. */
  jobs: Maybe<JobConnection>;
  /** The leads of crane rental that are this party, and those of the customers that it is; the latest first. */
  leads: Maybe<LeadConnection>;
  /** The records that are this party, first linked first. */
  links: Array<PartyLink>;
  /** The quotations for this party, where it is a customer or a lead of crane rental; the latest first. */
  quotations: Maybe<QuotationConnection>;
};


/** One company or person, seen from every domain. */
export type PartyJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One company or person, seen from every domain. */
export type PartyLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One company or person, seen from every domain. */
export type PartyLinksArgs = {
  includeUnlinked: Scalars['Boolean']['input'];
};


/** One company or person, seen from every domain. */
export type PartyQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** One step of a price: its amount is the quantity at the unit price, half of the last digit and more rounded up. */
export type PriceLine = {
  /** What it comes to. */
  amount: Scalars['Decimal']['output'];
  /** How the quantity comes about, e.g. "2 units × 10 days". */
  basis: Scalars['String']['output'];
  /** What it is for, e.g. the name of a machine. */
  label: Scalars['String']['output'];
  /** How many of the unit price; of a surcharge or tax the share, e.g. 0.125 for 12.5 %. */
  quantity: Scalars['Decimal']['output'];
  /** The rule of the formula that it comes from. */
  rule: PriceRule;
  /** What one costs; of a surcharge the rent, of the tax everything before it. */
  unitPrice: Scalars['Decimal']['output'];
};

/** A line that is not the same in two revisions. */
export type PriceLineChange = {
  /** As it is; null: it is not there any more. */
  after: Maybe<PriceLine>;
  /** As it was; null: it is new. */
  before: Maybe<PriceLine>;
  /** What it is for. */
  label: Scalars['String']['output'];
  /** The rule of the formula that it comes from. */
  rule: PriceRule;
};

/** The rules of the formula, in the order of the lines. */
export type PriceRule =
  /** Accommodation: people × days. */
  | 'ACCOMMODATION'
  /** An extra charge, as agreed. */
  | 'EXTRA_CHARGE'
  /** Food: people × days. */
  | 'FOOD'
  /** The rate for the order type × units × days; of micro orders also × working hours. */
  | 'MACHINE_RENT'
  /** There and back: the running cost per kilometer × distance × 2 × units. */
  | 'MOBILISATION'
  /** A medium or high risk: a share of the rent. */
  | 'RISK'
  /** The tax: a share of everything before. */
  | 'TAX'
  /** Heavy usage: a share of the rent. */
  | 'USAGE';

/** What can be asked. */
export type Query = {
  /** The units in service that are free all through a stretch of time, padding of their bookings included; those that lift least first. */
  availableEquipment: Maybe<EquipmentConnection>;
  /** The active operators who can be booked all through a stretch of time: certified on all of its days, and free, padding of their bookings included; by name. */
  availableOperators: Maybe<CraneOperatorConnection>;
  /** What was changed in crane rental, the latest first. */
  craneAuditEvents: Maybe<AuditEventConnection>;
  /** One contact of a customer; null when there is none, or none that you may see. */
  craneContact: Maybe<CraneContact>;
  /** The contacts of the customers that you see, by name. */
  craneContacts: Maybe<CraneContactConnection>;
  /** One customer of crane rental; null when there is none, or none that you may see. */
  craneCustomer: Maybe<CraneCustomer>;
  /** The customers of crane rental, by name: all, or one's own and those that nobody has, as the caller's role has it. */
  craneCustomers: Maybe<CraneCustomerConnection>;
  /** One deal of crane rental; null when there is none, or none that you may see. */
  craneDeal: Maybe<CraneDeal>;
  /** Deals of crane rental, the latest first: all, or one's own and those that nobody has, as the caller's role has it. */
  craneDeals: Maybe<CraneDealConnection>;
  /** One operator; null when there is none, or none that you may see. */
  craneOperator: Maybe<CraneOperator>;
  /** The operators, by name: all, or oneself, as the caller's role has it. */
  craneOperators: Maybe<CraneOperatorConnection>;
  /** What a text may mean, the best first: customers, contacts, leads, deals and units by their names, numbers and e-mail addresses. A word may be unfinished or mistyped. Of those that you see and may read; support finds nobody by how to reach them. */
  craneSearch: Maybe<Array<CraneSearchHit>>;
  /** One service; null when there is none. */
  craneService: Maybe<CraneService>;
  /** What is offered besides cranes, e.g. rigging or a lift plan, by name. */
  craneServices: Maybe<CraneServiceConnection>;
  /** Everything that can be set for crane rental. */
  craneSettingKeys: Maybe<Array<CraneSettingKey>>;
  /** What your organization has set for crane rental; whatever is not here is as it is at first, see `craneSettingKeys`. */
  craneSettings: Maybe<Array<CraneSetting>>;
  /** The card by which quotations in a currency are priced on a day; null where none holds. */
  currentRateCard: Maybe<RateCard>;
  /** One unit; null when there is none. */
  equipment: Maybe<Equipment>;
  /** One unit by its number; null when there is none. */
  equipmentByNumber: Maybe<Equipment>;
  /** The units of the fleet, by their number. */
  equipmentUnits: Maybe<EquipmentConnection>;
  /** One job; null when there is none, or none that you may see. */
  job: Maybe<Job>;
  /** Jobs, the latest first: all, or those that one has or is booked for, as the caller's role has it. */
  jobs: Maybe<JobConnection>;
  /** One lead; null when there is none, or none that you may see. */
  lead: Maybe<Lead>;
  /** Leads, the latest first: all, or one's own and those that nobody has, as the caller's role has it. */
  leads: Maybe<LeadConnection>;
  /** What renting cranes would cost by today's rate card, and why; nothing is stored. quotationCreate comes to the same price. */
  priceQuotation: Maybe<QuotationPrice>;
  /** One quotation; null when there is none, or none that you may see. */
  quotation: Maybe<Quotation>;
  /** The quotation with a number; null when there is none, or none that you may see. */
  quotationByNumber: Maybe<Quotation>;
  /** One revision of a quotation; null when there is none, or none that you may see. */
  quotationRevision: Maybe<QuotationRevision>;
  /** One template of quotations; null when there is none. */
  quotationTemplate: Maybe<QuotationTemplate>;
  /**
   * How a quotation with everything in it would look by a template that is not saved yet. An error says the line where it is wrong.
   *
   * It is an HTML page in Liquid, without tags that take in other files: `{{ customer.name }}`, `{% for line in lines %}…{% endfor %}`. It may use
   * `company` (name, address as lines, email, phone, website, taxNumber, logo),
   * `quotation` (number, revision, status, date, validUntil, currency, machineType, orderType, numberOfDays, workingHours, foodResources,
   * accommodationResources, siteDistance, usage, riskFactor, notes),
   * `customer` (name, contactName, email, phone, address as lines), `machines` (name, category, quantity, baseRate, runningCostPerKm),
   * `lines` of the price (rule, label, basis, quantity, unitPrice, amount), `totals` (rent, beforeTax, tax, total) and `terms` (texts),
   * the filters of Liquid but `raw`, and besides them `money` (with the currency), `amount` (two digits after the point), `number`,
   * `date` (21 November 2026, or by a format) and `label` (MOBILE_CRANE as Mobile crane).
   *
   * Scripts, forms and whatever would be fetched are refused; pictures are `data:` of PNG or JPEG. What can not be printed is refused too, unless it stands
   * in `@media screen`. On paper hold: style sheets and `style`; blocks and `display: flex`; margins, paddings, borders, backgrounds, widths and heights; `position`;
   * size, weight, style, color, spacing and case of letters, all in one font that has Latin, Greek, Cyrillic and Devanagari; lists; tables, whose columns are as wide as the first
   * cell that says it, or all the same, with `colspan` and a `thead` that is repeated on each page; `break-before: page` of what stands
   * directly in the body, `break-inside: avoid`, `break-after: avoid`; `@page` with margins and A3, A4, A5, letter or legal as size. Lengths are pt, px, mm, cm, in, em, rem or %;
   * margins that meet add up.
   */
  quotationTemplatePreview: Maybe<RenderedQuotation>;
  /** The templates that quotations are written with, by name. None until somebody writes one, or the first quotation. */
  quotationTemplates: Maybe<QuotationTemplateConnection>;
  /** Quotations, the latest first: all, or one's own and those that nobody has, as the caller's role has it. */
  quotations: Maybe<QuotationConnection>;
  /** One rate card; null when there is none. */
  rateCard: Maybe<RateCard>;
  /** The organization's rate cards, the newest first: those that hold, those that will, and those that no longer do. */
  rateCards: Maybe<RateCardConnection>;
  /** A revision of a quotation as its customer gets it, written with the version of the template that it was made with; null when there is none, or none that you may see. Support gets it without contact data and remarks. */
  renderQuotation: Maybe<RenderedQuotation>;
  /** One site assessment; null when there is none, or none that you may see. */
  siteAssessment: Maybe<SiteAssessment>;
  /** Site assessments, the latest first: all, or one's own and those of the jobs that one sees, as the caller's role has it. */
  siteAssessments: Maybe<SiteAssessmentConnection>;
};


/** What can be asked. */
export type QueryAvailableEquipmentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<EquipmentCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  minCapacity?: InputMaybe<Scalars['Decimal']['input']>;
  to: Scalars['DateTime']['input'];
};


/** What can be asked. */
export type QueryAvailableOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<EquipmentCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['DateTime']['input'];
};


/** What can be asked. */
export type QueryCraneAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCraneContactArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCraneContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneContactOrder;
};


/** What can be asked. */
export type QueryCraneCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCraneCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneCustomerOrder;
};


/** What can be asked. */
export type QueryCraneDealArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCraneDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneDealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneDealOrder;
};


/** What can be asked. */
export type QueryCraneOperatorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCraneOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneOperatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneOperatorOrder;
};


/** What can be asked. */
export type QueryCraneSearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<CraneRecordType>>;
};


/** What can be asked. */
export type QueryCraneServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCraneServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CraneServiceOrder;
};


/** What can be asked. */
export type QueryCurrentRateCardArgs = {
  currency: Scalars['Currency']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryEquipmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEquipmentByNumberArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryEquipmentUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EquipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EquipmentOrder;
};


/** What can be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JobOrder;
};


/** What can be asked. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: LeadOrder;
};


/** What can be asked. */
export type QueryPriceQuotationArgs = {
  input: QuotationTermsInput;
};


/** What can be asked. */
export type QueryQuotationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQuotationByNumberArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryQuotationRevisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQuotationTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQuotationTemplatePreviewArgs = {
  content?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryQuotationTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: QuotationTemplateOrder;
};


/** What can be asked. */
export type QueryQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: QuotationOrder;
};


/** What can be asked. */
export type QueryRateCardArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRateCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RateCardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRenderQuotationArgs = {
  revisionId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySiteAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySiteAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SiteAssessmentOrder;
};

/** What is offered to a customer or lead, in one or more revisions: the newest counts. */
export type Quotation = {
  /** For how much it was accepted; null while it is not. */
  acceptedAmount: Maybe<Scalars['Decimal']['output']>;
  /** When it was accepted; null while it is not. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose quotation it is; null while it is nobody's, and so everyone's who sells. */
  assignedTo: Maybe<User>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of all its revisions. */
  currency: Scalars['Currency']['output'];
  /** The customer that it is for; null while it is a lead's that has none, without crane.customer:read, and once the customer is deleted. */
  customer: Maybe<CraneCustomer>;
  /** What the customer or lead was called when it was written. */
  customerName: Scalars['String']['output'];
  /** The deal that it is for; null without one, or without crane.deal:read. */
  deal: Maybe<CraneDeal>;
  /** The quotation's id, `quo_…`. */
  id: Scalars['ID']['output'];
  /** The lead that it is for; null without one, or without crane.lead:read. */
  lead: Maybe<Lead>;
  /** Its newest revision: the one that can be sent and accepted. */
  newestRevision: Maybe<QuotationRevision>;
  /** Its number, e.g. QT0001, unique in the organization and without gaps. */
  number: Scalars['String']['output'];
  /** The company whose quotation it is. */
  organization: Maybe<Organization>;
  /** Its revision with a number; null when there is none. */
  revision: Maybe<QuotationRevision>;
  /** The number of its newest revision, which is how many it has. */
  revisionNumber: Scalars['Int']['output'];
  /** Its revisions, the newest first. */
  revisions: Maybe<QuotationRevisionConnection>;
  /** Where its newest revision stands. */
  status: QuotationStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes, also of where its revisions stand; give it back when you change the quotation, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** What is offered to a customer or lead, in one or more revisions: the newest counts. */
export type QuotationRevisionArgs = {
  number: Scalars['Int']['input'];
};


/** What is offered to a customer or lead, in one or more revisions: the newest counts. */
export type QuotationRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A revision that the customer accepts. */
export type QuotationAcceptInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the customer said. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The revision's id; it must be the newest of its quotation. */
  revisionId: Scalars['ID']['input'];
  /** The version of the quotation that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quotation as it stands now, or why it was not accepted. */
export type QuotationAcceptPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The quotation. */
  quotation: Maybe<Quotation>;
};

/** Whose a quotation is to be. */
export type QuotationAssignInput = {
  /** The person whose it is to be: you, or anyone where you see all; null gives it to nobody, and so to everyone who sells. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The quotation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the quotation that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quotation with whom it was handed on to, or why it was not. */
export type QuotationAssignPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The quotation. */
  quotation: Maybe<Quotation>;
};

/** A page of quotations. */
export type QuotationConnection = {
  /** The quotations of this page. */
  edges: Array<QuotationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many quotations match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Whom a quotation is written to. */
export type QuotationContact = {
  /** The address. */
  address: Maybe<Scalars['String']['output']>;
  /** The e-mail address. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The person's or company's name. */
  name: Maybe<Scalars['String']['output']>;
  /** The number. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
};

/** Whom a quotation is written to. */
export type QuotationContactInput = {
  /** The address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The person's or company's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

/** A new quotation, for a deal, a lead or a customer: one of them is needed, and those that are given must belong together. */
export type QuotationCreateInput = {
  /** Whose it is to be: you when left out, nobody's where you are an API client or give null. Only who sees all names others. */
  assignedToId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is written to; as the customer or else the lead is known when left out. */
  customerContact?: InputMaybe<QuotationContactInput>;
  /** The customer that it is for. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal that it is for; its customer and lead come with it. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lead that it is for; its customer, where it has one, comes with it. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says besides. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The template that it is written with, as it is now; the default one when left out. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** What is offered. */
  terms: QuotationTermsInput;
  /** The last day on which it can be accepted; the 30th day after today when left out. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The new quotation, or why there is none. */
export type QuotationCreatePayload = {
  /** Why nothing was written. */
  errors: Array<UserError>;
  /** The new quotation with its first revision. */
  quotation: Maybe<Quotation>;
};

/** What is different between two revisions. */
export type QuotationDiff = {
  /** The revision that it was asked of. */
  after: QuotationRevision;
  /** The revision that was compared with. */
  before: QuotationRevision;
  /** Every input that is not the same; support does not see changes of notes and contact data. */
  inputs: Array<QuotationInputChange>;
  /** Every line of the price that is not the same. */
  lines: Array<PriceLineChange>;
  /** By how much the total is higher, or with a minus lower. */
  totalChange: Scalars['Decimal']['output'];
};

/** A quotation and its place in the list. */
export type QuotationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The quotation. */
  node: Quotation;
};

/** Something that is charged for besides. */
export type QuotationExtraCharge = {
  /** How much. */
  amount: Scalars['Decimal']['output'];
  /** What it is. */
  label: Scalars['String']['output'];
};

/** Something that is charged for besides. */
export type QuotationExtraChargeInput = {
  /** How much. */
  amount: Scalars['Decimal']['input'];
  /** What it is. */
  label: Scalars['String']['input'];
};

/** Which quotations to list; all conditions hold together. */
export type QuotationFilter = {
  /** Accepted within a stretch of time. */
  acceptedAt?: InputMaybe<DateTimeFilter>;
  /** By whose they are. */
  assignedToId?: InputMaybe<IdFilter>;
  /** Written within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** By deal. */
  dealId?: InputMaybe<IdFilter>;
  /** Somebody's, or nobody's. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By lead. */
  leadId?: InputMaybe<IdFilter>;
  /** With exactly this number, e.g. QT0007. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<QuotationStatus>>;
};

/** An input that is not the same in two revisions. */
export type QuotationInputChange = {
  /** What it is; null: it is not there any more. */
  after: Maybe<Scalars['String']['output']>;
  /** What it was; null: it was not there. */
  before: Maybe<Scalars['String']['output']>;
  /** Its name as in QuotationRevision, e.g. numberOfDays, machines.quantity, extraCharges.amount or customerContact.email. */
  field: Scalars['String']['output'];
  /** Which machine or extra charge, where the field is one of several. */
  subject: Maybe<Scalars['String']['output']>;
};

/** So many units like one of the fleet, with its rates as they were when they were priced. */
export type QuotationMachine = {
  /** The rent of one for an hour of a micro order, a day of the others. */
  baseRate: Scalars['Decimal']['output'];
  /** What kind of crane it was. */
  category: EquipmentCategory;
  /** The unit; null without crane.equipment:read, and once it is deleted. */
  equipment: Maybe<Equipment>;
  /** Its name then. */
  name: Scalars['String']['output'];
  /** Its number then, e.g. EQ0001. */
  number: Scalars['String']['output'];
  /** How many like it. */
  quantity: Scalars['Int']['output'];
  /** What a kilometer cost, of one. */
  runningCostPerKm: Scalars['Decimal']['output'];
};

/** So many units like one of the fleet. */
export type QuotationMachineInput = {
  /** The unit. */
  equipmentId: Scalars['ID']['input'];
  /** How many like it, 1 to 1000. */
  quantity: Scalars['Int']['input'];
};

/** The order of a list of quotations. */
export type QuotationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: QuotationOrderField;
};

/** What quotations can be ordered by. */
export type QuotationOrderField =
  /** When it was written. */
  | 'CREATED_AT';

/** By what machines are rented. */
export type QuotationOrderType =
  /** By the hour. */
  | 'MICRO'
  /** By the day, for months. */
  | 'MONTHLY'
  /** By the day. */
  | 'SMALL'
  /** By the day, for years. */
  | 'YEARLY';

/** A price, and how it comes about. */
export type QuotationPrice = {
  /** The currency of all amounts. */
  currency: Scalars['Currency']['output'];
  /** How the price comes about, step by step. The lines add up to the total. */
  lines: Array<PriceLine>;
  /** The machines with the rates that they were counted with. */
  machines: Array<QuotationMachine>;
  /** Everything but the tax. */
  netAmount: Scalars['Decimal']['output'];
  /** The version of the formula. */
  pricingVersion: Scalars['Int']['output'];
  /** The card by which it was counted; null without crane.rate_card:read. */
  rateCard: Maybe<RateCard>;
  /** The tax. */
  taxAmount: Scalars['Decimal']['output'];
  /** Everything: the sum of the lines. */
  totalAmount: Scalars['Decimal']['output'];
  /** The rent of the machines alone: what usage and risk are counted on. */
  totalRent: Scalars['Decimal']['output'];
};

/** A revision that the customer rejects. */
export type QuotationRejectInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the customer said. */
  note: Scalars['String']['input'];
  /** The revision's id; it must be the newest of its quotation. */
  revisionId: Scalars['ID']['input'];
  /** The version of the quotation that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quotation as it stands now, or why it was not rejected. */
export type QuotationRejectPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The quotation. */
  quotation: Maybe<Quotation>;
};

/** The next revision of a quotation; what is left out stays, but all is priced anew. */
export type QuotationReviseInput = {
  /** Whom it is written to, as a whole. */
  customerContact?: InputMaybe<QuotationContactInput>;
  /** The quotation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it says besides; null takes it away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The template that it is written with, as it is now. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** What is offered, as a whole; in the currency of the quotation. */
  terms?: InputMaybe<QuotationTermsInput>;
  /** The last day on which it can be accepted; needed when the one before is over. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the quotation that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quotation with its new revision, or why there is none. */
export type QuotationRevisePayload = {
  /** Why nothing was written. */
  errors: Array<UserError>;
  /** The quotation. */
  quotation: Maybe<Quotation>;
};

/** What was offered at one time, and for how much. Nothing but where it stands ever changes: another offer is another revision. */
export type QuotationRevision = {
  /** For how many people there is accommodation, each day. */
  accommodationResources: Scalars['Int']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of all its amounts. */
  currency: Scalars['Currency']['output'];
  /** Whom it was written to, as they were known then; support does not see it. */
  customerContact: Maybe<QuotationContact>;
  /** When it was accepted or rejected; null while it is not. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was said to that; support does not see it. */
  decisionNote: Maybe<Scalars['String']['output']>;
  /** What is different from another revision of the quotation; null where there is none with that number. */
  diff: Maybe<QuotationDiff>;
  /** What else is charged for. */
  extraCharges: Array<QuotationExtraCharge>;
  /** For how many people there is food, each day. */
  foodResources: Scalars['Int']['output'];
  /** The revision's id, `qrv_…`. */
  id: Scalars['ID']['output'];
  /** Its last day is over, and it was not decided on: revise it to go on. */
  isExpired: Scalars['Boolean']['output'];
  /** How the price comes about, step by step. The lines add up to the total. */
  lines: Array<PriceLine>;
  /** What kind of machine it is about. */
  machineType: EquipmentCategory;
  /** The machines with the rates that they were priced with. */
  machines: Array<QuotationMachine>;
  /** Everything but the tax. */
  netAmount: Scalars['Decimal']['output'];
  /** What it says besides; support does not see it. */
  notes: Maybe<Scalars['String']['output']>;
  /** For how many days. */
  numberOfDays: Scalars['Int']['output'];
  /** By what the machines are rented. */
  orderType: QuotationOrderType;
  /** The company whose quotation it is. */
  organization: Maybe<Organization>;
  /** The version of the formula that priced it. */
  pricingVersion: Scalars['Int']['output'];
  /** The quotation that it is a revision of. */
  quotation: Maybe<Quotation>;
  /** The card by which it was priced; null without crane.rate_card:read. */
  rateCard: Maybe<RateCard>;
  /** 1 for the first, 2 for the second and so on. */
  revisionNumber: Scalars['Int']['output'];
  /** How dangerous the work is. */
  riskFactor: QuotationRiskFactor;
  /** When it was sent; null while it is not. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** How far away the site is, in kilometers one way. */
  siteDistance: Scalars['Decimal']['output'];
  /** Where it stands. */
  status: QuotationRevisionStatus;
  /** The tax. */
  taxAmount: Scalars['Decimal']['output'];
  /** The template that it is written with; null without crane.template:read, and once the template is deleted. */
  template: Maybe<QuotationTemplate>;
  /** Which version of its template it is written with, whatever becomes of the template. */
  templateVersion: Maybe<Scalars['Int']['output']>;
  /** Everything: the sum of the lines. */
  totalAmount: Scalars['Decimal']['output'];
  /** The rent of the machines alone: what usage and risk are counted on. */
  totalRent: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** How hard the machines work. */
  usage: QuotationUsage;
  /** The last day on which it can be accepted, in the organization's time zone. */
  validUntil: Scalars['Date']['output'];
  /** Counts the changes of where it stands. */
  version: Scalars['Int']['output'];
  /** How many hours they work on a day. */
  workingHours: Scalars['Decimal']['output'];
};


/** What was offered at one time, and for how much. Nothing but where it stands ever changes: another offer is another revision. */
export type QuotationRevisionDiffArgs = {
  against: Scalars['Int']['input'];
};

/** A page of the revisions of a quotation. */
export type QuotationRevisionConnection = {
  /** The revisions of this page. */
  edges: Array<QuotationRevisionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many revisions there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A revision and its place in the list. */
export type QuotationRevisionEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The revision. */
  node: QuotationRevision;
};

/** Where a revision of a quotation stands. */
export type QuotationRevisionStatus =
  /** The customer accepted it: the quotation is locked. */
  | 'ACCEPTED'
  /** Written, and not sent. */
  | 'DRAFT'
  /** The customer rejected it. */
  | 'REJECTED'
  /** Sent to the customer. */
  | 'SENT'
  /** A later revision took its place. */
  | 'SUPERSEDED';

/** How dangerous the work is. */
export type QuotationRiskFactor =
  /** Much more, which costs a larger share. */
  | 'HIGH'
  /** As usual. */
  | 'LOW'
  /** More, which costs a share of the rent. */
  | 'MEDIUM';

/** A revision to send. */
export type QuotationSendInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision's id; it must be the newest of its quotation. */
  revisionId: Scalars['ID']['input'];
  /** The version of the quotation that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quotation as it stands now, or why it was not sent. */
export type QuotationSendPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The quotation. */
  quotation: Maybe<Quotation>;
};

/** Where the newest revision of a quotation stands. */
export type QuotationStatus =
  /** The customer accepted it: it is locked. */
  | 'ACCEPTED'
  /** Written, and not sent. */
  | 'DRAFT'
  /** The customer rejected it; another revision may follow. */
  | 'REJECTED'
  /** Sent to the customer. */
  | 'SENT';

/**
 * How quotations look: an HTML page in Liquid. A quotation keeps the version that it was written with, whatever becomes
 * of the template. `quotationTemplatePreview` shows a content before it is saved, and says what it may use.
 */
export type QuotationTemplate = {
  /** The Liquid of one of its versions, the newest unless one is named; null when there is no such version. */
  content: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it; null for an API client, and for the one that the first quotation was written with. */
  createdBy: Maybe<User>;
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** The template's id, `qtp_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** Quotations are written with it unless another is named; one template is it. */
  isDefault: Scalars['Boolean']['output'];
  /** Its name, of which there is one. */
  name: Scalars['String']['output'];
  /** The company whose template it is. */
  organization: Maybe<Organization>;
  /** The number of its newest version: each other content is a version of its own, the first is 1. */
  templateVersion: Scalars['Int']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the template, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/**
 * How quotations look: an HTML page in Liquid. A quotation keeps the version that it was written with, whatever becomes
 * of the template. `quotationTemplatePreview` shows a content before it is saved, and says what it may use.
 */
export type QuotationTemplateContentArgs = {
  templateVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of templates. */
export type QuotationTemplateConnection = {
  /** The templates of this page. */
  edges: Array<QuotationTemplateEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many templates match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new template. */
export type QuotationTemplateCreateInput = {
  /** An HTML page in Liquid, see `quotationTemplatePreview`; the standard quotation when left out. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, of which there is none yet; letter case does not count. */
  name: Scalars['String']['input'];
};

/** The new template, or why there is none. */
export type QuotationTemplateCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new template. */
  quotationTemplate: Maybe<QuotationTemplate>;
};

/** A template to delete. */
export type QuotationTemplateDeleteInput = {
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type QuotationTemplateDeletePayload = {
  /** The id of the deleted template. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A template and its place in the list. */
export type QuotationTemplateEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: QuotationTemplate;
};

/** Which templates to list; all conditions hold together. */
export type QuotationTemplateFilter = {
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** The default one, or all others. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this text in the name or the description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of templates. */
export type QuotationTemplateOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: QuotationTemplateOrderField;
};

/** What templates can be ordered by. */
export type QuotationTemplateOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A template to bring back. */
export type QuotationTemplateRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The template as it is again, or why it was not brought back. */
export type QuotationTemplateRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The template. */
  quotationTemplate: Maybe<QuotationTemplate>;
};

/** A template that is to be the default. */
export type QuotationTemplateSetDefaultInput = {
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The default template, or why it was not made that. */
export type QuotationTemplateSetDefaultPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The template. */
  quotationTemplate: Maybe<QuotationTemplate>;
};

/** A change of a template; what is left out stays. */
export type QuotationTemplateUpdateInput = {
  /** An HTML page in Liquid, see `quotationTemplatePreview`. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** What it is for; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The template's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed template, or why it was not changed. */
export type QuotationTemplateUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed template. */
  quotationTemplate: Maybe<QuotationTemplate>;
};

/** What is to be rented, and under which conditions. */
export type QuotationTermsInput = {
  /** For how many people there is to be accommodation, each day: 0 to 1000. */
  accommodationResources: Scalars['Int']['input'];
  /** The currency of the price: there must be a rate card for it, and the machines' rates must be in it. */
  currency: Scalars['Currency']['input'];
  /** What else is charged for. */
  extraCharges: Array<QuotationExtraChargeInput>;
  /** For how many people there is to be food, each day: 0 to 1000. */
  foodResources: Scalars['Int']['input'];
  /** What kind of machine it is about; that of the first machine when left out. */
  machineType?: InputMaybe<EquipmentCategory>;
  /** The machines, 1 to 50, each once. */
  machines: Array<QuotationMachineInput>;
  /** For how many days, 1 to 3660. */
  numberOfDays: Scalars['Int']['input'];
  /** By what the machines are rented, which decides on their rates. */
  orderType: QuotationOrderType;
  /** How dangerous the work is. */
  riskFactor: QuotationRiskFactor;
  /** How far away the site is, in kilometers one way: 0 to 100000, with two digits after the point at most. */
  siteDistance: Scalars['Decimal']['input'];
  /** How hard the machines work. */
  usage: QuotationUsage;
  /** How many hours they work on a day: above 0, 24 at most, with two digits after the point at most. */
  workingHours: Scalars['Decimal']['input'];
};

/** How hard machines work. */
export type QuotationUsage =
  /** Harder, which costs a share of the rent. */
  | 'HEAVY'
  /** As usual. */
  | 'NORMAL';

/** The organization's rules for prices in one currency. A card never changes, so that every price is explained for good by the card that made it. */
export type RateCard = {
  /** What accommodation costs, for one person and day. */
  accommodationRate: Scalars['Decimal']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of its rates and of what it prices. */
  currency: Scalars['Currency']['output'];
  /** What food costs, for one person and day. */
  foodRate: Scalars['Decimal']['output'];
  /** What heavy usage adds, of each hundred of the rent. */
  heavyUsageRate: Scalars['Decimal']['output'];
  /** What a high risk adds, of each hundred of the rent. */
  highRiskRate: Scalars['Decimal']['output'];
  /** The card's id, `rtc_…`. */
  id: Scalars['ID']['output'];
  /** It is the one by which quotations in its currency are priced today. */
  isCurrent: Scalars['Boolean']['output'];
  /** What a medium risk adds, of each hundred of the rent. */
  mediumRiskRate: Scalars['Decimal']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its number, e.g. RC0001, unique in the organization and without gaps. */
  number: Scalars['String']['output'];
  /** The company whose card it is. */
  organization: Maybe<Organization>;
  /** The tax, of each hundred of everything else. */
  taxRate: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The first day on which it prices, in the organization's time zone. */
  validFrom: Scalars['Date']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of rate cards. */
export type RateCardConnection = {
  /** The cards of this page. */
  edges: Array<RateCardEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many cards match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new rate card. Rates of each hundred have two digits after the point at most: 12.5 is twelve and a half per cent. */
export type RateCardCreateInput = {
  /** What accommodation costs, for one person and day. */
  accommodationRate: Scalars['Decimal']['input'];
  /** The currency of its rates and of what it will price. */
  currency: Scalars['Currency']['input'];
  /** What food costs, for one person and day. */
  foodRate: Scalars['Decimal']['input'];
  /** What heavy usage adds, of each hundred of the rent: 0 to 1000. */
  heavyUsageRate: Scalars['Decimal']['input'];
  /** What a high risk adds, of each hundred of the rent: no less than a medium one, 1000 at most. */
  highRiskRate: Scalars['Decimal']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What a medium risk adds, of each hundred of the rent: 0 to 1000. */
  mediumRiskRate: Scalars['Decimal']['input'];
  /** What it is to be called. */
  name: Scalars['String']['input'];
  /** The tax, of each hundred of everything else: 0 to 100. */
  taxRate: Scalars['Decimal']['input'];
  /** The first day on which it prices; today, in the organization's time zone, when left out. Not a day before, since what was priced then was priced by another card. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The new rate card, or why there is none. */
export type RateCardCreatePayload = {
  /** Why nothing was made. */
  errors: Array<UserError>;
  /** The new card. */
  rateCard: Maybe<RateCard>;
};

/** A rate card and its place in the list. */
export type RateCardEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The card. */
  node: RateCard;
};

/** Which rate cards to list; all conditions hold together. */
export type RateCardFilter = {
  /** For this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
};

/** A quotation, ready to be looked at, printed and sent. */
export type RenderedQuotation = {
  /** What to call the PDF, e.g. QT0042-2.pdf. */
  fileName: Scalars['String']['output'];
  /** A page of its own: nothing in it runs, and nothing is loaded from elsewhere. Show it in a frame. */
  html: Maybe<Scalars['String']['output']>;
  /** The same as a PDF, base64. */
  pdf: Maybe<Scalars['String']['output']>;
  /** The version of the template; null for a preview, and where it was written before there was a template. */
  templateVersion: Maybe<Scalars['Int']['output']>;
};

/** What somebody found at a site: whether and how a crane can work there. */
export type SiteAssessment = {
  /** What limits the work there, e.g. a power line, each in a few words. */
  constraints: Array<Scalars['String']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for an API client. */
  createdBy: Maybe<User>;
  /** Whose site it is; null without crane.customer:read, and once the customer is deleted. */
  customer: Maybe<CraneCustomer>;
  /** What was found; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** The assessment's id, `sas_…`. */
  id: Scalars['ID']['output'];
  /** Links to the pictures, in the order in which they came, good for ten minutes; support does not see them. */
  imageUrls: Maybe<Array<Scalars['URL']['output']>>;
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** The job that it was made for; null when it was made for none, and without crane.job:read. */
  job: Maybe<Job>;
  /** Where the site is. */
  location: Scalars['String']['output'];
  /** What else is to be known; support does not see it. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose assessment it is. */
  organization: Maybe<Organization>;
  /** What was assessed. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the assessment, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** Links to the films, in the order in which they came, good for ten minutes; support does not see them. */
  videoUrls: Maybe<Array<Scalars['URL']['output']>>;
};

/** Pictures and films of a site. */
export type SiteAssessmentAttachInput = {
  /** The assessment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Pictures that were uploaded as ASSESSMENT_IMAGE: the keys that craneUploadCreate gave. An assessment has 50 at most; one that it has already is not added again. */
  imageUploadKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Films that were uploaded as ASSESSMENT_VIDEO: the keys that craneUploadCreate gave. An assessment has 10 at most; one that it has already is not added again. */
  videoUploadKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The assessment with its files, or why they were not put to it. */
export type SiteAssessmentAttachPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The assessment. */
  siteAssessment: Maybe<SiteAssessment>;
};

/** A page of site assessments. */
export type SiteAssessmentConnection = {
  /** The assessments of this page. */
  edges: Array<SiteAssessmentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many assessments match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new site assessment, for a job or for a customer. */
export type SiteAssessmentCreateInput = {
  /** What limits the work there, each in a few words; blank ones are left out. */
  constraints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whose site it is; the job's customer when left out. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job that it is made for. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the site is; where the job is when left out. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What else is to be known. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What was assessed. */
  title: Scalars['String']['input'];
};

/** The new site assessment, or why there is none. */
export type SiteAssessmentCreatePayload = {
  /** Why nothing was entered. */
  errors: Array<UserError>;
  /** The new assessment. */
  siteAssessment: Maybe<SiteAssessment>;
};

/** A site assessment to delete. */
export type SiteAssessmentDeleteInput = {
  /** The assessment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type SiteAssessmentDeletePayload = {
  /** The id of the deleted assessment. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A site assessment and its place in the list. */
export type SiteAssessmentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: SiteAssessment;
};

/** Which site assessments to list; all conditions hold together. */
export type SiteAssessmentFilter = {
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By who made them. */
  createdById?: InputMaybe<IdFilter>;
  /** By customer. */
  customerId?: InputMaybe<IdFilter>;
  /** By the job that they were made for. */
  jobId?: InputMaybe<IdFilter>;
  /** With this text in the title or the location. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of site assessments. */
export type SiteAssessmentOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: SiteAssessmentOrderField;
};

/** What site assessments can be ordered by. */
export type SiteAssessmentOrderField =
  /** When it was entered. */
  | 'CREATED_AT';

/** A site assessment to bring back. */
export type SiteAssessmentRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The assessment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The assessment as it is again, or why it was not brought back. */
export type SiteAssessmentRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The assessment. */
  siteAssessment: Maybe<SiteAssessment>;
};

/** A change of a site assessment; what is left out stays. */
export type SiteAssessmentUpdateInput = {
  /** All that limits the work there, each in a few words. */
  constraints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What was found; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The assessment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job that it is made for, one of the same customer; null: none. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the site is. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What else is to be known; null takes it away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What was assessed. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed site assessment, or why it was not changed. */
export type SiteAssessmentUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed assessment. */
  siteAssessment: Maybe<SiteAssessment>;
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
  /** The jobs that this person has, the latest first; those that you may see. */
  assignedJobs: Maybe<JobConnection>;
  /** The leads that are this person's, the latest first; those that you may see. */
  assignedLeads: Maybe<LeadConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person who signs in. */
export type UserAssignedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: JobOrder;
};


/** A person who signs in. */
export type UserAssignedLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: LeadOrder;
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
