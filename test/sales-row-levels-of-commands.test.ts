import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { salesDeals } from '@fieldgraph/sales-deals'
import { expect, test } from 'vitest'
import { commandSight, notFound } from './command-sight.ts'
import { namesOf } from './row-sight.ts'
import { CALLERS } from './sales-sight.ts'
import { caller, PEOPLE, salesWorld } from './sales-world.fixture.ts'

const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  scl: ['otherClient', 'leadClient'], del: ['otherDeal', 'leadDeal', 'handed'], dpy: ['otherWaits', 'leadPaid', 'handedPaid'], piv: ['otherDraft', 'leadIssued', 'handedInvoice'],
  com: ['otherEarned', 'leadEarned'], exr: [],
}
/** Rows of the salesperson's own. */
const TAKEN: Readonly<Record<string, string>> = { scl: 'memberClient', del: 'solo', dpy: 'memberWaits', piv: 'memberDraft', com: 'handedBack', exr: 'exchange' }

const { ways, waysByPerson, answer } = commandSight({
  document: salesDeals.document,
  taken: TAKEN,
  more: {
    salesClientNotesUpdate: () => ({ notes: 'New' }),
    commissionAdjust: () => ({ bonusAmount: '1' }),
    paymentInvoiceAttachFile: async by => ({ fileUploadKey: await by.upload('INVOICE_FILE') }),
    dealPaymentAttachReceipt: async by => ({ receiptUploadKey: await by.upload('RECEIPT_IMAGE') }),
  },
})

test.each(ways.map(way => [way.command, way.part, way] as const))('%s finds no hidden row by its %s, and says so as of one that nobody has', async (_, __, way) => {
  const [world, second] = [await salesWorld('first'), await salesWorld('second')]
  const names = namesOf(world)
  const asks: [by: TestCaller, ids: string[]][] = [
    [caller({ ...world.admin.identity, ...CALLERS['a salesperson'] }), HIDDEN[way.prefix]!.map(name => names[name]!)],
    [caller(world.admin.identity), [...HIDDEN[way.prefix]!, TAKEN[way.prefix]!].map(name => namesOf(second)[name]!)],
  ]
  for (const [by, ids] of asks) {
    const none = await answer(by, way, newId(way.prefix), names)
    expect(none).toMatchObject(notFound(way))
    for (const id of ids) expect(await answer(by, way, id, names)).toEqual(none)
  }
})

test.each(waysByPerson.map(way => [way.command, way] as const))('%s of a person whose rows are hidden answers as of one who has none', async (_, way) => {
  const world = await salesWorld()
  const by = caller({ ...world.admin.identity, ...CALLERS['a salesperson'] })
  const none = await answer(by, way, newId('usr'), namesOf(world))
  expect(none).not.toEqual([])
  for (const id of [PEOPLE.lead, PEOPLE.other]) expect(await answer(by, way, id, namesOf(world))).toEqual(none)
})
