import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import type { CheerioAPI } from 'cheerio'
import type { Declaration } from 'postcss'
import { createElement } from 'react'
import { Html } from 'react-pdf-html'
import { TemplateProblem } from '../printing/template-problem.ts'
import { FONT } from './font.ts'
import { looksOf, read, type Look } from './looks.ts'
import { readPictures, renderers } from './renderers.ts'
import { sectionsOf } from './sections.ts'
import { applySheets } from './sheets.ts'
import { layTables } from './tables.ts'

/** The page on paper, its title and the numbers of the pages below. `writtenOn` keeps two prints of one letter the same. */
export async function toPdf($: CheerioAPI, writtenOn: Date, strict: boolean): Promise<Uint8Array> {
  const title = $('title').text().trim()
  const page = pageOf(applySheets($))
  const looks = looksOf($, strict)
  layTables($, looks)
  await readPictures($)
  const footer = { position: 'absolute', left: side(page, 'left'), right: side(page, 'right'), bottom: 22, flexDirection: 'row', justifyContent: 'space-between', fontSize: 7.5, color: '#6b7280' } as const
  const document = createElement(Document, { title, producer: 'Fieldgraph', creator: 'Fieldgraph', language: $('html').attr('lang') ?? 'en', creationDate: writtenOn, modificationDate: writtenOn },
    createElement(Page, { ...paperOf(page), style: { fontFamily: FONT, paddingTop: side(page, 'top'), paddingRight: side(page, 'right'), paddingBottom: side(page, 'bottom'), paddingLeft: side(page, 'left') } },
      ...sectionsOf($, looks).map((section, at) =>
        createElement(View, { key: at, break: at > 0 }, createElement(Html, { renderers, stylesheet: SHEET, resetStyles: true, style: { fontSize: 12 } as const, children: section }))),
      createElement(View, { fixed: true, style: footer },
        createElement(Text, { style: { maxWidth: '80%' } }, title),
        createElement(Text, { render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}` }))))
  try {
    return await renderToBuffer(document)
  } catch (error) {
    // In the middle of WebAssembly, whose memory is not to be trusted after it: the next page needs another thread.
    if (error instanceof Error && /^(?:Range|Runtime)Error$/.test(error.name)) throw Object.assign(new Error(error.message), { code: 'LAYOUT_BROKEN' })
    throw new TemplateProblem(`The page can not be printed: ${error instanceof Error ? error.message : 'it is none'}.`)
  }
}

/** What the one that lays out HTML knows of a browser's look, besides our own. */
const SHEET = { body: { fontFamily: FONT }, li_bullet: { display: 'flex', width: 24, marginLeft: -24, paddingRight: 5 }, a: { textDecoration: 'none' } }

/** Of `@page`. */
const pageOf = (declared: readonly Declaration[]): Look =>
  new Map([...declared.filter(({ prop }) => prop === 'size').map(({ prop, value }) => [prop, value] as const), ...read(declared.map(String).join(';'), false)])

const PAPERS = ['A3', 'A4', 'A5', 'LETTER', 'LEGAL'] as const

function paperOf(page: Look) {
  const words = (page.get('size') ?? '').toUpperCase().split(/\s+/)
  return { size: PAPERS.find(name => words.includes(name)) ?? 'A4', orientation: words.includes('LANDSCAPE') ? 'landscape' : 'portrait' } as const
}

function side(page: Look, name: 'top' | 'right' | 'bottom' | 'left'): string {
  const [top = '42pt', right = top, bottom = top, left = right] = page.get('margin')?.split(/\s+/) ?? []
  return page.get(`margin-${name}`) ?? { top, right, bottom, left }[name]
}
