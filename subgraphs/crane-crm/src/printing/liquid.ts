import { Liquid, LiquidError } from 'liquidjs'
import { TemplateProblem } from './template-problem.ts'

/** How amounts, numbers and days are written. */
export interface Format {
  /** BCP 47. */
  locale: string
  /** ISO 4217. */
  currency: string
}

/** Characters of a page: more is no letter. */
const MOST_OUTPUT = 1_000_000
/** Tags, outputs and stretches of text that are written; milliseconds; and characters and items held on the way. */
const LIMITS = { templateLimit: 50_000, renderLimit: 1000, memoryLimit: 10_000_000 }

/** Nothing of another file, and nothing unescaped. */
const TAGS_OF_FILES = ['include', 'render', 'layout', 'block']

/**
 * Fills a page of Liquid with data: no files, no other templates, every value escaped,
 * and an end. `strict` refuses the name of a value that is not there, which is a
 * slip of whoever writes a template, and no reason to have no letter later.
 */
export function fill(content: string, data: object, format: Format, strict = false): string {
  const engine = engineFor(format, strict)
  try {
    const page: string = engine.parseAndRenderSync(content, data, LIMITS)
    if (page.length > MOST_OUTPUT) throw new TemplateProblem('The page is too long.')
    return page
  } catch (error) {
    throw asProblem(error)
  }
}

function engineFor({ locale, currency }: Format, strict: boolean): Liquid {
  const engine = new Liquid({
    templates: {}, outputEscape: 'escape', ownPropertyOnly: true, strictFilters: true, strictVariables: strict, lenientIf: true,
    locale, dateFormat: '%-d %B %Y', timezoneOffset: 0, parseLimit: 200_000,
  })
  for (const tag of TAGS_OF_FILES) delete engine.tags[tag]
  delete engine.filters['raw']
  engine.registerFilter('money', numbers({ style: 'currency', currency }, locale))
  engine.registerFilter('amount', numbers({ minimumFractionDigits: 2 }, locale))
  engine.registerFilter('number', numbers({ maximumFractionDigits: 6 }, locale))
  engine.registerFilter('label', label)
  return engine
}

/** Of texts as exact as they are: a JavaScript number would round them first. */
function numbers(options: Intl.NumberFormatOptions, locale: string): (value: unknown) => string {
  const formatter = new Intl.NumberFormat(locale, options)
  return value => (/^-?\d+(\.\d+)?$/.test(String(value)) ? formatter.format(String(value) as Intl.StringNumericLiteral) : '')
}

/** @example PICK_AND_CARRY_CRANE is Pick and carry crane */
function label(value: unknown): string {
  const words = (typeof value === 'string' ? value : '').toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function asProblem(error: unknown): TemplateProblem {
  if (error instanceof TemplateProblem) return error
  if (!(error instanceof Error)) return new TemplateProblem(String(error))
  // Said in front of the words of liquidjs, which has them behind.
  const said = error.message.replace(/, line:\d+.*$|^\w+Error: /gs, '')
  if (/limit exceeded|Invalid (string|array) length/.test(said)) return new TemplateProblem('The template takes too long, or too much memory.')
  const [line] = LiquidError.is(error) ? error.token.getPosition() : []
  return new TemplateProblem(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`, line)
}
