import type { CheerioAPI } from 'cheerio'
import { TemplateProblem } from '../printing/template-problem.ts'
import { isNeedless, isPrinted, LENGTH } from './properties.ts'
import { parseStyle } from './sheets.ts'

/** What an element looks like on paper: values by their properties. */
export type Look = Map<string, string>

/** Of an element and what is in it. */
interface Text {
  /** In points. */
  fontSize: number
  /** Times the font's size. */
  lineHeight: string | undefined
  depth: number
}

const ROOT: Text = { fontSize: 12, lineHeight: undefined, depth: 0 }
/** Elements in each other: more are no letter, and more than the layout's stack holds. */
const MOST_DEPTH = 100
/** Twice those of the longest quotation. */
const MOST_ELEMENTS = 4000

/** Of every element what there is of its style on paper, with the lengths worked out; `strict` refuses what there is not. */
export function looksOf($: CheerioAPI, strict: boolean): Map<unknown, Look> {
  const looks = new Map<unknown, Look>()
  const texts = new Map<unknown, Text>()
  const elements = $('body, body *').toArray()
  if (elements.length > MOST_ELEMENTS) throw new TemplateProblem('The page is too long.')
  for (const element of elements) {
    const look = read($(element).attr('style') ?? '', strict)
    const text = textOf(look, texts.get(element.parent) ?? ROOT)
    if (text.depth > MOST_DEPTH) throw new TemplateProblem('The page is nested too deeply.')
    texts.set(element, text)
    for (const [property, value] of look) look.set(property, inPoints(value, text.fontSize))
    looks.set(element, look)
  }
  return looks
}

export function read(style: string, strict: boolean): Look {
  const look: Look = new Map()
  parseStyle(style).walkDecls(({ prop, value }) => {
    const [property, plain] = simplified(prop.toLowerCase(), value.trim())
    if (isNeedless(property, plain)) look.delete(property)
    else if (isPrinted(property, plain)) {
      // It counts where it stands last: `margin` after `margin-top`.
      look.delete(property)
      look.set(property, plain)
    } else if (strict) throw new TemplateProblem(`The style ${prop}: ${value} can not be printed. What is only for screens belongs into @media screen.`)
  })
  if (look.get('display') === 'flex' && !look.has('flex-direction')) look.set('flex-direction', 'row')
  return look
}

/** By another name, or with its words in order, where that says the same. */
function simplified(property: string, value: string): [property: string, value: string] {
  if (property === 'background') return ['background-color', value]
  if (property === 'list-style') return ['list-style-type', value]
  if (property.startsWith('page-break-')) return [property.slice(5), value === 'always' ? 'page' : value]
  if (!/^border(?:-(?:top|right|bottom|left))?$/.test(property)) return [property, value]
  if (/^(?:0|none)(?:\s|$)/.test(value)) return [property, '0 solid black']
  const words = value.split(/\s+(?![^(]*\))/)
  const width = words.find(word => /^[\d.]/.test(word))
  const style = words.find(word => /^(?:solid|dashed|dotted|double|groove|ridge|inset|outset)$/.test(word))
  const color = words.filter(word => word !== width && word !== style).join(' ')
  return [property, `${width ?? '2pt'} ${style ?? 'none'} ${color === '' ? 'black' : color}`]
}

/** As large as it says, or as what it is in; a line keeps its height in proportion to the font. */
function textOf(look: Look, around: Text): Text {
  const [size, number, unit = ''] = LENGTH.exec(look.get('font-size') ?? '') ?? []
  const fontSize = size === undefined ? around.fontSize : Math.min(500, Number(number) * (unit === 'em' ? around.fontSize : unit === '%' ? around.fontSize / 100 : POINTS[unit]!))
  const own = look.get('line-height')
  const lineHeight = own === undefined ? around.lineHeight : /^[\d.]+$/.test(own) ? own : undefined
  look.delete('font-size')
  if (size !== undefined) look.set('font-size', `${fontSize}pt`)
  if (size !== undefined && lineHeight !== undefined) look.set('line-height', lineHeight)
  return { fontSize, lineHeight, depth: around.depth + 1 }
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, pc: 12, in: 72, cm: 28.3465, mm: 2.83465, rem: ROOT.fontSize }

const inPoints = (value: string, fontSize: number): string =>
  value.replaceAll(/(?<![\w#.])(-?\d*\.?\d+)(px|pc|r?em)\b/g, (_, number: string, unit: string) => `${Number(number) * (unit === 'em' ? fontSize : POINTS[unit]!)}pt`)
