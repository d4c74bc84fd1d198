import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pressHtml, pressPdf, type Job } from './press.ts'

const job = (content: string, changes: Partial<Job> = {}): Omit<Job, 'as'> =>
  ({ content, data: { name: 'Acme' }, format: { locale: 'en', currency: 'EUR' }, writtenOn: Date.UTC(2026, 10, 21), isStrict: false, ...changes })
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1]?.trim()

/** Square, with transparency, which a PDF has apart from the colors. */
function png(width: number, pixels: Buffer): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(width, 4)
  size.set([8, 6], 8)
  const number = (value: number) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex')
  const chunk = (name: string, data: Buffer) => Buffer.concat([number(data.length), Buffer.from(name), data, number(crc32(Buffer.concat([Buffer.from(name), data])))])
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

test('what is no part of a letter is left out of it', async () => {
  const page = `<!-- secret --><p id="a" onclick="x()" style="color: red">Hello</p><script>x()</script><svg onload="x()"><text>in it</text></svg><a href="javascript:x()">a</a><a href="https://acme.example">b</a>
    <img src="https://elsewhere.example/pixel.png"><img src="file:///etc/passwd"><p style="background: url(https://elsewhere.example)">c</p><style>@import "x";</style><form><input></form><iframe src="x"></iframe>
    <meta http-equiv="refresh" content="0;url=https://elsewhere.example"><base href="https://elsewhere.example"><link rel="stylesheet" href="x">`
  const html = await pressHtml(job(page))
  expect(bodyOf(html)?.replaceAll(/\s+/g, ' ')).toBe('<p id="a" style="color: red">Hello</p><a>a</a><a href="https://acme.example">b</a> <img><img><p>c</p>')
  expect(html.match(/<meta[^>]*>/g)).toEqual(['<meta charset="utf-8">', expect.stringContaining("default-src 'none'")])
})

test.each([
  '{% for x in (1..100000) %}{% for y in (1..100000) %}x{% endfor %}{% endfor %}',
  `{% for x in (1..40000) %}${'y'.repeat(50_000)}{% endfor %}`,
  '{% assign s = "0123456789" %}{% for x in (1..60) %}{% assign s = s | append: s %}{% endfor %}',
  '{% assign s = "a,b" | split: "," %}{% for x in (1..60) %}{% assign s = s | concat: s %}{% endfor %}',
  `<p>${'<table><tr><td>'.repeat(2000)}`,
])('no template holds up or brings down what prints: %#', async content => {
  await expect(pressPdf(job(content))).rejects.toMatchObject({ name: 'TemplateProblem' })
  expect(bodyOf(await pressHtml(job('<p>{{ name }}</p>')))).toBe('<p>Acme</p>')
})

test('a picture that is too large or none is left out, and one that can not be read is told of', async () => {
  const page = (width: number, pixels: Buffer) => `<img src="data:image/png;base64,${png(width, pixels).toString('base64')}"><p>{{ name }}</p>`
  expect(bodyOf(await pressHtml(job('<img src="data:image/png;base64,AAAA">')))).toBe('<img>')
  expect(bodyOf(await pressHtml(job(page(30_000, deflateSync(Buffer.alloc(9))))))).toBe('<img><p>Acme</p>')
  expect(bodyOf(await pressHtml(job(page(2, Buffer.from('no pixels')))))).toContain('<img src="data:')
  await expect(pressPdf(job(page(2, Buffer.from('no pixels'))))).rejects.toMatchObject({ message: 'A picture in the page can not be read.' })
  expect(Buffer.from(await pressPdf(job(page(2, deflateSync(Buffer.alloc(18)))))).toString('latin1')).toContain('/Subtype /Image')
})

test('pages that are wanted at once are all printed, each its own', async () => {
  const pages = await Promise.all(Array.from({ length: 20 }, (_, at) => pressHtml(job('<p>{{ at }}</p>', { data: { at } }))))
  expect(pages.map(bodyOf)).toEqual(Array.from({ length: 20 }, (_, at) => `<p>${at}</p>`))
})

test('the same page is the same PDF, to the byte', async () => {
  const [one, other] = [await pressPdf(job('<p>{{ name }}</p>')), await pressPdf(job('<p>{{ name }}</p>'))]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('amounts are written as exact as they are, and as people there write them', async () => {
  const data = { amount: '12345678901234567.89', share: '0.125', none: null, word: 'many' }
  const written = async (locale: string, currency: string) => bodyOf(await pressHtml(job('{{ amount | money }} {{ amount | amount }} {{ share | number }}{{ none | money }}{{ word | amount }}', { data, format: { locale, currency } })))
  expect(await written('en-IN', 'INR')).toBe('₹12,34,56,78,90,12,34,567.89 12,34,56,78,90,12,34,567.89 0.125')
  expect(await written('de', 'EUR')).toBe('12.345.678.901.234.567,89&nbsp;€ 12.345.678.901.234.567,89 0,125')
})
