import { accessOf } from '@fieldgraph/kit/access'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { salesDeals } from '@fieldgraph/sales-deals'
import { expect, test } from 'vitest'
import { minimalOperation, namedRecords } from './minimal-operation.ts'
import { namesOf } from './row-sight.ts'
import { CALLERS } from './sales-sight.ts'
import { caller, PEOPLE, salesWorld } from './sales-world.fixture.ts'
import type { Names } from './world.fixture.ts'

const { document } = salesDeals
/** Every command with every part of its input that names a record. */
const ways = accessOf(document)
  .filter(({ type }) => type === 'Mutation')
  .flatMap(root => namedRecords(document, root).map(({ part, prefix }) => ({ root, command: root.field, part, prefix })))
/** Of the domain itself: people and teams are another's, a deletion is no record. */
const OWN = new Set(['scl', 'del', 'dpy', 'piv', 'com', 'exr'])
/** Rows of the salesperson's own, that commands can still do something with. */
const TAKEN: Readonly<Record<string, string>> = { scl: 'memberClient', del: 'solo', dpy: 'memberWaits', piv: 'memberDraft', com: 'handedBack', exr: 'exchange' }
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  scl: ['otherClient', 'leadClient'], del: ['otherDeal', 'leadDeal', 'handed'], dpy: ['otherWaits', 'leadPaid', 'handedPaid'], piv: ['otherDraft', 'leadIssued', 'handedInvoice'],
  com: ['otherEarned', 'leadEarned'], exr: [],
}

/** What a command can't do without, besides the record. */
const more: Readonly<Record<string, (by: TestCaller) => Promise<object> | object>> = {
  salesClientNotesUpdate: () => ({ notes: 'New' }),
  commissionAdjust: () => ({ bonusAmount: '1' }),
  paymentInvoiceAttachFile: async by => ({ fileUploadKey: await by.upload('INVOICE_FILE') }),
  dealPaymentAttachReceipt: async by => ({ receiptUploadKey: await by.upload('RECEIPT_IMAGE') }),
}

/** What a command answers when a part of its input names this record, with the record's own id taken out of the words. */
async function answer(by: TestCaller, { root, part }: (typeof ways)[number], id: string, own: Names) {
  const { query, variables } = minimalOperation(document, root)
  const least = variables['input'] as object
  const others = namedRecords(document, root).flatMap(({ part: other, prefix }) => (other in least && OWN.has(prefix) ? [[other, own[TAKEN[prefix]!]!]] : []))
  const input = { ...least, ...('idempotencyKey' in least && { idempotencyKey: newId('key') }), ...Object.fromEntries(others), ...(await more[root.field]?.(by)), [part]: id }
  const { data, errors } = await by.execute(query.replace('{ __typename }', '{ errors { code message field } }'), { input })
  return JSON.parse(JSON.stringify(errors ?? data[root.field].errors).replaceAll(id, '…'))
}

test.each(ways.filter(({ prefix }) => OWN.has(prefix)).map(way => [way.command, way.part, way] as const))('%s finds no hidden row by its %s, and says so as of one that nobody has', async (_, part, way) => {
  const [world, second] = [await salesWorld('first'), await salesWorld('second')]
  const names = namesOf(world)
  const asks: [by: TestCaller, ids: string[]][] = [
    [caller({ ...world.admin.identity, ...CALLERS['a salesperson'] }), HIDDEN[way.prefix]!.map(name => names[name]!)],
    [caller(world.admin.identity), [...HIDDEN[way.prefix]!, TAKEN[way.prefix]!].map(name => namesOf(second)[name]!)],
  ]
  for (const [by, ids] of asks) {
    const none = await answer(by, way, newId(way.prefix), names)
    expect(none).toMatchObject([{ code: 'NOT_FOUND', field: ['input', part] }])
    for (const id of ids) expect(await answer(by, way, id, names)).toEqual(none)
  }
})

test.each(ways.filter(({ part }) => part === 'userId').map(way => [way.command, way] as const))('%s of a person whose rows are hidden answers as of one who has none', async (_, way) => {
  const world = await salesWorld()
  const by = caller({ ...world.admin.identity, ...CALLERS['a salesperson'] })
  const none = await answer(by, way, newId('usr'), namesOf(world))
  expect(none).not.toEqual([])
  for (const id of [PEOPLE.lead, PEOPLE.other]) expect(await answer(by, way, id, namesOf(world))).toEqual(none)
})
