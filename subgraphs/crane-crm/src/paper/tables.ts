import type { CheerioAPI } from 'cheerio'
import type { Look } from './looks.ts'

interface Cell {
  look: Look
  at: number
  span: number
}

/** A column is as wide as the first of its cells that says it, and the others share what is left; what is in a cell stands as high as it says. */
export function layTables($: CheerioAPI, looks: ReadonlyMap<unknown, Look>): void {
  for (const table of $('table').toArray()) {
    const cells = $(table).find('> tr, > * > tr').toArray().flatMap(row => cellsOf($, row, looks))
    const widths = widthsOf(cells)
    for (const { look, at, span } of cells) {
      for (const [property, value] of Object.entries(together(widths.slice(at, at + span)))) look.set(property, value)
      const align = look.get('vertical-align')
      if (align === 'middle' || align === 'bottom') look.set('justify-content', align === 'middle' ? 'center' : 'flex-end')
      look.delete('vertical-align')
    }
  }
}

function cellsOf($: CheerioAPI, row: Parameters<CheerioAPI>[0], looks: ReadonlyMap<unknown, Look>): Cell[] {
  let next = 0
  return $(row).children('td, th').toArray().map(cell => {
    const span = Math.min(100, Math.max(1, Math.trunc(Number($(cell).attr('colspan') ?? 1)) || 1))
    const at = next
    next += span
    return { look: looks.get(cell) ?? new Map<string, string>(), at, span }
  })
}

/** Undefined where it is known only when the others are laid out. */
function widthsOf(cells: readonly Cell[]): (string | undefined)[] {
  const widths = Array.from<string | undefined>({ length: Math.max(0, ...cells.map(({ at, span }) => at + span)) })
  for (const { look, at, span } of cells) if (span === 1 && look.get('width') !== 'auto') widths[at] ??= look.get('width')
  const said = widths.filter(width => width !== undefined)
  if (said.some(width => !width.endsWith('%'))) return widths
  const left = Math.max(0, 100 - sum(said)) / (widths.length - said.length)
  return widths.map(width => width ?? `${left}%`)
}

function together(widths: readonly (string | undefined)[]): Record<string, string> {
  const said = widths.filter(width => width !== undefined)
  if (said.length < widths.length) return { width: '0', 'flex-grow': String(widths.length - said.length), 'flex-shrink': '1' }
  return { width: `${sum(said)}${said[0]?.replace(/^[\d.]+/, '') ?? ''}`, 'flex-grow': '0', 'flex-shrink': '0' }
}

const sum = (widths: readonly string[]): number => widths.reduce((all, width) => all + Number.parseFloat(width), 0)
