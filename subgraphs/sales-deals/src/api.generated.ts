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

/**
 * What a verified payment brings the owner of its deal. The rates are those of the moment when it
 * was computed and never change: whatever changes is a new commission, the next revision, that
 * stands in the place of this one. When the payment is refunded, a commission that was not paid out
 * stands no longer; one that was is taken back by another with the same amounts below 0.
 */
export type Commission = {
  /** When it was approved; null while it is not. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it; null while nobody has. */
  approvedBy: Maybe<User>;
  /** What came in; below 0 where a commission is taken back. */
  baseAmount: Scalars['Decimal']['output'];
  /** What is given besides. */
  bonusAmount: Scalars['Decimal']['output'];
  /** baseAmount × rate ÷ 100, rounded to what can be paid in the currency. */
  commissionAmount: Scalars['Decimal']['output'];
  /** When it was computed. */
  createdAt: Scalars['DateTime']['output'];
  /** The deal's currency, which these amounts are in. */
  currency: Scalars['Currency']['output'];
  /** The deal that it is for; null without sales.deal:read, and where you may not see the deal. */
  deal: Maybe<Deal>;
  /** So much of payoutCurrency is one of currency; 1 where they are the same. */
  exchangeRate: Scalars['Decimal']['output'];
  /** The first day on which that exchange rate held; where nothing was converted, the day on which the commission was computed. */
  exchangeRateDate: Scalars['Date']['output'];
  /** commissionAmount + bonusAmount − penaltyAmount; below 0 where the penalty is more than the rest, and where a commission is taken back. */
  finalAmount: Scalars['Decimal']['output'];
  /** The commission's id, `com_…`. */
  id: Scalars['ID']['output'];
  /** Whether it stands no longer: a later revision is in its place, or its payment was refunded. */
  isSuperseded: Scalars['Boolean']['output'];
  /** Why there is a bonus or a penalty, why it was computed anew, or why it is taken back; support does not see it. */
  note: Maybe<Scalars['String']['output']>;
  /** The company whose commission it is. */
  organization: Maybe<Organization>;
  /** When it was paid out; null while it is not. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Who paid it out; null while nobody has. */
  paidBy: Maybe<User>;
  /** The payment that brought it; null without sales.payment:read, and where you may not see the payment. */
  payment: Maybe<DealPayment>;
  /** finalAmount × exchangeRate, rounded to what can be paid in the currency: what is paid out. */
  payoutAmount: Scalars['Decimal']['output'];
  /** The currency of what is paid out. */
  payoutCurrency: Scalars['Currency']['output'];
  /** What is taken off. */
  penaltyAmount: Scalars['Decimal']['output'];
  /** What the person gets of each hundred. */
  rate: Scalars['Decimal']['output'];
  /** The commission that this one takes back; null unless it takes one back. */
  reverses: Maybe<Commission>;
  /** Who made this revision, and so does not approve it; null for what came of the payment itself, and for what takes one back. */
  revisedBy: Maybe<User>;
  /** Which computation for the payment this is, from 1. */
  revision: Scalars['Int']['output'];
  /** Where the commission stands. */
  status: CommissionStatus;
  /** Since when it stands no longer; null while it does. */
  supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whose it is: who owned the deal when the payment was verified. */
  user: Maybe<User>;
  /** Counts the changes; give it back when you change the commission, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** Another bonus or penalty; what is left out stays. */
export type CommissionAdjustInput = {
  /** What is given besides, in the deal's currency: 0 or more. */
  bonusAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The commission's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the person whose commission it is reads this. */
  note: Scalars['String']['input'];
  /** What is taken off, in the deal's currency: 0 or more. */
  penaltyAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The new revision, or why there is none. */
export type CommissionAdjustPayload = {
  /** The new revision, with an id of its own; it stands in the place of the one before. */
  commission: Maybe<Commission>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A commission to approve. */
export type CommissionApproveInput = {
  /** The commission's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The approved commission, or why it was not approved. */
export type CommissionApprovePayload = {
  /** The approved commission. */
  commission: Maybe<Commission>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of commissions. */
export type CommissionConnection = {
  /** The commissions of this page. */
  edges: Array<CommissionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many commissions match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A commission and its place in the list. */
export type CommissionEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The commission. */
  node: Commission;
};

/** Which commissions to list; all conditions hold together. */
export type CommissionFilter = {
  /** When they were computed. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** In this currency, the deal's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** By deal. */
  dealId?: InputMaybe<IdFilter>;
  /** With those that stand no longer. */
  includeSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  /** When they were paid out. */
  paidAt?: InputMaybe<DateTimeFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<CommissionStatus>>;
  /** By whose they are. */
  userId?: InputMaybe<IdFilter>;
};

/** The order of a list of commissions. */
export type CommissionOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CommissionOrderField;
};

/** What commissions can be ordered by. */
export type CommissionOrderField =
  /** When it was computed. */
  | 'CREATED_AT'
  /** When it was paid out; such a list leaves out what is not. */
  | 'PAID_AT';

/** A commission that was paid out. */
export type CommissionPayInput = {
  /** The commission's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The paid commission, or why it was not noted as paid. */
export type CommissionPayPayload = {
  /** The paid commission. */
  commission: Maybe<Commission>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What one person gets of each hundred that come in for their deals, in place of the organization's rate. */
export type CommissionRate = {
  /** When the person got a rate of their own. */
  createdAt: Scalars['DateTime']['output'];
  /** The rate's id, `crt_…`. */
  id: Scalars['ID']['output'];
  /** The company whose it is. */
  organization: Maybe<Organization>;
  /** Of each hundred: 0 to 100. */
  rate: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  user: Maybe<User>;
  /** Counts the changes; give it back when you change the rate, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of commission rates. */
export type CommissionRateConnection = {
  /** The rates of this page. */
  edges: Array<CommissionRateEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rates match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A commission rate and its place in the list. */
export type CommissionRateEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The rate. */
  node: CommissionRate;
};

/** Which commission rates to list; all conditions hold together. */
export type CommissionRateFilter = {
  /** By whose they are. */
  userId?: InputMaybe<IdFilter>;
};

/** The order of a list of commission rates. */
export type CommissionRateOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CommissionRateOrderField;
};

/** What commission rates can be ordered by. */
export type CommissionRateOrderField =
  /** When the person got a rate of their own. */
  | 'CREATED_AT';

/** Whose own commission rate to take away. */
export type CommissionRateRemoveInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is. */
  userId: Scalars['ID']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The rate that was taken away, or why it was not. */
export type CommissionRateRemovePayload = {
  /** The id of the rate that was taken away. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** A person's own commission rate. */
export type CommissionRateSetInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of each hundred: 0 to 100, with two digits after the point at most. */
  rate: Scalars['Decimal']['input'];
  /** Whose it is to be. */
  userId: Scalars['ID']['input'];
  /** The version that you know of the person's rate; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The person's rate, or why it was not set. */
export type CommissionRateSetPayload = {
  /** The rate. */
  commissionRate: Maybe<CommissionRate>;
  /** Why nothing was set. */
  errors: Array<UserError>;
};

/** A commission to compute anew. */
export type CommissionRecomputeInput = {
  /** The commission's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the person whose commission it is reads this. */
  note: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The new revision, or why there is none. */
export type CommissionRecomputePayload = {
  /** The new revision, with an id of its own; it stands in the place of the one before. */
  commission: Maybe<Commission>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Where a commission stands. */
export type CommissionStatus =
  /** Approved; waits to be paid out. */
  | 'APPROVED'
  /** Paid out. */
  | 'PAID'
  /** Computed; waits for its approval. */
  | 'PENDING';

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

/** What a client buys: how much it is, what came in for it, and where it stands. */
export type Deal = {
  /** What happened to it, its payments, invoices and commissions, the latest first. */
  activities: Maybe<DealActivityConnection>;
  /** What it is worth. */
  amount: Scalars['Decimal']['output'];
  /** What was entered: the sum of its verified payments and of those that wait for it. */
  claimedAmount: Scalars['Decimal']['output'];
  /** Whom it is with; null without sales.client:read, and once the client is deleted. */
  client: Maybe<SalesClient>;
  /** What the client was to the organization when it was entered. */
  clientStatus: DealClientStatus;
  /** What the deal's payments brought its owners, the latest first; those that you may see. */
  commissions: Maybe<CommissionConnection>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of all its amounts. */
  currency: Scalars['Currency']['output'];
  /** When it was verified or rejected; null while it is not. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who verified or rejected it; null while nobody has. */
  decidedBy: Maybe<User>;
  /** What is sold; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** The deal's id, `del_…`. */
  id: Scalars['ID']['output'];
  /** It is no repetition or renewal of an earlier deal. */
  isOriginal: Scalars['Boolean']['output'];
  /** Its number, e.g. DLID0001, unique in the organization and without gaps. */
  number: Scalars['String']['output'];
  /** The company whose deal it is. */
  organization: Maybe<Organization>;
  /** What no payment was entered for yet: the amount less what is claimed. */
  outstandingAmount: Scalars['Decimal']['output'];
  /** Whose deal it is: who earns its commissions. */
  owner: Maybe<User>;
  /** How the client means to pay. */
  paymentMethod: Maybe<DealPaymentMethod>;
  /** How far it is paid, by its verified payments. */
  paymentStatus: DealPaidStatus;
  /** What was paid for the deal, or entered as paid, the latest first. */
  payments: Maybe<DealPaymentConnection>;
  /** Why it was rejected or cancelled; support does not see it. */
  reason: Maybe<Scalars['String']['output']>;
  /** What came in: the sum of its verified payments. */
  receivedAmount: Scalars['Decimal']['output'];
  /** Where the deal stands. */
  status: DealStatus;
  /** The team that it counts for. */
  team: Maybe<Team>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether somebody else verified it. */
  verificationStatus: DealVerificationStatus;
  /** Counts the changes, its payments' too; give it back when you change the deal, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** What a client buys: how much it is, what came in for it, and where it stands. */
export type DealActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a client buys: how much it is, what came in for it, and where it stands. */
export type DealCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CommissionOrder;
};


/** What a client buys: how much it is, what came in for it, and where it stands. */
export type DealPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DealPaymentOrder;
};

/** What somebody did to a deal. Nobody changes it afterwards. */
export type DealActivity = {
  /** The command, e.g. deal.verify. */
  action: Scalars['String']['output'];
  /** When it was done. */
  createdAt: Scalars['DateTime']['output'];
  /** The deal; null without sales.deal:read. */
  deal: Maybe<Deal>;
  /** What was done, as a sentence without its subject, e.g. "verified the deal"; support does not see it. */
  description: Maybe<Scalars['String']['output']>;
  /** The activity's id, `dac_…`. */
  id: Scalars['ID']['output'];
  /** The address that it was done from; support does not see it. */
  ip: Maybe<Scalars['String']['output']>;
  /** What it is after; support does not see it. */
  newValues: Maybe<Scalars['JSON']['output']>;
  /** What it was before, where the command tells of it; support does not see it. */
  oldValues: Maybe<Scalars['JSON']['output']>;
  /** Who did it; null for an API client. */
  user: Maybe<User>;
  /** The user agent that it was done with; support does not see it. */
  userAgent: Maybe<Scalars['String']['output']>;
};

/** A page of a deal's activities. */
export type DealActivityConnection = {
  /** The activities of this page. */
  edges: Array<DealActivityEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An activity and its place in the list. */
export type DealActivityEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: DealActivity;
};

/** Whose a deal is to be; what is left out stays. */
export type DealAssignInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person whose it is to be. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The team that it is to count for, one of yours unless you see all deals; null: none. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal with whom it was handed on to, or why it was not. */
export type DealAssignPayload = {
  /** The deal. */
  deal: Maybe<Deal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A deal to call off. */
export type DealCancelInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deal that was called off, or why it was not. */
export type DealCancelPayload = {
  /** The deal that was called off. */
  deal: Maybe<Deal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** What a client is to the organization, by their deals before. */
export type DealClientStatus =
  /** They had deals before. */
  | 'EXISTING'
  /** They completed five deals or more before. */
  | 'LOYAL'
  /** Their first deal. */
  | 'NEW';

/** A page of deals. */
export type DealConnection = {
  /** The deals of this page. */
  edges: Array<DealEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many deals match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new deal. */
export type DealCreateInput = {
  /** What it is worth; 0 is paid at once. */
  amount: Scalars['Decimal']['input'];
  /** Whom it is with. */
  clientId: Scalars['ID']['input'];
  /** What the client is to the organization; when left out as the deals before have it: none NEW, some EXISTING, five completed ones LOYAL. */
  clientStatus?: InputMaybe<DealClientStatus>;
  /** The currency of all its amounts. */
  currency: Scalars['Currency']['input'];
  /** What is sold. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** It is no repetition or renewal of an earlier deal. */
  isOriginal: Scalars['Boolean']['input'];
  /** Whose deal it is; you when left out. Only who sees all deals enters them for others, and API clients must name somebody. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** How the client means to pay. */
  paymentMethod?: InputMaybe<DealPaymentMethod>;
  /** The team that it counts for; when left out your only team, if the deal is yours and there is just one. Who does not see all deals names only teams of theirs. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new deal, or why there is none. */
export type DealCreatePayload = {
  /** The new deal, waiting for its verification. */
  deal: Maybe<Deal>;
  /** Why nothing was entered. */
  errors: Array<UserError>;
};

/** How many deals were created on a day, and what they are worth. */
export type DealDayFigure = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The day, as the organization's calendar has it. */
  date: Scalars['Date']['output'];
  /** The sums of their amounts, one for each currency. */
  totals: Array<MoneyTotal>;
};

/** A deal and its place in the list. */
export type DealEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The deal. */
  node: Deal;
};

/** Which deals to list; all conditions hold together. */
export type DealFilter = {
  /** By what they are worth, in whatever currency. */
  amount?: InputMaybe<DecimalFilter>;
  /** By client. */
  clientId?: InputMaybe<IdFilter>;
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** In this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** With exactly this number, e.g. DLID0007. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** By whose they are. */
  ownerId?: InputMaybe<IdFilter>;
  /** Paid so far. */
  paymentStatus?: InputMaybe<Array<DealPaidStatus>>;
  /** In one of these states. */
  status?: InputMaybe<Array<DealStatus>>;
  /** By the team that they count for. */
  teamId?: InputMaybe<IdFilter>;
  /** With this text in the description or the client's name; for support in the name alone, and without sales.client:read in the description alone. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Verified, rejected, or neither. */
  verificationStatus?: InputMaybe<Array<DealVerificationStatus>>;
};

/** The order of a list of deals. */
export type DealOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: DealOrderField;
};

/** What deals can be ordered by. */
export type DealOrderField =
  /** What it is worth, whatever the currency. */
  | 'AMOUNT'
  /** When it was entered. */
  | 'CREATED_AT';

/** How far a deal is paid. */
export type DealPaidStatus =
  /** All of it came in; so it is with a deal of amount 0. */
  | 'PAID'
  /** A part came in. */
  | 'PARTIAL'
  /** Nothing came in. */
  | 'PENDING'
  /** What came in was given back. */
  | 'REFUNDED';

/**
 * What a client paid for a deal, as somebody entered it. It counts as received once so many people
 * as the organization demands have approved it, neither whoever entered or changed it nor the
 * deal's owner among them; until then it takes up its part of what is outstanding.
 */
export type DealPayment = {
  /** How much it is. */
  amount: Scalars['Decimal']['output'];
  /** Who was asked to approve it, and what each one decided, the first one first. */
  approvals: Maybe<Array<PaymentApproval>>;
  /** How many approvals it waits for; 0 once it is decided. */
  approvalsNeeded: Scalars['Int']['output'];
  /** What to find it by at the bank; support does not see it. */
  bankReference: Maybe<Scalars['String']['output']>;
  /** The number on the cheque; there always is one for a cheque. Support does not see it. */
  chequeNumber: Maybe<Scalars['String']['output']>;
  /** What the payment brought the owner of its deal; null while it is not verified, when it was refunded before that was paid out, and without sales.commission:read. */
  commission: Maybe<Commission>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who entered it; null for an API client. */
  createdBy: Maybe<User>;
  /** The currency of the deal, and so of the payment. */
  currency: Scalars['Currency']['output'];
  /** What it pays for; null without sales.deal:read. */
  deal: Maybe<Deal>;
  /** The payment's id, `dpy_…`. */
  id: Scalars['ID']['output'];
  /** Its invoice, a draft until the payment is verified; null without sales.invoice:read. */
  invoice: Maybe<PaymentInvoice>;
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company that was paid. */
  organization: Maybe<Organization>;
  /** How it was paid. */
  paymentMethod: DealPaymentMethod;
  /** Why it was rejected or refunded; support does not see it. */
  reason: Maybe<Scalars['String']['output']>;
  /** What shows that it was made, readable for a short time; support does not see it. */
  receiptUrl: Maybe<Scalars['URL']['output']>;
  /** When it was given back; null unless it was refunded. */
  refundedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it back; null unless it was refunded. */
  refundedBy: Maybe<User>;
  /** Where the payment stands. */
  status: DealPaymentStatus;
  /** Its number, e.g. TXN0001, unique in the organization and without gaps. */
  transactionId: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was verified; null while it is not. */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose approval was the last that was needed; null while it is not verified. */
  verifiedBy: Maybe<User>;
  /** Counts the changes; give it back when you change the payment, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A payment to approve. */
export type DealPaymentApproveInput = {
  /** A word on it. */
  comments?: InputMaybe<Scalars['String']['input']>;
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An approved payment, or why it was not approved. */
export type DealPaymentApprovePayload = {
  /** The payment: VERIFIED when this was the last approval that it needed. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** The receipt of a payment. */
export type DealPaymentAttachReceiptInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The uploaded receipt: the key that salesUploadCreate gave. */
  receiptUploadKey: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A payment with its receipt, or why it has none. */
export type DealPaymentAttachReceiptPayload = {
  /** The payment with its receipt. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of payments. */
export type DealPaymentConnection = {
  /** The payments of this page. */
  edges: Array<DealPaymentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many payments match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a client paid. */
export type DealPaymentCreateInput = {
  /** How much, in the deal's currency: more than 0, and no more than is outstanding. */
  amount: Scalars['Decimal']['input'];
  /** What to find it by at the bank. */
  bankReference?: InputMaybe<Scalars['String']['input']>;
  /** The number on the cheque; needed for a cheque. */
  chequeNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it pays for. */
  dealId: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How it was paid. */
  paymentMethod: DealPaymentMethod;
  /** What shows that it was made: the key that salesUploadCreate gave. */
  receiptUploadKey?: InputMaybe<Scalars['String']['input']>;
  /** The tax on its invoice, no more than the amount; by the organization's tax rate when left out. */
  taxAmount?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A payment, or why it was not entered. */
export type DealPaymentCreatePayload = {
  /** The payment, waiting for its approvals. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was entered. */
  errors: Array<UserError>;
};

/** A payment and its place in the list. */
export type DealPaymentEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: DealPayment;
};

/** Which payments to list; all conditions hold together. */
export type DealPaymentFilter = {
  /** By how much it is, in whatever currency. */
  amount?: InputMaybe<DecimalFilter>;
  /** Entered within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By who entered it. */
  createdById?: InputMaybe<IdFilter>;
  /** In this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** By deal. */
  dealId?: InputMaybe<IdFilter>;
  /** By whose the deal is. */
  ownerId?: InputMaybe<IdFilter>;
  /** Paid in one of these ways. */
  paymentMethod?: InputMaybe<Array<DealPaymentMethod>>;
  /** In one of these states. */
  status?: InputMaybe<Array<DealPaymentStatus>>;
  /** By the team that the deal counts for. */
  teamId?: InputMaybe<IdFilter>;
  /** With this text in the cheque's number or the bank's reference; support finds nothing by it. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Verified within a stretch of time, refunded since or not. */
  verifiedAt?: InputMaybe<DateTimeFilter>;
};

/** How something is paid. */
export type DealPaymentMethod =
  /** By a transfer from bank to bank. */
  | 'BANK_TRANSFER'
  /** By a credit or debit card. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** By a cheque, which has a number. */
  | 'CHEQUE'
  /** In another way. */
  | 'OTHER'
  /** From a digital wallet. */
  | 'WALLET';

/** The order of a list of payments. */
export type DealPaymentOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: DealPaymentOrderField;
};

/** What payments can be ordered by. */
export type DealPaymentOrderField =
  /** How much it is, whatever the currency. */
  | 'AMOUNT'
  /** When it was entered. */
  | 'CREATED_AT';

/** A payment to give back. */
export type DealPaymentRefundInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; the deal's owner reads this. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A refunded payment, or why it was not refunded. */
export type DealPaymentRefundPayload = {
  /** The refunded payment. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A payment to reject. */
export type DealPaymentRejectInput = {
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; whoever entered it and the deal's owner read this. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A rejected payment, or why it was not rejected. */
export type DealPaymentRejectPayload = {
  /** The rejected payment. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Whom to ask for an approval. */
export type DealPaymentRequestApprovalInput = {
  /** Who is to approve it: neither who entered or changed it nor the deal's owner. */
  approverId: Scalars['ID']['input'];
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A payment whose approval was asked for, or why it was not. */
export type DealPaymentRequestApprovalPayload = {
  /** The payment. */
  dealPayment: Maybe<DealPayment>;
  /** Why nobody was asked. */
  errors: Array<UserError>;
};

/** Where a payment stands. */
export type DealPaymentStatus =
  /** Waits for its approvals. */
  | 'PENDING'
  /** Verified once, and given back since; counts for nothing any more. */
  | 'REFUNDED'
  /** Rejected by one who was to approve it, with a reason; counts for nothing. */
  | 'REJECTED'
  /** Approved by so many people as are needed: the money is there. */
  | 'VERIFIED';

/** What to change of a payment. What is left out stays; null takes away. */
export type DealPaymentUpdateInput = {
  /** How much, more than 0; no more than is outstanding without it. Its invoice's tax is computed anew. Never null. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What to find it by at the bank. */
  bankReference?: InputMaybe<Scalars['String']['input']>;
  /** The number on the cheque; needed for a cheque. */
  chequeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The payment's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How it was paid; never null. */
  paymentMethod?: InputMaybe<DealPaymentMethod>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A changed payment, or why it was not changed. */
export type DealPaymentUpdatePayload = {
  /** The changed payment. */
  dealPayment: Maybe<DealPayment>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A deal to reject. */
export type DealRejectInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; its owner reads this. */
  reason: Scalars['String']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The rejected deal, or why it was not rejected. */
export type DealRejectPayload = {
  /** The rejected deal. */
  deal: Maybe<Deal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Where a deal stands. */
export type DealStatus =
  /** Called off, with a reason. */
  | 'CANCELLED'
  /** Verified and paid in full. A refund makes it VERIFIED again. */
  | 'COMPLETED'
  /** Waits for its verification. */
  | 'PENDING'
  /** Rejected at its verification, with a reason. */
  | 'REJECTED'
  /** Verified, and not paid in full. */
  | 'VERIFIED';

/** How many deals stand somewhere, and what they are worth. */
export type DealStatusFigure = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: DealStatus;
  /** The sums of their amounts, one for each currency. */
  totals: Array<MoneyTotal>;
};

/** A change of a deal; what is left out stays. */
export type DealUpdateInput = {
  /** What it is worth, no less than what is claimed; only while it waits for its verification. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whom it is with; only while it waits for its verification. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** What the client was to the organization when it was entered. */
  clientStatus?: InputMaybe<DealClientStatus>;
  /** The currency of all its amounts; only while it waits for its verification, and before its first payment. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What is sold; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It is no repetition or renewal of an earlier deal. */
  isOriginal?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the client means to pay; null takes it away. */
  paymentMethod?: InputMaybe<DealPaymentMethod>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed deal, or why it was not changed. */
export type DealUpdatePayload = {
  /** The changed deal. */
  deal: Maybe<Deal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Whether a deal was verified. */
export type DealVerificationStatus =
  /** Nobody decided on it. */
  | 'PENDING'
  /** It was rejected. */
  | 'REJECTED'
  /** It was verified. */
  | 'VERIFIED';

/** A deal to verify. */
export type DealVerifyInput = {
  /** The deal's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The verified deal, or why it was not verified. */
export type DealVerifyPayload = {
  /** The verified deal. */
  deal: Maybe<Deal>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Matches exact numbers; half-open. */
export type DecimalFilter = {
  /** This or more. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What one of a currency is worth in another, from a day on. */
export type ExchangeRate = {
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of what is converted. */
  fromCurrency: Scalars['Currency']['output'];
  /** The rate's id, `exr_…`. */
  id: Scalars['ID']['output'];
  /** The company whose rate it is. */
  organization: Maybe<Organization>;
  /** So much of toCurrency is one of fromCurrency. */
  rate: Scalars['Decimal']['output'];
  /** The currency that it becomes. */
  toCurrency: Scalars['Currency']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The first day on which it holds, as the organization's calendar has it. */
  validFrom: Scalars['Date']['output'];
  /** Counts the changes; give it back when you change the rate, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A page of exchange rates. */
export type ExchangeRateConnection = {
  /** The rates of this page. */
  edges: Array<ExchangeRateEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rates match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An exchange rate and its place in the list. */
export type ExchangeRateEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The rate. */
  node: ExchangeRate;
};

/** Which exchange rates to list; all conditions hold together. */
export type ExchangeRateFilter = {
  /** From this currency. */
  fromCurrency?: InputMaybe<Scalars['Currency']['input']>;
  /** Into this currency. */
  toCurrency?: InputMaybe<Scalars['Currency']['input']>;
  /** By the first day on which they hold. */
  validFrom?: InputMaybe<DateFilter>;
};

/** The order of a list of exchange rates. */
export type ExchangeRateOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ExchangeRateOrderField;
};

/** What exchange rates can be ordered by. */
export type ExchangeRateOrderField =
  /** The first day on which they hold. */
  | 'VALID_FROM';

/** An exchange rate to take away. */
export type ExchangeRateRemoveInput = {
  /** The rate's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The rate that was taken away, or why it was not. */
export type ExchangeRateRemovePayload = {
  /** The id of the rate that was taken away. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was taken away. */
  errors: Array<UserError>;
};

/** What one of a currency is worth in another. */
export type ExchangeRateSetInput = {
  /** The currency of what is converted. */
  fromCurrency: Scalars['Currency']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** So much of toCurrency is one of fromCurrency: more than 0, with ten digits before the point at most. */
  rate: Scalars['Decimal']['input'];
  /** The currency that it becomes; another one. */
  toCurrency: Scalars['Currency']['input'];
  /** The first day on which it holds; your organization's present day when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know of this day's rate; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The exchange rate, or why it was not set. */
export type ExchangeRateSetPayload = {
  /** Why nothing was set. */
  errors: Array<UserError>;
  /** The rate. */
  exchangeRate: Maybe<ExchangeRate>;
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

/** The organization's series of invoice numbers, void ones included. */
export type InvoiceNumberReport = {
  /** Numbers that more than one invoice has; there must be none. */
  duplicates: Array<Scalars['String']['output']>;
  /** The first number, INV0001 where all is well; null before the first invoice. */
  first: Maybe<Scalars['String']['output']>;
  /** How many invoices have a number and hold. */
  issued: Scalars['Int']['output'];
  /** The latest number; null before the first invoice. */
  last: Maybe<Scalars['String']['output']>;
  /** Numbers of the series that no invoice has; there must be none. */
  missing: Array<Scalars['String']['output']>;
  /** How many have a number and are void. */
  void: Scalars['Int']['output'];
};

/** One person among those who sold most. */
export type LeaderboardEntry = {
  /** How many days the person's streak has now, whatever the currency. */
  currentStreak: Scalars['Int']['output'];
  /** How many of those are completed by now. */
  dealsCompleted: Scalars['Int']['output'];
  /** How many of the person's deals were created in the period. */
  dealsCreated: Scalars['Int']['output'];
  /** How many payments those are. */
  paymentsVerified: Scalars['Int']['output'];
  /** The person's place, from 1; who brought in the same share one. */
  rank: Scalars['Int']['output'];
  /** What the person's payments come to that were verified in the period. */
  received: MoneyTotal;
  /** Who it is. */
  user: Maybe<User>;
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
  /** Sets the bonus and the penalty of a commission that is not paid out, in a new revision that waits for its approval. Nobody does so with their own. */
  commissionAdjust: Maybe<CommissionAdjustPayload>;
  /** Approves a commission, so that it can be paid out. Nobody approves their own, nor one that they adjusted or had computed anew. */
  commissionApprove: Maybe<CommissionApprovePayload>;
  /** Notes that an approved commission was paid out. Nobody does so with their own. */
  commissionPay: Maybe<CommissionPayPayload>;
  /** Takes a person's own commission rate away, so that the organization's holds again. */
  commissionRateRemove: Maybe<CommissionRateRemovePayload>;
  /** Gives a person a commission rate of their own, or another one. Commissions that were computed before keep theirs. */
  commissionRateSet: Maybe<CommissionRateSetPayload>;
  /** Computes a commission that waits for its approval anew with the rates of today, in a new revision. Bonus and penalty stay. Nobody does so with their own. */
  commissionRecompute: Maybe<CommissionRecomputePayload>;
  /** Hands a deal on to another person or team, with its payments; commissions stay with whoever earned them. */
  dealAssign: Maybe<DealAssignPayload>;
  /** Calls a deal off, and says why. It must have no payments but rejected and refunded ones. */
  dealCancel: Maybe<DealCancelPayload>;
  /** Enters a deal, which then waits for its verification by another. The day counts for the streak of whoever owns it. */
  dealCreate: Maybe<DealCreatePayload>;
  /**
   * Approves a payment, asked or not; each person counts once, and whoever entered or changed it or
   * owns the deal not at all. The approval that is the last one needed verifies the payment: its
   * invoice is issued, the deal is paid by so much, its owner earns a commission, and the day counts
   * for the owner's streak.
   */
  dealPaymentApprove: Maybe<DealPaymentApprovePayload>;
  /** Puts the receipt to a payment that nobody has approved yet, or another in its place. Whoever does can't approve it. */
  dealPaymentAttachReceipt: Maybe<DealPaymentAttachReceiptPayload>;
  /** Enters what a client paid for a deal that is PENDING or VERIFIED, and drafts its invoice. Never more than is outstanding. */
  dealPaymentCreate: Maybe<DealPaymentCreatePayload>;
  /** Gives a verified payment back: its invoice is void, its commission is taken back, and its amount is outstanding again. */
  dealPaymentRefund: Maybe<DealPaymentRefundPayload>;
  /** Rejects a payment for good, and says why; one rejection is enough. Whoever could not approve it can't reject it either. */
  dealPaymentReject: Maybe<DealPaymentRejectPayload>;
  /** Asks a person to approve a payment; they hear of it in their inbox. */
  dealPaymentRequestApproval: Maybe<DealPaymentRequestApprovalPayload>;
  /** Changes a payment that nobody has approved yet. Whoever changes it can't approve it. */
  dealPaymentUpdate: Maybe<DealPaymentUpdatePayload>;
  /** Rejects a deal, and says why. Neither whoever entered it nor its owner can, and nobody while payments were entered for it. */
  dealReject: Maybe<DealRejectPayload>;
  /** Changes a deal; what it is worth, in which currency and with whom only while it waits for its verification. */
  dealUpdate: Maybe<DealUpdatePayload>;
  /** Verifies a deal, which is completed thereby when it is paid in full. Neither whoever entered it nor its owner can. */
  dealVerify: Maybe<DealVerifyPayload>;
  /** Takes a rate away, so that the one before it holds again. Commissions that were computed by it stay. */
  exchangeRateRemove: Maybe<ExchangeRateRemovePayload>;
  /** Sets what one of a currency is worth in another from a day on; for the same day again, in place of what was set. Commissions that were computed before keep theirs. */
  exchangeRateSet: Maybe<ExchangeRateSetPayload>;
  /** Puts the document to an invoice that is not void, or another in its place. */
  paymentInvoiceAttachFile: Maybe<PaymentInvoiceAttachFilePayload>;
  /** Changes the tax on an invoice that is still a draft. */
  paymentInvoiceUpdate: Maybe<PaymentInvoiceUpdatePayload>;
  /** Hands a client on to another person or team; its deals stay where they are. */
  salesClientAssign: Maybe<SalesClientAssignPayload>;
  /** Adds a client. */
  salesClientCreate: Maybe<SalesClientCreatePayload>;
  /** Deletes a client that has no deals under way; the deals it had stay. Who does not see all clients deletes only their own and those of teams they may act for. */
  salesClientDelete: Maybe<SalesClientDeletePayload>;
  /** Writes down what there is to note about a client, in place of what was noted before. What was noted before is kept nowhere. */
  salesClientNotesUpdate: Maybe<SalesClientNotesUpdatePayload>;
  /** Brings a deleted client back. */
  salesClientRestore: Maybe<SalesClientRestorePayload>;
  /** Changes a client. */
  salesClientUpdate: Maybe<SalesClientUpdatePayload>;
  /** Changes how your organization works in sales. What was computed before stays as it is: taxes of invoices, commissions, streaks. */
  salesSettingsUpdate: Maybe<SalesSettingsUpdatePayload>;
  /** Gives a place for one file, e.g. the photo of a receipt: the file goes there by one PUT, and its key into the mutation that it is for. */
  salesUploadCreate: Maybe<SalesUploadCreatePayload>;
  /** Makes a person's streak anew from the deals that they own and the payments for them, under the rule and in the time zone that the organization has now. For whoever sees all that the person sells. */
  streakRebuild: Maybe<StreakRebuildPayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionAdjustArgs = {
  input: CommissionAdjustInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionApproveArgs = {
  input: CommissionApproveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionPayArgs = {
  input: CommissionPayInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionRateRemoveArgs = {
  input: CommissionRateRemoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionRateSetArgs = {
  input: CommissionRateSetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCommissionRecomputeArgs = {
  input: CommissionRecomputeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealAssignArgs = {
  input: DealAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealCancelArgs = {
  input: DealCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealCreateArgs = {
  input: DealCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentApproveArgs = {
  input: DealPaymentApproveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentAttachReceiptArgs = {
  input: DealPaymentAttachReceiptInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentCreateArgs = {
  input: DealPaymentCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentRefundArgs = {
  input: DealPaymentRefundInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentRejectArgs = {
  input: DealPaymentRejectInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentRequestApprovalArgs = {
  input: DealPaymentRequestApprovalInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealPaymentUpdateArgs = {
  input: DealPaymentUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealRejectArgs = {
  input: DealRejectInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealUpdateArgs = {
  input: DealUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDealVerifyArgs = {
  input: DealVerifyInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExchangeRateRemoveArgs = {
  input: ExchangeRateRemoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationExchangeRateSetArgs = {
  input: ExchangeRateSetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPaymentInvoiceAttachFileArgs = {
  input: PaymentInvoiceAttachFileInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPaymentInvoiceUpdateArgs = {
  input: PaymentInvoiceUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientAssignArgs = {
  input: SalesClientAssignInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientCreateArgs = {
  input: SalesClientCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientDeleteArgs = {
  input: SalesClientDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientNotesUpdateArgs = {
  input: SalesClientNotesUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientRestoreArgs = {
  input: SalesClientRestoreInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesClientUpdateArgs = {
  input: SalesClientUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesSettingsUpdateArgs = {
  input: SalesSettingsUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSalesUploadCreateArgs = {
  input: SalesUploadCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationStreakRebuildArgs = {
  input: StreakRebuildInput;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph. */
export type Organization = {
  /** What was paid out in commissions in a stretch of days, one sum for each currency of payout; what was taken back is subtracted. Of those that you may see. */
  commissionsPaid: Maybe<Array<MoneyTotal>>;
  /** What came in: the payments verified in the period, one sum for each currency; null for an organization that is not yours. */
  dealReceipts: Maybe<Array<MoneyTotal>>;
  /** The organization's id. */
  id: Scalars['ID']['output'];
  /** What deals that are pending or verified have yet to bring: their amounts less what was received; null for an organization that is not yours. */
  openPipelineValue: Maybe<Array<MoneyTotal>>;
};


/** A company that works with Fieldgraph. */
export type OrganizationCommissionsPaidArgs = {
  period: DatePeriod;
};


/** A company that works with Fieldgraph. */
export type OrganizationDealReceiptsArgs = {
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
  /** The deals with this party, where it is a client of sales; the latest first. */
  deals: Maybe<DealConnection>;
  /** The party's id. */
  id: Scalars['ID']['output'];
  /** The records that are this party, first linked first. */
  links: Array<PartyLink>;
};


/** One company or person, seen from every domain. */
export type PartyDealsArgs = {
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

/** How long a payment has waited, in days of 24 hours. */
export type PaymentAge =
  /** A day or more, less than three. */
  | 'ONE_TO_THREE_DAYS'
  /** Seven days or more. */
  | 'OVER_SEVEN_DAYS'
  /** Three days or more, less than seven. */
  | 'THREE_TO_SEVEN_DAYS'
  /** Less than a day. */
  | 'UNDER_ONE_DAY';

/** How many payments have waited for so long. */
export type PaymentAgeCount = {
  /** How long. */
  age: PaymentAge;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** One person's word on a payment, given or asked for. Each person has one word on each payment. */
export type PaymentApproval = {
  /** Whose word it is. */
  approver: Maybe<User>;
  /** What the person said to it; support does not see it. */
  comments: Maybe<Scalars['String']['output']>;
  /** When it was asked for, or else given. */
  createdAt: Scalars['DateTime']['output'];
  /** When the person decided; null while they have not. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The approval's id, `pap_…`. */
  id: Scalars['ID']['output'];
  /** The company whose payment it is. */
  organization: Maybe<Organization>;
  /** The payment that it is about; null where you may not see it any more. */
  payment: Maybe<DealPayment>;
  /** Who asked for it; null where nobody did, and for an API client. */
  requestedBy: Maybe<User>;
  /** What the person decided. */
  status: PaymentApprovalStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** What a person decided on a payment. */
export type PaymentApprovalStatus =
  /** Approved it. */
  | 'APPROVED'
  /** Was asked, and has not decided. */
  | 'PENDING'
  /** Rejected it, and by that the payment. */
  | 'REJECTED';

/** How somebody has decided on payments. */
export type PaymentDecisionCount = {
  /** How many they approved. */
  approved: Scalars['Int']['output'];
  /** How many they rejected. */
  rejected: Scalars['Int']['output'];
};

/**
 * The invoice of one payment. It is drafted together with the payment, issued under the next number
 * of the organization when the payment is verified, and void once the payment is rejected or
 * refunded; a void one keeps its number, so that the series has no gap.
 */
export type PaymentInvoice = {
  /** The payment's amount, without the tax. */
  amount: Scalars['Decimal']['output'];
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the three amounts. */
  currency: Scalars['Currency']['output'];
  /** The document, readable for a short time; support does not see it. */
  fileUrl: Maybe<Scalars['URL']['output']>;
  /** When it was issued; null while it never was. */
  generatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The invoice's id, `piv_…`. */
  id: Scalars['ID']['output'];
  /** Its number, e.g. INV0001, unique in the organization and without gaps; null while it is a draft, and for one that was void before it was issued. */
  number: Maybe<Scalars['String']['output']>;
  /** The company whose invoice it is. */
  organization: Maybe<Organization>;
  /** What it is for; null without sales.payment:read. */
  payment: Maybe<DealPayment>;
  /** Where the invoice stands. */
  status: PaymentInvoiceStatus;
  /** The tax: amount × taxRate ÷ 100, rounded to what can be paid in the currency, unless somebody said otherwise. */
  taxAmount: Scalars['Decimal']['output'];
  /** The organization's tax rate, of each hundred, when the payment was entered. */
  taxRate: Scalars['Decimal']['output'];
  /** amount + taxAmount. */
  totalAmount: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the invoice, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** The document of an invoice. */
export type PaymentInvoiceAttachFileInput = {
  /** The uploaded document: the key that salesUploadCreate gave. */
  fileUploadKey: Scalars['String']['input'];
  /** The invoice's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An invoice with its document, or why it has none. */
export type PaymentInvoiceAttachFilePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The invoice with its document. */
  paymentInvoice: Maybe<PaymentInvoice>;
};

/** A page of invoices. */
export type PaymentInvoiceConnection = {
  /** The invoices of this page. */
  edges: Array<PaymentInvoiceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many invoices match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invoice and its place in the list. */
export type PaymentInvoiceEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: PaymentInvoice;
};

/** Which invoices to list; all conditions hold together. */
export type PaymentInvoiceFilter = {
  /** Drafted within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** In this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Issued within a stretch of time, void since or not. */
  generatedAt?: InputMaybe<DateTimeFilter>;
  /** With exactly this number, e.g. INV0007. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** By payment. */
  paymentId?: InputMaybe<IdFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<PaymentInvoiceStatus>>;
};

/** The order of a list of invoices. */
export type PaymentInvoiceOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: PaymentInvoiceOrderField;
};

/** What invoices can be ordered by. */
export type PaymentInvoiceOrderField =
  /** When it was drafted. */
  | 'CREATED_AT'
  /** When it was issued; such a list leaves out what never was. */
  | 'GENERATED_AT';

/** Where an invoice stands. */
export type PaymentInvoiceStatus =
  /** Its payment waits for its verification. */
  | 'DRAFT'
  /** Its payment is verified, and the invoice has its number. */
  | 'ISSUED'
  /** Its payment was rejected or refunded. */
  | 'VOID';

/** What to change of an invoice. */
export type PaymentInvoiceUpdateInput = {
  /** The invoice's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tax on it: 0 or more, and no more than the amount. */
  taxAmount: Scalars['Decimal']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A changed invoice, or why it was not changed. */
export type PaymentInvoiceUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed invoice. */
  paymentInvoice: Maybe<PaymentInvoice>;
};

/** What can be asked. */
export type Query = {
  /** One commission; null when there is none, or none that you may see. */
  commission: Maybe<Commission>;
  /** Who has a commission rate of their own, the latest set first. Everyone else has the organization's. */
  commissionRates: Maybe<CommissionRateConnection>;
  /** Commissions, the latest first: of each verified payment the one that stands, and what takes back one that was paid out. Salespersons see their own. */
  commissions: Maybe<CommissionConnection>;
  /** One deal; null when there is none, or none that you may see. */
  deal: Maybe<Deal>;
  /** What happened to a deal, its payments, invoices and commissions, the latest first; none when there is no such deal, or none that you may see. */
  dealActivities: Maybe<DealActivityConnection>;
  /** The deal with a number; null when there is none, or none that you may see. */
  dealByNumber: Maybe<Deal>;
  /** One payment for a deal; null when there is none, or none that you may see. */
  dealPayment: Maybe<DealPayment>;
  /** Payments for deals, the latest first: all, a team's or those for one's own deals, as the caller's role has it. */
  dealPayments: Maybe<DealPaymentConnection>;
  /** Deals, the latest first: all, a team's or one's own, as the caller's role has it. */
  deals: Maybe<DealConnection>;
  /** What currencies are worth in others, the latest first. A rate holds from its day on, until a later one takes its place. */
  exchangeRates: Maybe<ExchangeRateConnection>;
  /** Whether the series of invoice numbers is whole, as books must have it; null for whoever sees a part of the invoices only. */
  invoiceNumberReport: Maybe<InvoiceNumberReport>;
  /** Who sold most in a stretch of days, among those whose deals you may see. All figures are of one currency, since amounts of different ones don't compare. */
  leaderboard: Maybe<Array<LeaderboardEntry>>;
  /** One invoice of a payment; null when there is none, or none that you may see. */
  paymentInvoice: Maybe<PaymentInvoice>;
  /** The invoices of payments, the latest first; those of payments that you may see. */
  paymentInvoices: Maybe<PaymentInvoiceConnection>;
  /** What was changed in sales, the latest first. */
  salesAuditEvents: Maybe<AuditEventConnection>;
  /** One client of sales; null when there is none, or none that you may see. */
  salesClient: Maybe<SalesClient>;
  /** The clients that deals are made with, by name: all, a team's or one's own, as the caller's role has it, and whomever one has a deal with. */
  salesClients: Maybe<SalesClientConnection>;
  /** The figures of sales in a stretch of days, as the organization's calendar has them; of the deals and payments that you may see. */
  salesDashboard: Maybe<SalesDashboard>;
  /** How your organization works in sales; what nobody has set is as it is for everyone at first. */
  salesSettings: Maybe<SalesSettings>;
  /** On how many days in a row somebody created a deal or had a payment verified; null of a person of whose sales you see nothing. */
  streak: Maybe<Streak>;
  /** What somebody who verifies payments wants to see first. */
  verifierDashboard: Maybe<VerifierDashboard>;
};


/** What can be asked. */
export type QueryCommissionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCommissionRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommissionRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CommissionRateOrder;
};


/** What can be asked. */
export type QueryCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CommissionOrder;
};


/** What can be asked. */
export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDealActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDealByNumberArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryDealPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDealPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DealPaymentOrder;
};


/** What can be asked. */
export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DealOrder;
};


/** What can be asked. */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExchangeRateOrder;
};


/** What can be asked. */
export type QueryLeaderboardArgs = {
  currency: Scalars['Currency']['input'];
  first: Scalars['Int']['input'];
  period: DatePeriod;
};


/** What can be asked. */
export type QueryPaymentInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaymentInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PaymentInvoiceOrder;
};


/** What can be asked. */
export type QuerySalesAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySalesClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySalesClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SalesClientOrder;
};


/** What can be asked. */
export type QuerySalesDashboardArgs = {
  period: DatePeriod;
};


/** What can be asked. */
export type QueryStreakArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** A company or person that deals are made with. */
export type SalesClient = {
  /** Where it is; support does not see it. */
  address: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Who added it; null for an API client. */
  createdBy: Maybe<User>;
  /** The deals with it, the latest first; those that you may see. */
  deals: Maybe<DealConnection>;
  /** Its e-mail address; support does not see it. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The client's id, `scl_…`. */
  id: Scalars['ID']['output'];
  /** It is not deleted. */
  isActive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What salespeople note about the client, for nobody else: it is encrypted wherever it is kept, and searched nowhere. Null when there is nothing; support never sees it. */
  notes: Maybe<Scalars['String']['output']>;
  /** The company whose client it is. */
  organization: Maybe<Organization>;
  /** Whose client it is. */
  owner: Maybe<User>;
  /** Its number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** How content it is, from 0 to 5 with two digits after the point; null while nobody asked. */
  satisfactionRating: Maybe<Scalars['Decimal']['output']>;
  /** The team whose client it is. */
  team: Maybe<Team>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the client, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};


/** A company or person that deals are made with. */
export type SalesClientDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DealOrder;
};

/** Whose a client is to be; what is left out stays. */
export type SalesClientAssignInput = {
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person whose it is to be. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The team whose it is to be, one of yours unless you see all clients; null: none. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The client with whom it was handed on to, or why it was not. */
export type SalesClientAssignPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The client. */
  salesClient: Maybe<SalesClient>;
};

/** A page of clients. */
export type SalesClientConnection = {
  /** The clients of this page. */
  edges: Array<SalesClientEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many clients match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new client. */
export type SalesClientCreateInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Whose client it is; you when left out. Only who sees all clients adds them for others, and API clients must name somebody. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** How content it is, from 0 to 5 with two digits after the point at most. */
  satisfactionRating?: InputMaybe<Scalars['Decimal']['input']>;
  /** The team whose client it is; when left out your only team, if the client is yours and there is just one. Who does not see all clients names only teams of theirs. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new client, or why there is none. */
export type SalesClientCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new client. */
  salesClient: Maybe<SalesClient>;
};

/** A client to delete. */
export type SalesClientDeleteInput = {
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What was deleted, or why nothing was. */
export type SalesClientDeletePayload = {
  /** The id of the deleted client. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** The deletion; to bring back exactly this. */
  deletionId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted. */
  errors: Array<UserError>;
};

/** A client and its place in the list. */
export type SalesClientEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The client. */
  node: SalesClient;
};

/** Which clients to list; all conditions hold together. */
export type SalesClientFilter = {
  /** Added within a stretch of time. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By whose they are. */
  ownerId?: InputMaybe<IdFilter>;
  /** By how content they are; those whom nobody asked match no range. */
  satisfactionRating?: InputMaybe<DecimalFilter>;
  /** By the team whose they are. */
  teamId?: InputMaybe<IdFilter>;
  /** With this text in the name, the e-mail address or the number; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Notes about a client. */
export type SalesClientNotesUpdateInput = {
  /** The client's id. */
  clientId: Scalars['ID']['input'];
  /** The whole text; null takes the notes away. To write the same once more changes nothing that can be read, so this needs no idempotency key. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The version of the client that you know; refused when the client or its notes have changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The client with its notes, or why they were not written down. */
export type SalesClientNotesUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The client. */
  salesClient: Maybe<SalesClient>;
};

/** The order of a list of clients. */
export type SalesClientOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: SalesClientOrderField;
};

/** What clients can be ordered by. */
export type SalesClientOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** How content it is; those whom nobody asked count as less than any. */
  | 'SATISFACTION_RATING';

/** A client to bring back. */
export type SalesClientRestoreInput = {
  /** The deletion that you know; refused when it was another. The latest when left out. */
  deletionId?: InputMaybe<Scalars['ID']['input']>;
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The client as it is again, or why it was not brought back. */
export type SalesClientRestorePayload = {
  /** Why nothing was brought back. */
  errors: Array<UserError>;
  /** The client. */
  salesClient: Maybe<SalesClient>;
};

/** A change of a client; what is left out stays. */
export type SalesClientUpdateInput = {
  /** Where it is; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The client's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** How content it is, from 0 to 5 with two digits after the point at most; null takes it away. */
  satisfactionRating?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed client, or why it was not changed. */
export type SalesClientUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed client. */
  salesClient: Maybe<SalesClient>;
};

/** The figures of sales in a stretch of days. */
export type SalesDashboard = {
  /** What the deals created are worth, whatever became of them; one sum for each currency. */
  amounts: Array<MoneyTotal>;
  /** The deals created, by the day; every day of the period is there. */
  byDay: Array<DealDayFigure>;
  /** The deals created, by where they stand now; every status is there. */
  byStatus: Array<DealStatusFigure>;
  /** How many of those are completed by now. */
  completed: Scalars['Int']['output'];
  /** What came in: the payments verified in the period, whenever their deals were created. */
  received: Array<MoneyTotal>;
  /** How many deals were created. */
  total: Scalars['Int']['output'];
};

/** How an organization works in sales. */
export type SalesSettings = {
  /** How many working days in a row may be missed before a streak begins anew: 0 to 30, and 0 at first. */
  allowedMissedDays: Scalars['Int']['output'];
  /** How many people must approve a payment until it counts as verified: 1 to 10, and 1 at first. */
  approvalQuorum: Scalars['Int']['output'];
  /** What the owner of a deal gets of each hundred that come in: 0 to 100, and 0 at first. Persons may have a rate of their own. */
  commissionRate: Scalars['Decimal']['output'];
  /** The company whose settings they are. */
  organization: Maybe<Organization>;
  /** The currency that commissions are paid out in, where an exchange rate leads to it; null, as at first: in the currency of the deal. */
  payoutCurrency: Maybe<Scalars['Currency']['output']>;
  /** The tax on a payment, of each hundred: 0 to 100, and 0 at first. Invoices take it when their payment is written down. */
  taxRate: Scalars['Decimal']['output'];
  /** When they were last changed; null when nobody has set anything. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes; give it back when you change the settings, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
  /** The days on which people work, Monday first; Monday to Friday at first. No other day can be missed for a streak. */
  workingDays: Array<Weekday>;
};

/** A change of the settings; what is left out stays. */
export type SalesSettingsUpdateInput = {
  /** How many working days in a row may be missed before a streak begins anew: 0 to 30. */
  allowedMissedDays?: InputMaybe<Scalars['Int']['input']>;
  /** How many people must approve a payment: 1 to 10. Holds at the next approval, for payments that wait already, too. */
  approvalQuorum?: InputMaybe<Scalars['Int']['input']>;
  /** What the owner of a deal gets of each hundred that come in: 0 to 100, with two digits after the point at most. */
  commissionRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The currency that commissions are paid out in; null: in the currency of the deal. */
  payoutCurrency?: InputMaybe<Scalars['Currency']['input']>;
  /** The tax on a payment, of each hundred: 0 to 100, with two digits after the point at most. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The days on which people work: one at least. */
  workingDays?: InputMaybe<Array<Weekday>>;
};

/** The changed settings, or why they were not changed. */
export type SalesSettingsUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The settings. */
  salesSettings: Maybe<SalesSettings>;
};

/** A file that is about to be uploaded. */
export type SalesUploadCreateInput = {
  /** Its media type, e.g. image/jpeg. What the file really holds is checked when it is used. */
  contentType: Scalars['String']['input'];
  /** What the file is called on the person's device; whoever saves it later gets a simplified form of the name. */
  fileName: Scalars['String']['input'];
  /** What it is for. */
  kind: SalesUploadKind;
  /** Its exact size in bytes. */
  size: Scalars['Int']['input'];
};

/** The place for the file, or why there is none. */
export type SalesUploadCreatePayload = {
  /** Why there is none; empty when it worked. */
  errors: Array<UserError>;
  /** The place for the file; null when something is wrong. */
  upload: Maybe<Upload>;
};

/** What a file is for. */
export type SalesUploadKind =
  /** The invoice of a payment: PDF, JPEG, PNG or WebP, 20 MB at most. */
  | 'INVOICE_FILE'
  /** What shows that a payment was made: JPEG, PNG, WebP or PDF, 10 MB at most. */
  | 'RECEIPT_IMAGE';

/**
 * On how many days in a row a person sold something. A day counts when a deal of theirs was created
 * or a payment for one was verified on it, as the organization's calendar has it. The streak begins
 * anew after more working days without either than the organization allows; days off neither count
 * nor end it, unless something was sold on them: then they count.
 */
export type Streak = {
  /** How many days it has now; 0 when it has ended. A day that is not over yet ends nothing. */
  current: Scalars['Int']['output'];
  /** Today counts already. */
  isActiveToday: Scalars['Boolean']['output'];
  /** The latest day that counts; null before the first. */
  lastActiveDate: Maybe<Scalars['Date']['output']>;
  /** How many days the longest one had. */
  longest: Scalars['Int']['output'];
  /** The days that count, the latest first. */
  records: StreakRecordConnection;
  /** Whose it is. */
  user: Maybe<User>;
};


/**
 * On how many days in a row a person sold something. A day counts when a deal of theirs was created
 * or a payment for one was verified on it, as the organization's calendar has it. The streak begins
 * anew after more working days without either than the organization allows; days off neither count
 * nor end it, unless something was sold on them: then they count.
 */
export type StreakRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose streak to make anew. */
export type StreakRebuildInput = {
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** The streak as it is now, or why it stayed as it was. */
export type StreakRebuildPayload = {
  /** Why nothing changed; empty when it worked. */
  errors: Array<UserError>;
  /** The streak; null when something is wrong. */
  streak: Maybe<Streak>;
};

/** What one person did on one day that counts. */
export type StreakRecord = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The day, as the organization's calendar has it. */
  date: Scalars['Date']['output'];
  /** How many deals of theirs were created. */
  dealsCreated: Scalars['Int']['output'];
  /** The record's id. */
  id: Scalars['ID']['output'];
  /** The day counts. */
  isActiveDay: Scalars['Boolean']['output'];
  /** How many payments for deals of theirs were verified, refunded since or not. */
  paymentsReceived: Scalars['Int']['output'];
  /** What those payments come to, one for each currency. */
  received: Array<MoneyTotal>;
  /** How many days the streak has with this one. */
  streakCount: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whose day it is. */
  user: Maybe<User>;
  /** Counts up with every change. */
  version: Scalars['Int']['output'];
};

/** A page of days. */
export type StreakRecordConnection = {
  /** The days of this page. */
  edges: Array<StreakRecordEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many days there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A day and its place in the list. */
export type StreakRecordEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The day. */
  node: StreakRecord;
};

/** Matches texts. */
export type StringFilter = {
  /** Has this somewhere in it, letter case ignored. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
};

/** People of an organization who work together. */
export type Team = {
  /** The team's id. */
  id: Scalars['ID']['output'];
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
  /** What the payments for this person's deals brought them, the latest first; those that you may see. */
  commissions: Maybe<CommissionConnection>;
  /** The deals of this person, the latest first; those that you may see. */
  deals: Maybe<DealConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** On how many days in a row the person created a deal or had a payment verified; null of a person of whose sales you see nothing. */
  streak: Maybe<Streak>;
};


/** A person who signs in. */
export type UserCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CommissionOrder;
};


/** A person who signs in. */
export type UserDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DealOrder;
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

/** What waits for verification, and what the caller has to do with it. */
export type VerifierDashboard = {
  /** How long they have waited; every age is there. */
  ages: Array<PaymentAgeCount>;
  /** How you have decided in a stretch of days, as the organization's calendar has them. */
  decidedByMe: PaymentDecisionCount;
  /** When the one was entered that has waited longest; null when none waits. */
  oldestPendingAt: Maybe<Scalars['DateTime']['output']>;
  /** The payments that wait, the oldest first. */
  pending: Maybe<DealPaymentConnection>;
  /** How many payments wait. */
  pendingCount: Scalars['Int']['output'];
  /** What they come to, one sum for each currency. */
  pendingTotals: Array<MoneyTotal>;
  /** How many payments wait that you were asked to approve. */
  requestedOfMe: Scalars['Int']['output'];
};


/** What waits for verification, and what the caller has to do with it. */
export type VerifierDashboardDecidedByMeArgs = {
  period: DatePeriod;
};


/** What waits for verification, and what the caller has to do with it. */
export type VerifierDashboardPendingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';
