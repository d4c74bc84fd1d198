import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { assigned, campaign, code, command, createCampaign, createProject, createVendors, fleetOf, invoicesOf, look, organization, sendInvoice } from './campaign.fixture.ts'

const total = async (by: Parameters<typeof campaign>[0]) => (await by.execute('{ campaigns { totalCount } }')).data.campaigns.totalCount as number

test('a campaign is made with its vendors and a placeholder invoice for each', async () => {
  const { admin, projectId, clientId } = await fleetOf()
  const vendorIds = await createVendors(admin, 3)

  const { campaign: made, errors } = await command(
    admin, 'campaignCreate',
    { projectId, name: ' Roadshow ', campaignType: 'ROADSHOW', budget: '1000.50', startDate: '2026-12-01', endDate: '2026-12-31', locations: ['Pune', ' Nashik '], vendorIds },
    'campaign { id name status currency budget startDate endDate locations version project { id } client { id } vendors { totalCount edges { node { id assignedAt campaign { id } } } } organization { id } }',
  )

  expect(errors).toEqual([])
  expect(made).toMatchObject({
    name: 'Roadshow', status: 'PLANNING', currency: 'INR', budget: '1000.50', startDate: '2026-12-01', endDate: '2026-12-31', locations: ['Pune', 'Nashik'], version: 1,
    project: { id: projectId }, client: { id: clientId }, vendors: { totalCount: 3 }, organization: { id: admin.identity.organizationId },
  })
  expect(made.vendors.edges.map((edge: { node: { campaign: { id: string } } }) => edge.node.campaign.id)).toEqual([made.id, made.id, made.id])
  expect((await assigned(admin, made.id)).sort()).toEqual([...vendorIds].sort())
  expect(await invoicesOf(admin, made.id)).toEqual(
    vendorIds.map((vendorId, index) => ({ vendorId, invoiceNumber: `PLACEHOLDER-00000${index + 1}`, status: 'PENDING', amount: '0.00', currency: 'INR', isPlaceholder: true })),
  )
})

test.each([
  ['a missing one', async () => newId('vnd')],
  ['one of another organization', async () => (await createVendors(organization(), 1))[0]!],
])('one vendor that is %s undoes the whole campaign, and is named', async (_, stranger) => {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 2)
  const wrong = await stranger()

  const refused = await createCampaign(admin, projectId, { vendorIds: [vendorIds[0], wrong, vendorIds[1]] })

  expect(refused).toMatchObject({ campaign: null, errors: [{ code: 'NOT_FOUND', message: `Vendor ${wrong} does not exist.`, field: ['input', 'vendorIds', '1'] }] })
  expect(await total(admin)).toBe(0)
  expect(await look(admin, async db => [await db.selectFrom('invoices').select('id').execute(), await db.selectFrom('campaignVendors').select('id').execute(), await db.selectFrom('counters').select('name').execute()])).toEqual([[], [], []])
})

test('a vendor named twice, a deleted one and too many are refused', async () => {
  const { admin, projectId } = await fleetOf()
  const [one, two] = (await createVendors(admin, 2)) as [string, string]
  expect(code(await createCampaign(admin, projectId, { vendorIds: [one, two, one] }))).toEqual([['INVALID_INPUT', 'input.vendorIds.2']])
  expect(code(await createCampaign(admin, projectId, { vendorIds: Array.from({ length: 101 }, () => newId('vnd')) }))).toEqual([['INVALID_INPUT', 'input.vendorIds']])
  expect(code(await createCampaign(admin, projectId, { vendorIds: [one, projectId] }))).toEqual([['INVALID_INPUT', 'input.vendorIds.1']])
  expect(await total(admin)).toBe(0)
})

test('a campaign needs a project of the organization that is active', async () => {
  const { admin, clientId, projectId } = await fleetOf()
  const other = await fleetOf()
  const [done, off, gone] = [await createProject(admin, clientId), await createProject(admin, clientId), await createProject(admin, clientId)]
  await command(admin, 'fleetProjectComplete', { id: done }, '')
  await command(admin, 'fleetProjectCancel', { id: off }, '')
  await command(admin, 'fleetProjectDelete', { id: gone }, '')

  expect(code(await createCampaign(admin, other.projectId))).toEqual([['NOT_FOUND', 'input.projectId']])
  expect(code(await createCampaign(admin, newId('fpr')))).toEqual([['NOT_FOUND', 'input.projectId']])
  expect(code(await createCampaign(admin, gone))).toEqual([['NOT_FOUND', 'input.projectId']])
  expect(code(await createCampaign(admin, done))).toEqual([['CONFLICT', 'input.projectId']])
  expect(await createCampaign(admin, off)).toMatchObject({ campaign: null, errors: [{ code: 'CONFLICT', message: 'The project "Summer" is cancelled, and this needs an active one.' }] })
  expect(await total(admin)).toBe(0)
  expect((await createCampaign(admin, projectId)).errors).toEqual([])
})

test('a campaign and its project’s completion at once: never a campaign that is begun in a completed project', async () => {
  const { admin, clientId } = await fleetOf()
  for (let round = 0; round < 4; round++) {
    const projectId = await createProject(admin, clientId)
    const { campaign: planned } = await createCampaign(admin, projectId)
    await command(admin, 'campaignSchedule', { id: planned.id })

    const [started, done, made] = await Promise.all([
      command(admin.colleague(), 'campaignStart', { id: planned.id }),
      command(admin.colleague(), 'fleetProjectComplete', { id: projectId }, 'fleetProject { status }'),
      createCampaign(admin.colleague(), projectId),
    ])

    expect([...code(started), ...code(done)]).toEqual([['CONFLICT', 'input.id']])
    expect(made.errors.every((error: { code: string }) => error.code === 'CONFLICT')).toBe(true)
    const { status } = await campaign(admin, planned.id)
    expect([status, done.fleetProject?.status]).toEqual(started.campaign ? ['RUNNING', undefined] : ['UPCOMING', 'COMPLETED'])
  }
})

test.each([
  [{ startDate: '2026-12-02', endDate: '2026-12-01' }, 'endDate', 'The last day cannot lie before the first.'],
  [{ budget: '-0.01' }, 'budget', 'A budget is 0 or more.'],
  [{ budget: '1.005' }, 'budget', 'A budget has two digits after the point at most.'],
  [{ budget: '12345678901234567' }, 'budget', 'A budget has 16 digits before the point at most.'],
] as const)('the plan %j is refused for a campaign and for a project, new and changed', async (plan, field, message) => {
  const { admin, projectId, clientId } = await fleetOf()
  const { campaign: kept } = await createCampaign(admin, projectId, { startDate: '2026-12-01', budget: '0' })
  const errors = [{ code: 'INVALID_INPUT', field: ['input', field], message }]

  expect(await createCampaign(admin, projectId, plan)).toEqual({ campaign: null, errors })
  expect(await command(admin, 'campaignUpdate', { id: kept.id, ...plan })).toEqual({ campaign: null, errors })
  expect((await command(admin, 'fleetProjectCreate', { clientId, name: 'P', currency: 'INR', ...plan }, 'fleetProject { id }')).errors).toEqual(errors)
  expect((await command(admin, 'fleetProjectUpdate', { id: projectId, ...plan }, 'fleetProject { id }')).errors).toEqual(errors)
  expect(await total(admin)).toBe(1)
  expect(await campaign(admin, kept.id)).toEqual(kept)
})

test('a change keeps what it leaves out, and is checked together with what stays', async () => {
  const { admin, projectId } = await fleetOf()
  const { campaign: made } = await createCampaign(admin, projectId, { startDate: '2026-12-01', endDate: '2026-12-31', budget: '9999999999999999.99', description: 'Tour', locations: ['Pune'] })

  expect(code(await command(admin, 'campaignUpdate', { id: made.id, endDate: '2026-11-30' }))).toEqual([['INVALID_INPUT', 'input.endDate']])
  expect(code(await command(admin, 'campaignUpdate', { id: made.id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])
  const { campaign: changed } = await command(admin, 'campaignUpdate', { id: made.id, version: 1, name: 'Tour 2', startDate: null, endDate: '2026-11-30', locations: [] })

  expect(changed).toMatchObject({ name: 'Tour 2', startDate: null, endDate: '2026-11-30', budget: '9999999999999999.99', locations: [], version: 2 })
  expect(code(await command(admin, 'campaignUpdate', { id: made.id, version: 1, name: 'Tour 3' }))).toEqual([['CONFLICT', 'input.version']])
  expect(await command(admin, 'campaignUpdate', { id: made.id })).toMatchObject({ campaign: { version: 2 }, errors: [] })
})

test('placeholder numbers have neither gap nor duplicate, whoever makes campaigns at once', async () => {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 3)
  const made = await Promise.all([1, 2, 3, 4].map(() => createCampaign(admin.colleague(), projectId, { vendorIds })))
  const numbers = (await Promise.all(made.map(({ campaign: { id } }) => invoicesOf(admin, id)))).flat().map(invoice => invoice.invoiceNumber)
  expect(numbers.sort()).toEqual(Array.from({ length: 12 }, (_, index) => `PLACEHOLDER-${String(index + 1).padStart(6, '0')}`))
})

test('the same key makes one campaign, whatever is repeated at once', async () => {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 2)
  const answers = await Promise.all([1, 2, 3].map(() => createCampaign(admin, projectId, { vendorIds, idempotencyKey: 'one' })))
  expect(new Set(answers.map(answer => answer.campaign.id)).size).toBe(1)
  expect(await total(admin)).toBe(1)
  expect(await invoicesOf(admin, answers[0].campaign.id)).toHaveLength(2)
  expect(code(await createCampaign(admin, projectId, { name: 'Another', idempotencyKey: 'one' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
})

test('a campaign has the currency that it names, else its project’s, and so have its placeholders', async () => {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 1)
  const { campaign: made } = await createCampaign(admin, projectId, { currency: 'EUR', vendorIds })
  expect(made.currency).toBe('EUR')
  expect(await invoicesOf(admin, made.id)).toMatchObject([{ currency: 'EUR' }])
  expect((await createCampaign(admin, projectId)).campaign.currency).toBe('INR')
})

test('the invoice that a vendor sent outlives its campaign’s deletion', async () => {
  const { admin, projectId } = await fleetOf()
  const [sender, silent] = (await createVendors(admin, 2)) as [string, string]
  const { campaign: made } = await createCampaign(admin, projectId, { vendorIds: [sender, silent] })
  await sendInvoice(admin, made.id, sender)
  await command(admin, 'campaignDelete', { id: made.id }, 'deletedId')
  expect(await invoicesOf(admin, made.id)).toMatchObject([{ vendorId: sender, status: 'SUBMITTED', isPlaceholder: false }])
  expect(await assigned(admin, made.id)).toEqual([])
})
