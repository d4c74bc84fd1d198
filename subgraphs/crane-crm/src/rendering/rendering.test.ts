import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createUnit, organization, pricing, quotationAfter, supportOf, termsOf } from '../quotations/quotation.fixture.ts'
import { createTemplate, templateCommand } from '../quotation-templates/quotation-template.fixture.ts'

const render = (by: TestCaller, revisionId: string, fields = 'html fileName templateVersion') =>
  by.execute(`query ($revisionId: ID!) { renderQuotation(revisionId: $revisionId) { ${fields} } }`, { revisionId })
const preview = (by: TestCaller, content: string | null, fields = 'html') =>
  by.execute(`query ($content: String) { quotationTemplatePreview(content: $content) { ${fields} } }`, { content })
const set = (by: TestCaller, key: string, value: unknown) =>
  by.execute('mutation ($key: String!, $value: JSON) { craneSettingSet(input: { key: $key, value: $value }) { errors { message } } }', { key, value })

const textOf = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ')

test('a quotation says from whom, for whom, what, how the price comes about, and where to sign', async () => {
  const { admin, quote } = await pricing()
  for (const [key, value] of [['company.name', 'Highrise Cranes'], ['company.address', 'Plot 42\nPune'], ['letter.locale', 'en-IN'], ['quotation.terms', ['Payment within 30 days.']]] as const) await set(admin, key, value)
  const contact = { name: 'Asha Rao', email: 'asha@mahindra.example', phone: '+919812345678', address: 'Tower B\nPune' }
  const { newestRevision } = await quote({ customerContact: contact, notes: 'Gate 3.', validUntil: '2999-12-31' })
  const { data, errors } = await render(admin, newestRevision.id)
  expect(errors).toBeUndefined()
  expect(data.renderQuotation.fileName).toBe('QT0001-1.pdf')
  const text = textOf(data.renderQuotation.html)
  for (const said of [
    'Highrise Cranes', 'Plot 42', 'QUOTATION', 'QT0001', 'Draft', 'Mahindra', 'Asha Rao', '+919812345678', 'asha@mahindra.example', 'Tower B', '31 December 2999', 'Small, 10 days of 8 hours',
    'Liebherr', 'Mobile crane', '2 units × 10 days', '20,000.00', 'Tax (18 %)', '3,600.00', '₹23,600.00', 'Gate 3.', 'Payment within 30 days.', 'Accepted for Mahindra',
  ]) expect(text).toContain(said)
})

test('whatever people wrote is text, not part of the page', async () => {
  const { admin, customerId, quote } = await pricing()
  const evil = '<script>alert(1)</script>{{ company.name }}"><img src=x onerror=alert(1)>'
  const unit = await createUnit(admin, { name: evil })
  const { newestRevision } = await quote({ customerId, terms: termsOf(unit), notes: evil, customerContact: { name: evil, address: evil } })
  const { html } = (await render(admin, newestRevision.id)).data.renderQuotation
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{ company.name }}')
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`)
})

test('a quotation keeps the version of the template that it was written with', async () => {
  const { admin, quote } = await pricing()
  const { id } = await createTemplate(admin, { content: '<p>First: {{ quotation.number }}</p>' })
  const first = (await quote()).newestRevision
  await templateCommand(admin, 'Update', { id, content: '<p>Second: {{ quotation.number }}</p>' })
  const second = (await quote()).newestRevision
  const other = await createTemplate(admin, { name: 'Other', content: '<p>Third</p>' })
  await templateCommand(admin, 'SetDefault', { id: other.id })
  await templateCommand(admin, 'Delete', { id })
  const rendered = async (revisionId: string) => {
    const { html, templateVersion } = (await render(admin, revisionId)).data.renderQuotation
    return [templateVersion, textOf(html).trim()]
  }
  expect([await rendered(first.id), await rendered(second.id)]).toEqual([[1, 'First: QT0001'], [2, 'Second: QT0002']])
})

test('each revision is a letter of its own, and the same whenever it is asked for', async () => {
  const { admin, quote } = await pricing()
  const quotation = await quote()
  const before = await render(admin, quotation.newestRevision.id, 'html pdf fileName')
  const again = await render(admin, quotation.newestRevision.id, 'html pdf fileName')
  expect(again).toEqual(before)
  const revised = await quotationAfter(admin, 'Revise', { id: quotation.id, notes: 'Cheaper.' })
  const after = (await render(admin, revised.newestRevision.id)).data.renderQuotation
  expect([after.fileName, textOf(after.html).includes('Revision 2'), textOf(after.html).includes('Cheaper.')]).toEqual(['QT0001-2.pdf', true, true])
})

test('the PDF is one, with as many pages as it takes', async () => {
  const { admin, quote, unit } = await pricing()
  const pdfOf = async (terms: object) => {
    const { newestRevision } = await quote({ terms })
    const { data, errors } = await render(admin, newestRevision.id, 'pdf')
    expect(errors).toBeUndefined()
    return Buffer.from(data.renderQuotation.pdf, 'base64').toString('latin1')
  }
  const pagesOf = (pdf: string) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1])
  const short = await pdfOf(termsOf(unit))
  expect([short.startsWith('%PDF-1.'), short.trimEnd().endsWith('%%EOF'), pagesOf(short)]).toEqual([true, true, 1])
  const long = await pdfOf(termsOf(unit, { extraCharges: Array.from({ length: 50 }, (_, at) => ({ label: `Charge ${at}`, amount: '10' })) }))
  expect(pagesOf(long)).toBeGreaterThan(1)
})

test('support gets quotations without how to reach anyone', async () => {
  const { admin, quote } = await pricing()
  const { newestRevision } = await quote({ customerContact: { name: 'Asha Rao', email: 'asha@mahindra.example', phone: '+919812345678', address: 'Tower B' }, notes: 'Ring Asha Rao.' })
  const { html } = (await render(supportOf(admin), newestRevision.id)).data.renderQuotation
  expect(html).toContain('Mahindra')
  expect(html).not.toMatch(/Asha|asha@|98123|Tower/)
})

test('another organization’s revision is a missing one', async () => {
  const { quote } = await pricing()
  const { newestRevision } = await quote()
  const stranger = organization()
  expect(await render(stranger, newestRevision.id)).toEqual(await render(stranger, newestRevision.id.replace(/^qrv_\w+$/, newId('qrv'))))
  expect((await render(stranger, newestRevision.id)).data.renderQuotation).toBeNull()
})

test('a preview shows everything that there can be, and what is wrong', async () => {
  const admin = organization()
  const standard = await preview(admin, null, 'html pdf fileName')
  expect(standard.errors).toBeUndefined()
  expect(textOf(standard.data.quotationTemplatePreview.html)).toContain('Mahindra Lifespaces')
  expect(textOf((await preview(admin, '<p>{{ totals.total | money }} {{ quotation.date | date: "%d.%m.%y" }} {{ "MOBILE_CRANE" | label }}</p>')).data.quotationTemplatePreview.html).trim()).toBe('₹1,133,862.00 21.11.26 Mobile crane')
  const wrong = await preview(admin, '<p>\n{{ nothing }}')
  expect(wrong.errors).toMatchObject([{ message: 'Line 2: Undefined variable: nothing.', extensions: { code: 'INVALID_INPUT', field: ['content'] } }])
  expect((await preview(supportOf(admin).colleague({ scopes: ['crane.quotation:read'] }), null)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('a template that is right, but not for this quotation, is told of', async () => {
  const { admin, quote } = await pricing()
  await createTemplate(admin, { content: '{% if quotation.notes == "Loop." %}{% for x in (1..9000) %}{% for y in (1..9000) %}x{% endfor %}{% endfor %}{% endif %}<p>Fine</p>' })
  const { newestRevision } = await quote({ notes: 'Loop.' })
  const { data, errors } = await render(admin, newestRevision.id)
  expect([data.renderQuotation.html, errors]).toMatchObject([null, [{ message: 'This quotation’s template can not be printed. The template takes too long, or too much memory.', extensions: { code: 'CONFLICT' } }]])
  const fine = await quote({ notes: 'None.' })
  expect(textOf((await render(admin, fine.newestRevision.id)).data.renderQuotation.html)).toContain('Fine')
})
