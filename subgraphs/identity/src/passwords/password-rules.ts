import { readFileSync } from 'node:fs'

/** NIST SP 800-63B, 3.1.1.2: at least 15 characters where the password is the only factor, and no rules of composition. */
export const SHORTEST_PASSWORD = 15
export const LONGEST_PASSWORD = 256

/** Whose password it is, since attackers begin with what is known of a person. */
export interface PasswordOwner {
  email?: string | null
  username?: string | null
  firstName?: string | null
  lastName?: string | null
  displayName?: string | null
}

const common = new Set(
  readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#')),
)
const longestCommon = Math.max(...[...common].map(word => word.length))

/** What is wrong with a new password, as a sentence for its owner; null when it will do. */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  const { length } = [...password.normalize('NFKC')]
  if (length < SHORTEST_PASSWORD) return `A password needs at least ${SHORTEST_PASSWORD} characters. A few words together are easy to remember.`
  if (length > LONGEST_PASSWORD) return `A password has at most ${LONGEST_PASSWORD} characters.`
  const folded = fold(password)
  if (isOwners(folded, owner)) return 'This password is made of your name or e-mail address. Choose another one.'
  if (repeats(password) || isGuessable(folded) || isGuessable(fold(withoutDisguise(password)))) return 'This password is among the first that attackers try. Choose another one.'
  return null
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '')

const DISGUISES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }
const withoutDisguise = (password: string) => password.replaceAll(/[013457@$!]/g, sign => DISGUISES[sign]!)

// A password of signs only is folded to nothing; it isn't guessed this way.
const isGuessable = (folded: string) => folded !== '' && (common.has(folded) || repeats(folded) || fewParts(folded))

/** The same few characters again and again. */
function repeats(text: string): boolean {
  const characters = [...text]
  const longestUnit = Math.min(8, Math.floor(characters.length / 2))
  for (let unit = 1; unit <= longestUnit; unit++) {
    if (characters.every((character, at) => at < unit || character === characters[at - unit])) return true
  }
  return false
}

const MOST_GUESSABLE_PARTS = 3
const ROWS = ['12345678901234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop', 'abcdefghijklmnopqrstuvwxyz']
const SEQUENCES = [...ROWS, ...ROWS.map(row => [...row].reverse().join(''))]

/** Whether three common words, runs of digits or rows of keys make up the whole text. */
function fewParts(text: string): boolean {
  const fewest = [0, ...Array.from({ length: text.length }, () => Infinity)]
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - longestCommon); start < end; start++) {
      if (fewest[start]! < MOST_GUESSABLE_PARTS && isPart(text.slice(start, end))) fewest[end] = Math.min(fewest[end]!, fewest[start]! + 1)
    }
  }
  return fewest[text.length]! <= MOST_GUESSABLE_PARTS
}

const isPart = (part: string) => common.has(part) || /^\d{1,8}$/.test(part) || (part.length >= 4 && SEQUENCES.some(row => row.includes(part)))

/** Whether hardly anything is left without the owner's own words. */
function isOwners(folded: string, { email, username, firstName, lastName, displayName }: PasswordOwner): boolean {
  const parts = [...(email ?? '').split(/[@.]/), ...(username ?? '').split(/[._-]/), ...(displayName ?? '').split(' ')]
  const known = [email, ...(email ?? '').split('@'), username, firstName, lastName, ...parts]
  const words = [...new Set(known.flatMap(word => (word ? [fold(word)] : [])))].filter(word => word.length >= 3).sort((a, b) => b.length - a.length)
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), folded)
  return rest.length < 8 && rest.length < folded.length
}
