import { cents } from '@fieldgraph/kit/amount'
import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import { hasScope } from '@fieldgraph/kit/identity'
import { expectPeriod, type Days } from '@fieldgraph/kit/period'
import type { Context } from '../context.ts'
import { ownLink } from '../records/record.service.ts'
import { countCampaigns, countExpiring, countProjects, countVendor, countVendorCampaigns, sumClientAttendance, sumFleet, sumVendor, type CampaignSpendRow, type ClientPortalRow, type FleetStatsRow, type VendorDashboardRow } from './dashboard.queries.ts'

export async function fleetStats(ctx: Context, period: Days): Promise<FleetStatsRow> {
  expectPeriod(period)
  const [figures, campaigns] = await Promise.all([ctx.db.read(trx => sumFleet(trx, period)), ctx.db.read(trx => countCampaigns(trx))])
  return { figures, campaigns }
}

export async function vendorDashboard(ctx: Context, vendorId: string | null | undefined): Promise<VendorDashboardRow> {
  const id = vendorId ?? ownLink(ctx.identity, 'vnd', whose('vendorId'))
  const [vendor, sums, numbers, campaigns] = await Promise.all([
    ctx.loaders.vendorById.load(id),
    ctx.db.read(trx => sumVendor(trx, id)),
    ctx.db.read(trx => countVendor(trx, id)),
    ctx.db.read(trx => countVendorCampaigns(trx, id)),
  ])
  if (!vendor) throw notFound('Vendor', id, 'vendorId')
  return { vendor, sums, numbers, campaigns }
}

export async function clientPortal(ctx: Context, clientId: string | null | undefined): Promise<ClientPortalRow> {
  const id = clientId ?? ownLink(ctx.identity, 'fcl', whose('clientId'))
  const [client, projects, campaigns, attendance] = await Promise.all([
    ctx.loaders.fleetClientById.load(id),
    ctx.db.read(trx => countProjects(trx, id)),
    ctx.db.read(trx => countCampaigns(trx, id)),
    ctx.db.read(trx => sumClientAttendance(trx, id)),
  ])
  if (!client) throw notFound('Client', id, 'clientId')
  return { client, projects, campaigns, attendance }
}

export function expiringDocumentCount(ctx: Context, vendorId: string, withinDays: number): Promise<number> {
  if (withinDays < 0 || withinDays > 366) throw invalidInput('Look 0 to 366 days ahead.', 'withinDays')
  return ctx.db.read(trx => countExpiring(trx, vendorId, { withinDays, withLicences: hasScope(ctx.identity.scopes, 'fleet.driver:read') }))
}

/** What is left of a budget in its own currency, exact to the cent. Whoever sees a part of what was spent would be told too much. */
export function budgetRemaining({ identity }: Context, { campaign: { budget, currency }, rows }: CampaignSpendRow): string | null {
  if (budget === null || identity.rowLevels['fleet'] !== 'all') return null
  const spent = rows.filter(row => row.currency === currency && row.key !== 'paid').reduce((sum, { amount }) => sum + cents(amount), 0n)
  const left = cents(budget) - spent
  const digits = String(left < 0n ? -left : left).padStart(3, '0')
  return `${left < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const whose = (field: string) => () => invalidInput('Say whose: you belong to none, or to several.', field)
