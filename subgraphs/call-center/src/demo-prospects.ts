import { someName, type Chance } from '@fieldgraph/kit/demo'

export interface Prospect {
  prospectName: string
  prospectEmail: string | null
  prospectPhone: string
}

/** People that nobody has: names at random, numbers and addresses from ranges kept for examples. */
export function prospects(phonePrefix: string, count: number, chance: Chance): Prospect[] {
  return Array.from({ length: count }, (_, index) => {
    const { first, last } = someName(chance)
    return {
      prospectName: `${first} ${last}`,
      prospectEmail: chance.random() < 0.7 ? `${first}.${last}@prospects.example`.toLowerCase() : null,
      prospectPhone: `${phonePrefix}${String(6000 + index).padStart(4, '0')}`,
    }
  })
}
