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

/** A phone call with a prospect, planned or held. */
export type Call = {
  /** Who makes or takes the call. */
  agent: Maybe<User>;
  /** Why the call takes place: they called, we called, or we called back. */
  callType: CallType;
  /** The call that this one follows up. */
  callbackOf: Maybe<Call>;
  /** When it ended. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who dialled. */
  direction: CallDirection;
  /** Talk time in seconds. */
  durationSeconds: Maybe<Scalars['Int']['output']>;
  /** The call's id, `cal_…`. */
  id: Scalars['ID']['output'];
  /** Why it was lost; only with an outcome of category LOST. */
  lossReason: Maybe<LossReason>;
  /** Free notes; support does not see them. */
  notes: Maybe<Scalars['String']['output']>;
  /** Where it stands in time: begun, else planned, else written down. */
  occurredAt: Scalars['DateTime']['output'];
  /** The company whose call it is. */
  organization: Maybe<Organization>;
  /** How it ended; null while it has not. */
  outcome: Maybe<CallOutcome>;
  /** The other person's e-mail address; support does not see it. */
  prospectEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** The other person's name. */
  prospectName: Scalars['String']['output'];
  /** The other person's number; support does not see it. */
  prospectPhone: Maybe<Scalars['PhoneNumber']['output']>;
  /** Where its recording can be heard. */
  recordingUrl: Maybe<Scalars['URL']['output']>;
  /** When it is, or was, planned for. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** When it began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the call stands in its life. */
  status: CallStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; give it back when you change the call, and nobody's change is overwritten. */
  version: Scalars['Int']['output'];
};

/** A planned call that is called off. */
export type CallCancelInput = {
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A cancelled call, or why it was not cancelled. */
export type CallCancelPayload = {
  /** The cancelled call. */
  call: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** How a call ended. */
export type CallCompleteInput = {
  /** When to call back: needed for an outcome with isCallback, refused for others. */
  callbackAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended; now when left out. */
  completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Talk time in seconds; taken from begin and end when left out. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it was lost: needed for an outcome of category LOST, refused for others. */
  lossReasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces the notes when given. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  outcomeId: Scalars['ID']['input'];
  /** Where its recording can be heard. */
  recordingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A completed call, or why it was not completed. */
export type CallCompletePayload = {
  /** The completed call. */
  call: Maybe<Call>;
  /** The follow-up call that the outcome planned. */
  callback: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A page of calls. */
export type CallConnection = {
  /** The calls of this page. */
  edges: Array<CallEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many calls match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Who dialled. */
export type CallDirection =
  /** The prospect. */
  | 'INBOUND'
  /** We. */
  | 'OUTBOUND';

/** A call and its place in the list. */
export type CallEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The call. */
  node: Call;
};

/** Figures of a number of calls. */
export type CallFigures = {
  /** Completed calls that reached somebody. */
  answered: Scalars['Int']['output'];
  /** Mean talk time of the answered calls in seconds; null without any. */
  averageTalkSeconds: Maybe<Scalars['Float']['output']>;
  /** Calls that were held to an end. */
  completed: Scalars['Int']['output'];
  /** Won calls as a part of the answered ones, 0 to 1; null without answered calls. */
  conversionRate: Maybe<Scalars['Float']['output']>;
  /** All calls, whatever their status. */
  total: Scalars['Int']['output'];
  /** Talk time of the answered calls in seconds. */
  totalTalkSeconds: Scalars['Int']['output'];
  /** Completed calls with an outcome of category WON. */
  won: Scalars['Int']['output'];
};

/** Which calls to list; all conditions hold together. */
export type CallFilter = {
  /** By agent. */
  agentId?: InputMaybe<IdFilter>;
  /** Of one of these types. */
  callType?: InputMaybe<Array<CallType>>;
  /** In this direction. */
  direction?: InputMaybe<CallDirection>;
  /** Lost for one of these reasons. */
  lossReasonId?: InputMaybe<IdFilter>;
  /** Within a stretch of time, by `occurredAt`. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** With one of these outcomes. */
  outcomeId?: InputMaybe<IdFilter>;
  /** With exactly this number; not for support. */
  prospectPhone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<CallStatus>>;
  /** With this text in the prospect's name or e-mail address, or in the notes; for support in the name alone. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The figures of one group; one of agent, day and outcome says which. */
export type CallKpiGroup = {
  /** Whose calls, when grouped by agent. */
  agent: Maybe<User>;
  /** Of which day, when grouped by day. */
  day: Maybe<Scalars['Date']['output']>;
  /** The group's figures. */
  figures: CallFigures;
  /** With which outcome, when grouped by outcome; null there for calls that have none. */
  outcome: Maybe<CallOutcome>;
};

/** What figures can be grouped by. */
export type CallKpiGrouping =
  /** By who held the calls. */
  | 'AGENT'
  /** By day. */
  | 'DAY'
  /** By how the calls ended. */
  | 'OUTCOME';

/** Figures of calls. */
export type CallKpis = {
  /** The figures of each group; empty without groupBy. Days in their order, others with the most calls first. */
  groups: Array<CallKpiGroup>;
  /** The figures of all calls together. */
  total: CallFigures;
};

/** A call that took place. */
export type CallLogInput = {
  /** Who held it; I myself when left out. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the call took place. */
  callType: CallType;
  /** When to call back: needed for an outcome with isCallback, refused for others. */
  callbackAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended; now when left out. */
  completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Talk time in seconds; taken from begin and end when left out. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it was lost: needed for an outcome of category LOST, refused for others. */
  lossReasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  outcomeId: Scalars['ID']['input'];
  /** The other person's e-mail address. */
  prospectEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The other person's name. */
  prospectName: Scalars['String']['input'];
  /** The other person's number. */
  prospectPhone: Scalars['PhoneNumber']['input'];
  /** Where its recording can be heard. */
  recordingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** When it began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A written-down call, or why it was not written down. */
export type CallLogPayload = {
  /** The call. */
  call: Maybe<Call>;
  /** The follow-up call that the outcome planned. */
  callback: Maybe<Call>;
  /** Why nothing was written. */
  errors: Array<UserError>;
};

/** A reason and how often calls were lost for it. */
export type CallLoss = {
  /** How many calls. */
  calls: Scalars['Int']['output'];
  /** The reason. */
  lossReason: Maybe<LossReason>;
  /** As a part of all lost calls, 0 to 1. */
  share: Scalars['Float']['output'];
};

/** A call that reached nobody. */
export type CallMissInput = {
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it ended, e.g. no answer; of category UNREACHABLE. */
  outcomeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A missed call, or why it was not noted. */
export type CallMissPayload = {
  /** The missed call. */
  call: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** The order of a list of calls. */
export type CallOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CallOrderField;
};

/** What calls can be ordered by. */
export type CallOrderField =
  /** When it was written down. */
  | 'CREATED_AT'
  /** When it took or takes place. */
  | 'OCCURRED_AT';

/** A way in which calls may end. */
export type CallOutcome = {
  /** What it means for the figures. */
  category: CallOutcomeCategory;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The outcome's id, `out_…`. */
  id: Scalars['ID']['output'];
  /** It may be chosen for new calls. */
  isActive: Scalars['Boolean']['output'];
  /** It plans a follow-up call. */
  isCallback: Scalars['Boolean']['output'];
  /** It puts the number on the do-not-call list. */
  isDoNotCall: Scalars['Boolean']['output'];
  /** Its stable name for programs, e.g. not_interested. */
  key: Scalars['String']['output'];
  /** Its name for people. */
  label: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** What an outcome means for the figures. */
export type CallOutcomeCategory =
  /** It did not, and a reason says why. */
  | 'LOST'
  /** It goes on. */
  | 'OPEN'
  /** Nobody was reached. */
  | 'UNREACHABLE'
  /** The call reached what it was for. */
  | 'WON';

/** A new outcome. */
export type CallOutcomeCreateInput = {
  /** What it means for the figures. */
  category: CallOutcomeCategory;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** It plans a follow-up call. */
  isCallback: Scalars['Boolean']['input'];
  /** It puts the number on the do-not-call list. */
  isDoNotCall: Scalars['Boolean']['input'];
  /** Its stable name for programs: small letters, digits and underscores. */
  key: Scalars['String']['input'];
  /** Its name for people. */
  label: Scalars['String']['input'];
};

/** The new outcome, or why there is none. */
export type CallOutcomeCreatePayload = {
  /** The new outcome. */
  callOutcome: Maybe<CallOutcome>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** An outcome that goes out of use. */
export type CallOutcomeDeactivateInput = {
  /** The outcome's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The inactive outcome, or why it was not changed. */
export type CallOutcomeDeactivatePayload = {
  /** The inactive outcome. */
  callOutcome: Maybe<CallOutcome>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A change of an outcome; what is left out stays. */
export type CallOutcomeUpdateInput = {
  /** The outcome's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In use again, or not any more. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name for people. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed outcome, or why it was not changed. */
export type CallOutcomeUpdatePayload = {
  /** The changed outcome. */
  callOutcome: Maybe<CallOutcome>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A planned call's new time. */
export type CallRescheduleInput = {
  /** The new agent; the same when left out. Another than oneself needs calls.call:assign. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new time. */
  scheduledAt: Scalars['DateTime']['input'];
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A moved call, or why it was not moved. */
export type CallReschedulePayload = {
  /** The moved call. */
  call: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** A call to plan. */
export type CallScheduleInput = {
  /** Who will make the call; I myself when left out. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the call takes place. */
  callType: CallType;
  /** Makes a repetition safe: the same key gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Free notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The other person's e-mail address. */
  prospectEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The other person's name. */
  prospectName: Scalars['String']['input'];
  /** The other person's number. */
  prospectPhone: Scalars['PhoneNumber']['input'];
  /** When the call is planned for. */
  scheduledAt: Scalars['DateTime']['input'];
};

/** A planned call, or why it was not planned. */
export type CallSchedulePayload = {
  /** The planned call. */
  call: Maybe<Call>;
  /** Why nothing was planned. */
  errors: Array<UserError>;
};

/** A planned call that begins. */
export type CallStartInput = {
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A begun call, or why it was not begun. */
export type CallStartPayload = {
  /** The call in progress. */
  call: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Where a call stands in its life. */
export type CallStatus =
  /** Called off before it began. */
  | 'CANCELLED'
  /** Held, with an outcome. */
  | 'COMPLETED'
  /** Being held. */
  | 'IN_PROGRESS'
  /** Nobody was reached. */
  | 'MISSED'
  /** Planned. */
  | 'SCHEDULED';

/** Why a call takes place. */
export type CallType =
  /** We called back, as agreed. */
  | 'CALLBACK'
  /** The prospect called. */
  | 'INBOUND'
  /** We called. */
  | 'OUTBOUND';

/** A call's notes. */
export type CallUpdateNotesInput = {
  /** The call's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new notes; null takes them away. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An annotated call, or why it was not annotated. */
export type CallUpdateNotesPayload = {
  /** The call with its notes. */
  call: Maybe<Call>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
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

/** A number for the list. */
export type DoNotCallAddInput = {
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  phone: Scalars['PhoneNumber']['input'];
  /** Why it is on the list. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The entry, or why there is none. */
export type DoNotCallAddPayload = {
  /** The entry of the number. */
  doNotCallEntry: Maybe<DoNotCallEntry>;
  /** Why nothing was added. */
  errors: Array<UserError>;
};

/** A number that must not be called: new outbound calls to it are refused. */
export type DoNotCallEntry = {
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The entry's id, `dnc_…`. */
  id: Scalars['ID']['output'];
  /** The number; support does not see it. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** Why it is on the list. */
  reason: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of the do-not-call list. */
export type DoNotCallEntryConnection = {
  /** The entries of this page. */
  edges: Array<DoNotCallEntryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many entries match. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type DoNotCallEntryEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: DoNotCallEntry;
};

/** Which entries to list; all conditions hold together. */
export type DoNotCallFilter = {
  /** Exactly this number; not for support. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Put on the list within a stretch of time. */
  since?: InputMaybe<DateTimeFilter>;
};

/** An entry that leaves the list. */
export type DoNotCallRemoveInput = {
  /** The entry's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The removed entry, or why it was not removed. */
export type DoNotCallRemovePayload = {
  /** The entry that was removed. */
  doNotCallEntry: Maybe<DoNotCallEntry>;
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

/** Why calls are lost. */
export type LossReason = {
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** What it means, in a sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The reason's id, `los_…`. */
  id: Scalars['ID']['output'];
  /** It may be chosen for new calls. */
  isActive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of reasons. */
export type LossReasonConnection = {
  /** The reasons of this page. */
  edges: Array<LossReasonEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many reasons match. */
  totalCount: Scalars['Int']['output'];
};

/** A new reason. */
export type LossReasonCreateInput = {
  /** What it means, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, unique in the organization. */
  name: Scalars['String']['input'];
};

/** The new reason, or why there is none. */
export type LossReasonCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new reason. */
  lossReason: Maybe<LossReason>;
};

/** A reason that goes out of use. */
export type LossReasonDeactivateInput = {
  /** The reason's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The inactive reason, or why it was not changed. */
export type LossReasonDeactivatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The inactive reason. */
  lossReason: Maybe<LossReason>;
};

/** A reason and its place in the list. */
export type LossReasonEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The reason. */
  node: LossReason;
};

/** Which reasons to list; all conditions hold together. */
export type LossReasonFilter = {
  /** In use, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this text in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of reasons. */
export type LossReasonOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: LossReasonOrderField;
};

/** What reasons can be ordered by. */
export type LossReasonOrderField =
  /** When it was added. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A change of a reason; what is left out stays. */
export type LossReasonUpdateInput = {
  /** What it means; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The reason's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In use again, or not any more. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name, unique in the organization. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed reason, or why it was not changed. */
export type LossReasonUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed reason. */
  lossReason: Maybe<LossReason>;
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
  /** Calls off a planned call. */
  callCancel: Maybe<CallCancelPayload>;
  /** Notes how a call ended. An outcome may plan the follow-up call or put the number on the do-not-call list, in the same step. */
  callComplete: Maybe<CallCompletePayload>;
  /** Writes down a call that took place, complete with its outcome. */
  callLog: Maybe<CallLogPayload>;
  /** Notes that nobody was reached and that it is not tried again. */
  callMiss: Maybe<CallMissPayload>;
  /** Adds a way in which calls may end. */
  callOutcomeCreate: Maybe<CallOutcomeCreatePayload>;
  /** Takes an outcome out of use; calls that have it keep it. */
  callOutcomeDeactivate: Maybe<CallOutcomeDeactivatePayload>;
  /** Changes an outcome; calls that have it keep it. */
  callOutcomeUpdate: Maybe<CallOutcomeUpdatePayload>;
  /** Moves a planned call to another time, or to another agent. */
  callReschedule: Maybe<CallReschedulePayload>;
  /** Plans a call. Refused for an outbound call to a number on the do-not-call list. Agents plan for themselves, whoever has calls.call:assign for anyone. */
  callSchedule: Maybe<CallSchedulePayload>;
  /** Notes that a planned call has begun. */
  callStart: Maybe<CallStartPayload>;
  /** Changes the notes of a call, whatever its status. */
  callUpdateNotes: Maybe<CallUpdateNotesPayload>;
  /** Puts a number on the list. A number that is there already stays as it is. */
  doNotCallAdd: Maybe<DoNotCallAddPayload>;
  /** Takes a number off the list. */
  doNotCallRemove: Maybe<DoNotCallRemovePayload>;
  /** Adds a reason. */
  lossReasonCreate: Maybe<LossReasonCreatePayload>;
  /** Takes a reason out of use; calls that have it keep it. */
  lossReasonDeactivate: Maybe<LossReasonDeactivatePayload>;
  /** Changes a reason. */
  lossReasonUpdate: Maybe<LossReasonUpdatePayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallCancelArgs = {
  input: CallCancelInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallCompleteArgs = {
  input: CallCompleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallLogArgs = {
  input: CallLogInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallMissArgs = {
  input: CallMissInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallOutcomeCreateArgs = {
  input: CallOutcomeCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallOutcomeDeactivateArgs = {
  input: CallOutcomeDeactivateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallOutcomeUpdateArgs = {
  input: CallOutcomeUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallRescheduleArgs = {
  input: CallRescheduleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallScheduleArgs = {
  input: CallScheduleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallStartArgs = {
  input: CallStartInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationCallUpdateNotesArgs = {
  input: CallUpdateNotesInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDoNotCallAddArgs = {
  input: DoNotCallAddInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationDoNotCallRemoveArgs = {
  input: DoNotCallRemoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLossReasonCreateArgs = {
  input: LossReasonCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLossReasonDeactivateArgs = {
  input: LossReasonDeactivateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLossReasonUpdateArgs = {
  input: LossReasonUpdateInput;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph. */
export type Organization = {
  /** Figures of the organization's calls in a stretch of time. */
  callKpis: Maybe<CallKpis>;
  /** Why the organization's calls were lost in a stretch of time, the most frequent reason first. */
  callLosses: Maybe<Array<CallLoss>>;
  /** The organization's id. */
  id: Scalars['ID']['output'];
};


/** A company that works with Fieldgraph. */
export type OrganizationCallKpisArgs = {
  groupBy?: InputMaybe<CallKpiGrouping>;
  period: DateTimePeriod;
  timeZone: Scalars['String']['input'];
};


/** A company that works with Fieldgraph. */
export type OrganizationCallLossesArgs = {
  period: DateTimePeriod;
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

/** What can be asked. */
export type Query = {
  /** One call; null when there is none, or none that you may see. */
  call: Maybe<Call>;
  /** What was changed in the call center, the latest first. */
  callAuditEvents: Maybe<AuditEventConnection>;
  /** Figures of the calls in a stretch of time. Agents see those of their own calls. */
  callKpis: Maybe<CallKpis>;
  /** Why calls were lost in a stretch of time, the most frequent reason first. */
  callLosses: Maybe<Array<CallLoss>>;
  /** How calls of my organization may end. A new organization begins with a usual set. */
  callOutcomes: Maybe<Array<CallOutcome>>;
  /** What I have to call: my scheduled calls and callbacks, the longest overdue first. */
  callQueue: Maybe<CallConnection>;
  /** Calls, latest first. Agents see their own. */
  calls: Maybe<CallConnection>;
  /** Numbers that must not be called, the latest first. */
  doNotCall: Maybe<DoNotCallEntryConnection>;
  /** Why calls are lost, as my organization names it. */
  lossReasons: Maybe<LossReasonConnection>;
};


/** What can be asked. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCallAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCallKpisArgs = {
  groupBy?: InputMaybe<CallKpiGrouping>;
  period: DateTimePeriod;
  timeZone: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCallLossesArgs = {
  period: DateTimePeriod;
};


/** What can be asked. */
export type QueryCallOutcomesArgs = {
  includeInactive: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QueryCallQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CallOrder;
};


/** What can be asked. */
export type QueryDoNotCallArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoNotCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryLossReasonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: LossReasonFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: LossReasonOrder;
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
  /** The calls of this person, latest first; those that you may see. */
  calls: Maybe<CallConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person who signs in. */
export type UserCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CallOrder;
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
