import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { asServed } from '../deals/deal.fixture.ts'
import { approve, code, command, look, paid, payment, selling, verified } from './payment.fixture.ts'

const TABLES = ['payments', 'paymentApprovals', 'paymentInvoices'] as const

test('by plain SQL as the serving role one sees one’s own, a team its own, a lead the team’s, and without settings nothing', async () => {
  const { admin, seller, verifier, dealId } = await selling()
  const mate = await selling({ admin })
  const teamId = newId('tem')
  await command(admin, 'dealAssign', { id: mate.dealId, teamId })
  for (const sale of [{ seller, verifier, dealId }, mate]) await approve(sale.verifier, (await paid(sale.seller, sale.dealId)).id)
  const organization = { 'app.organization_id': admin.identity.organizationId ?? '' }
  const seen = (level: string, userId: string | null, more: Record<`app.${string}`, string> = {}) =>
    asServed({ ...organization, 'app.row_level': level, 'app.user_id': userId ?? '', ...more }, async db =>
      Promise.all(TABLES.map(async table => (await db.selectFrom(table).select('id').execute()).length)),
    )

  expect(await seen('all', newId('usr'))).toEqual([2, 2, 2])
  expect(await seen('own', seller.identity.userId)).toEqual([1, 1, 1])
  expect(await seen('own', newId('usr'))).toEqual([0, 0, 0])
  expect(await seen('own', newId('usr'), { 'app.led_team_ids': JSON.stringify([teamId]) })).toEqual([1, 1, 1])
  expect(await seen('own', newId('usr'), { 'app.team_ids': JSON.stringify([teamId]) })).toEqual([0, 0, 0])
  expect(await seen('team', newId('usr'), { 'app.team_ids': JSON.stringify([teamId]) })).toEqual([1, 1, 1])
  expect(await seen('linked', seller.identity.userId)).toEqual([0, 0, 0])
  // One's own word on a payment, wherever the payment is.
  expect(await seen('own', verifier.identity.userId)).toEqual([0, 1, 0])
  expect(await asServed({}, db => db.selectFrom('payments').select('id').execute())).toEqual([])
  expect(await asServed({ ...organization, 'app.organization_id': newId('org'), 'app.row_level': 'all' }, db => db.selectFrom('paymentInvoices').select('id').execute())).toEqual([])
})

test('a text is found among the own payments alone, though the index knows all', async () => {
  const { admin, seller, dealId } = await selling()
  await paid(seller, dealId, { bankReference: 'SEPA 77' })
  const found = async (by: typeof seller) => (await by.execute('{ dealPayments(filter: { text: "sepa" }) { totalCount } }')).data.dealPayments.totalCount
  expect([await found(admin), await found(seller), await found((await selling({ admin })).seller), await found((await selling()).admin)]).toEqual([1, 1, 0, 0])
})

test('each command needs its right', async () => {
  const sale = await selling()
  const { id, invoice } = await verified(sale)
  const nobody = sale.admin.colleague({ scopes: ['sales.payment:read', 'sales.invoice:read'] })
  const needed = {
    dealPaymentCreate: ['sales.payment:write', { dealId: sale.dealId, amount: '1', paymentMethod: 'CASH', idempotencyKey: 'x' }],
    dealPaymentUpdate: ['sales.payment:write', { id }],
    dealPaymentAttachReceipt: ['sales.payment:write', { id, receiptUploadKey: 'x' }],
    dealPaymentRequestApproval: ['sales.payment:request', { id, approverId: newId('usr') }],
    dealPaymentApprove: ['sales.payment:approve', { id, idempotencyKey: 'x' }],
    dealPaymentReject: ['sales.payment:approve', { id, reason: 'x' }],
    dealPaymentRefund: ['sales.payment:refund', { id, reason: 'x', idempotencyKey: 'x' }],
    paymentInvoiceUpdate: ['sales.invoice:write', { id: invoice.id, taxAmount: '1' }],
    paymentInvoiceAttachFile: ['sales.invoice:write', { id: invoice.id, fileUploadKey: 'x' }],
  } as const
  for (const [name, [scope, input]] of Object.entries(needed)) await expect(command(nobody, name, input, '')).rejects.toThrow(scope)
})

test('every step of a payment is in the audit log with its command', async () => {
  const sale = await selling({ rules: { approvalQuorum: 2 } })
  const { admin, seller, verifier, approver, dealId } = sale
  const { id, invoice } = await paid(seller, dealId)
  await payment(seller, 'Update', { id, amount: '50' })
  await payment(seller, 'RequestApproval', { id, approverId: approver.identity.userId })
  await approve(verifier, id)
  await approve(approver, id)
  await payment(admin, 'Refund', { id, reason: 'Returned.' })
  const of = async (entityId: string) =>
    (await admin.execute('query ($id: ID!) { salesAuditEvents(filter: { entityId: $id }) { edges { node { action } } } }', { id: entityId })).data.salesAuditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
  expect(await of(id)).toEqual(['payment.refund', 'payment.approve', 'payment.update', 'payment.create'])
  expect(await of(invoice.id)).toEqual(['payment.refund', 'payment.approve', 'payment.update', 'payment.update', 'payment.create'])
})

test('an approval whose commission comes to more than the books hold changes nothing', async () => {
  const { admin, verifier, seller, dealId } = await selling({ deal: { amount: '40000' }, rules: { commissionRate: '100', payoutCurrency: 'JPY' } })
  await command(admin, 'exchangeRateSet', { fromCurrency: 'EUR', toCurrency: 'JPY', rate: '9999999999', validFrom: '2026-01-01' }, 'exchangeRate { id }')
  const { id } = await paid(seller, dealId, { amount: '40000' })
  const stored = () => look(admin, db => Promise.all([...TABLES, 'deals' as const, 'dailyStreakRecords' as const].map(table => db.selectFrom(table).selectAll().execute())))
  const before = await stored()
  expect(code(await approve(verifier, id))).toEqual([['CONFLICT', undefined]])
  expect(await stored()).toEqual(before)
})
