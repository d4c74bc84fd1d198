import { Refusal } from '../refusal.ts'
import { exceeded, LIMITS } from './limits.ts'

const malformed = (sentence = 'The request is not valid JSON.') => new Refusal('MALFORMED_JSON', sentence)

const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const COLON = 58

/**
 * JSON as everybody reads it the same way: a key that is there twice, or one
 * that could reach an object's prototype, is refused; so is deep nesting,
 * before anything is built of it.
 */
export function parseStrictly(text: string, depth: number = LIMITS.inputDepth): unknown {
  checkKeys(text, depth)
  return parse(text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed()
  }
}

/** One pass over text that may turn out not to be JSON. */
function checkKeys(text: string, mostDepth: number): void {
  const keys: (Set<string> | null)[] = []
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === QUOTE) {
      const end = endOfString(text, at)
      if (isKey(text, end)) {
        if (++count > LIMITS.keys) throw exceeded('INPUT_SIZE_LIMIT_EXCEEDED', `A request may have ${LIMITS.keys} keys at most.`, LIMITS.keys)
        checkKey(text.slice(at, end), keys)
      }
      at = end - 1
    } else if (character === OPEN_OBJECT || character === OPEN_LIST) {
      keys.push(character === OPEN_OBJECT ? new Set() : null)
      if (keys.length > mostDepth) throw exceeded('INPUT_DEPTH_LIMIT_EXCEEDED', `Values may be nested ${mostDepth} deep at most.`, mostDepth)
    } else if (character === CLOSE_OBJECT || character === CLOSE_LIST) {
      keys.pop()
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    if (at === -1) throw malformed()
    let before = at - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    // An even number of them escape each other.
    if ((at - before) % 2 === 1) return at + 1
  }
}

function isKey(text: string, end: number): boolean {
  let at = end
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === COLON
}

function checkKey(quoted: string, keys: readonly (Set<string> | null)[]): void {
  const key = quoted.includes('\\') ? String(parse(quoted)) : quoted.slice(1, -1)
  const seen = keys.at(-1)
  if (seen?.has(key)) throw malformed('The request has a key twice in one object.')
  if (key === '__proto__' || (key === 'prototype' && keys.length > 1)) throw malformed('The request has a key that is not allowed.')
  seen?.add(key)
}
