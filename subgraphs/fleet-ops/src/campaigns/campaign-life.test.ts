import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { campaign, code, command, createCampaign, fleetOf, look, organization } from './campaign.fixture.ts'

type Step = 'Schedule' | 'Start' | 'Hold' | 'Resume' | 'Complete' | 'Cancel'

const WAY: Record<string, Step[]> = {
  PLANNING: [],
  UPCOMING: ['Schedule'],
  RUNNING: ['Schedule', 'Start'],
  HOLD: ['Schedule', 'Start', 'Hold'],
  COMPLETED: ['Schedule', 'Start', 'Complete'],
  CANCELLED: ['Cancel'],
}
const TO: Record<Step, string> = { Schedule: 'UPCOMING', Start: 'RUNNING', Hold: 'HOLD', Resume: 'RUNNING', Complete: 'COMPLETED', Cancel: 'CANCELLED' }
const ALLOWED: Record<string, Step[]> = {
  PLANNING: ['Schedule', 'Cancel'],
  UPCOMING: ['Start', 'Cancel'],
  RUNNING: ['Hold', 'Complete', 'Cancel'],
  HOLD: ['Resume', 'Complete', 'Cancel'],
  COMPLETED: [],
  CANCELLED: [],
}

async function campaignIn(status: string) {
  const { admin, projectId } = await fleetOf()
  const { campaign: { id } } = await createCampaign(admin, projectId)
  for (const step of WAY[status]!) await command(admin, `campaign${step}`, { id })
  return { admin, projectId, id: id as string }
}

const events = (by: Parameters<typeof campaign>[0]) => look(by, db => db.selectFrom('outbox').select(['type', 'subjectId', 'data']).orderBy('occurredAt').execute())

const cases = Object.entries(ALLOWED).flatMap(([status, allowed]) => (Object.keys(TO) as Step[]).map(step => [status, step, allowed.includes(step)] as const))

test.each(cases.filter(([, , allowed]) => allowed))('a campaign in %s can be told to %s, and others hear of it', async (status, step) => {
  const { admin, projectId, id } = await campaignIn(status)
  const before = (await events(admin)).length

  const { campaign: moved, errors } = await command(admin, `campaign${step}`, { id })

  expect(errors).toEqual([])
  expect(moved.status).toBe(TO[step])
  expect((await events(admin)).slice(before)).toMatchObject([{ type: 'fleet.campaign.status_changed.v1', subjectId: id, data: { name: 'Roadshow', projectId, from: status, to: TO[step] } }])
})

test.each(cases.filter(([, , allowed]) => !allowed))('a campaign in %s can’t be told to %s, and stays as it is', async (status, step) => {
  const { admin, id } = await campaignIn(status)
  const [before, told] = [await campaign(admin, id), (await events(admin)).length]

  expect(await command(admin, `campaign${step}`, { id })).toMatchObject({ campaign: null, errors: [{ code: 'INVALID_TRANSITION' }] })
  expect(await campaign(admin, id)).toEqual(before)
  expect(await events(admin)).toHaveLength(told)
})

test.each([['UPCOMING', 'Start'], ['RUNNING', 'Complete']])('of two at once with a campaign in %s that tell it to %s, exactly one wins', async (status, step) => {
  const { admin, id } = await campaignIn(status)
  const both = await Promise.all([1, 2].map(() => command(admin.colleague(), `campaign${step}`, { id })))
  expect(both.flatMap(answer => code(answer))).toEqual([['INVALID_TRANSITION', undefined]])
})

test('in a project that is called off no campaign goes on, but each can be ended', async () => {
  const { admin, projectId, id } = await campaignIn('HOLD')
  await command(admin, 'fleetProjectCancel', { id: projectId }, '')
  expect(code(await command(admin, 'campaignResume', { id }))).toEqual([['CONFLICT', 'input.id']])
  expect((await campaign(admin, id)).status).toBe('HOLD')
  expect((await command(admin, 'campaignComplete', { id })).campaign.status).toBe('COMPLETED')
})

test('a step of an older version, of a missing campaign and of another organization’s is refused', async () => {
  const { admin, id } = await campaignIn('UPCOMING')
  expect(code(await command(admin, 'campaignStart', { id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await command(admin, 'campaignStart', { id: newId('cmp') }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await command(organization(), 'campaignStart', { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await campaign(admin, id)).status).toBe('UPCOMING')
})
