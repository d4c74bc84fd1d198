import { anyOf } from '@fieldgraph/kit/filter'
import type { Days } from '@fieldgraph/kit/period'
import { sql, type Expression, type Kysely, type RawBuilder } from 'kysely'
import type { CampaignStatus, FleetProjectStatus } from '../api.generated.ts'
import type { CampaignRow } from '../campaigns/campaign.queries.ts'
import type { FleetClientRow } from '../clients/client.queries.ts'
import type { DB } from '../db.ts'
import type { VendorRow } from '../vendors/vendor.queries.ts'

/** How many and how much of one thing in one currency; `key` says of what. */
export interface FigureRow {
  key: string
  currency: string
  count: number
  amount: string
}

export interface CountRow<Key extends string = string> {
  key: Key
  count: number
}

type Amounts = Expression<{ currency: string; amount: string | null }>

const status = sql<string>`status::text`

const figures = (key: RawBuilder<string>, rows: Amounts) =>
  sql`select ${key} as key, currency, count(*)::int as count, coalesce(sum(amount), 0)::text as amount from (${rows}) as rows group by 1, 2`

const all = async <Row>(db: Kysely<DB>, parts: readonly RawBuilder<unknown>[]): Promise<Row[]> => (await sql<Row>`${sql.join(parts, sql` union all `)} order by 1, 2`.execute(db)).rows

/** In the statement itself, so that partial indexes fit. */
const among = <Status extends string>(...statuses: Status[]) => statuses.map(each => sql.lit(each))

const expenses = (db: Kysely<DB>) => db.selectFrom('expenses').where('deletedAt', 'is', null)
const invoices = (db: Kysely<DB>) => db.selectFrom('invoices').where('deletedAt', 'is', null)
const payments = (db: Kysely<DB>) => db.selectFrom('payments').where('payments.deletedAt', 'is', null)
const approved = (db: Kysely<DB>) => expenses(db).where('status', '=', sql.lit('APPROVED'))

/** Every figure of the period in one statement, each part answered by an index alone. */
export function sumFleet(db: Kysely<DB>, { from, until }: Days): Promise<FigureRow[]> {
  const parts: Record<string, Amounts> = {
    expensesApproved: approved(db).where('approvedDate', '>=', from).where('approvedDate', '<', until).select(['currency', 'sanctionedAmount as amount']),
    expensesSubmittedAndApproved: approved(db).where('submittedDate', '>=', from).where('submittedDate', '<', until).select(['currency', 'sanctionedAmount as amount']),
    expensesPending: expenses(db).where('status', '=', sql.lit('PENDING')).select(['currency', 'amount']),
    paymentsCompleted: payments(db).where('status', '=', sql.lit('COMPLETED')).where('paymentDate', '>=', from).where('paymentDate', '<', until).select(['currency', 'amount']),
    paymentsOpen: payments(db).where('status', '<>', sql.lit('COMPLETED')).select(['currency', 'amount']),
  }
  const open = invoices(db).where('status', 'in', among('SUBMITTED', 'APPROVED')).select(['currency', 'amount', status.as('status')])
  return all(db, [...Object.entries(parts).map(([key, rows]) => figures(sql.lit(key), rows)), figures(sql`'invoices ' || status`, open)])
}

/** One vendor's invoices and payments by status: the key is `invoices SUBMITTED` and the like. */
export function sumVendor(db: Kysely<DB>, vendorId: string): Promise<FigureRow[]> {
  const parts = {
    invoices: invoices(db).where('vendorId', '=', vendorId).where('isPlaceholder', '=', false).select(['currency', 'amount', status.as('status')]),
    payments: payments(db).where('vendorId', '=', vendorId).select(['currency', 'amount', status.as('status')]),
  }
  return all(db, Object.entries(parts).map(([name, rows]) => figures(sql`${sql.lit(`${name} `)} || status`, rows)))
}

/** How many vehicles and drivers a vendor has. */
export function countVendor(db: Kysely<DB>, vendorId: string): Promise<CountRow[]> {
  const own = (table: 'vehicles' | 'drivers') => db.selectFrom(table).select(sql.lit(table).as('key')).where('vendorId', '=', vendorId).where('deletedAt', 'is', null)
  return all(db, (['vehicles', 'drivers'] as const).map(table => sql`select key, count(*)::int as count from (${own(table)}) as rows group by 1`))
}

/** A vendor's campaigns, by where they stand. */
export const countVendorCampaigns = (db: Kysely<DB>, vendorId: string): Promise<CountRow<CampaignStatus>[]> => {
  const assigned = db.selectFrom('campaignVendors').select('campaignId').where('vendorId', '=', vendorId).where('deletedAt', 'is', null)
  return db.selectFrom('campaigns').where('id', 'in', assigned).where('deletedAt', 'is', null).select(['status as key', sql<number>`count(*)::int`.as('count')]).groupBy('status').orderBy('status').execute()
}

export const countCampaigns = (db: Kysely<DB>, clientId?: string): Promise<CountRow<CampaignStatus>[]> => {
  const campaigns = db.selectFrom('campaigns').where('deletedAt', 'is', null)
  const own = clientId === undefined ? campaigns : campaigns.where('clientId', '=', clientId)
  return own.select(['status as key', sql<number>`count(*)::int`.as('count')]).groupBy('status').orderBy('status').execute()
}

export const countProjects = (db: Kysely<DB>, clientId: string): Promise<CountRow<FleetProjectStatus>[]> =>
  db.selectFrom('projects').where('deletedAt', 'is', null).where('clientId', '=', clientId).select(['status as key', sql<number>`count(*)::int`.as('count')]).groupBy('status').orderBy('status').execute()

/** How many of a vendor's papers have expired, or will within so many days. */
export async function countExpiring(db: Kysely<DB>, vendorId: string, { withinDays, withLicences }: { withinDays: number; withLicences: boolean }): Promise<number> {
  const last = sql<string>`current_date + ${withinDays}::int`
  const due = (column: 'rcValidity' | 'insuranceValidity' | 'permitValidity') => sql<number>`count(*) filter (where ${sql.ref(column)} <= ${last})`
  const papers = sql<number>`(${due('rcValidity')} + ${due('insuranceValidity')} + ${due('permitValidity')})::int`.as('count')
  const vehicles = db.selectFrom('vehicles').where('vendorId', '=', vendorId).where('deletedAt', 'is', null).select(papers)
  const drivers = db.selectFrom('drivers').where('vendorId', '=', vendorId).where('deletedAt', 'is', null).where('licenseValidity', '<=', last).select(sql<number>`count(*)::int`.as('count'))
  const rows = await (withLicences ? vehicles.unionAll(drivers) : vehicles).execute()
  return rows.reduce((sum, { count }) => sum + count, 0)
}

export type SpendRow = FigureRow & { campaignId: string }

/** What campaigns cost, in one statement for all of them. */
export async function sumSpend(db: Kysely<DB>, campaignIds: readonly string[]): Promise<SpendRow[]> {
  const paid = payments(db)
    .innerJoin('invoices', join => join.onRef('invoices.organizationId', '=', 'payments.organizationId').onRef('invoices.id', '=', 'payments.invoiceId'))
  const parts = {
    expensesApproved: approved(db).where('campaignId', '=', anyOf(campaignIds)).select(['campaignId', 'currency', 'sanctionedAmount as amount']),
    invoiced: invoices(db).where('campaignId', '=', anyOf(campaignIds)).where('status', 'in', among('SUBMITTED', 'APPROVED', 'PAID')).select(['campaignId', 'currency', 'amount']),
    paid: paid.where('invoices.campaignId', '=', anyOf(campaignIds)).where('payments.status', '=', sql.lit('COMPLETED')).select(['invoices.campaignId', 'payments.currency', 'payments.amount']),
  }
  const each = Object.entries(parts).map(([key, rows]) => sql`select campaign_id, ${sql.lit(key)} as key, currency, count(*)::int as count, coalesce(sum(amount), 0)::text as amount from (${rows}) as rows group by 1, 3`)
  return (await sql<SpendRow>`${sql.join(each, sql` union all `)} order by 2, 3`.execute(db)).rows
}

export interface AttendanceRow {
  entries: number
  activities: number
  people: number
  villages: number
}

const MOST = sql.lit(2_147_483_647)

const attendance = [
  sql<number>`count(*)::int`.as('entries'),
  sql<number>`least(coalesce(sum(activity_count), 0), ${MOST})::int`.as('activities'),
  sql<number>`least(coalesce(sum(people_attended), 0), ${MOST})::int`.as('people'),
  sql<number>`count(distinct lower(village_name))::int`.as('villages'),
] as const

export const sumAttendance = (db: Kysely<DB>, campaignIds: readonly string[]): Promise<(AttendanceRow & { campaignId: string })[]> =>
  db.selectFrom('promoterActivities').where('deletedAt', 'is', null).where('campaignId', '=', anyOf(campaignIds)).select('campaignId').select(attendance).groupBy('campaignId').execute()

export const sumClientAttendance = (db: Kysely<DB>, clientId: string): Promise<AttendanceRow> => {
  const own = db.selectFrom('campaigns').select('id').where('clientId', '=', clientId).where('deletedAt', 'is', null)
  return db.selectFrom('promoterActivities').where('deletedAt', 'is', null).where('campaignId', 'in', own).select(attendance).executeTakeFirstOrThrow()
}

export interface VendorDashboardRow {
  vendor: VendorRow
  sums: FigureRow[]
  numbers: CountRow[]
  campaigns: CountRow<CampaignStatus>[]
}

export interface ClientPortalRow {
  client: FleetClientRow
  projects: CountRow<FleetProjectStatus>[]
  campaigns: CountRow<CampaignStatus>[]
  attendance: AttendanceRow
}

export interface FleetStatsRow {
  figures: FigureRow[]
  campaigns: CountRow<CampaignStatus>[]
}

export interface CampaignSpendRow {
  campaign: CampaignRow
  rows: SpendRow[]
}
