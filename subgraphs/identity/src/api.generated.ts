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

/** Who accepts an invitation. */
export type AcceptInvitationInput = {
  /** The first name; needed for a new account. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The last name; needed for a new account. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The password of the account: a new one of at least 15 characters, or that of the account that is there already. */
  password: Scalars['String']['input'];
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** What became of an acceptance. */
export type AcceptInvitationPayload = {
  /** Why nothing was joined. */
  errors: Array<UserError>;
  /** The organization that was joined. */
  organization: Maybe<Organization>;
};

/** A partner's system that uses the graph for one organization. */
export type ApiClient = {
  /** The addresses and networks (CIDR) that it may come from; none: any. */
  allowedIpRanges: Array<Scalars['String']['output']>;
  /** The name of its registered operations, the only ones that it can run. */
  client: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Maybe<User>;
  /** When it stops working. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The API client's id: the `client_id` at /oauth/token. */
  id: Scalars['ID']['output'];
  /** It has neither run out nor been revoked. */
  isActive: Scalars['Boolean']['output'];
  /** When it last got a token. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** How many requests it may make in a minute; null: as many as clients usually may. */
  requestsPerMinute: Maybe<Scalars['Int']['output']>;
  /** When it was revoked. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do at most. */
  scopes: Array<Scalars['String']['output']>;
  /** The beginning of its secret, to tell secrets apart. */
  secretPrefix: Scalars['String']['output'];
  /** When it last got a new secret. */
  secretRotatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises with every change; send it along to change only what you have seen. */
  version: Scalars['Int']['output'];
};

/** A page of API clients. */
export type ApiClientConnection = {
  /** The API clients of this page. */
  edges: Array<ApiClientEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many API clients match. */
  totalCount: Scalars['Int']['output'];
};

/** A new API client. */
export type ApiClientCreateInput = {
  /** The addresses and networks (CIDR) that it may come from; none: any. */
  allowedIpRanges: Array<Scalars['String']['input']>;
  /** The name of its registered operations, e.g. acme-dispatch. */
  client: Scalars['String']['input'];
  /** When it stops working; without it, when it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Repeats of the request with the same key make one API client; only the first answer has the secret. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; no two working ones have the same name. */
  name: Scalars['String']['input'];
  /** How many requests it may make in a minute. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may do at most; nothing that its maker may not. */
  scopes: Array<Scalars['String']['input']>;
};

/** An API client and its place in the list. */
export type ApiClientEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The API client. */
  node: ApiClient;
};

/** Which API clients to list. */
export type ApiClientFilter = {
  /** By the name of their registered operations. */
  client?: InputMaybe<StringFilter>;
  /** Working ones only, or the others only. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
};

/** How to sort API clients. */
export type ApiClientOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ApiClientOrderField;
};

/** What API clients can be sorted by. */
export type ApiClientOrderField =
  /** By when they were made. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME';

/** A changed API client. */
export type ApiClientPayload = {
  /** The API client. */
  apiClient: Maybe<ApiClient>;
  /** Why nothing was changed. */
  errors: Array<UserError>;
};

/** Which API client ends. */
export type ApiClientRevokeInput = {
  /** The API client's id. */
  id: Scalars['ID']['input'];
  /** Repeats of the request with the same key get the first answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version you have seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Which API client gets a new secret. */
export type ApiClientRotateSecretInput = {
  /** The API client's id. */
  id: Scalars['ID']['input'];
  /** Repeats of the request with the same key rotate once; only the first answer has the secret. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version you have seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An API client with its secret, which can't be shown again. */
export type ApiClientSecretPayload = {
  /** The API client. */
  apiClient: Maybe<ApiClient>;
  /** The `client_secret` at /oauth/token. Shown this once; null when the request was a repetition. */
  clientSecret: Maybe<Scalars['String']['output']>;
  /** Why nothing was made. */
  errors: Array<UserError>;
};

/** What changes of an API client; what is left out stays. */
export type ApiClientUpdateInput = {
  /** The addresses and networks (CIDR) that it may come from; an empty list: any. */
  allowedIpRanges?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it stops working; null: when it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The API client's id. */
  id: Scalars['ID']['input'];
  /** Repeats of the request with the same key get the first answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How many requests it may make in a minute; null: as many as clients usually may. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may do at most; nothing that the caller may not. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version you have seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** The caller's old and new password. */
export type ChangePasswordInput = {
  /** The password so far. */
  currentPassword: Scalars['String']['input'];
  /** 15 to 256 characters of any kind. */
  newPassword: Scalars['String']['input'];
};

/** The outcome of a change of password. */
export type ChangePasswordPayload = {
  /** How many other sessions ended. */
  endedSessions: Maybe<Scalars['Int']['output']>;
  /** Why the password is as it was. */
  errors: Array<UserError>;
  /** With THROTTLED: how long to wait before the next try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Whose password was changed. */
  user: Maybe<User>;
};

/** A client's credentials, as RFC 6749 names them. */
export type ClientTokenCreateInput = {
  /** The API client's id. */
  clientId: Scalars['String']['input'];
  /** The API client's secret. */
  clientSecret: Scalars['String']['input'];
  /** The scopes wanted, separated by blanks; without them all that the client has. */
  scope?: InputMaybe<Scalars['String']['input']>;
};

/** A client's access token, or why there is none: INVALID_CREDENTIALS, INVALID_SCOPE or THROTTLED. */
export type ClientTokenCreatePayload = {
  /** The token. */
  accessToken: Maybe<Scalars['String']['output']>;
  /** Why there is no token. */
  errors: Array<UserError>;
  /** In how many seconds the token runs out. */
  expiresIn: Maybe<Scalars['Int']['output']>;
  /** With THROTTLED: how long to wait before the next try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** The token's scopes, separated by blanks. */
  scope: Maybe<Scalars['String']['output']>;
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

/** A scope, and from where a member has it. */
export type EffectivePermission = {
  /** The roles that grant it. */
  roles: Array<Role>;
  /** The scope, e.g. calls.call:read. */
  scope: Scalars['String']['output'];
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

/** An invitation to an organization. */
export type Invitation = {
  /** When it was accepted. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who is invited. Contact data: needs identity.user:read too; support sees none. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Until when its link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** The invitation's id, `inv_…`. */
  id: Scalars['ID']['output'];
  /** Who invites. */
  invitedBy: Maybe<User>;
  /** When it was taken back. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The roles that the person will have. */
  roles: Array<Role>;
  /** Whether it can be accepted. */
  status: InvitationStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  /** The invitations of this page. */
  edges: Array<InvitationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many invitations match. */
  totalCount: Scalars['Int']['output'];
};

/** A new invitation. */
export type InvitationCreateInput = {
  /** Who is invited. */
  email: Scalars['EmailAddress']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The roles that the person will have, at least one. */
  roleIds: Array<Scalars['ID']['input']>;
};

/** The new invitation, or why there is none. */
export type InvitationCreatePayload = {
  /** Why nobody was invited. */
  errors: Array<UserError>;
  /** The new invitation; its link goes out by e-mail. */
  invitation: Maybe<Invitation>;
};

/** An invitation and its place in the list. */
export type InvitationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: Invitation;
};

/** Which invitations to list. */
export type InvitationFilter = {
  /** Only those that can be accepted, or only the others. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An invitation to send again. */
export type InvitationResendInput = {
  /** The invitation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The invitation with its new time, or why it was not sent. */
export type InvitationResendPayload = {
  /** Why nothing was sent. */
  errors: Array<UserError>;
  /** The invitation. */
  invitation: Maybe<Invitation>;
};

/** An invitation to take back. */
export type InvitationRevokeInput = {
  /** The invitation's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The revoked invitation, or why it stays. */
export type InvitationRevokePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The invitation. */
  invitation: Maybe<Invitation>;
};

/** Whether an invitation can be accepted. */
export type InvitationStatus =
  /** It was. */
  | 'ACCEPTED'
  /** Its time is over; resend it. */
  | 'EXPIRED'
  /** It can. */
  | 'OPEN'
  /** It was taken back. */
  | 'REVOKED';

/** Who signs in, and where. */
export type LoginInput = {
  /** The account's e-mail address or username, letter case ignored. */
  identifier: Scalars['String']['input'];
  /** The organization to work in; without it the one last used. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The account's password. */
  password: Scalars['String']['input'];
};

/** The tokens of a sign-in, or why there are none. */
export type LoginPayload = {
  /** Goes into each request's `Authorization: Bearer …` header. */
  accessToken: Maybe<Scalars['String']['output']>;
  /** Why nobody was signed in. */
  errors: Array<UserError>;
  /** When the access token runs out. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the session works. */
  organization: Maybe<Organization>;
  /** All of the person's organizations; `switchOrganization` goes to another. */
  organizations: Maybe<Array<Organization>>;
  /** Keep it secret; `refreshSession` takes it when the access token runs out. */
  refreshToken: Maybe<Scalars['String']['output']>;
  /** With THROTTLED: how long to wait before the next try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** When the session ends at the latest and a new sign-in is due. */
  sessionExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Who signed in. */
  user: Maybe<User>;
};

/** A scanned QR credential. */
export type LoginWithQrInput = {
  /** What the QR code says. */
  code: Scalars['String']['input'];
};

/** The end of sessions. */
export type LogoutPayload = {
  /** How many sessions ended. */
  endedSessions: Maybe<Scalars['Int']['output']>;
  /** Why none ended. */
  errors: Array<UserError>;
};

/** A person's place in an organization. */
export type Membership = {
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Each scope that the roles grant, with the roles that grant it. */
  effectivePermissions: Array<EffectivePermission>;
  /** The membership's id, `mbr_…`. */
  id: Scalars['ID']['output'];
  /** Since when the person belongs to the organization. */
  joinedAt: Scalars['DateTime']['output'];
  /** The organization. */
  organization: Maybe<Organization>;
  /** The records of the domains that the person is tied to. */
  principalLinks: Array<PrincipalLink>;
  /** The roles that the person has. */
  roles: Array<Role>;
  /** What the person is to sell in a month, in the organization's currency; read with identity.membership:read, or one's own. */
  salesTarget: Maybe<Scalars['Decimal']['output']>;
  /** Whether the organization is open to the person. */
  status: MembershipStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The person. */
  user: Maybe<User>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** The membership with the role, or why it did not get it. */
export type MembershipAssignRolePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed membership. */
  membership: Maybe<Membership>;
};

/** A page of memberships, the oldest first. */
export type MembershipConnection = {
  /** The memberships of this page. */
  edges: Array<MembershipEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many memberships match. */
  totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type MembershipEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** Which memberships to list; all conditions hold together. */
export type MembershipFilter = {
  /** In one of these states. */
  status?: InputMaybe<Array<MembershipStatus>>;
  /** Of one of these people. */
  userId?: InputMaybe<IdFilter>;
};

/** A membership to open again. */
export type MembershipReactivateInput = {
  /** The membership's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The active membership, or why it was not opened. */
export type MembershipReactivatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The active membership. */
  membership: Maybe<Membership>;
};

/** A member and a role. */
export type MembershipRoleInput = {
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The membership's id. */
  membershipId: Scalars['ID']['input'];
  /** The role's id. */
  roleId: Scalars['ID']['input'];
};

/** Whether an organization is open to a member. */
export type MembershipStatus =
  /** It is. */
  | 'ACTIVE'
  /** It is closed for the time being. */
  | 'SUSPENDED';

/** A membership to suspend. */
export type MembershipSuspendInput = {
  /** The membership's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The suspended membership, or why it was not suspended. */
export type MembershipSuspendPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The suspended membership. */
  membership: Maybe<Membership>;
};

/** The membership without the role, or why it keeps it. */
export type MembershipUnassignRolePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed membership. */
  membership: Maybe<Membership>;
};

/** A change of a membership. */
export type MembershipUpdateInput = {
  /** The membership's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the person is to sell in a month; null takes it away. */
  salesTarget?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed membership, or why it was not changed. */
export type MembershipUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed membership. */
  membership: Maybe<Membership>;
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
  /**
   * Accepts an invitation with the token of its link. Who has an account already joins with it, by its password; others
   * get one with the password given. Sign in afterwards.
   */
  acceptInvitation: Maybe<AcceptInvitationPayload>;
  /**
   * Makes an API client for a partner's system, with scopes that its maker has. The secret is shown this once. With id and
   * secret the system gets tokens at /oauth/token (OAuth 2.0 client credentials).
   */
  apiClientCreate: Maybe<ApiClientSecretPayload>;
  /** Ends an API client for good. Its secret is refused at once, its access tokens within a minute. */
  apiClientRevoke: Maybe<ApiClientPayload>;
  /** Gives an API client a new secret, shown this once. The old secret is refused at once, its access tokens within a minute. */
  apiClientRotateSecret: Maybe<ApiClientSecretPayload>;
  /** Changes an API client's name, limits or end. */
  apiClientUpdate: Maybe<ApiClientPayload>;
  /**
   * Changes the caller's own password and ends their other sessions. A password has 15 to 256 characters of any kind and is
   * none of the common ones. Not by a session that a QR credential began.
   */
  changePassword: Maybe<ChangePasswordPayload>;
  /** For the gateway's /oauth/token: an access token for a partner's client. */
  clientTokenCreate: Maybe<ClientTokenCreatePayload>;
  /** Invites a person by e-mail. Nobody gives rights that they don't have. */
  invitationCreate: Maybe<InvitationCreatePayload>;
  /** Sends an open invitation again, with a new link; the old link ends. */
  invitationResend: Maybe<InvitationResendPayload>;
  /** Takes an open invitation back. */
  invitationRevoke: Maybe<InvitationRevokePayload>;
  /**
   * Signs a person in by e-mail or username. An unknown account, a wrong password and an account that may not sign in
   * get the same answer, INVALID_CREDENTIALS. After failures further tries must wait: THROTTLED, with `retryAfterSeconds`.
   */
  login: Maybe<LoginPayload>;
  /**
   * Signs a person in by the code of a QR credential. The session has at most the credential's scopes and can't change
   * roles, passwords or credentials.
   */
  loginWithQr: Maybe<LoginPayload>;
  /** Ends the caller's session. Its refresh token is refused at once, its access tokens within a minute. */
  logout: Maybe<LogoutPayload>;
  /** Ends every session of the caller, in all organizations, this one included. */
  logoutEverywhere: Maybe<LogoutPayload>;
  /** Gives a member a role. Nobody gives rights that they don't have, nor raises their own. */
  membershipAssignRole: Maybe<MembershipAssignRolePayload>;
  /** Opens the organization to a suspended member again. */
  membershipReactivate: Maybe<MembershipReactivatePayload>;
  /** Closes the organization to a member for the time being: sessions end, refresh at once, access within a minute. */
  membershipSuspend: Maybe<MembershipSuspendPayload>;
  /** Takes a role from a member. The last organization admin keeps theirs. */
  membershipUnassignRole: Maybe<MembershipUnassignRolePayload>;
  /** Changes a member's sales target. */
  membershipUpdate: Maybe<MembershipUpdatePayload>;
  /** Marks the caller's whole inbox as read. */
  notificationMarkAllRead: Maybe<NotificationMarkAllReadPayload>;
  /** Marks notifications of the caller's inbox as read; those that were read already stay as they are. All of them or none. */
  notificationMarkRead: Maybe<NotificationMarkReadPayload>;
  /** Changes the caller's own settings in the current organization. */
  notificationSettingsUpdate: Maybe<NotificationSettingsPayload>;
  /** Gives a type of notification a text of the organization's own. */
  notificationTemplateCreate: Maybe<NotificationTemplatePayload>;
  /** Deletes a text; the type has its built-in one again. */
  notificationTemplateDelete: Maybe<NotificationTemplatePayload>;
  /** Changes a text. */
  notificationTemplateUpdate: Maybe<NotificationTemplatePayload>;
  /** Changes the data of the organization that I work in. */
  organizationUpdate: Maybe<OrganizationUpdatePayload>;
  /** Ties a member to a record of a domain, e.g. a vendor: roles with linked rows show what belongs to it. */
  principalLinkAdd: Maybe<PrincipalLinkAddPayload>;
  /** Unties a member from a record. */
  principalLinkRemove: Maybe<PrincipalLinkRemovePayload>;
  /**
   * Makes a QR credential, for oneself or for another member. It has at most the scopes that its maker has, and its sessions
   * at most those that its owner has by then. The code is shown this once.
   */
  qrCredentialCreate: Maybe<QrCredentialCodePayload>;
  /** Ends a QR credential for good, and the sessions that it began. */
  qrCredentialRevoke: Maybe<QrCredentialRevokePayload>;
  /** Gives a QR credential a new code, shown this once. The old code and the sessions that it began end. */
  qrCredentialRotate: Maybe<QrCredentialCodePayload>;
  /**
   * A new access token for the session of a refresh token, and a new refresh token in place of the one given, which is
   * spent. Repeating the request within 10 seconds gives the same new refresh token; using a spent one later ends the
   * session, since somebody else may hold it.
   */
  refreshSession: Maybe<LoginPayload>;
  /**
   * Sends a code to the account's e-mail address that `resetPassword` takes once within 30 minutes. The answer is the same
   * whether there is such an account or not.
   */
  requestPasswordReset: Maybe<RequestPasswordResetPayload>;
  /** Sets a new password by the code of the mail and ends all of the account's sessions. Sign in with it afterwards. */
  resetPassword: Maybe<ResetPasswordPayload>;
  /** Adds a role of my organization's own. Nobody can grant what they don't have. */
  roleCreate: Maybe<RoleCreatePayload>;
  /** Takes a role away, also from everyone who has it; system roles stay. */
  roleDelete: Maybe<RoleDeletePayload>;
  /** Changes a role of my organization's own; system roles stay as they are. */
  roleUpdate: Maybe<RoleUpdatePayload>;
  /**
   * Ends a session: one's own, or one of the organization for who has identity.session:revoke. Its refresh token is refused
   * at once, its access tokens within a minute.
   */
  sessionRevoke: Maybe<SessionRevokePayload>;
  /** Goes on in another of the caller's organizations: ends this session and begins one there, with new tokens. */
  switchOrganization: Maybe<LoginPayload>;
  /** Adds a member of the organization to a team. */
  teamAddMember: Maybe<TeamPayload>;
  /** Makes a team. The lead, when given, is a member too. */
  teamCreate: Maybe<TeamPayload>;
  /** Deletes a team with its memberships and projects. */
  teamDelete: Maybe<TeamPayload>;
  /** Gives up an active project. */
  teamProjectCancel: Maybe<TeamProjectPayload>;
  /** Marks an active project as done. */
  teamProjectComplete: Maybe<TeamProjectPayload>;
  /** Starts a project of a team. */
  teamProjectCreate: Maybe<TeamProjectPayload>;
  /** Deletes a project. */
  teamProjectDelete: Maybe<TeamProjectPayload>;
  /** Changes an active project. */
  teamProjectUpdate: Maybe<TeamProjectPayload>;
  /** Takes a member off a team. Its lead can't be taken off before another one leads. */
  teamRemoveMember: Maybe<TeamPayload>;
  /** Changes a team. A new lead becomes a member when not one yet. */
  teamUpdate: Maybe<TeamPayload>;
  /** Changes what I tell of myself. */
  userProfileUpdate: Maybe<UserProfileUpdatePayload>;
  /** Changes my own account. */
  userUpdate: Maybe<UserUpdatePayload>;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationApiClientCreateArgs = {
  input: ApiClientCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationApiClientRevokeArgs = {
  input: ApiClientRevokeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationApiClientRotateSecretArgs = {
  input: ApiClientRotateSecretInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationApiClientUpdateArgs = {
  input: ApiClientUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationClientTokenCreateArgs = {
  input: ClientTokenCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInvitationCreateArgs = {
  input: InvitationCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInvitationResendArgs = {
  input: InvitationResendInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationInvitationRevokeArgs = {
  input: InvitationRevokeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationLoginWithQrArgs = {
  input: LoginWithQrInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationMembershipAssignRoleArgs = {
  input: MembershipRoleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationMembershipReactivateArgs = {
  input: MembershipReactivateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationMembershipSuspendArgs = {
  input: MembershipSuspendInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationMembershipUnassignRoleArgs = {
  input: MembershipRoleInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationMembershipUpdateArgs = {
  input: MembershipUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationMarkAllReadArgs = {
  input: NotificationMarkAllReadInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationMarkReadArgs = {
  input: NotificationMarkReadInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationSettingsUpdateArgs = {
  input: NotificationSettingsUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationTemplateCreateArgs = {
  input: NotificationTemplateCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationTemplateDeleteArgs = {
  input: NotificationTemplateDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationNotificationTemplateUpdateArgs = {
  input: NotificationTemplateUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationOrganizationUpdateArgs = {
  input: OrganizationUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPrincipalLinkAddArgs = {
  input: PrincipalLinkAddInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationPrincipalLinkRemoveArgs = {
  input: PrincipalLinkRemoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQrCredentialCreateArgs = {
  input: QrCredentialCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQrCredentialRevokeArgs = {
  input: QrCredentialRevokeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationQrCredentialRotateArgs = {
  input: QrCredentialRotateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRoleCreateArgs = {
  input: RoleCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRoleDeleteArgs = {
  input: RoleDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationRoleUpdateArgs = {
  input: RoleUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationSwitchOrganizationArgs = {
  input: SwitchOrganizationInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamAddMemberArgs = {
  input: TeamAddMemberInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamCreateArgs = {
  input: TeamCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamDeleteArgs = {
  input: TeamDeleteInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamProjectCancelArgs = {
  input: TeamProjectMoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamProjectCompleteArgs = {
  input: TeamProjectMoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamProjectCreateArgs = {
  input: TeamProjectCreateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamProjectDeleteArgs = {
  input: TeamProjectMoveInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamProjectUpdateArgs = {
  input: TeamProjectUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamRemoveMemberArgs = {
  input: TeamRemoveMemberInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationTeamUpdateArgs = {
  input: TeamUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationUserProfileUpdateArgs = {
  input: UserProfileUpdateInput;
};


/** What can be done. Each answers with what it changed, or with `errors` that say why it changed nothing. */
export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};

/** Something that a person was told. */
export type Notification = {
  /** When the person was told. */
  createdAt: Scalars['DateTime']['output'];
  /** The facts behind the text, by the names of the type's variables. */
  data: Scalars['JSON']['output'];
  /** The notification's id. */
  id: Scalars['ID']['output'];
  /** The person has seen it. */
  isRead: Scalars['Boolean']['output'];
  /** The text. */
  message: Scalars['String']['output'];
  /** When the person saw it. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Who was told: always the caller. */
  recipient: Maybe<User>;
  /** The id of the record that it is about. */
  referenceId: Maybe<Scalars['ID']['output']>;
  /** The kind of record that it is about, e.g. Call. */
  referenceType: Maybe<Scalars['String']['output']>;
  /** One line. */
  title: Scalars['String']['output'];
  /** What happened. */
  type: NotificationType;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of an inbox. */
export type NotificationConnection = {
  /** The notifications of this page. */
  edges: Array<NotificationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many notifications match. */
  totalCount: Scalars['Int']['output'];
  /** How many the caller has not seen, whatever the filter. */
  unreadCount: Scalars['Int']['output'];
};

/** A notification and its place in the list. */
export type NotificationEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** Which notifications to list. */
export type NotificationFilter = {
  /** When the person was told. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Only those that were seen, or only those that were not. */
  isRead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these. */
  type?: InputMaybe<Array<NotificationType>>;
};

/** What is known of a type of notification. */
export type NotificationKind = {
  /** The built-in text. */
  message: Scalars['String']['output'];
  /** The built-in title. */
  title: Scalars['String']['output'];
  /** The type. */
  type: NotificationType;
  /** The variables that a template of this type may use. */
  variables: Array<Scalars['String']['output']>;
};

/** Up to when the inbox was seen. */
export type NotificationMarkAllReadInput = {
  /** Leaves unread what came at or after this moment, e.g. while the person was reading. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key gives the same answer and marks once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How many became read, or why nothing was done. */
export type NotificationMarkAllReadPayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** How many became read; null when nothing was done. */
  markedCount: Maybe<Scalars['Int']['output']>;
};

/** Which notifications were seen. */
export type NotificationMarkReadInput = {
  /** The same key gives the same answer and marks once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One or more of the caller's own, 100 at most. */
  ids: Array<Scalars['ID']['input']>;
};

/** The notifications after the command, or why nothing was done. */
export type NotificationMarkReadPayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** The notifications; null when nothing was done. */
  notifications: Maybe<Array<Notification>>;
};

/** A person's choice of what they are told and by which ways, in one organization. */
export type NotificationSettings = {
  /** Copies by e-mail. */
  emailEnabled: Scalars['Boolean']['output'];
  /** Copies to the person's devices, once there is an app for them. */
  pushEnabled: Scalars['Boolean']['output'];
  /** Copies by text message, once there is a provider. */
  smsEnabled: Scalars['Boolean']['output'];
  /** Every type and whether the person is told of it at all. */
  types: Array<NotificationTypeSwitch>;
  /** When they were last changed; null until then. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Goes up by one with every change; 0 until the first one. */
  version: Scalars['Int']['output'];
};

/** The settings after the command, or why nothing was done. */
export type NotificationSettingsPayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** The settings; null when nothing was done. */
  notificationSettings: Maybe<NotificationSettings>;
};

/** A change of the settings; what is left out stays. */
export type NotificationSettingsUpdateInput = {
  /** Copies by e-mail. */
  emailEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key gives the same answer and changes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Copies to the person's devices, once there is an app for them. */
  pushEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Copies by text message, once there is a provider. */
  smsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The types to switch; others stay. */
  types?: InputMaybe<Array<NotificationTypeSwitchInput>>;
  /** The version that the change is based on; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization's own text of one type of notification. */
export type NotificationTemplate = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The template's id. */
  id: Scalars['ID']['output'];
  /** The text with variables. */
  message: Scalars['String']['output'];
  /** A name for the people who keep the texts, unique in the organization. */
  name: Scalars['String']['output'];
  /** One line with variables, e.g. Call {{prospectName}}. */
  title: Scalars['String']['output'];
  /** The type; each has one template at most. */
  type: NotificationType;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The variables that title and message may use. */
  variables: Array<Scalars['String']['output']>;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};

/** A new text. */
export type NotificationTemplateCreateInput = {
  /** The same key gives the same answer and makes one text only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text with variables. */
  message: Scalars['String']['input'];
  /** A name, unique in the organization. */
  name: Scalars['String']['input'];
  /** One line with variables, e.g. Call {{prospectName}}. */
  title: Scalars['String']['input'];
  /** The type of notification. */
  type: NotificationType;
  /** The variables that title and message may use; those that they do use when left out. */
  variables?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The text to delete. */
export type NotificationTemplateDeleteInput = {
  /** The template. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and deletes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The text after the command, or why nothing was done. */
export type NotificationTemplatePayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** The text; null when nothing was done. */
  notificationTemplate: Maybe<NotificationTemplate>;
};

/** A change of a text; what is left out stays. */
export type NotificationTemplateUpdateInput = {
  /** The template. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and changes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new text. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The new title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The variables that title and message may use. */
  variables?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that the change is based on; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a notification tells. */
export type NotificationType =
  /** Someone put a call on the recipient's list. */
  | 'CALL_SCHEDULED'
  /** A call of the recipient's team ended with a win. */
  | 'CALL_WON'
  /** The recipient's commission was approved. */
  | 'COMMISSION_APPROVED'
  /** The recipient's commission was paid out. */
  | 'COMMISSION_PAID'
  /** The recipient's deal was rejected; the text says why. */
  | 'DEAL_REJECTED'
  /** The recipient's deal was verified. */
  | 'DEAL_VERIFIED'
  /** Anything else. */
  | 'GENERAL'
  /** A job was scheduled that the recipient has, or is booked for. */
  | 'JOB_SCHEDULED'
  /** Someone made a deal of the recipient's lead. */
  | 'LEAD_CONVERTED'
  /** The recipient is asked to approve a payment. */
  | 'PAYMENT_APPROVAL_REQUESTED'
  /** A payment for the recipient's deal was given back; the text says why. */
  | 'PAYMENT_REFUNDED'
  /** A payment that the recipient entered, or one for their deal, was rejected; the text says why. */
  | 'PAYMENT_REJECTED'
  /** A payment for the recipient's deal was verified, and its invoice issued. */
  | 'PAYMENT_VERIFIED'
  /** The customer accepted the recipient's quotation. */
  | 'QUOTATION_ACCEPTED';

/** Whether a person is told of one type. */
export type NotificationTypeSwitch = {
  /** The person is told. */
  isEnabled: Scalars['Boolean']['output'];
  /** The type. */
  type: NotificationType;
};

/** Whether to be told of one type. */
export type NotificationTypeSwitchInput = {
  /** Be told. */
  isEnabled: Scalars['Boolean']['input'];
  /** The type. */
  type: NotificationType;
};

/** The direction of a list's order. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A company that works with Fieldgraph: nothing crosses from one to another. */
export type Organization = {
  /** Its postal address. */
  address: Maybe<Scalars['String']['output']>;
  /** When it was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its amounts unless another is said. */
  defaultCurrency: Scalars['Currency']['output'];
  /** What it does, in a sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Its e-mail address. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The organization's id, `org_…`. */
  id: Scalars['ID']['output'];
  /** It may be worked in. */
  isActive: Scalars['Boolean']['output'];
  /** The address of its logo. */
  logo: Maybe<Scalars['URL']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its phone number. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** The IANA time zone of its days, e.g. Europe/Paris. */
  timeZone: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Its website. */
  website: Maybe<Scalars['URL']['output']>;
};

/** A change of the organization's data; what is left out stays. */
export type OrganizationUpdateInput = {
  /** Its postal address; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The currency of its amounts unless another is said. */
  defaultCurrency?: InputMaybe<Scalars['Currency']['input']>;
  /** What it does; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its e-mail address; null takes it away. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address of its logo; null takes it away. */
  logo?: InputMaybe<Scalars['URL']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The IANA time zone of its days. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Its website; null takes it away. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** The changed organization, or why it was not changed. */
export type OrganizationUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed organization. */
  organization: Maybe<Organization>;
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

/** One company or person, seen from every domain. The domains' own records are linked to it and stay their own. */
export type Party = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The e-mail address, in lower case. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The party's id. */
  id: Scalars['ID']['output'];
  /** A person or a company. */
  kind: PartyKind;
  /** The records that are this party, first linked first. */
  links: Array<PartyLink>;
  /** The name that people know it by. */
  name: Scalars['String']['output'];
  /** The phone number. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};


/** One company or person, seen from every domain. The domains' own records are linked to it and stay their own. */
export type PartyLinksArgs = {
  includeUnlinked: Scalars['Boolean']['input'];
};

/** A page of parties. */
export type PartyConnection = {
  /** The parties of this page. */
  edges: Array<PartyEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many parties match. */
  totalCount: Scalars['Int']['output'];
};

/** A party and its place in the list. */
export type PartyEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The party. */
  node: Party;
};

/** A person or a company. */
export type PartyKind =
  /** An enterprise, an office, a club. */
  | 'COMPANY'
  /** A human being. */
  | 'PERSON';

/** That a record of a domain is this party. A record has one party at a time; what was unlinked stays as history. */
export type PartyLink = {
  /** How sure that is, from 0 to 1. */
  confidence: Scalars['Decimal']['output'];
  /** The link's id. */
  id: Scalars['ID']['output'];
  /** Since when. */
  linkedAt: Scalars['DateTime']['output'];
  /** Who linked it; null for the system. */
  linkedBy: Maybe<User>;
  /** How it was found out. */
  method: PartyLinkMethod;
  /** Why it was linked or unlinked. */
  reason: Maybe<Scalars['String']['output']>;
  /** The id of the record. */
  recordId: Scalars['ID']['output'];
  /** The kind of record. */
  recordType: PartyRecordType;
  /** Until when; null while it holds. */
  unlinkedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who unlinked it. */
  unlinkedBy: Maybe<User>;
};

/** How a link was found out. */
export type PartyLinkMethod =
  /** The same e-mail address. */
  | 'EXACT_EMAIL'
  /** The same phone number. */
  | 'EXACT_PHONE'
  /** A similar name; confirmed by a person. */
  | 'FUZZY'
  /** It came with imported data. */
  | 'IMPORT'
  /** A person said so. */
  | 'MANUAL';

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

/** The kinds of records that members can be tied to. */
export type PrincipalKind =
  /** A customer of device-fleet. */
  | 'DEVICE_CUSTOMER'
  /** A client of fleet-ops. */
  | 'FLEET_CLIENT'
  /** A driver of fleet-ops. */
  | 'FLEET_DRIVER'
  /** A promoter of fleet-ops. */
  | 'FLEET_PROMOTER'
  /** A vendor of fleet-ops. */
  | 'FLEET_VENDOR';

/** A member's tie to a record of a domain. */
export type PrincipalLink = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The link's id, `pln_…`. */
  id: Scalars['ID']['output'];
  /** The kind of record. */
  kind: PrincipalKind;
  /** Whose link it is. */
  membership: Maybe<Membership>;
  /** The record's id in its domain. */
  recordId: Scalars['ID']['output'];
};

/** A member and a record. */
export type PrincipalLinkAddInput = {
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of record. */
  kind: PrincipalKind;
  /** The membership's id. */
  membershipId: Scalars['ID']['input'];
  /** The record's id in its domain. */
  recordId: Scalars['ID']['input'];
};

/** The link, or why there is none. */
export type PrincipalLinkAddPayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The link. */
  principalLink: Maybe<PrincipalLink>;
};

/** A link to remove. */
export type PrincipalLinkRemoveInput = {
  /** The link's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The removed link, or why it stays. */
export type PrincipalLinkRemovePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The link as it was. */
  principalLink: Maybe<PrincipalLink>;
};

/** A printed code that signs its owner in with few rights, for shared devices. */
export type QrCredential = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Maybe<User>;
  /** When it stops working. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The QR credential's id. */
  id: Scalars['ID']['output'];
  /** It has neither run out nor been revoked. */
  isActive: Scalars['Boolean']['output'];
  /** What it is for, e.g. Badge at gate 2. */
  label: Scalars['String']['output'];
  /** When it last signed someone in. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last got a new code. */
  rotatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The scopes that its sessions have at most. */
  scopes: Array<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whom it signs in. */
  user: Maybe<User>;
  /** Rises with every change; send it along to change only what you have seen. */
  version: Scalars['Int']['output'];
};

/** A QR credential with its code, which can't be shown again. */
export type QrCredentialCodePayload = {
  /** What its QR code says. Shown this once; null when the request was a repetition. */
  code: Maybe<Scalars['String']['output']>;
  /** Why nothing was made. */
  errors: Array<UserError>;
  /** The QR credential. */
  qrCredential: Maybe<QrCredential>;
};

/** A page of QR credentials. */
export type QrCredentialConnection = {
  /** The QR credentials of this page. */
  edges: Array<QrCredentialEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many QR credentials match. */
  totalCount: Scalars['Int']['output'];
};

/** A new QR credential. */
export type QrCredentialCreateInput = {
  /** When it stops working; without it, when it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Repeats of the request with the same key make one QR credential; only the first answer has the code. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  label: Scalars['String']['input'];
  /**
   * What its sessions may do at most, each with its action. Approving, and changing anything of the identity domain, are
   * not possible by QR.
   */
  scopes: Array<Scalars['String']['input']>;
  /** Whom it signs in: a member of the organization; without it the caller. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** A QR credential and its place in the list. */
export type QrCredentialEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The QR credential. */
  node: QrCredential;
};

/** Which QR credentials to list. */
export type QrCredentialFilter = {
  /** Working ones only, or the others only. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these people. */
  userId?: InputMaybe<IdFilter>;
};

/** Which QR credential ends. */
export type QrCredentialRevokeInput = {
  /** The QR credential's id. */
  id: Scalars['ID']['input'];
  /** Repeats of the request with the same key get the first answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version you have seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A revoked QR credential. */
export type QrCredentialRevokePayload = {
  /** Why it was not revoked. */
  errors: Array<UserError>;
  /** The QR credential. */
  qrCredential: Maybe<QrCredential>;
};

/** Which QR credential gets a new code. */
export type QrCredentialRotateInput = {
  /** The QR credential's id. */
  id: Scalars['ID']['input'];
  /** Repeats of the request with the same key rotate once; only the first answer has the code. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version you have seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. */
export type Query = {
  /** An API client of the organization. */
  apiClient: Maybe<ApiClient>;
  /** The organization's API clients, by name. */
  apiClients: Maybe<ApiClientConnection>;
  /** What was changed in identity, newest first: people, roles, sessions, teams and the like. */
  auditEvents: Maybe<AuditEventConnection>;
  /** Invitations to my organization, the latest first. */
  invitations: Maybe<InvitationConnection>;
  /** I myself; null for a partner's API client. */
  me: Maybe<User>;
  /** One membership; null when there is none of this id. */
  membership: Maybe<Membership>;
  /** Who belongs to my organization, and with which roles. */
  memberships: Maybe<MembershipConnection>;
  /** Every type of notification with its built-in text and the variables that a template of it may use. */
  notificationKinds: Maybe<Array<NotificationKind>>;
  /** The caller's own settings in the current organization; the standard ones until they are changed. */
  notificationSettings: Maybe<NotificationSettings>;
  /** The organization's own texts of notifications, by type; a type without one has a built-in text. */
  notificationTemplates: Maybe<Array<NotificationTemplate>>;
  /** The caller's inbox in the current organization: unread first, then newest. */
  notifications: Maybe<NotificationConnection>;
  /** The organization that I work in. */
  organization: Maybe<Organization>;
  /** The companies and people that the organization deals with, by name. */
  parties: Maybe<PartyConnection>;
  /** A party by its id; null when there is none. */
  party: Maybe<Party>;
  /** A QR credential of the caller, or of the organization for who has identity.qr_credential:read. */
  qrCredential: Maybe<QrCredential>;
  /**
   * QR credentials, latest first: the caller's own. Who has identity.qr_credential:read sees those of the organization's
   * members besides.
   */
  qrCredentials: Maybe<QrCredentialConnection>;
  /** For the gateway: the sessions that ended since, whose access tokens may still run. */
  revokedSessions: Maybe<Array<RevokedSession>>;
  /** One role; null when there is none of this id. */
  role: Maybe<Role>;
  /** The roles of my organization, by key. */
  roles: Maybe<RoleConnection>;
  /** A session of the caller, or of the organization for who has identity.session:read. */
  session: Maybe<Session>;
  /**
   * Sessions, latest sign-in first: the caller's own in all organizations. Who has identity.session:read sees those of the
   * organization's members and clients besides.
   */
  sessions: Maybe<SessionConnection>;
  /** A team by its id; null when there is none. */
  team: Maybe<Team>;
  /** A team's project by its id; null when there is none. */
  teamProject: Maybe<TeamProject>;
  /** The projects of the organization's teams. */
  teamProjects: Maybe<TeamProjectConnection>;
  /** The organization's teams. */
  teams: Maybe<TeamConnection>;
  /** One member of my organization; null when there is none of this id. */
  user: Maybe<User>;
  /** The members of my organization. */
  users: Maybe<UserConnection>;
};


/** What can be asked. */
export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ApiClientOrder;
};


/** What can be asked. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQrCredentialArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQrCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QrCredentialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRevokedSessionsArgs = {
  since: Scalars['DateTime']['input'];
};


/** What can be asked. */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTeamProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTeamProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TeamProjectOrder;
};


/** What can be asked. */
export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TeamOrder;
};


/** What can be asked. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: UserOrder;
};

/** A refresh token. */
export type RefreshSessionInput = {
  /** The refresh token that the last sign-in or refresh gave. */
  refreshToken: Scalars['String']['input'];
};

/** Whose password is to be set anew. */
export type RequestPasswordResetInput = {
  /** The account's e-mail address. */
  email: Scalars['EmailAddress']['input'];
};

/** The same for every address, known or not. */
export type RequestPasswordResetPayload = {
  /** Why nothing was sent; never tells of accounts. */
  errors: Array<UserError>;
  /** What to tell the person. */
  message: Maybe<Scalars['String']['output']>;
  /** With THROTTLED: how long to wait before the next try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
};

/** A mailed code and the new password. */
export type ResetPasswordInput = {
  /** 15 to 256 characters of any kind. */
  newPassword: Scalars['String']['input'];
  /** The code of the mail. */
  token: Scalars['String']['input'];
};

/** The outcome of setting a password anew. */
export type ResetPasswordPayload = {
  /** The password was set: sign in with it. */
  done: Maybe<Scalars['Boolean']['output']>;
  /** Why the password is as it was. */
  errors: Array<UserError>;
  /** With THROTTLED: how long to wait before the next try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
};

/** A session that ended. */
export type RevokedSession = {
  /** When it ended. */
  revokedAt: Scalars['DateTime']['output'];
  /** The session's id, as `sid` in its access tokens. */
  sessionId: Scalars['ID']['output'];
};

/** A set of rights that members can be given. */
export type Role = {
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Whom it is meant for and what it allows. */
  description: Maybe<Scalars['String']['output']>;
  /** The role's id, `rol_…`. */
  id: Scalars['ID']['output'];
  /** It came with the organization and can't be changed. */
  isSystem: Scalars['Boolean']['output'];
  /** Its stable name for programs, e.g. calls.agent. */
  key: Scalars['String']['output'];
  /** Its name for people. */
  name: Scalars['String']['output'];
  /** Its scopes, e.g. calls.call:read; a part may be `*`. */
  permissions: Array<Scalars['String']['output']>;
  /** How many rows it shows in each domain. */
  rowLevels: Array<RoleRowLevel>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of roles. */
export type RoleConnection = {
  /** The roles of this page. */
  edges: Array<RoleEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many roles there are. */
  totalCount: Scalars['Int']['output'];
};

/** A new role. */
export type RoleCreateInput = {
  /** Whom it is meant for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its stable name for programs: small letters, digits, underscores, at most one dot. */
  key: Scalars['String']['input'];
  /** Its name for people. */
  name: Scalars['String']['input'];
  /** Its scopes. */
  permissions: Array<Scalars['String']['input']>;
  /** How many rows it shows; own ones where nothing is said. */
  rowLevels: Array<RoleRowLevelInput>;
};

/** The new role, or why there is none. */
export type RoleCreatePayload = {
  /** Why nothing was added. */
  errors: Array<UserError>;
  /** The new role. */
  role: Maybe<Role>;
};

/** A role to take away. */
export type RoleDeleteInput = {
  /** The role's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The role that was taken away, or why it was not. */
export type RoleDeletePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The role as it was. */
  role: Maybe<Role>;
};

/** A role and its place in the list. */
export type RoleEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: Role;
};

/** How many of a domain's rows a role shows. */
export type RoleRowLevel = {
  /** The domain, as the scopes name it: calls, crane, devices, fleet, identity, sales. */
  domain: Scalars['String']['output'];
  /** The rows. */
  level: RowLevel;
};

/** How many rows of a domain a role is to show. */
export type RoleRowLevelInput = {
  /** The domain, as the scopes name it. */
  domain: Scalars['String']['input'];
  /** The rows. */
  level: RowLevel;
};

/** A change of a role; what is left out stays. */
export type RoleUpdateInput = {
  /** Whom it is meant for; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The role's id. */
  id: Scalars['ID']['input'];
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name for people. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its scopes, all of them. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many rows it shows, all domains. */
  rowLevels?: InputMaybe<Array<RoleRowLevelInput>>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed role, or why it was not changed. */
export type RoleUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed role. */
  role: Maybe<Role>;
};

/** How many of a domain's rows are shown. */
export type RowLevel =
  /** All of the organization. */
  | 'ALL'
  /** Those of the records that one is tied to. */
  | 'LINKED'
  /** Those that are one's own. */
  | 'OWN'
  /** Those of one's teams, and one's own. */
  | 'TEAM';

/** One sign-in of a person, or the access of a partner's client. */
export type Session = {
  /** The partner's client whose session it is. */
  apiClient: Maybe<ApiClient>;
  /** When it was signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  /** The session's id, also in its access tokens (`sid`). */
  id: Scalars['ID']['output'];
  /** The address of the last use. */
  ip: Maybe<Scalars['String']['output']>;
  /** It has neither run out nor been ended. */
  isActive: Scalars['Boolean']['output'];
  /** It is the one that this request came in. */
  isCurrent: Scalars['Boolean']['output'];
  /** When its tokens were last renewed. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** How it was signed in. */
  method: SessionMethod;
  /** Where the session works. */
  organization: Maybe<Organization>;
  /** The QR credential that began it. */
  qrCredential: Maybe<QrCredential>;
  /** When it was ended before its time. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended before its time. */
  revokedReason: Maybe<SessionEndReason>;
  /** The scopes it has at most; null: all that the person's roles give. */
  scopes: Maybe<Array<Scalars['String']['output']>>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who signed in; null for a partner's client. */
  user: Maybe<User>;
  /** The application or browser of the last use, as it names itself. */
  userAgent: Maybe<Scalars['String']['output']>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  /** The sessions of this page. */
  edges: Array<SessionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many sessions match. */
  totalCount: Scalars['Int']['output'];
};

/** A session and its place in the list. */
export type SessionEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** Why a session was ended before its time. */
export type SessionEndReason =
  /** The QR credential or the client's secret was replaced or revoked. */
  | 'CREDENTIAL_CHANGED'
  /** The person changed the password in another session. */
  | 'PASSWORD_CHANGED'
  /** The password was set anew by a mailed code. */
  | 'PASSWORD_RESET'
  /** The person left the organization. */
  | 'REMOVED'
  /** The person or an administrator ended it from the list of sessions. */
  | 'REVOKED'
  /** The person signed out. */
  | 'SIGNED_OUT'
  /** The account, the membership or the organization was suspended. */
  | 'SUSPENDED'
  /** The person went on in another organization. */
  | 'SWITCHED_ORGANIZATION'
  /** A spent refresh token was used: somebody else may have held it. */
  | 'TOKEN_REUSED';

/** Which sessions to list. */
export type SessionFilter = {
  /** When they were signed in. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Running sessions only, or ended ones only. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** How they were signed in. */
  method?: InputMaybe<SessionMethod>;
  /** Of these people. */
  userId?: InputMaybe<IdFilter>;
};

/** How a session was signed in. */
export type SessionMethod =
  /** By a partner's client with its secret. */
  | 'CLIENT_SECRET'
  /** By e-mail or username and password. */
  | 'PASSWORD'
  /** By a QR credential. */
  | 'QR_CODE';

/** Which session to end. */
export type SessionRevokeInput = {
  /** The session's id. */
  id: Scalars['ID']['input'];
};

/** The ended session, or why it goes on. */
export type SessionRevokePayload = {
  /** Why it was not ended. */
  errors: Array<UserError>;
  /** The session. */
  session: Maybe<Session>;
};

/** Matches texts. */
export type StringFilter = {
  /** Has this somewhere in it, letter case ignored. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
};

/** Another organization to work in. */
export type SwitchOrganizationInput = {
  /** One of the caller's organizations. */
  organizationId: Scalars['ID']['input'];
};

/** People of an organization who work together. A caller with row level team sees what belongs to their teams. */
export type Team = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the team is for. */
  description: Maybe<Scalars['String']['output']>;
  /** The team's id. */
  id: Scalars['ID']['output'];
  /** Who leads it; always a member too. */
  lead: Maybe<User>;
  /** Who belongs to it, longest first. */
  members: TeamMemberConnection;
  /** Its name, unique in the organization. */
  name: Scalars['String']['output'];
  /** What the team works on, newest first. */
  projects: Maybe<TeamProjectConnection>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};


/** People of an organization who work together. A caller with row level team sees what belongs to their teams. */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People of an organization who work together. A caller with row level team sees what belongs to their teams. */
export type TeamProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom to add to which team. */
export type TeamAddMemberInput = {
  /** The same key gives the same answer and adds once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  teamId: Scalars['ID']['input'];
  /** A member of the organization. */
  userId: Scalars['ID']['input'];
};

/** A page of teams. */
export type TeamConnection = {
  /** The teams of this page. */
  edges: Array<TeamEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many teams match. */
  totalCount: Scalars['Int']['output'];
};

/** A new team. */
export type TeamCreateInput = {
  /** What the team is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the same answer and makes one team only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who leads it: a member of the organization. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Further members: members of the organization, 100 at most. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name, unique in the organization. */
  name: Scalars['String']['input'];
};

/** The team to delete. */
export type TeamDeleteInput = {
  /** The team. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and deletes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A team and its place in the list. */
export type TeamEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The team. */
  node: Team;
};

/** Which teams to list. */
export type TeamFilter = {
  /** Who leads it. */
  leadId?: InputMaybe<IdFilter>;
  /** A person who belongs to it. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  name?: InputMaybe<StringFilter>;
};

/** One person's place in a team. */
export type TeamMember = {
  /** The id of this place. */
  id: Scalars['ID']['output'];
  /** Since when. */
  joinedAt: Scalars['DateTime']['output'];
  /** The team. */
  team: Maybe<Team>;
  /** The person; null when the account is not visible to the caller. */
  user: Maybe<User>;
};

/** A page of a team's members. */
export type TeamMemberConnection = {
  /** The members of this page. */
  edges: Array<TeamMemberEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many members the team has. */
  totalCount: Scalars['Int']['output'];
};

/** A member and their place in the list. */
export type TeamMemberEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: TeamMember;
};

/** The order of a list of teams. */
export type TeamOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to sort by. */
  field: TeamOrderField;
};

/** What teams can be sorted by. */
export type TeamOrderField =
  /** When the team was made. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The team after the command, or why nothing was done. */
export type TeamPayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** The team; null when nothing was done. */
  team: Maybe<Team>;
};

/** A piece of work that a team does. */
export type TeamProject = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who started it; null when the account is not visible to the caller. */
  createdBy: Maybe<User>;
  /** What it is about. */
  description: Maybe<Scalars['String']['output']>;
  /** Its last day, not before the first. */
  endDate: Maybe<Scalars['Date']['output']>;
  /** The project's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its first day. */
  startDate: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: TeamProjectStatus;
  /** The team that does it. */
  team: Maybe<Team>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of projects. */
export type TeamProjectConnection = {
  /** The projects of this page. */
  edges: Array<TeamProjectEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many projects match. */
  totalCount: Scalars['Int']['output'];
};

/** A new project. */
export type TeamProjectCreateInput = {
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The same key gives the same answer and makes one project only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The team that does it. */
  teamId: Scalars['ID']['input'];
};

/** A project and its place in the list. */
export type TeamProjectEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: TeamProject;
};

/** Which projects to list. */
export type TeamProjectFilter = {
  /** The last day. */
  endDate?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<StringFilter>;
  /** The first day. */
  startDate?: InputMaybe<DateFilter>;
  /** Any of these. */
  status?: InputMaybe<Array<TeamProjectStatus>>;
  /** The team. */
  teamId?: InputMaybe<IdFilter>;
};

/** The project to complete, cancel or delete. */
export type TeamProjectMoveInput = {
  /** The project. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and moves once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of projects. */
export type TeamProjectOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to sort by. */
  field: TeamProjectOrderField;
};

/** What projects can be sorted by. */
export type TeamProjectOrderField =
  /** When the project was made. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** The project after the command, or why nothing was done. */
export type TeamProjectPayload = {
  /** Why nothing was done. */
  errors: Array<UserError>;
  /** The project; null when nothing was done. */
  teamProject: Maybe<TeamProject>;
};

/** Where a project stands. */
export type TeamProjectStatus =
  /** Being worked on. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED';

/** A change of an active project; what is left out stays, null empties. */
export type TeamProjectUpdateInput = {
  /** The new description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The new last day. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The project. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and changes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The new first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom to take off which team. */
export type TeamRemoveMemberInput = {
  /** The same key gives the same answer and removes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  teamId: Scalars['ID']['input'];
  /** The member. */
  userId: Scalars['ID']['input'];
};

/** A change of a team; what is left out stays, null empties. */
export type TeamUpdateInput = {
  /** The new description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  id: Scalars['ID']['input'];
  /** The same key gives the same answer and changes once only. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new lead: a member of the organization; null for none. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** The new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; another one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** A person with an account. Members of one organization know each other by name; contact data needs identity.user:read, or is one's own; support sees none. */
export type User = {
  /** The postal address. Contact data. */
  address: Maybe<Scalars['String']['output']>;
  /** The address of a picture. */
  avatar: Maybe<Scalars['URL']['output']>;
  /** When the account was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The name that others see. */
  displayName: Scalars['String']['output'];
  /** The address that the person signs in with. Contact data. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** The first name. */
  firstName: Scalars['String']['output'];
  /** The person's id, `usr_…`. */
  id: Scalars['ID']['output'];
  /** When the person last signed in. Contact data. */
  lastLoginAt: Maybe<Scalars['DateTime']['output']>;
  /** The last name. */
  lastName: Scalars['String']['output'];
  /** The language and region of texts, e.g. en-GB. */
  locale: Scalars['String']['output'];
  /** The person's place in that organization; of others only with identity.membership:read. */
  membership: Maybe<Membership>;
  /** The organization in which you see the person. */
  organization: Maybe<Organization>;
  /** The phone number. Contact data. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** What the person tells of themselves. */
  profile: Maybe<UserProfile>;
  /** Where the account stands. */
  status: UserStatus;
  /** The teams of the current organization that the person belongs to, by name. */
  teams: Maybe<Array<Team>>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The name that the person may sign in with instead. Contact data. */
  username: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of people. */
export type UserConnection = {
  /** The people of this page. */
  edges: Array<UserEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many people match. */
  totalCount: Scalars['Int']['output'];
};

/** A person and their place in the list. */
export type UserEdge = {
  /** The place to continue from. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: User;
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

/** Which people to list; all conditions hold together. */
export type UserFilter = {
  /** People with this role, by its key, e.g. calls.agent. */
  roleKey?: InputMaybe<Scalars['String']['input']>;
  /** Accounts in one of these states. */
  status?: InputMaybe<Array<UserStatus>>;
  /** With this text in the name, the username or the e-mail address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of people. */
export type UserOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: UserOrderField;
};

/** What people can be ordered by. */
export type UserOrderField =
  /** When the account was made. */
  | 'CREATED_AT'
  /** The name that others see. */
  | 'DISPLAY_NAME';

/** What a person tells of themselves. */
export type UserProfile = {
  /** A few words. */
  bio: Maybe<Scalars['String']['output']>;
  /** The profile's id, `upr_…`. */
  id: Scalars['ID']['output'];
  /** The settings that applications keep for the person; only one's own. */
  preferences: Maybe<Scalars['JSON']['output']>;
  /** The address of a large picture. */
  profilePicture: Maybe<Scalars['URL']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A change of my profile; what is left out stays. */
export type UserProfileUpdateInput = {
  /** A few words; null takes them away. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The settings that applications keep, as one JSON object of at most 20,000 characters. */
  preferences?: InputMaybe<Scalars['JSON']['input']>;
  /** The address of a large picture; null takes it away. */
  profilePicture?: InputMaybe<Scalars['URL']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed profile, or why it was not changed. */
export type UserProfileUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed profile. */
  userProfile: Maybe<UserProfile>;
};

/** Where an account stands. */
export type UserStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Its owner has not accepted the invitation yet. */
  | 'INVITED'
  /** It was closed for the time being. */
  | 'SUSPENDED';

/** A change of my account; what is left out stays. */
export type UserUpdateInput = {
  /** The postal address; null takes it away. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The address of a picture; null takes it away. */
  avatar?: InputMaybe<Scalars['URL']['input']>;
  /** The name that others see. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The first name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repetition safe. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The language and region of texts, e.g. en-GB. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The phone number; null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The name to sign in with instead of the e-mail address: small letters, digits, dot, hyphen, underscore; null takes it away. */
  username?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed account, or why it was not changed. */
export type UserUpdatePayload = {
  /** Why nothing was changed. */
  errors: Array<UserError>;
  /** The changed account. */
  user: Maybe<User>;
};
