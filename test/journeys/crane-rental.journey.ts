import { files } from '@fieldgraph/kit/files.fixture'
import { describe, expect, test } from 'vitest'
import { cranes, type Person } from './crane.fixture.ts'
import { download, period, userOf, why } from './journey.fixture.ts'

const { ask, read, one, refused, take, made, upload, expectNews } = cranes

const HOUR = 3_600_000
const hoursFrom = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()
const nodesOf = <Node>({ edges }: { edges: { node: Node }[] }): Node[] => edges.map(({ node }) => node)

const REVISION = 'id revisionNumber status totalAmount lines { rule label basis quantity unitPrice amount }'
interface Revision {
  id: string
  revisionNumber: number
  totalAmount: string
  lines: { rule: string; amount: string }[]
}
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))
const sumOf = (lines: readonly { amount: string }[]): bigint => lines.reduce((sum, { amount }) => sum + cents(amount), 0n)

const revisionOf = async (number: number): Promise<Revision> => (await one('sofia', 'quotation', ids.quotation, `revision(number: ${number}) { ${REVISION} }`)).revision
const accepted = async (): Promise<{ count: number; totals: { currency: string; amount: string }[] }> =>
  (await read('evelyn', 'query ($period: DatePeriod!) { organization { acceptedQuotationValue(period: $period) { count totals { currency amount } } } }', { period })).organization.acceptedQuotationValue
const readiness = async (): Promise<{ ok: boolean; problems: { code: string }[] }> => (await one('marcus', 'job', ids.job, 'readiness { ok problems { code } }')).readiness
const searched = async (who: Person | 'stranger', text: string): Promise<{ type: string; title: string }[]> =>
  (await read(who, 'query ($text: String!) { craneSearch(text: $text) { type title } }', { text })).craneSearch

const ids: Record<'lead' | 'customer' | 'deal' | 'quotation' | 'first' | 'second' | 'unit' | 'operator' | 'job' | 'assessment', string> =
  { lead: '', customer: '', deal: '', quotation: '', first: '', second: '', unit: '', operator: '', job: '', assessment: '' }
const terms = () => ({
  currency: 'USD', machines: [{ equipmentId: ids.unit, quantity: 1 }], orderType: 'SMALL', numberOfDays: 10, siteDistance: '42.5', usage: 'HEAVY', riskFactor: 'MEDIUM',
  foodResources: 2, extraCharges: [{ label: 'Street closure', amount: '2400' }],
})

describe('from a call to a crane that has done its work', () => {
  test('a lead is written down, taken up and qualified, and skips no step', async () => {
    const lead = await take('sofia', 'leadCreate', { customerName: 'Mahindra Towers', email: 'site@mahindratowers.example', serviceNeeded: 'Steel for eight floors', siteLocation: 'Ballard', rentalDays: 10, source: 'PHONE' }, 'status assignedTo { id }')
    expect(lead).toMatchObject({ status: 'NEW', assignedTo: { id: userOf('sofia').id } })
    ids.lead = lead.id
    expect(await refused('sofia', 'leadQualify', { id: ids.lead })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await refused('sofia', 'leadConvert', { id: ids.lead, deal: { title: 'Steel', currency: 'USD' } })).toMatchObject({ code: 'INVALID_TRANSITION' })
    await take('sofia', 'leadStart', { id: ids.lead })
    expect(await refused('stranger', 'leadQualify', { id: ids.lead })).toEqual(why('NOT_FOUND', 'id'))
    expect(await take('sofia', 'leadQualify', { id: ids.lead }, 'status')).toMatchObject({ status: 'QUALIFIED' })
  })

  test('it becomes a customer and a deal at once, and is locked', async () => {
    const lead = await take('sofia', 'leadConvert', { id: ids.lead, deal: { title: 'Steel for eight floors', value: '30000', currency: 'USD' } }, 'status customer { id name } deal { id stage probability }')
    expect(lead).toMatchObject({ status: 'CONVERTED', customer: { name: 'Mahindra Towers' }, deal: { stage: 'QUALIFICATION', probability: 10 } })
    Object.assign(ids, { customer: lead.customer.id, deal: lead.deal.id })
    expect(await refused('sofia', 'leadUpdate', { id: ids.lead, customerName: 'Somebody else' })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await searched('sofia', 'Mahindar')).toContainEqual({ type: 'CUSTOMER', title: 'Mahindra Towers' })
    expect(await searched('stranger', 'Mahindra Towers')).toEqual([])
  })

  test('a deal takes stage after stage, and is not won by hope', async () => {
    expect(await refused('sofia', 'craneDealNegotiate', { id: ids.deal })).toMatchObject({ code: 'INVALID_TRANSITION' })
    await take('sofia', 'craneDealPropose', { id: ids.deal })
    expect(await take('sofia', 'craneDealNegotiate', { id: ids.deal }, 'stage probability')).toMatchObject({ stage: 'NEGOTIATION', probability: 70 })
    expect(await refused('sofia', 'craneDealWin', { id: ids.deal })).toEqual(why('CONFLICT', 'id'))
  })

  test('a free crane is priced before anything is written', async () => {
    const { availableEquipment } = await read('sofia', 'query ($from: DateTime!, $to: DateTime!) { availableEquipment(from: $from, to: $to, category: MOBILE_CRANE, minCapacity: "85") { edges { node { id name } } } }', { from: hoursFrom(-3), to: hoursFrom(30) })
    const [unit] = nodesOf<{ id: string; name: string }>(availableEquipment)
    expect(unit!.name).toBe('Grove RT890')
    ids.unit = unit!.id
    const before = await read('sofia', '{ quotations { totalCount } }')
    const { priceQuotation } = await read('sofia', 'query ($input: QuotationTermsInput!) { priceQuotation(input: $input) { totalRent taxAmount totalAmount lines { rule amount } } }', { input: terms() })
    // 10 days at 2050, heavy usage 12.5 %, medium risk 5 %, 85 km at 4.20, two people at 45 a day, the closure, and 10.1 % tax.
    expect(priceQuotation).toEqual({
      totalRent: '20500.00', taxAmount: '2802.19', totalAmount: '30546.69',
      lines: [['MACHINE_RENT', '20500.00'], ['USAGE', '2562.50'], ['RISK', '1025.00'], ['MOBILISATION', '357.00'], ['FOOD', '900.00'], ['EXTRA_CHARGE', '2400.00'], ['TAX', '2802.19']].map(([rule, amount]) => ({ rule, amount })),
    })
    expect(await read('sofia', '{ quotations { totalCount } }')).toEqual(before)
  })

  test('the quotation comes to the same, and a revision to what is different', async () => {
    const quotation = await take('sofia', 'quotationCreate', { dealId: ids.deal, terms: terms() }, `number status customer { id } deal { id } newestRevision { ${REVISION} }`)
    expect(quotation).toMatchObject({ number: expect.stringMatching(/^QT\d{4}$/), status: 'DRAFT', customer: { id: ids.customer }, deal: { id: ids.deal }, newestRevision: { revisionNumber: 1, totalAmount: '30546.69' } })
    expect(sumOf(quotation.newestRevision.lines)).toBe(3054669n)
    Object.assign(ids, { quotation: quotation.id, first: quotation.newestRevision.id })

    const revised = await take('sofia', 'quotationRevise', { id: ids.quotation, terms: { ...terms(), numberOfDays: 12, riskFactor: 'LOW' } }, `newestRevision { ${REVISION} diff(against: 1) { inputs { field before after } lines { rule before { amount } after { amount } } totalChange } }`)
    ids.second = revised.newestRevision.id
    const { diff, lines, totalAmount } = revised.newestRevision
    expect(diff.inputs).toEqual([{ field: 'numberOfDays', before: '10', after: '12' }, { field: 'riskFactor', before: 'MEDIUM', after: 'LOW' }])
    expect(diff.lines.map(({ rule, before, after }: Record<string, { amount: string } | null>) => [rule, before?.amount, after?.amount])).toEqual([
      ['MACHINE_RENT', '20500.00', '24600.00'], ['USAGE', '2562.50', '3075.00'], ['FOOD', '900.00', '1080.00'], ['TAX', '2802.19', '3182.71'], ['RISK', '1025.00', undefined],
    ])
    expect([sumOf(lines), cents(diff.totalChange)]).toEqual([cents(totalAmount), cents(totalAmount) - 3054669n])
  })

  test('what is superseded is not sent, what nobody accepted wins nothing', async () => {
    expect(await refused('sofia', 'quotationSend', { revisionId: ids.first })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await refused('sofia', 'quotationAccept', { revisionId: ids.second })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await refused('stranger', 'quotationSend', { revisionId: ids.second })).toEqual(why('NOT_FOUND', 'revisionId'))
    expect(await take('sofia', 'quotationSend', { revisionId: ids.second }, 'status')).toMatchObject({ status: 'SENT' })
    expect(await refused('sofia', 'craneDealWin', { id: ids.deal })).toEqual(why('CONFLICT', 'id'))
  })

  test('new prices are for what comes, not for what was offered', async () => {
    const [first, second] = [await revisionOf(1), await revisionOf(2)]
    await take('evelyn', 'rateCardCreate', { name: 'Dearer', currency: 'USD', heavyUsageRate: '20', mediumRiskRate: '8', highRiskRate: '16', foodRate: '60', accommodationRate: '160', taxRate: '10.1' })
    expect([await revisionOf(1), await revisionOf(2)]).toEqual([first, second])
    const { priceQuotation } = await read('sofia', 'query ($input: QuotationTermsInput!) { priceQuotation(input: $input) { totalAmount } }', { input: terms() })
    expect(cents(priceQuotation.totalAmount)).toBeGreaterThan(cents(first.totalAmount))
  })

  test('the letter says the same, as a page and as a PDF', async () => {
    const { renderQuotation } = await read('sofia', 'query ($id: ID!) { renderQuotation(revisionId: $id) { html pdf fileName } }', { id: ids.second })
    const page = renderQuotation.html.replaceAll(/<[^>]+>/g, ' ')
    for (const text of ['Northbridge Cranes', 'Mahindra Towers', 'Grove RT890', '24,600.00', '1 unit × 12 days', '$34,694.71']) expect(page).toContain(text)
    expect(Buffer.from(renderQuotation.pdf, 'base64').toString('latin1')).toMatch(/^%PDF-1\.\d[^]*%%EOF\s*$/)
  })

  test('accepted is locked, wins the deal, and counts', async () => {
    const before = await accepted()
    expect(await take('sofia', 'quotationAccept', { revisionId: ids.second, note: 'By e-mail.' }, 'status acceptedAmount acceptedAt')).toMatchObject({ status: 'ACCEPTED', acceptedAmount: '34694.71', acceptedAt: expect.any(String) })
    expect(await refused('sofia', 'quotationRevise', { id: ids.quotation, terms: terms() })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await refused('sofia', 'quotationReject', { revisionId: ids.second, note: 'No.' })).toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await take('sofia', 'craneDealWin', { id: ids.deal }, 'stage probability')).toMatchObject({ stage: 'WON', probability: 100 })
    expect(await refused('sofia', 'craneDealUpdate', { id: ids.deal, value: '1' })).toMatchObject({ code: 'INVALID_TRANSITION' })
    const after = await accepted()
    expect(after).toMatchObject({ count: before.count + 1, totals: [{ currency: 'USD' }] })
    expect(sumOf(after.totals) - sumOf(before.totals)).toBe(3469471n)
  })

  test('a job gets a crane and an operator that are free, fit and certified', async () => {
    ids.job = (await take('marcus', 'jobCreate', { dealId: ids.deal, title: 'Steel for eight floors', location: 'Ballard' }, 'status customer { id }')).id
    expect(await readiness()).toEqual({ ok: false, problems: [{ code: 'NO_EQUIPMENT' }, { code: 'NO_OPERATOR' }, { code: 'NO_ASSESSMENT' }] })
    expect(await refused('marcus', 'jobStart', { id: ids.job })).toMatchObject({ code: 'INVALID_TRANSITION' })

    const mei = nodesOf<{ id: string; name: string; specialization: string }>((await read('marcus', '{ craneOperators(first: 50) { edges { node { id name specialization } } } }')).craneOperators)
    ids.operator = mei.find(({ name }) => name === userOf('mei').displayName)!.id
    const times = { start: hoursFrom(-3), end: hoursFrom(30), paddingMinutes: 60 }
    const unfit = mei.find(({ specialization }) => specialization === 'TOWER_CRANE')!.id
    expect(await refused('marcus', 'jobSchedule', { id: ids.job, ...times, equipmentIds: [ids.unit], operatorIds: [unfit] })).toEqual(why('CONFLICT', 'operatorIds', '0'))
    const scheduled = await take('marcus', 'jobSchedule', { id: ids.job, ...times, equipmentIds: [ids.unit], operatorIds: [ids.operator] }, 'status equipment { id status } operators { id availability }')
    expect(scheduled).toMatchObject({ status: 'SCHEDULED', equipment: [{ id: ids.unit, status: 'IN_USE' }], operators: [{ id: ids.operator, availability: 'ASSIGNED' }] })
    await expectNews('mei', 'JOB_SCHEDULED', ids.job)
  })

  test('nobody gets the same crane or operator then, and is told who has it', async () => {
    const id = await made('marcus', 'jobCreate', { customerId: ids.customer, title: 'Another', location: 'Renton' })
    const attempt = (input: object) => ask('marcus', 'mutation ($input: JobScheduleInput!) { jobSchedule(input: $input) { job { id } errors { code message field } } }', { input: { id, ...input } })
    const before = await one('marcus', 'job', id, 'version status equipment { id }')
    // Within the hour of padding after the job.
    const byUnit = await attempt({ start: hoursFrom(30.5), end: hoursFrom(40), equipmentIds: [ids.unit], operatorIds: [] })
    expect(byUnit.data.jobSchedule).toEqual({ job: null, errors: [{ code: 'CONFLICT', field: ['input', 'equipmentIds', '0'], message: expect.stringMatching(/^EQ\d{4} Grove RT890 .*ebk_/) }] })
    const byOperator = await attempt({ start: hoursFrom(10), end: hoursFrom(12), equipmentIds: [], operatorIds: [ids.operator] })
    expect(byOperator.data.jobSchedule.errors).toEqual([{ code: 'CONFLICT', field: ['input', 'operatorIds', '0'], message: expect.stringMatching(/^Mei Tanaka .*obk_/) }])
    expect(await one('marcus', 'job', id, 'version status equipment { id }')).toEqual(before)
    expect(await take('marcus', 'jobCancel', { id, reason: 'Not needed.' }, 'status')).toMatchObject({ status: 'CANCELLED' })
  })

  test('whoever drives sees the job, assesses the site with pictures and a film, and nothing of the sale', async () => {
    expect(await one('mei', 'job', ids.job, 'title customerName')).toEqual({ title: 'Steel for eight floors', customerName: 'Mahindra Towers' })
    const { data, errors } = await ask('mei', 'query ($id: ID!) { quotation(id: $id) { number } }', { id: ids.quotation })
    expect([data?.quotation, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
    ids.assessment = (await take('mei', 'siteAssessmentCreate', { jobId: ids.job, title: 'Before the lift', constraints: ['Power line at the north side'] }, 'customer { id } createdBy { id }')).id
    const imageUploadKeys = [await upload('mei', 'ASSESSMENT_IMAGE', 'image/jpeg'), await upload('mei', 'ASSESSMENT_IMAGE', 'image/png')]
    await take('mei', 'siteAssessmentAttach', { id: ids.assessment, imageUploadKeys, videoUploadKeys: [await upload('mei', 'ASSESSMENT_VIDEO', 'video/mp4')] })
    const { imageUrls, videoUrls } = await one('marcus', 'siteAssessment', ids.assessment, 'imageUrls videoUrls')
    expect(await Promise.all([...imageUrls, ...videoUrls].map(download))).toEqual([files['image/jpeg'], files['image/png'], files['video/mp4']])
    expect(await one('stranger', 'siteAssessment', ids.assessment, 'id')).toBeNull()
    expect(await readiness()).toEqual({ ok: true, problems: [] })
  })

  test('the job is done, and the crane is free from the hour it was', async () => {
    await take('marcus', 'jobStart', { id: ids.job, actualStart: hoursFrom(-3) }, 'status')
    const done = await take('marcus', 'jobComplete', { id: ids.job, actualEnd: hoursFrom(-0.5) }, 'status actualStart actualEnd')
    expect(done).toMatchObject({ status: 'COMPLETED', actualStart: expect.any(String), actualEnd: expect.any(String) })
    for (const [name, input] of [['jobSchedule', { start: hoursFrom(1), end: hoursFrom(2), equipmentIds: [ids.unit], operatorIds: [ids.operator] }], ['jobUpdate', { title: 'Other' }], ['jobCancel', { reason: 'Late.' }]] as const) {
      expect([name, await refused('marcus', name, { id: ids.job, ...input })]).toMatchObject([name, { code: 'INVALID_TRANSITION' }])
    }
    const { availability } = await one('sofia', 'equipment', ids.unit, `availability(from: "${hoursFrom(1)}", to: "${hoursFrom(30)}") { isFree }`)
    expect(availability).toEqual([{ isFree: true }])
    const party = await read('marcus', `{ jobs(filter: { dealId: { eq: "${ids.deal}" } }) { edges { node { id status } } } }`)
    expect(nodesOf(party.jobs)).toEqual([{ id: ids.job, status: 'COMPLETED' }])
  })

  test('support reads the whole of it without contact data, and changes nothing', async () => {
    const lead = await one('peter', 'lead', ids.lead, 'customerName status email phone')
    expect(lead).toEqual({ customerName: 'Mahindra Towers', status: 'CONVERTED', email: null, phone: null })
    expect(await one('peter', 'quotation', ids.quotation, 'status newestRevision { totalAmount customerContact { name } }')).toEqual({ status: 'ACCEPTED', newestRevision: { totalAmount: '34694.71', customerContact: null } })
    expect(await refused('peter', 'leadUpdate', { id: ids.lead, customerName: 'x' })).toEqual({ code: 'FORBIDDEN' })
    const { craneAuditEvents } = await read('evelyn', `{ craneAuditEvents(filter: { entityId: "${ids.quotation}" }, first: 50) { edges { node { action } } } }`)
    expect(nodesOf<{ action: string }>(craneAuditEvents).map(({ action }) => action).toReversed()).toEqual(['quotation.create', 'quotation.revise', 'quotation.send', 'quotation.accept'])
  })
})
