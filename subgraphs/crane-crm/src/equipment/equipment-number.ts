import { businessNumber } from '@fieldgraph/kit/business-number'

/** How a unit's number is shown, and read again. */
export const equipmentNumber = businessNumber('EQ')

/** A unit as people call it, e.g. in a refusal. */
export const nameOfUnit = (unit: { equipmentNumber: string; name: string }): string => `${equipmentNumber.show(unit.equipmentNumber)} ${unit.name}`
