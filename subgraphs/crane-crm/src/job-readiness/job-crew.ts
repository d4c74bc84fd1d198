import type { EquipmentCategory, OperatorStanding } from '../db.generated.ts'

/** What of an operator decides whether they can do a job. */
export interface CrewMember {
  standing: OperatorStanding
  /** What they drive; null: any. */
  specialization: EquipmentCategory | null
  /** One of their certifications is valid on all days of the job. */
  isCertified: boolean
}

export type Shortcoming = 'OPERATOR_INACTIVE' | 'OPERATOR_UNFIT' | 'OPERATOR_UNCERTIFIED'

/** Why somebody can't do a job with units of these categories; nothing when they can. */
export function shortcomingsOf({ standing, specialization, isCertified }: CrewMember, categories: readonly EquipmentCategory[]): Shortcoming[] {
  const fits = specialization === null || categories.length === 0 || categories.includes(specialization)
  return [
    ...(standing === 'ACTIVE' ? [] : (['OPERATOR_INACTIVE'] as const)),
    ...(fits ? [] : (['OPERATOR_UNFIT'] as const)),
    ...(isCertified ? [] : (['OPERATOR_UNCERTIFIED'] as const)),
  ]
}
