import type { Connection } from '@fieldgraph/kit/connection'
import type { Payload } from '@fieldgraph/kit/payload'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StreakRow, StreakRecordRow } from './streaks/streak.queries.ts';
import type { SalesSettingsRow } from './settings/sales-settings.queries.ts';
import type { DealPaymentRow } from './payments/payment.queries.ts';
import type { PaymentInvoiceRow } from './payment-invoices/payment-invoice.queries.ts';
import type { PaymentApprovalRow } from './payment-approvals/payment-approval.queries.ts';
import type { ExchangeRateRow } from './exchange-rates/exchange-rate.queries.ts';
import type { DealRow } from './deals/deal.queries.ts';
import type { SalesDashboardRow } from './dashboards/sales-dashboard.queries.ts';
import type { LeaderboardEntryRow } from './dashboards/leaderboard.queries.ts';
import type { VerifierDashboardRow } from './dashboards/verifier-dashboard.queries.ts';
import type { CommissionRow } from './commissions/commission.queries.ts';
import type { CommissionRateRow } from './commission-rates/commission-rate.queries.ts';
import type { SalesClientRow } from './clients/client.queries.ts';
import type { DealActivityRow } from './activities/deal-activity.queries.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Commission: Commission;
  CommissionRate: CommissionRate;
  Deal: Deal;
  DealActivity: DealActivity;
  DealPayment: DealPayment;
  ExchangeRate: ExchangeRate;
  Organization: Organization;
  Party: Party;
  PaymentApproval: PaymentApproval;
  PaymentInvoice: PaymentInvoice;
  SalesClient: SalesClient;
  StreakRecord: StreakRecord;
  Team: Team;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commission:
    ( { __typename: 'Commission' }
    & GraphQLRecursivePick<FederationTypes['Commission'], {"id":true}> );
  CommissionRate:
    ( { __typename: 'CommissionRate' }
    & GraphQLRecursivePick<FederationTypes['CommissionRate'], {"id":true}> );
  Deal:
    ( { __typename: 'Deal' }
    & GraphQLRecursivePick<FederationTypes['Deal'], {"id":true}> );
  DealActivity:
    ( { __typename: 'DealActivity' }
    & GraphQLRecursivePick<FederationTypes['DealActivity'], {"id":true}> );
  DealPayment:
    ( { __typename: 'DealPayment' }
    & GraphQLRecursivePick<FederationTypes['DealPayment'], {"id":true}> );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Party'], {"links":{"recordType":true,"recordId":true}}> ) );
  PaymentApproval:
    ( { __typename: 'PaymentApproval' }
    & GraphQLRecursivePick<FederationTypes['PaymentApproval'], {"id":true}> );
  PaymentInvoice:
    ( { __typename: 'PaymentInvoice' }
    & GraphQLRecursivePick<FederationTypes['PaymentInvoice'], {"id":true}> );
  SalesClient:
    ( { __typename: 'SalesClient' }
    & GraphQLRecursivePick<FederationTypes['SalesClient'], {"id":true}> );
  StreakRecord:
    ( { __typename: 'StreakRecord' }
    & GraphQLRecursivePick<FederationTypes['StreakRecord'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEvent: ResolverTypeWrapper<import('@fieldgraph/kit/audit').AuditEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEventConnection: ResolverTypeWrapper<Connection<import('@fieldgraph/kit/audit').AuditEvent>>;
  AuditEventEdge: ResolverTypeWrapper<Connection<import('@fieldgraph/kit/audit').AuditEvent>['edges'][number]>;
  AuditEventFilter: AuditEventFilter;
  Commission: ResolverTypeWrapper<CommissionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommissionAdjustInput: CommissionAdjustInput;
  CommissionAdjustPayload: ResolverTypeWrapper<Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>>;
  CommissionApproveInput: CommissionApproveInput;
  CommissionApprovePayload: ResolverTypeWrapper<Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>>;
  CommissionConnection: ResolverTypeWrapper<Connection<import('./commissions/commission.queries.ts').CommissionRow>>;
  CommissionEdge: ResolverTypeWrapper<Connection<import('./commissions/commission.queries.ts').CommissionRow>['edges'][number]>;
  CommissionFilter: CommissionFilter;
  CommissionOrder: CommissionOrder;
  CommissionOrderField: CommissionOrderField;
  CommissionPayInput: CommissionPayInput;
  CommissionPayPayload: ResolverTypeWrapper<Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>>;
  CommissionRate: ResolverTypeWrapper<CommissionRateRow>;
  CommissionRateConnection: ResolverTypeWrapper<Connection<import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>>;
  CommissionRateEdge: ResolverTypeWrapper<Connection<import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>['edges'][number]>;
  CommissionRateFilter: CommissionRateFilter;
  CommissionRateOrder: CommissionRateOrder;
  CommissionRateOrderField: CommissionRateOrderField;
  CommissionRateRemoveInput: CommissionRateRemoveInput;
  CommissionRateRemovePayload: ResolverTypeWrapper<CommissionRateRemovePayload>;
  CommissionRateSetInput: CommissionRateSetInput;
  CommissionRateSetPayload: ResolverTypeWrapper<Payload<'commissionRate', import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>>;
  CommissionRecomputeInput: CommissionRecomputeInput;
  CommissionRecomputePayload: ResolverTypeWrapper<Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>>;
  CommissionStatus: CommissionStatus;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePeriod: DatePeriod;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DateTimePeriod: DateTimePeriod;
  Deal: ResolverTypeWrapper<DealRow>;
  DealActivity: ResolverTypeWrapper<DealActivityRow>;
  DealActivityConnection: ResolverTypeWrapper<Connection<import('./activities/deal-activity.queries.ts').DealActivityRow>>;
  DealActivityEdge: ResolverTypeWrapper<Connection<import('./activities/deal-activity.queries.ts').DealActivityRow>['edges'][number]>;
  DealAssignInput: DealAssignInput;
  DealAssignPayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  DealCancelInput: DealCancelInput;
  DealCancelPayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  DealClientStatus: DealClientStatus;
  DealConnection: ResolverTypeWrapper<Connection<import('./deals/deal.queries.ts').DealRow>>;
  DealCreateInput: DealCreateInput;
  DealCreatePayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  DealDayFigure: ResolverTypeWrapper<DealDayFigure>;
  DealEdge: ResolverTypeWrapper<Connection<import('./deals/deal.queries.ts').DealRow>['edges'][number]>;
  DealFilter: DealFilter;
  DealOrder: DealOrder;
  DealOrderField: DealOrderField;
  DealPaidStatus: DealPaidStatus;
  DealPayment: ResolverTypeWrapper<DealPaymentRow>;
  DealPaymentApproveInput: DealPaymentApproveInput;
  DealPaymentApprovePayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentAttachReceiptInput: DealPaymentAttachReceiptInput;
  DealPaymentAttachReceiptPayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentConnection: ResolverTypeWrapper<Connection<import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentCreateInput: DealPaymentCreateInput;
  DealPaymentCreatePayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentEdge: ResolverTypeWrapper<Connection<import('./payments/payment.queries.ts').DealPaymentRow>['edges'][number]>;
  DealPaymentFilter: DealPaymentFilter;
  DealPaymentMethod: DealPaymentMethod;
  DealPaymentOrder: DealPaymentOrder;
  DealPaymentOrderField: DealPaymentOrderField;
  DealPaymentRefundInput: DealPaymentRefundInput;
  DealPaymentRefundPayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentRejectInput: DealPaymentRejectInput;
  DealPaymentRejectPayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentRequestApprovalInput: DealPaymentRequestApprovalInput;
  DealPaymentRequestApprovalPayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealPaymentStatus: DealPaymentStatus;
  DealPaymentUpdateInput: DealPaymentUpdateInput;
  DealPaymentUpdatePayload: ResolverTypeWrapper<Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>>;
  DealRejectInput: DealRejectInput;
  DealRejectPayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  DealStatus: DealStatus;
  DealStatusFigure: ResolverTypeWrapper<DealStatusFigure>;
  DealUpdateInput: DealUpdateInput;
  DealUpdatePayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  DealVerificationStatus: DealVerificationStatus;
  DealVerifyInput: DealVerifyInput;
  DealVerifyPayload: ResolverTypeWrapper<Payload<'deal', import('./deals/deal.queries.ts').DealRow>>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>;
  ExchangeRateConnection: ResolverTypeWrapper<Connection<import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>>;
  ExchangeRateEdge: ResolverTypeWrapper<Connection<import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>['edges'][number]>;
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateOrder: ExchangeRateOrder;
  ExchangeRateOrderField: ExchangeRateOrderField;
  ExchangeRateRemoveInput: ExchangeRateRemoveInput;
  ExchangeRateRemovePayload: ResolverTypeWrapper<ExchangeRateRemovePayload>;
  ExchangeRateSetInput: ExchangeRateSetInput;
  ExchangeRateSetPayload: ResolverTypeWrapper<Payload<'exchangeRate', import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  InvoiceNumberReport: ResolverTypeWrapper<InvoiceNumberReport>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeaderboardEntry: ResolverTypeWrapper<LeaderboardEntryRow>;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<{ id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<{ id: string }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyRecordType: PartyRecordType;
  PaymentAge: PaymentAge;
  PaymentAgeCount: ResolverTypeWrapper<PaymentAgeCount>;
  PaymentApproval: ResolverTypeWrapper<PaymentApprovalRow>;
  PaymentApprovalStatus: PaymentApprovalStatus;
  PaymentDecisionCount: ResolverTypeWrapper<PaymentDecisionCount>;
  PaymentInvoice: ResolverTypeWrapper<PaymentInvoiceRow>;
  PaymentInvoiceAttachFileInput: PaymentInvoiceAttachFileInput;
  PaymentInvoiceAttachFilePayload: ResolverTypeWrapper<Payload<'paymentInvoice', import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>>;
  PaymentInvoiceConnection: ResolverTypeWrapper<Connection<import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>>;
  PaymentInvoiceEdge: ResolverTypeWrapper<Connection<import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>['edges'][number]>;
  PaymentInvoiceFilter: PaymentInvoiceFilter;
  PaymentInvoiceOrder: PaymentInvoiceOrder;
  PaymentInvoiceOrderField: PaymentInvoiceOrderField;
  PaymentInvoiceStatus: PaymentInvoiceStatus;
  PaymentInvoiceUpdateInput: PaymentInvoiceUpdateInput;
  PaymentInvoiceUpdatePayload: ResolverTypeWrapper<Payload<'paymentInvoice', import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SalesClient: ResolverTypeWrapper<SalesClientRow>;
  SalesClientAssignInput: SalesClientAssignInput;
  SalesClientAssignPayload: ResolverTypeWrapper<Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>>;
  SalesClientConnection: ResolverTypeWrapper<Connection<import('./clients/client.queries.ts').SalesClientRow>>;
  SalesClientCreateInput: SalesClientCreateInput;
  SalesClientCreatePayload: ResolverTypeWrapper<Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>>;
  SalesClientDeleteInput: SalesClientDeleteInput;
  SalesClientDeletePayload: ResolverTypeWrapper<SalesClientDeletePayload>;
  SalesClientEdge: ResolverTypeWrapper<Connection<import('./clients/client.queries.ts').SalesClientRow>['edges'][number]>;
  SalesClientFilter: SalesClientFilter;
  SalesClientNotesUpdateInput: SalesClientNotesUpdateInput;
  SalesClientNotesUpdatePayload: ResolverTypeWrapper<Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>>;
  SalesClientOrder: SalesClientOrder;
  SalesClientOrderField: SalesClientOrderField;
  SalesClientRestoreInput: SalesClientRestoreInput;
  SalesClientRestorePayload: ResolverTypeWrapper<Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>>;
  SalesClientUpdateInput: SalesClientUpdateInput;
  SalesClientUpdatePayload: ResolverTypeWrapper<Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>>;
  SalesDashboard: ResolverTypeWrapper<SalesDashboardRow>;
  SalesSettings: ResolverTypeWrapper<SalesSettingsRow>;
  SalesSettingsUpdateInput: SalesSettingsUpdateInput;
  SalesSettingsUpdatePayload: ResolverTypeWrapper<Payload<'salesSettings', import('./settings/sales-settings.queries.ts').SalesSettingsRow>>;
  SalesUploadCreateInput: SalesUploadCreateInput;
  SalesUploadCreatePayload: ResolverTypeWrapper<SalesUploadCreatePayload>;
  SalesUploadKind: SalesUploadKind;
  Streak: ResolverTypeWrapper<StreakRow>;
  StreakRebuildInput: StreakRebuildInput;
  StreakRebuildPayload: ResolverTypeWrapper<Payload<'streak', import('./streaks/streak.queries.ts').StreakRow>>;
  StreakRecord: ResolverTypeWrapper<StreakRecordRow>;
  StreakRecordConnection: ResolverTypeWrapper<Connection<import('./streaks/streak.queries.ts').StreakRecordRow>>;
  StreakRecordEdge: ResolverTypeWrapper<Connection<import('./streaks/streak.queries.ts').StreakRecordRow>['edges'][number]>;
  StringFilter: StringFilter;
  Team: ResolverTypeWrapper<{ id: string }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Upload: ResolverTypeWrapper<Upload>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  User: ResolverTypeWrapper<{ id: string }>;
  UserError: ResolverTypeWrapper<UserError>;
  VerifierDashboard: ResolverTypeWrapper<VerifierDashboardRow>;
  Weekday: Weekday;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEvent: import('@fieldgraph/kit/audit').AuditEvent;
  ID: Scalars['ID']['output'];
  AuditEventConnection: Connection<import('@fieldgraph/kit/audit').AuditEvent>;
  AuditEventEdge: Connection<import('@fieldgraph/kit/audit').AuditEvent>['edges'][number];
  AuditEventFilter: AuditEventFilter;
  Commission: CommissionRow;
  Boolean: Scalars['Boolean']['output'];
  CommissionAdjustInput: CommissionAdjustInput;
  CommissionAdjustPayload: Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>;
  CommissionApproveInput: CommissionApproveInput;
  CommissionApprovePayload: Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>;
  CommissionConnection: Connection<import('./commissions/commission.queries.ts').CommissionRow>;
  CommissionEdge: Connection<import('./commissions/commission.queries.ts').CommissionRow>['edges'][number];
  CommissionFilter: CommissionFilter;
  CommissionOrder: CommissionOrder;
  CommissionPayInput: CommissionPayInput;
  CommissionPayPayload: Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>;
  CommissionRate: CommissionRateRow;
  CommissionRateConnection: Connection<import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>;
  CommissionRateEdge: Connection<import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>['edges'][number];
  CommissionRateFilter: CommissionRateFilter;
  CommissionRateOrder: CommissionRateOrder;
  CommissionRateRemoveInput: CommissionRateRemoveInput;
  CommissionRateRemovePayload: CommissionRateRemovePayload;
  CommissionRateSetInput: CommissionRateSetInput;
  CommissionRateSetPayload: Payload<'commissionRate', import('./commission-rates/commission-rate.queries.ts').CommissionRateRow>;
  CommissionRecomputeInput: CommissionRecomputeInput;
  CommissionRecomputePayload: Payload<'commission', import('./commissions/commission.queries.ts').CommissionRow>;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DatePeriod: DatePeriod;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DateTimePeriod: DateTimePeriod;
  Deal: DealRow;
  DealActivity: DealActivityRow;
  DealActivityConnection: Connection<import('./activities/deal-activity.queries.ts').DealActivityRow>;
  DealActivityEdge: Connection<import('./activities/deal-activity.queries.ts').DealActivityRow>['edges'][number];
  DealAssignInput: DealAssignInput;
  DealAssignPayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  DealCancelInput: DealCancelInput;
  DealCancelPayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  DealConnection: Connection<import('./deals/deal.queries.ts').DealRow>;
  DealCreateInput: DealCreateInput;
  DealCreatePayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  DealDayFigure: DealDayFigure;
  DealEdge: Connection<import('./deals/deal.queries.ts').DealRow>['edges'][number];
  DealFilter: DealFilter;
  DealOrder: DealOrder;
  DealPayment: DealPaymentRow;
  DealPaymentApproveInput: DealPaymentApproveInput;
  DealPaymentApprovePayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentAttachReceiptInput: DealPaymentAttachReceiptInput;
  DealPaymentAttachReceiptPayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentConnection: Connection<import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentCreateInput: DealPaymentCreateInput;
  DealPaymentCreatePayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentEdge: Connection<import('./payments/payment.queries.ts').DealPaymentRow>['edges'][number];
  DealPaymentFilter: DealPaymentFilter;
  DealPaymentOrder: DealPaymentOrder;
  DealPaymentRefundInput: DealPaymentRefundInput;
  DealPaymentRefundPayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentRejectInput: DealPaymentRejectInput;
  DealPaymentRejectPayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentRequestApprovalInput: DealPaymentRequestApprovalInput;
  DealPaymentRequestApprovalPayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealPaymentUpdateInput: DealPaymentUpdateInput;
  DealPaymentUpdatePayload: Payload<'dealPayment', import('./payments/payment.queries.ts').DealPaymentRow>;
  DealRejectInput: DealRejectInput;
  DealRejectPayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  DealStatusFigure: DealStatusFigure;
  DealUpdateInput: DealUpdateInput;
  DealUpdatePayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  DealVerifyInput: DealVerifyInput;
  DealVerifyPayload: Payload<'deal', import('./deals/deal.queries.ts').DealRow>;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExchangeRate: ExchangeRateRow;
  ExchangeRateConnection: Connection<import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>;
  ExchangeRateEdge: Connection<import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>['edges'][number];
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateOrder: ExchangeRateOrder;
  ExchangeRateRemoveInput: ExchangeRateRemoveInput;
  ExchangeRateRemovePayload: ExchangeRateRemovePayload;
  ExchangeRateSetInput: ExchangeRateSetInput;
  ExchangeRateSetPayload: Payload<'exchangeRate', import('./exchange-rates/exchange-rate.queries.ts').ExchangeRateRow>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  InvoiceNumberReport: InvoiceNumberReport;
  JSON: Scalars['JSON']['output'];
  LeaderboardEntry: LeaderboardEntryRow;
  MoneyTotal: MoneyTotal;
  Mutation: Record<PropertyKey, never>;
  Organization: { id: string };
  PageInfo: PageInfo;
  Party: { id: string };
  PartyLink: PartyLink;
  PaymentAgeCount: PaymentAgeCount;
  PaymentApproval: PaymentApprovalRow;
  PaymentDecisionCount: PaymentDecisionCount;
  PaymentInvoice: PaymentInvoiceRow;
  PaymentInvoiceAttachFileInput: PaymentInvoiceAttachFileInput;
  PaymentInvoiceAttachFilePayload: Payload<'paymentInvoice', import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>;
  PaymentInvoiceConnection: Connection<import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>;
  PaymentInvoiceEdge: Connection<import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>['edges'][number];
  PaymentInvoiceFilter: PaymentInvoiceFilter;
  PaymentInvoiceOrder: PaymentInvoiceOrder;
  PaymentInvoiceUpdateInput: PaymentInvoiceUpdateInput;
  PaymentInvoiceUpdatePayload: Payload<'paymentInvoice', import('./payment-invoices/payment-invoice.queries.ts').PaymentInvoiceRow>;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  SalesClient: SalesClientRow;
  SalesClientAssignInput: SalesClientAssignInput;
  SalesClientAssignPayload: Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>;
  SalesClientConnection: Connection<import('./clients/client.queries.ts').SalesClientRow>;
  SalesClientCreateInput: SalesClientCreateInput;
  SalesClientCreatePayload: Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>;
  SalesClientDeleteInput: SalesClientDeleteInput;
  SalesClientDeletePayload: SalesClientDeletePayload;
  SalesClientEdge: Connection<import('./clients/client.queries.ts').SalesClientRow>['edges'][number];
  SalesClientFilter: SalesClientFilter;
  SalesClientNotesUpdateInput: SalesClientNotesUpdateInput;
  SalesClientNotesUpdatePayload: Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>;
  SalesClientOrder: SalesClientOrder;
  SalesClientRestoreInput: SalesClientRestoreInput;
  SalesClientRestorePayload: Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>;
  SalesClientUpdateInput: SalesClientUpdateInput;
  SalesClientUpdatePayload: Payload<'salesClient', import('./clients/client.queries.ts').SalesClientRow>;
  SalesDashboard: SalesDashboardRow;
  SalesSettings: SalesSettingsRow;
  SalesSettingsUpdateInput: SalesSettingsUpdateInput;
  SalesSettingsUpdatePayload: Payload<'salesSettings', import('./settings/sales-settings.queries.ts').SalesSettingsRow>;
  SalesUploadCreateInput: SalesUploadCreateInput;
  SalesUploadCreatePayload: SalesUploadCreatePayload;
  Streak: StreakRow;
  StreakRebuildInput: StreakRebuildInput;
  StreakRebuildPayload: Payload<'streak', import('./streaks/streak.queries.ts').StreakRow>;
  StreakRecord: StreakRecordRow;
  StreakRecordConnection: Connection<import('./streaks/streak.queries.ts').StreakRecordRow>;
  StreakRecordEdge: Connection<import('./streaks/streak.queries.ts').StreakRecordRow>['edges'][number];
  StringFilter: StringFilter;
  Team: { id: string };
  URL: Scalars['URL']['output'];
  Upload: Upload;
  UploadHeader: UploadHeader;
  User: { id: string };
  UserError: UserError;
  VerifierDashboard: VerifierDashboardRow;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  scope?: Maybe<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = Context, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ItemsDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type ItemsDirectiveResolver<Result, Parent, ContextType = Context, Args = ItemsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
  min?: Maybe<Scalars['Int']['input']>;
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  oldValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type CommissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commission'] = ResolversParentTypes['Commission'], FederationReferenceType extends FederationReferenceTypes['Commission'] = FederationReferenceTypes['Commission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bonusAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  commissionAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exchangeRateDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finalAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  payoutAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  payoutCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  penaltyAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  revisedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommissionStatus'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionAdjustPayload'] = ResolversParentTypes['CommissionAdjustPayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionApprovePayload'] = ResolversParentTypes['CommissionApprovePayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionConnection'] = ResolversParentTypes['CommissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionEdge'] = ResolversParentTypes['CommissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commission'], ParentType, ContextType>;
};

export type CommissionPayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPayPayload'] = ResolversParentTypes['CommissionPayPayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRate'] = ResolversParentTypes['CommissionRate'], FederationReferenceType extends FederationReferenceTypes['CommissionRate'] = FederationReferenceTypes['CommissionRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommissionRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRateConnection'] = ResolversParentTypes['CommissionRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommissionRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRateEdge'] = ResolversParentTypes['CommissionRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommissionRate'], ParentType, ContextType>;
};

export type CommissionRateRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRateRemovePayload'] = ResolversParentTypes['CommissionRateRemovePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRateSetPayload'] = ResolversParentTypes['CommissionRateSetPayload']> = {
  commissionRate?: Resolver<Maybe<ResolversTypes['CommissionRate']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionRecomputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionRecomputePayload'] = ResolversParentTypes['CommissionRecomputePayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal'], FederationReferenceType extends FederationReferenceTypes['Deal'] = FederationReferenceTypes['Deal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['DealActivityConnection']>, ParentType, ContextType, Partial<DealActivitiesArgs>>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  claimedAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
  clientStatus?: Resolver<ResolversTypes['DealClientStatus'], ParentType, ContextType>;
  commissions?: Resolver<Maybe<ResolversTypes['CommissionConnection']>, ParentType, ContextType, RequireFields<DealCommissionsArgs, 'orderBy'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outstandingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['DealPaymentMethod']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['DealPaidStatus'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealPaymentConnection']>, ParentType, ContextType, RequireFields<DealPaymentsArgs, 'orderBy'>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verificationStatus?: Resolver<ResolversTypes['DealVerificationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealActivity'] = ResolversParentTypes['DealActivity'], FederationReferenceType extends FederationReferenceTypes['DealActivity'] = FederationReferenceTypes['DealActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DealActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  oldValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealActivityConnection'] = ResolversParentTypes['DealActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DealActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealActivityEdge'] = ResolversParentTypes['DealActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DealActivity'], ParentType, ContextType>;
};

export type DealAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealAssignPayload'] = ResolversParentTypes['DealAssignPayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCancelPayload'] = ResolversParentTypes['DealCancelPayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCreatePayload'] = ResolversParentTypes['DealCreatePayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealDayFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealDayFigure'] = ResolversParentTypes['DealDayFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type DealPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPayment'] = ResolversParentTypes['DealPayment'], FederationReferenceType extends FederationReferenceTypes['DealPayment'] = FederationReferenceTypes['DealPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DealPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  approvals?: Resolver<Maybe<Array<ResolversTypes['PaymentApproval']>>, ParentType, ContextType>;
  approvalsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bankReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chequeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['PaymentInvoice']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['DealPaymentMethod'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refundedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealPaymentStatus'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealPaymentApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentApprovePayload'] = ResolversParentTypes['DealPaymentApprovePayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentAttachReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentAttachReceiptPayload'] = ResolversParentTypes['DealPaymentAttachReceiptPayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentConnection'] = ResolversParentTypes['DealPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DealPaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealPaymentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentCreatePayload'] = ResolversParentTypes['DealPaymentCreatePayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentEdge'] = ResolversParentTypes['DealPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DealPayment'], ParentType, ContextType>;
};

export type DealPaymentRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentRefundPayload'] = ResolversParentTypes['DealPaymentRefundPayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentRejectPayload'] = ResolversParentTypes['DealPaymentRejectPayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentRequestApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentRequestApprovalPayload'] = ResolversParentTypes['DealPaymentRequestApprovalPayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealPaymentUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealPaymentUpdatePayload'] = ResolversParentTypes['DealPaymentUpdatePayload']> = {
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealRejectPayload'] = ResolversParentTypes['DealRejectPayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealStatusFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealStatusFigure'] = ResolversParentTypes['DealStatusFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type DealUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealUpdatePayload'] = ResolversParentTypes['DealUpdatePayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealVerifyPayload'] = ResolversParentTypes['DealVerifyPayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  toCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type ExchangeRateRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateRemovePayload'] = ResolversParentTypes['ExchangeRateRemovePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateSetPayload'] = ResolversParentTypes['ExchangeRateSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
};

export type InvoiceNumberReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceNumberReport'] = ResolversParentTypes['InvoiceNumberReport']> = {
  duplicates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  void?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeaderboardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderboardEntry'] = ResolversParentTypes['LeaderboardEntry']> = {
  currentStreak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dealsCompleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dealsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paymentsVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commissionAdjust?: Resolver<Maybe<ResolversTypes['CommissionAdjustPayload']>, ParentType, ContextType, RequireFields<MutationCommissionAdjustArgs, 'input'>>;
  commissionApprove?: Resolver<Maybe<ResolversTypes['CommissionApprovePayload']>, ParentType, ContextType, RequireFields<MutationCommissionApproveArgs, 'input'>>;
  commissionPay?: Resolver<Maybe<ResolversTypes['CommissionPayPayload']>, ParentType, ContextType, RequireFields<MutationCommissionPayArgs, 'input'>>;
  commissionRateRemove?: Resolver<Maybe<ResolversTypes['CommissionRateRemovePayload']>, ParentType, ContextType, RequireFields<MutationCommissionRateRemoveArgs, 'input'>>;
  commissionRateSet?: Resolver<Maybe<ResolversTypes['CommissionRateSetPayload']>, ParentType, ContextType, RequireFields<MutationCommissionRateSetArgs, 'input'>>;
  commissionRecompute?: Resolver<Maybe<ResolversTypes['CommissionRecomputePayload']>, ParentType, ContextType, RequireFields<MutationCommissionRecomputeArgs, 'input'>>;
  dealAssign?: Resolver<Maybe<ResolversTypes['DealAssignPayload']>, ParentType, ContextType, RequireFields<MutationDealAssignArgs, 'input'>>;
  dealCancel?: Resolver<Maybe<ResolversTypes['DealCancelPayload']>, ParentType, ContextType, RequireFields<MutationDealCancelArgs, 'input'>>;
  dealCreate?: Resolver<Maybe<ResolversTypes['DealCreatePayload']>, ParentType, ContextType, RequireFields<MutationDealCreateArgs, 'input'>>;
  dealPaymentApprove?: Resolver<Maybe<ResolversTypes['DealPaymentApprovePayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentApproveArgs, 'input'>>;
  dealPaymentAttachReceipt?: Resolver<Maybe<ResolversTypes['DealPaymentAttachReceiptPayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentAttachReceiptArgs, 'input'>>;
  dealPaymentCreate?: Resolver<Maybe<ResolversTypes['DealPaymentCreatePayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentCreateArgs, 'input'>>;
  dealPaymentRefund?: Resolver<Maybe<ResolversTypes['DealPaymentRefundPayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentRefundArgs, 'input'>>;
  dealPaymentReject?: Resolver<Maybe<ResolversTypes['DealPaymentRejectPayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentRejectArgs, 'input'>>;
  dealPaymentRequestApproval?: Resolver<Maybe<ResolversTypes['DealPaymentRequestApprovalPayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentRequestApprovalArgs, 'input'>>;
  dealPaymentUpdate?: Resolver<Maybe<ResolversTypes['DealPaymentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationDealPaymentUpdateArgs, 'input'>>;
  dealReject?: Resolver<Maybe<ResolversTypes['DealRejectPayload']>, ParentType, ContextType, RequireFields<MutationDealRejectArgs, 'input'>>;
  dealUpdate?: Resolver<Maybe<ResolversTypes['DealUpdatePayload']>, ParentType, ContextType, RequireFields<MutationDealUpdateArgs, 'input'>>;
  dealVerify?: Resolver<Maybe<ResolversTypes['DealVerifyPayload']>, ParentType, ContextType, RequireFields<MutationDealVerifyArgs, 'input'>>;
  exchangeRateRemove?: Resolver<Maybe<ResolversTypes['ExchangeRateRemovePayload']>, ParentType, ContextType, RequireFields<MutationExchangeRateRemoveArgs, 'input'>>;
  exchangeRateSet?: Resolver<Maybe<ResolversTypes['ExchangeRateSetPayload']>, ParentType, ContextType, RequireFields<MutationExchangeRateSetArgs, 'input'>>;
  paymentInvoiceAttachFile?: Resolver<Maybe<ResolversTypes['PaymentInvoiceAttachFilePayload']>, ParentType, ContextType, RequireFields<MutationPaymentInvoiceAttachFileArgs, 'input'>>;
  paymentInvoiceUpdate?: Resolver<Maybe<ResolversTypes['PaymentInvoiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentInvoiceUpdateArgs, 'input'>>;
  salesClientAssign?: Resolver<Maybe<ResolversTypes['SalesClientAssignPayload']>, ParentType, ContextType, RequireFields<MutationSalesClientAssignArgs, 'input'>>;
  salesClientCreate?: Resolver<Maybe<ResolversTypes['SalesClientCreatePayload']>, ParentType, ContextType, RequireFields<MutationSalesClientCreateArgs, 'input'>>;
  salesClientDelete?: Resolver<Maybe<ResolversTypes['SalesClientDeletePayload']>, ParentType, ContextType, RequireFields<MutationSalesClientDeleteArgs, 'input'>>;
  salesClientNotesUpdate?: Resolver<Maybe<ResolversTypes['SalesClientNotesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesClientNotesUpdateArgs, 'input'>>;
  salesClientRestore?: Resolver<Maybe<ResolversTypes['SalesClientRestorePayload']>, ParentType, ContextType, RequireFields<MutationSalesClientRestoreArgs, 'input'>>;
  salesClientUpdate?: Resolver<Maybe<ResolversTypes['SalesClientUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesClientUpdateArgs, 'input'>>;
  salesSettingsUpdate?: Resolver<Maybe<ResolversTypes['SalesSettingsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesSettingsUpdateArgs, 'input'>>;
  salesUploadCreate?: Resolver<Maybe<ResolversTypes['SalesUploadCreatePayload']>, ParentType, ContextType, RequireFields<MutationSalesUploadCreateArgs, 'input'>>;
  streakRebuild?: Resolver<Maybe<ResolversTypes['StreakRebuildPayload']>, ParentType, ContextType, RequireFields<MutationStreakRebuildArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionsPaid?: Resolver<Maybe<Array<ResolversTypes['MoneyTotal']>>, ParentType, ContextType, RequireFields<OrganizationCommissionsPaidArgs, 'period'>>;
  dealReceipts?: Resolver<Maybe<Array<ResolversTypes['MoneyTotal']>>, ParentType, ContextType, RequireFields<OrganizationDealReceiptsArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openPipelineValue?: Resolver<Maybe<Array<ResolversTypes['MoneyTotal']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, Partial<PartyDealsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentAgeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAgeCount'] = ResolversParentTypes['PaymentAgeCount']> = {
  age?: Resolver<ResolversTypes['PaymentAge'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentApproval'] = ResolversParentTypes['PaymentApproval'], FederationReferenceType extends FederationReferenceTypes['PaymentApproval'] = FederationReferenceTypes['PaymentApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentApprovalStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentDecisionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDecisionCount'] = ResolversParentTypes['PaymentDecisionCount']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInvoice'] = ResolversParentTypes['PaymentInvoice'], FederationReferenceType extends FederationReferenceTypes['PaymentInvoice'] = FederationReferenceTypes['PaymentInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  fileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentInvoiceStatus'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentInvoiceAttachFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInvoiceAttachFilePayload'] = ResolversParentTypes['PaymentInvoiceAttachFilePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  paymentInvoice?: Resolver<Maybe<ResolversTypes['PaymentInvoice']>, ParentType, ContextType>;
};

export type PaymentInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInvoiceConnection'] = ResolversParentTypes['PaymentInvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentInvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInvoiceEdge'] = ResolversParentTypes['PaymentInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentInvoice'], ParentType, ContextType>;
};

export type PaymentInvoiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInvoiceUpdatePayload'] = ResolversParentTypes['PaymentInvoiceUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  paymentInvoice?: Resolver<Maybe<ResolversTypes['PaymentInvoice']>, ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType, RequireFields<QueryCommissionArgs, 'id'>>;
  commissionRates?: Resolver<Maybe<ResolversTypes['CommissionRateConnection']>, ParentType, ContextType, RequireFields<QueryCommissionRatesArgs, 'orderBy'>>;
  commissions?: Resolver<Maybe<ResolversTypes['CommissionConnection']>, ParentType, ContextType, RequireFields<QueryCommissionsArgs, 'orderBy'>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  dealActivities?: Resolver<Maybe<ResolversTypes['DealActivityConnection']>, ParentType, ContextType, RequireFields<QueryDealActivitiesArgs, 'dealId'>>;
  dealByNumber?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealByNumberArgs, 'number'>>;
  dealPayment?: Resolver<Maybe<ResolversTypes['DealPayment']>, ParentType, ContextType, RequireFields<QueryDealPaymentArgs, 'id'>>;
  dealPayments?: Resolver<Maybe<ResolversTypes['DealPaymentConnection']>, ParentType, ContextType, RequireFields<QueryDealPaymentsArgs, 'orderBy'>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<QueryDealsArgs, 'orderBy'>>;
  exchangeRates?: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'orderBy'>>;
  invoiceNumberReport?: Resolver<Maybe<ResolversTypes['InvoiceNumberReport']>, ParentType, ContextType>;
  leaderboard?: Resolver<Maybe<Array<ResolversTypes['LeaderboardEntry']>>, ParentType, ContextType, RequireFields<QueryLeaderboardArgs, 'currency' | 'first' | 'period'>>;
  paymentInvoice?: Resolver<Maybe<ResolversTypes['PaymentInvoice']>, ParentType, ContextType, RequireFields<QueryPaymentInvoiceArgs, 'id'>>;
  paymentInvoices?: Resolver<Maybe<ResolversTypes['PaymentInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryPaymentInvoicesArgs, 'orderBy'>>;
  salesAuditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<QuerySalesAuditEventsArgs>>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType, RequireFields<QuerySalesClientArgs, 'id'>>;
  salesClients?: Resolver<Maybe<ResolversTypes['SalesClientConnection']>, ParentType, ContextType, RequireFields<QuerySalesClientsArgs, 'orderBy'>>;
  salesDashboard?: Resolver<Maybe<ResolversTypes['SalesDashboard']>, ParentType, ContextType, RequireFields<QuerySalesDashboardArgs, 'period'>>;
  salesSettings?: Resolver<Maybe<ResolversTypes['SalesSettings']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType, Partial<QueryStreakArgs>>;
  verifierDashboard?: Resolver<Maybe<ResolversTypes['VerifierDashboard']>, ParentType, ContextType>;
};

export type SalesClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClient'] = ResolversParentTypes['SalesClient'], FederationReferenceType extends FederationReferenceTypes['SalesClient'] = FederationReferenceTypes['SalesClient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesClient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<SalesClientDealsArgs, 'orderBy'>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  satisfactionRating?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesClientAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientAssignPayload'] = ResolversParentTypes['SalesClientAssignPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
};

export type SalesClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientConnection'] = ResolversParentTypes['SalesClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesClientCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientCreatePayload'] = ResolversParentTypes['SalesClientCreatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
};

export type SalesClientDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientDeletePayload'] = ResolversParentTypes['SalesClientDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deletionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientEdge'] = ResolversParentTypes['SalesClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesClient'], ParentType, ContextType>;
};

export type SalesClientNotesUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientNotesUpdatePayload'] = ResolversParentTypes['SalesClientNotesUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
};

export type SalesClientRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientRestorePayload'] = ResolversParentTypes['SalesClientRestorePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
};

export type SalesClientUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClientUpdatePayload'] = ResolversParentTypes['SalesClientUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesClient?: Resolver<Maybe<ResolversTypes['SalesClient']>, ParentType, ContextType>;
};

export type SalesDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesDashboard'] = ResolversParentTypes['SalesDashboard']> = {
  amounts?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  byDay?: Resolver<Array<ResolversTypes['DealDayFigure']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['DealStatusFigure']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSettings'] = ResolversParentTypes['SalesSettings']> = {
  allowedMissedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvalQuorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissionRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  payoutCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type SalesSettingsUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSettingsUpdatePayload'] = ResolversParentTypes['SalesSettingsUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  salesSettings?: Resolver<Maybe<ResolversTypes['SalesSettings']>, ParentType, ContextType>;
};

export type SalesUploadCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesUploadCreatePayload'] = ResolversParentTypes['SalesUploadCreatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type StreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak']> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isActiveToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastActiveDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['StreakRecordConnection'], ParentType, ContextType, Partial<StreakRecordsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StreakRebuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakRebuildPayload'] = ResolversParentTypes['StreakRebuildPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
};

export type StreakRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakRecord'] = ResolversParentTypes['StreakRecord'], FederationReferenceType extends FederationReferenceTypes['StreakRecord'] = FederationReferenceTypes['StreakRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StreakRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dealsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActiveDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  streakCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreakRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakRecordConnection'] = ResolversParentTypes['StreakRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StreakRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreakRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakRecordEdge'] = ResolversParentTypes['StreakRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StreakRecord'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissions?: Resolver<Maybe<ResolversTypes['CommissionConnection']>, ParentType, ContextType, RequireFields<UserCommissionsArgs, 'orderBy'>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<UserDealsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifierDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifierDashboard'] = ResolversParentTypes['VerifierDashboard']> = {
  ages?: Resolver<Array<ResolversTypes['PaymentAgeCount']>, ParentType, ContextType>;
  decidedByMe?: Resolver<ResolversTypes['PaymentDecisionCount'], ParentType, ContextType, RequireFields<VerifierDashboardDecidedByMeArgs, 'period'>>;
  oldestPendingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['DealPaymentConnection']>, ParentType, ContextType, Partial<VerifierDashboardPendingArgs>>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingTotals?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  requestedOfMe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Commission?: CommissionResolvers<ContextType>;
  CommissionAdjustPayload?: CommissionAdjustPayloadResolvers<ContextType>;
  CommissionApprovePayload?: CommissionApprovePayloadResolvers<ContextType>;
  CommissionConnection?: CommissionConnectionResolvers<ContextType>;
  CommissionEdge?: CommissionEdgeResolvers<ContextType>;
  CommissionPayPayload?: CommissionPayPayloadResolvers<ContextType>;
  CommissionRate?: CommissionRateResolvers<ContextType>;
  CommissionRateConnection?: CommissionRateConnectionResolvers<ContextType>;
  CommissionRateEdge?: CommissionRateEdgeResolvers<ContextType>;
  CommissionRateRemovePayload?: CommissionRateRemovePayloadResolvers<ContextType>;
  CommissionRateSetPayload?: CommissionRateSetPayloadResolvers<ContextType>;
  CommissionRecomputePayload?: CommissionRecomputePayloadResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealActivity?: DealActivityResolvers<ContextType>;
  DealActivityConnection?: DealActivityConnectionResolvers<ContextType>;
  DealActivityEdge?: DealActivityEdgeResolvers<ContextType>;
  DealAssignPayload?: DealAssignPayloadResolvers<ContextType>;
  DealCancelPayload?: DealCancelPayloadResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealCreatePayload?: DealCreatePayloadResolvers<ContextType>;
  DealDayFigure?: DealDayFigureResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealPayment?: DealPaymentResolvers<ContextType>;
  DealPaymentApprovePayload?: DealPaymentApprovePayloadResolvers<ContextType>;
  DealPaymentAttachReceiptPayload?: DealPaymentAttachReceiptPayloadResolvers<ContextType>;
  DealPaymentConnection?: DealPaymentConnectionResolvers<ContextType>;
  DealPaymentCreatePayload?: DealPaymentCreatePayloadResolvers<ContextType>;
  DealPaymentEdge?: DealPaymentEdgeResolvers<ContextType>;
  DealPaymentRefundPayload?: DealPaymentRefundPayloadResolvers<ContextType>;
  DealPaymentRejectPayload?: DealPaymentRejectPayloadResolvers<ContextType>;
  DealPaymentRequestApprovalPayload?: DealPaymentRequestApprovalPayloadResolvers<ContextType>;
  DealPaymentUpdatePayload?: DealPaymentUpdatePayloadResolvers<ContextType>;
  DealRejectPayload?: DealRejectPayloadResolvers<ContextType>;
  DealStatusFigure?: DealStatusFigureResolvers<ContextType>;
  DealUpdatePayload?: DealUpdatePayloadResolvers<ContextType>;
  DealVerifyPayload?: DealVerifyPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  ExchangeRateRemovePayload?: ExchangeRateRemovePayloadResolvers<ContextType>;
  ExchangeRateSetPayload?: ExchangeRateSetPayloadResolvers<ContextType>;
  InvoiceNumberReport?: InvoiceNumberReportResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeaderboardEntry?: LeaderboardEntryResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PaymentAgeCount?: PaymentAgeCountResolvers<ContextType>;
  PaymentApproval?: PaymentApprovalResolvers<ContextType>;
  PaymentDecisionCount?: PaymentDecisionCountResolvers<ContextType>;
  PaymentInvoice?: PaymentInvoiceResolvers<ContextType>;
  PaymentInvoiceAttachFilePayload?: PaymentInvoiceAttachFilePayloadResolvers<ContextType>;
  PaymentInvoiceConnection?: PaymentInvoiceConnectionResolvers<ContextType>;
  PaymentInvoiceEdge?: PaymentInvoiceEdgeResolvers<ContextType>;
  PaymentInvoiceUpdatePayload?: PaymentInvoiceUpdatePayloadResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SalesClient?: SalesClientResolvers<ContextType>;
  SalesClientAssignPayload?: SalesClientAssignPayloadResolvers<ContextType>;
  SalesClientConnection?: SalesClientConnectionResolvers<ContextType>;
  SalesClientCreatePayload?: SalesClientCreatePayloadResolvers<ContextType>;
  SalesClientDeletePayload?: SalesClientDeletePayloadResolvers<ContextType>;
  SalesClientEdge?: SalesClientEdgeResolvers<ContextType>;
  SalesClientNotesUpdatePayload?: SalesClientNotesUpdatePayloadResolvers<ContextType>;
  SalesClientRestorePayload?: SalesClientRestorePayloadResolvers<ContextType>;
  SalesClientUpdatePayload?: SalesClientUpdatePayloadResolvers<ContextType>;
  SalesDashboard?: SalesDashboardResolvers<ContextType>;
  SalesSettings?: SalesSettingsResolvers<ContextType>;
  SalesSettingsUpdatePayload?: SalesSettingsUpdatePayloadResolvers<ContextType>;
  SalesUploadCreatePayload?: SalesUploadCreatePayloadResolvers<ContextType>;
  Streak?: StreakResolvers<ContextType>;
  StreakRebuildPayload?: StreakRebuildPayloadResolvers<ContextType>;
  StreakRecord?: StreakRecordResolvers<ContextType>;
  StreakRecordConnection?: StreakRecordConnectionResolvers<ContextType>;
  StreakRecordEdge?: StreakRecordEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Upload?: UploadResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifierDashboard?: VerifierDashboardResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  id?: IdDirectiveResolver<any, any, ContextType>;
  items?: ItemsDirectiveResolver<any, any, ContextType>;
  length?: LengthDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
