import { readFileSync, readdirSync } from 'node:fs'

/** Every process that this one started, and theirs. */
export function familyOf(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]))
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [root]
  for (const parent of found) for (const [pid, of] of parents) if (of === parent) found.push(pid)
  return found.slice(1)
}

/** The process of one service that was started with `--split`; undefined while it has none. */
export const processOf = (root: number, service: string): number | undefined => familyOf(root).find(pid => commandOf(pid).includes(`/${service}/src/main.ts`))

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
