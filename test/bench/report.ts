import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'

export interface Figure {
  name: string
  /** What is compared, e.g. requests per second. */
  measured: Readonly<Record<string, number>>
  /** The figure that the goal is about. */
  ratio: number
  goal: string
  met: boolean
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

export function say(line: string): void {
  process.stderr.write(`• ${line}\n`)
}

/** The table on standard output, and the same as JSON in `results/`. */
export function report(figures: readonly Figure[]): void {
  const rows = figures.map(({ name, measured, ratio, goal, met }) => [name, Object.entries(measured).map(([what, value]) => `${what} ${value}`).join(', '), String(ratio), goal, met ? 'yes' : 'NO'])
  const head = ['benchmark', 'measured', 'figure', 'goal', 'met']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()
  process.stdout.write(`${[line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`)

  const folder = new URL('results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model, memoryBytes: totalmem() }
  const file = new URL(`${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`, folder)
  writeFileSync(file, `${JSON.stringify({ machine, figures }, null, 2)}\n`)
}
