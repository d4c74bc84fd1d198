import { demoOrganizations, demoSignIns } from '@fieldgraph/infra/db/demo'
import { files } from '@fieldgraph/kit/files.fixture'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { system } from './started.fixture.ts'

const [admin] = demoSignIns
const [, northbridge] = demoOrganizations

const png = files['image/png']
const CREATE = 'mutation ($input: FleetUploadCreateInput!) { fleetUploadCreate(input: $input) { upload { key url method headers { name value } } errors { code } } }'
const SUBMIT = 'mutation ($input: ExpenseSubmitInput!) { expenseSubmit(input: $input) { expense { id billImageUrl } errors { code field } } }'

async function place(token: string, size = png.length) {
  const { data } = await system.ask(CREATE, { input: { kind: 'EXPENSE_BILL', fileName: 'Bill 7.png', contentType: 'image/png', size } }, token)
  const { upload } = data.fleetUploadCreate as { upload: { key: string; url: string; method: string; headers: { name: string; value: string }[] } }
  const send = (body: Uint8Array<ArrayBuffer>) => fetch(upload.url, { method: upload.method, headers: Object.fromEntries(upload.headers.map(({ name, value }) => [name, value])), body })
  return { key: upload.key, send }
}

async function campaignOf(token: string): Promise<string> {
  const run = async (mutation: string, field: string, input: object) => {
    const { data, errors } = await system.ask(mutation, { input }, token)
    expect(errors).toBeUndefined()
    return (data[field] as Record<string, { id: string }>)['made']!.id
  }
  const clientId = await run('mutation ($input: FleetClientCreateInput!) { fleetClientCreate(input: $input) { made: fleetClient { id } } }', 'fleetClientCreate', { name: 'Uploads Ltd' })
  const projectId = await run('mutation ($input: FleetProjectCreateInput!) { fleetProjectCreate(input: $input) { made: fleetProject { id } } }', 'fleetProjectCreate', { clientId, name: 'Bills', currency: 'GBP' })
  return run('mutation ($input: CampaignCreateInput!) { campaignCreate(input: $input) { made: campaign { id } } }', 'campaignCreate', { projectId, name: 'Bills', campaignType: 'L_SHAPE' })
}

const submit = async (token: string, campaignId: string, billUploadKey: string) =>
  (await system.ask(SUBMIT, { input: { campaignId, expenseType: 'fuel', amount: '10.00', billUploadKey, idempotencyKey: crypto.randomUUID() } }, token)).data.expenseSubmit

test('a bill goes past the graph to its place, is checked when it is attached, and comes back by a link', async () => {
  const token = await system.signIn(admin.user.email)
  const campaignId = await campaignOf(token)
  const { key, send } = await place(token)
  expect((await submit(token, campaignId, key)).errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'billUploadKey'] }])
  expect((await send(png)).status).toBe(201)
  const { expense, errors } = await submit(token, campaignId, key)
  expect(errors).toEqual([])

  const answer = await fetch(expense.billImageUrl as string)
  expect({ status: answer.status, type: answer.headers.get('content-type'), name: answer.headers.get('content-disposition') }).toEqual({ status: 200, type: 'image/png', name: 'inline; filename="bill-7.png"' })
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png)

  // The link for uploading is still good for a quarter of an hour, but changes nothing any more.
  expect((await send(png.slice().fill(0, 40))).status).toBe(409)
  expect(new Uint8Array(await (await fetch(expense.billImageUrl as string)).arrayBuffer())).toEqual(png)
})

test('a page that calls itself a picture arrives, but is attached to nothing', async () => {
  const token = await system.signIn(admin.user.email)
  const campaignId = await campaignOf(token)
  const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
  const { key, send } = await place(token, page.length)
  expect((await send(page)).status).toBe(201)
  expect(await submit(token, campaignId, key)).toEqual({ expense: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'billUploadKey'] }] })
})

test('another organization can attach nothing of ours', async () => {
  const [ours, theirs] = [await system.signIn(admin.user.email), await system.signIn(northbridge!.users[0]!.email)]
  const { key, send } = await place(ours)
  await send(png)
  const campaignId = await campaignOf(theirs)
  expect(await submit(theirs, campaignId, key)).toEqual({ expense: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'billUploadKey'] }] })
})

test('the secret of the links is kept for its owner alone, and said nowhere', async () => {
  const secret = readFileSync(join(system.directory, 'storage-secret'), 'utf8').trim()
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect(statSync(join(system.directory, 'storage-secret')).mode & 0o777).toBe(0o600)
  expect(statSync(join(system.directory, 'uploads')).mode & 0o777).toBe(0o700)
  expect(system.said()).not.toContain(secret)
  const uploads = await readdir(join(system.directory, 'uploads'), { recursive: true })
  expect(uploads.filter(name => name.endsWith('.part'))).toEqual([])
  expect(existsSync(join(system.directory, 'uploads', 'inbox'))).toBe(true)
})
