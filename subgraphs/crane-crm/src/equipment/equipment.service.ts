import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type {
  EquipmentCreateInput, EquipmentDeleteInput, EquipmentReinstateInput, EquipmentRestoreInput, EquipmentRetireInput, EquipmentUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findJobAhead } from '../equipment-bookings/equipment-booking.queries.ts'
import { overlapping } from '../equipment-bookings/overlap.ts'
import { expectCost, expectTons, ratesOf } from './equipment-figures.ts'
import { nameOfUnit } from './equipment-number.ts'
import { deleteEquipment, insertEquipment, lockEquipment, updateEquipment, type EquipmentRow } from './equipment.queries.ts'
import { equipmentWorkflow } from './equipment.workflow.ts'

type Transaction = Parameters<typeof lockEquipment>[0]

const COSTS = ['runningCostPerKm', 'runningCost'] as const
const FREE = ['manufacturingDate', 'registrationDate', 'unladenWeight', 'description'] as const

const impossibleDates = violated({ equipment_dates: () => invalidInput('A unit is registered after it was made.', 'input', 'registrationDate') })

export async function createEquipment(ctx: Context, input: EquipmentCreateInput): Promise<EquipmentRow> {
  const { category, currency, maxLiftingCapacity } = input
  const unit = { ...figuresOf(input), ...given(input, [], FREE), name: input.name.trim(), category, currency, maxLiftingCapacity }
  return ctx.db.write('equipment.create', trx => insertEquipment(trx, unit).catch(impossibleDates), input)
}

export async function changeEquipment(ctx: Context, input: EquipmentUpdateInput): Promise<EquipmentRow> {
  const values = { ...given(input, ['name', 'category', 'currency', 'maxLiftingCapacity'], FREE), ...figuresOf(input) }
  const { condition } = given(input, ['condition'], [])
  if (condition === 'RETIRED') throw invalidInput('A unit is retired by a command of its own.', 'input', 'condition')
  return ctx.db.write('equipment.update', async trx => {
    const unit = await expectRow(trx, lockEquipment, 'Equipment', input)
    const changed = condition === undefined || condition === unit.condition ? values : { ...values, condition: equipmentWorkflow.next(unit.condition, condition === 'MAINTENANCE' ? 'suspend' : 'repair') }
    return (Object.keys(changed).length > 0 && (await updateEquipment(trx, unit.id, changed).catch(impossibleDates))) || unit
  }, input)
}

export async function retireEquipment(ctx: Context, input: EquipmentRetireInput): Promise<EquipmentRow> {
  return ctx.db.write('equipment.retire', async trx => {
    const unit = await expectRow(trx, lockEquipment, 'Equipment', input)
    const condition = equipmentWorkflow.next(unit.condition, 'retire')
    await expectNoJobAhead(trx, unit)
    return (await updateEquipment(trx, unit.id, { condition })) ?? unit
  }, input)
}

export async function reinstateEquipment(ctx: Context, input: EquipmentReinstateInput): Promise<EquipmentRow> {
  return ctx.db.write('equipment.reinstate', async trx => {
    const unit = await expectRow(trx, lockEquipment, 'Equipment', input)
    return (await updateEquipment(trx, unit.id, { condition: equipmentWorkflow.next(unit.condition, 'reinstate') })) ?? unit
  }, input)
}

export async function removeEquipment(ctx: Context, input: EquipmentDeleteInput): Promise<EquipmentRow> {
  return ctx.db.write('equipment.delete', async trx => {
    const unit = await expectRow(trx, lockEquipment, 'Equipment', input)
    await expectNoJobAhead(trx, unit)
    const deleted = await deleteEquipment(trx, unit.id)
    if (!deleted) throw notFound('Equipment', unit.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreEquipment(ctx: Context, input: EquipmentRestoreInput): Promise<EquipmentRow> {
  return ctx.db.write('equipment.restore', trx => revive(trx, 'equipment', 'Equipment', input), input)
}

/** What was given of tons, rates and costs, as columns. */
function figuresOf(input: EquipmentCreateInput | EquipmentUpdateInput) {
  const { maxLiftingCapacity, unladenWeight, baseRates } = input
  if (maxLiftingCapacity != null) expectTons(maxLiftingCapacity, 'input', 'maxLiftingCapacity')
  if (unladenWeight != null) expectTons(unladenWeight, 'input', 'unladenWeight')
  const costs = given(input, COSTS, [])
  for (const cost of COSTS) if (costs[cost] !== undefined) expectCost(costs[cost], 'input', cost)
  return { ...costs, ...ratesOf(baseRates) }
}

/** Of a held unit, so that none is booked meanwhile. */
async function expectNoJobAhead(trx: Transaction, unit: EquipmentRow): Promise<void> {
  const booking = await findJobAhead(trx, unit.id)
  if (booking) throw overlapping(nameOfUnit(unit), booking, 'input', 'id')
}
