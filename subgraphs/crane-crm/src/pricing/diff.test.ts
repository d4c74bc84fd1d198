import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedInputs, changedLines, type Offer } from './diff.ts'
import { priceQuotation, type PriceCard, type PriceInput } from './price.ts'
import { CARD, cards, cents, INPUT, inputs, MACHINE } from './pricing.fixture.ts'

const offer = (terms: PriceInput, card: PriceCard = CARD, details: Offer['details'] = {}): Offer => ({ terms, details, lines: priceQuotation(terms, card).lines })

test('nothing changes between an offer and itself', () =>
  fc.assert(
    fc.property(inputs, cards, (input, card) => {
      const [one, same] = [offer(input, card), offer(structuredClone(input), card)]
      expect([changedInputs(one, same), changedLines(one, same)]).toEqual([[], []])
    }),
  ))

test('each changed input is named, of machines and charges too, and each line that it changed', () => {
  const before = offer({ ...INPUT, extraCharges: [{ label: 'Permit', amount: '50.00' }, { label: 'Escort', amount: '20.00' }] }, CARD, { notes: 'Once', validUntil: '2026-05-01' })
  const machines = [{ ...MACHINE, quantity: 3 }, { ...MACHINE, equipmentId: 'eqp_2', name: 'Tadano' }]
  const after = offer({ ...INPUT, machines, usage: 'HEAVY', extraCharges: [{ label: 'Permit', amount: '60.00' }] }, CARD, { notes: null, validUntil: '2026-05-01' })
  expect(changedInputs(before, after)).toEqual([
    { field: 'machines.quantity', subject: 'Liebherr', before: '2', after: '3' },
    { field: 'machines.quantity', subject: 'Tadano', before: null, after: '2' },
    { field: 'machines.baseRate', subject: 'Tadano', before: null, after: '1000' },
    { field: 'machines.runningCostPerKm', subject: 'Tadano', before: null, after: '35.25' },
    { field: 'usage', subject: null, before: 'NORMAL', after: 'HEAVY' },
    { field: 'extraCharges.amount', subject: 'Permit', before: '50.00', after: '60.00' },
    { field: 'notes', subject: null, before: 'Once', after: null },
    { field: 'extraCharges.amount', subject: 'Escort', before: '20.00', after: null },
  ])
  expect(changedLines(before, after).map(({ rule, label, before: one, after: other }) => [rule, label, one?.amount ?? null, other?.amount ?? null])).toEqual([
    ['MACHINE_RENT', 'Liebherr', '20000.00', '30000.00'],
    ['MACHINE_RENT', 'Tadano', null, '20000.00'],
    ['USAGE', 'Heavy usage', null, '6250.00'],
    ['EXTRA_CHARGE', 'Permit', '50.00', '60.00'],
    ['TAX', 'Tax', '3612.60', '10135.80'],
    ['EXTRA_CHARGE', 'Escort', '20.00', null],
  ])
})

test('two charges with the same name are two', () => {
  const charges = (...all: string[]) => offer({ ...INPUT, extraCharges: all.map(amount => ({ label: 'Permit', amount })) })
  expect(changedInputs(charges('1.00', '2.00'), charges('1.00', '3.00', '4.00'))).toEqual([
    { field: 'extraCharges.amount', subject: 'Permit', before: '2.00', after: '3.00' },
    { field: 'extraCharges.amount', subject: 'Permit', before: null, after: '4.00' },
  ])
})

test('the changes of the lines add up to the change of the total, and back again is the opposite', () =>
  fc.assert(
    fc.property(inputs, inputs, cards, (one, other, card) => {
      const [before, after] = [offer(one, card), offer(other, card)]
      const changes = changedLines(before, after)
      const sum = (lines: typeof changes) => lines.reduce((all, change) => all + cents(change.after?.amount ?? '0.00') - cents(change.before?.amount ?? '0.00'), 0n)
      expect(sum(changes)).toBe(cents(priceQuotation(other, card).total) - cents(priceQuotation(one, card).total))
      expect(sum(changedLines(after, before))).toBe(-sum(changes))
      expect(changedInputs(after, before)).toHaveLength(changedInputs(before, after).length)
    }),
  ))
