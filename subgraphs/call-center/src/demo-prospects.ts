export interface Prospect {
  prospectName: string
  prospectEmail: string | null
  prospectPhone: string
}

const FIRST = ['Alice', 'Ben', 'Clara', 'David', 'Elena', 'Farid', 'Gwen', 'Hugo', 'Isla', 'Jonas', 'Kemal', 'Laura', 'Milan', 'Nora', 'Omar', 'Petra', 'Quentin', 'Rosa', 'Samir', 'Tessa']
const LAST = ['Abbott', 'Berger', 'Costa', 'Dalton', 'Engel', 'Fisher', 'Garcia', 'Holm', 'Ivanov', 'Jensen', 'Keller', 'Lopez', 'Moreau', 'Nolan', 'Okafor', 'Patel', 'Quinn', 'Rossi', 'Silva', 'Turner']

/** People that nobody has: names at random, numbers and addresses from ranges kept for examples. */
export function prospects(phonePrefix: string, count: number, random: () => number): Prospect[] {
  const pick = (names: readonly string[]) => names[Math.floor(random() * names.length)]!
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [pick(FIRST), pick(LAST)]
    return {
      prospectName: `${first} ${last}`,
      prospectEmail: random() < 0.7 ? `${first}.${last}@prospects.example`.toLowerCase() : null,
      prospectPhone: `${phonePrefix}${String(6000 + index).padStart(4, '0')}`,
    }
  })
}
