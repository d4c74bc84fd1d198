import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { looksOf } from './looks.ts'
import { toPdf } from './pdf.ts'
import { applySheets } from './sheets.ts'
import { layTables } from './tables.ts'

// What lays out a page says there what it knows nothing of.
vi.spyOn(console, 'warn').mockReturnValue()

/** What is said of the elements that are asked for. */
function looks(html: string, selector = '.this', strict = true) {
  const $ = load(html)
  applySheets($)
  const all = looksOf($, strict)
  layTables($, all)
  return $(selector).toArray().map(element => Object.fromEntries(all.get(element) ?? []))
}
const looksIn = (sheet: string, body = '<p class="this"></p>', strict = true) => looks(`<style>${sheet}</style>${body}`, undefined, strict)[0]

const printed = (html: string) => toPdf(load(html), new Date(0), true).then(pdf => Buffer.from(pdf).toString('latin1'))
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length

test('on paper hold the rules for print and for all media', () => {
  const colorBy = (media: string) => looksIn(`p { color: #111111 } @media ${media} { p { color: #222222 } }`)?.['color']
  expect(['print', 'all', 'screen', 'not print'].map(colorBy)).toEqual(['#222222', '#222222', '#111111', '#111111'])
})

test('lengths are those of the font around', () => {
  expect(looks('<div style="font-size: 10pt; line-height: 1.4"><p class="this" style="font-size: 1.5em; margin: 2em 12px 1rem">x</p></div>')).toEqual([
    { 'font-size': '15pt', 'line-height': '1.4', margin: '30pt 9pt 12pt' },
  ])
})

test('borders are said in one order, and backgrounds by one name', () => {
  expect(looksIn('p { margin: 0; border: #cccccc 0.5pt solid; border-top: none; background: rgb(1, 2, 3) }')).toEqual({
    margin: '0', border: '0.5pt solid #cccccc', 'border-top': '0 solid black', 'background-color': 'rgb(1, 2, 3)',
  })
})

test.each(['float: left', 'display: grid', 'width: calc(1pt + 1pt)', 'width: var(--x)', 'margin: 1ch', 'color: url(x)', 'background: u\\72l(x)', 'font-style: oblique', 'list-style: lower-alpha'])(
  'what is nothing on paper is refused, or left out later: %s', style => {
    expect(() => looksIn(`p { margin: 0; ${style} }`)).toThrow('can not be printed')
    expect(looksIn(`p { margin: 0; ${style} }`, undefined, false)).toEqual({ margin: '0' })
  },
)

test('a column is as wide as its first cell says, and the others share what is left', () => {
  const widths = (rows: string) => looks(`<table>${rows}</table>`, 'td').map(({ width }) => width)
  expect(widths('<tr><td style="width: 40%"><td><td></tr><tr><td colspan="2"><td></tr>')).toEqual(['40%', '30%', '30%', '70%', '30%'])
  expect(widths('<tr><td><td></tr>')).toEqual(['50%', '50%'])
  expect(widths('<tr><td style="width: 30mm"><td><td></tr>')).toEqual(['30mm', '0', '0'])
})

test('a page breaks where it is told to, and not where it is told not to', async () => {
  const filled = (rest: string) => printed(`<div style="height: 600pt"></div>${rest}`)
  const tall = (style: string) => `<div style="${style}"><div style="height: 90pt"></div><div style="height: 90pt"></div></div>`
  expect(await Promise.all([printed('<p>a</p>'), printed('<p>a</p><p style="break-before: page">b</p>'), printed('<p style="break-after: page">a</p><p>b</p>'), filled(tall('break-inside: avoid')), filled(tall(''))].map(async pdf => pagesOf(await pdf)))).toEqual([1, 2, 2, 2, 2])
})

test('the paper is as @page says', async () => {
  expect(await printed('<style>@page { size: letter landscape; margin: 1in }</style><p>x</p>')).toContain('/MediaBox [0 0 792 612]')
  expect(await printed('<p>x</p>')).toContain('/MediaBox [0 0 595.28')
})

test('whatever else there is in a page, it is printed', async () => {
  const page = `<h1>One</h1><ul><li>a<ol start="3"><li>b</li></ol></li></ul><dl><dt>c</dt><dd>d</dd></dl><hr><pre>e\n  f</pre><main><figure><figcaption>g</figcaption></figure></main><small>h</small>
    <table><caption>i</caption><tfoot><tr><td colspan="50">j</td></tr><tr></tr></tfoot></table><table></table><ul></ul><p></p><img><a href="#k">k</a>m<sup>2</sup>${'l'.repeat(2000)}महिंद्रा 中`
  expect(pagesOf(await printed(page))).toBe(1)
})
