import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { campaign, code, command, createCampaign, createClient, createProject, fleetOf, organization } from '../campaigns/campaign.fixture.ts'

const PROJECT = 'fleetProject { id name description budget currency startDate endDate status version client { id } assignedCs { id } assignedCsName organization { id } }'

test('a project is made for a client, with a budget in a currency, dates and who looks after the client', async () => {
  const admin = organization()
  const clientId = await createClient(admin)
  const assignedCsId = newId('usr')
  const { fleetProject, errors } = await command(
    admin, 'fleetProjectCreate',
    { clientId, name: ' Summer ', description: '', budget: '250000.5', currency: 'INR', startDate: '2026-12-01', endDate: '2026-12-01', assignedCsId },
    PROJECT,
  )
  expect(errors).toEqual([])
  expect(fleetProject).toMatchObject({
    name: 'Summer', description: null, budget: '250000.50', currency: 'INR', startDate: '2026-12-01', endDate: '2026-12-01', status: 'ACTIVE', version: 1,
    client: { id: clientId }, assignedCs: { id: assignedCsId }, assignedCsName: null, organization: { id: admin.identity.organizationId },
  })
})

test('a project’s client must be the organization’s', async () => {
  const { admin, projectId } = await fleetOf()
  const strange = await createClient(organization())
  expect(code(await command(admin, 'fleetProjectCreate', { clientId: strange, name: 'P', currency: 'INR' }, PROJECT))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect(code(await command(admin, 'fleetProjectUpdate', { id: projectId, clientId: strange }, PROJECT))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect((await admin.execute('{ fleetProjects { totalCount } }')).data.fleetProjects.totalCount).toBe(1)
})

test('a project that goes to another client takes its campaigns along', async () => {
  const { admin, clientId, projectId } = await fleetOf()
  const { campaign: { id } } = await createCampaign(admin, projectId)
  const other = await createClient(admin)

  expect((await command(admin, 'fleetProjectUpdate', { id: projectId, clientId: other }, PROJECT)).fleetProject.client).toEqual({ id: other })

  const { data } = await admin.execute('query ($id: ID!) { campaign(id: $id) { client { id } } }', { id })
  expect(data.campaign.client.id).toBe(other)
  const linked = (link: string) => admin.colleague({ rowLevels: { fleet: 'linked' }, links: [link] })
  expect([await campaign(linked(clientId), id), (await campaign(linked(other), id))?.id]).toEqual([null, id])
})

test('a change keeps what it leaves out and refuses what a project can’t be without', async () => {
  const { admin, projectId } = await fleetOf()
  await command(admin, 'fleetProjectUpdate', { id: projectId, budget: '10', startDate: '2026-12-01', endDate: '2026-12-02' }, PROJECT)
  for (const field of ['name', 'clientId', 'currency']) expect(code(await command(admin, 'fleetProjectUpdate', { id: projectId, [field]: null }, PROJECT))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(code(await command(admin, 'fleetProjectUpdate', { id: projectId, startDate: '2026-12-03' }, PROJECT))).toEqual([['INVALID_INPUT', 'input.endDate']])
  expect(code(await command(admin, 'fleetProjectUpdate', { id: projectId, version: 1, name: 'Late' }, PROJECT))).toEqual([['CONFLICT', 'input.version']])
  const { fleetProject } = await command(admin, 'fleetProjectUpdate', { id: projectId, version: 2, endDate: null }, PROJECT)
  expect(fleetProject).toMatchObject({ name: 'Summer', budget: '10.00', startDate: '2026-12-01', endDate: null, version: 3 })
})

test.each([['running', ['Schedule', 'Start']], ['on hold', ['Schedule', 'Start', 'Hold']]])('a project with a campaign that is %s can’t be completed', async (_, steps) => {
  const { admin, projectId } = await fleetOf()
  const { campaign: { id } } = await createCampaign(admin, projectId)
  for (const step of steps) await command(admin, `campaign${step}`, { id })

  expect(await command(admin, 'fleetProjectComplete', { id: projectId }, PROJECT)).toEqual({
    fleetProject: null,
    errors: [{ code: 'CONFLICT', message: 'The campaign "Roadshow" is still under way. Complete or cancel it first.', field: ['input', 'id'] }],
  })
  expect((await admin.execute('query ($id: ID!) { fleetProject(id: $id) { status version } }', { id: projectId })).data.fleetProject).toEqual({ status: 'ACTIVE', version: 1 })

  await command(admin, 'campaignComplete', { id })
  expect((await command(admin, 'fleetProjectComplete', { id: projectId }, PROJECT)).fleetProject.status).toBe('COMPLETED')
})

test('a running campaign of another project, or a deleted one, is in nobody’s way', async () => {
  const { admin, clientId, projectId } = await fleetOf()
  const other = await createProject(admin, clientId)
  for (const project of [other, projectId]) {
    const { campaign: { id } } = await createCampaign(admin, project)
    for (const step of ['Schedule', 'Start']) await command(admin, `campaign${step}`, { id })
    if (project === projectId) await command(admin, 'campaignDelete', { id }, 'deletedId')
  }
  expect((await command(admin, 'fleetProjectComplete', { id: projectId }, PROJECT)).errors).toEqual([])
})

test.each([['Complete', 'COMPLETED'], ['Cancel', 'CANCELLED']])('a project is over once (%s), and stays so', async (ending, status) => {
  const { admin, projectId } = await fleetOf()
  expect((await command(admin, `fleetProject${ending}`, { id: projectId }, PROJECT)).fleetProject.status).toBe(status)
  for (const again of ['Complete', 'Cancel']) expect(code(await command(admin, `fleetProject${again}`, { id: projectId }, PROJECT))).toEqual([['INVALID_TRANSITION', undefined]])
  expect((await admin.execute('query ($id: ID!) { fleetProject(id: $id) { status } }', { id: projectId })).data.fleetProject.status).toBe(status)
})
