import type { CheerioAPI } from 'cheerio'
import type { Look } from './looks.ts'

/** By these names they are laid out. */
const NAMES: Readonly<Record<string, string>> = { main: 'div', figure: 'div', figcaption: 'div', pre: 'div', tfoot: 'tbody', small: 'span', mark: 'span', time: 'span' }

/** The page with every element's look as its style, cut where a page ends although there is room left on it. */
export function sectionsOf($: CheerioAPI, looks: ReadonlyMap<unknown, Look>): string[] {
  const nodes = $('body').contents().toArray()
  const isCut = (at: number) => looks.get(nodes[at])?.get('break-before') === 'page' || looks.get(nodes[at - 1])?.get('break-after') === 'page'
  const cuts = [0, ...[...nodes.keys()].filter(at => at > 0 && isCut(at)), nodes.length]
  write($, looks)
  const body = $('body').empty()
  return cuts.slice(1).map((end, at) => $.html(body.clone().append(nodes.slice(cuts[at], end))))
}

function write($: CheerioAPI, looks: ReadonlyMap<unknown, Look>): void {
  for (const element of $('body, body *').toArray()) {
    const look = looks.get(element) ?? new Map<string, string>()
    if (/^pre(?:-line|-wrap)?$/.test(look.get('white-space') ?? '')) breakLines($, element)
    const declarations = Array.from(look).filter(([property]) => property !== 'white-space')
    $(element).attr('style', declarations.map(declaration => declaration.join(': ')).join('; '))
    if ('name' in element) element.name = NAMES[element.name] ?? element.name
  }
}

const TEXT = 3

function breakLines($: CheerioAPI, element: Parameters<CheerioAPI>[0]): void {
  for (const text of $(element).find('*').addBack().contents().toArray()) {
    if (text.nodeType === TEXT && 'data' in text) $(text).replaceWith(text.data.split('\n').flatMap((line, at) => [...(at > 0 ? $('<br>') : []), ...$('<span>').text(line)]))
  }
}
