import type { TestCaller } from '@fieldgraph/kit/testing'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { anchorOf, campaignOf, code, command, createPromoter, linkedToNothing, organization, promoterPerson, read, run, supportOf, totals } from '../records/record.fixture.ts'

const log = (by: TestCaller, input: object) => run(by, 'promoterActivityLog', { villageName: 'Hosahalli', activityDate: '2026-11-20', ...input })

async function fieldOf() {
  const { admin, campaignId, clientId } = await campaignOf()
  const [own, other] = [await createPromoter(admin), await createPromoter(admin, { name: 'Usha' })]
  return { admin, campaignId, clientId, own, other, person: promoterPerson(admin, own) }
}

test('a promoter writes down the own activities, and keeps the name of then', async () => {
  const { admin, campaignId, own, person } = await fieldOf()
  const { promoterActivity: activity, errors } = await log(person, { campaignId, peopleAttended: 120, activityCount: 3, remarks: 'Rain' })
  expect(errors).toEqual([])
  expect(activity).toMatchObject({ promoterName: 'Ravi', villageName: 'Hosahalli', peopleAttended: 120, activityCount: 3, specialty: 'Soap', language: 'Kannada', remarks: 'Rain', createdBy: { id: person.identity.userId } })

  await run(admin, 'promoterUpdate', { id: own, name: 'Ravindra' })
  const { data } = await admin.execute('query ($id: ID!) { promoterActivity(id: $id) { promoterName promoter { name } campaign { id } } }', { id: activity.id })
  expect(data.promoterActivity).toEqual({ promoterName: 'Ravi', promoter: { name: 'Ravindra' }, campaign: { id: campaignId } })
})

test('a promoter writes down for no other, and sees no other’s', async () => {
  const { admin, campaignId, own, other, person } = await fieldOf()
  expect(code(await log(person, { campaignId, promoterId: other }))).toEqual([['NOT_FOUND', 'input.promoterId']])
  expect(await totals(admin, 'promoterActivities')).toEqual([0])

  const theirs = (await log(admin, { campaignId, promoterId: other })).promoterActivity.id
  const mine = (await log(admin, { campaignId, promoterId: own })).promoterActivity.id
  expect(await totals(person, 'promoterActivities')).toEqual([1])
  expect([await read(person, 'promoterActivity', theirs), (await read(person, 'promoterActivity', mine)).id]).toEqual([null, mine])
  expect(code(await run(person, 'promoterActivityAttachPhotos', { id: theirs, afterUploadKey: 'x' }))).toEqual([['NOT_FOUND', 'input.id']])
  await expect(run(person, 'promoterActivityUpdate', { id: mine, peopleAttended: 9000 })).rejects.toThrow('You need the right fleet.promoter_activity:write for this.')
})

test('who is not a promoter, or several, says which one', async () => {
  const { admin, campaignId, own, other } = await fieldOf()
  const which = [['INVALID_INPUT', 'input.promoterId']]
  expect(code(await log(admin, { campaignId }))).toEqual(which)
  expect(code(await log(promoterPerson(admin, own, other), { campaignId }))).toEqual(which)
  expect(code(await log(linkedToNothing(admin), { campaignId }))).toEqual(which)
  expect(code(await log(linkedToNothing(admin), { campaignId, promoterId: own }))).toEqual([['NOT_FOUND', 'input.promoterId']])
  expect((await log(promoterPerson(admin, own, other), { campaignId, promoterId: other })).promoterActivity.promoterName).toBe('Usha')
  expect(await totals(linkedToNothing(admin), 'promoterActivities')).toEqual([0])
  expect(await totals(admin, 'promoterActivities')).toEqual([1])
})

test('an anchor writes down for promoters, and sees what they wrote down', async () => {
  const { admin, campaignId, own, other } = await fieldOf()
  const [anchor, another] = [anchorOf(admin), anchorOf(admin)]
  await log(anchor, { campaignId, promoterId: own })
  await log(anchor, { campaignId, promoterId: other })
  await log(another, { campaignId, promoterId: own })

  expect([await totals(anchor, 'promoterActivities'), await totals(another, 'promoterActivities'), await totals(admin, 'promoterActivities')]).toEqual([[2], [1], [3]])
  expect(code(await log(anchor, { campaignId, promoterId: await createPromoter(organization()) }))).toEqual([['NOT_FOUND', 'input.promoterId']])
})

test('the campaign must be there, also for those who do not see it', async () => {
  const { admin, campaignId, own, person } = await fieldOf()
  const other = await campaignOf()
  const missing = [['NOT_FOUND', 'input.campaignId']]
  for (const id of [other.campaignId, newId('cmp')]) {
    expect(code(await log(admin, { campaignId: id, promoterId: own }))).toEqual(missing)
    expect(code(await log(person, { campaignId: id }))).toEqual(missing)
    expect(code(await log(anchorOf(admin), { campaignId: id, promoterId: own }))).toEqual(missing)
  }
  expect(await totals(admin, 'promoterActivities')).toEqual([0])
  const { promoterActivity } = await log(admin, { campaignId, promoterId: own })
  expect(code(await run(admin, 'promoterActivityUpdate', { id: promoterActivity.id, campaignId: other.campaignId }))).toEqual(missing)
  await command(admin, 'campaignDelete', { id: campaignId }, 'deletedId')
  expect(code(await log(admin, { campaignId, promoterId: own }))).toEqual(missing)
})

test.each(['peopleAttended', 'activityCount'])('%s is 0 or more', async field => {
  const { admin, campaignId, own } = await fieldOf()
  expect(code(await log(admin, { campaignId, promoterId: own, [field]: -1 }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await totals(admin, 'promoterActivities')).toEqual([0])
  const { promoterActivity } = await log(admin, { campaignId, promoterId: own, [field]: 0 })
  expect(promoterActivity[field]).toBe(0)
  expect(code(await run(admin, 'promoterActivityUpdate', { id: promoterActivity.id, [field]: -1 }))).toEqual([['INVALID_INPUT', `input.${field}`]])
})

test('an activity is corrected, taken away and brought back', async () => {
  const { admin, campaignId, own } = await fieldOf()
  const { promoterActivity: activity } = await log(admin, { campaignId, promoterId: own, remarks: 'Rain' })
  const corrected = await run(admin, 'promoterActivityUpdate', { id: activity.id, villageName: 'Belur', peopleAttended: 7, remarks: null, version: 1 })
  expect(corrected.promoterActivity).toMatchObject({ villageName: 'Belur', peopleAttended: 7, remarks: null, activityDate: activity.activityDate, version: 2 })
  expect(code(await run(admin, 'promoterActivityUpdate', { id: activity.id, villageName: 'Halebidu', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await run(admin, 'promoterActivityUpdate', { id: activity.id, villageName: null }))).toEqual([['INVALID_INPUT', 'input.villageName']])
  await run(admin, 'promoterActivityDelete', { id: activity.id })
  expect(await totals(admin, 'promoterActivities')).toEqual([0])
  expect((await run(admin, 'promoterActivityRestore', { id: activity.id })).promoterActivity).toMatchObject({ villageName: 'Belur' })
})

test('the same key writes one activity', async () => {
  const { admin, campaignId, person } = await fieldOf()
  const answers = await Promise.all([1, 2].map(() => log(person, { campaignId, idempotencyKey: 'one' })))
  expect(answers[0]).toEqual(answers[1])
  expect(await totals(admin, 'promoterActivities')).toEqual([1])
})

test('support sees activities without remarks', async () => {
  const { admin, campaignId, own } = await fieldOf()
  const { promoterActivity } = await log(admin, { campaignId, promoterId: own, remarks: 'Call +919812345678' })
  expect(await read(supportOf(admin), 'promoterActivity', promoterActivity.id)).toMatchObject({ villageName: 'Hosahalli', remarks: null })
})

test.each([
  [{ activityDate: { gte: '2026-11-02', lt: '2026-11-03' } }, ['Belur']],
  [{ text: 'hOSA' }, ['Hosahalli']],
  [{ text: 'usha' }, ['Belur']],
  [{ campaignId: { in: [] } }, []],
  [null, ['Belur', 'Hosahalli']],
])('the filter %j lists %j, newest first', async (filter, villages) => {
  const { admin, campaignId, own, other } = await fieldOf()
  await log(admin, { campaignId, promoterId: own, activityDate: '2026-11-01' })
  await log(admin, { campaignId, promoterId: other, villageName: 'Belur', activityDate: '2026-11-02' })
  const { data } = await admin.execute('query ($filter: PromoterActivityFilter) { promoterActivities(filter: $filter) { totalCount edges { node { villageName } } } }', { filter })
  expect(data.promoterActivities).toEqual({ totalCount: villages.length, edges: villages.map(villageName => ({ node: { villageName } })) })
})

test('a client sees the activities of the own campaigns', async () => {
  const { admin, campaignId, clientId, own } = await fieldOf()
  await log(admin, { campaignId, promoterId: own })
  expect(await totals(linkedToNothing(admin, clientId), 'promoterActivities')).toEqual([1])
  expect(await totals(linkedToNothing(admin, newId('fcl')), 'promoterActivities')).toEqual([0])
})

test('the activities of campaigns, promoters and people cost two statements each, newest first', async () => {
  const { admin, campaignId, own, other } = await fieldOf()
  const colleague = admin.colleague()
  for (const [index, promoterId] of [own, other, own].entries()) {
    await log(admin, { campaignId, promoterId, activityDate: `2026-11-0${index + 1}` })
    await log(colleague, { campaignId, promoterId, activityDate: `2026-10-0${index + 1}` })
  }
  const activities = 'totalCount edges { node { activityDate promoter { name } campaign { name } createdBy { id } } }'
  const ask = async (people: TestCaller[]) => {
    admin.statements()
    const { data, errors } = await admin.execute(
      `query ($people: [_Any!]!) {
        _entities(representations: $people) { ... on User { promoterActivitiesLogged(first: 2) { ${activities} } } }
        campaigns { edges { node { activities(first: 3) { ${activities} } } } }
        promoters { edges { node { activities(first: 1) { ${activities} } } } }
      }`,
      { people: people.map(({ identity }) => ({ __typename: 'User', id: identity.userId })) },
    )
    expect(errors).toBeUndefined()
    return { data, count: admin.statements().length }
  }
  const { data, count } = await ask([admin, colleague])
  const dates = (connection: { edges: { node: { activityDate: string } }[] }) => connection.edges.map(({ node }) => node.activityDate)
  expect(data._entities.map((person: any) => [person.promoterActivitiesLogged.totalCount, dates(person.promoterActivitiesLogged)])).toEqual([[3, ['2026-11-03', '2026-11-02']], [3, ['2026-10-03', '2026-10-02']]])
  expect(dates(data.campaigns.edges[0].node.activities)).toEqual(['2026-11-03', '2026-11-02', '2026-11-01'])
  expect(data.promoters.edges.map(({ node }: any) => [node.activities.totalCount, dates(node.activities)])).toEqual([[4, ['2026-11-03']], [2, ['2026-11-02']]])
  expect((await ask([admin])).count).toBe(count)
})

test('photos are put to an activity afterwards, by who wrote it down or did it, one after the other', async () => {
  const { admin, campaignId, person } = await fieldOf()
  const { id } = (await log(person, { campaignId })).promoterActivity
  const attach = async (by: TestCaller, input: object) => run(by, 'promoterActivityAttachPhotos', { id, ...input })

  const first = await attach(person, { beforeUploadKey: await person.upload('PROMOTER_PHOTO'), version: 1 })
  expect(first.errors).toEqual([])
  expect(first.promoterActivity).toMatchObject({ beforeImageUrl: expect.stringMatching(/^http/), duringImageUrl: null, afterImageUrl: null, version: 2 })
  const [duringUploadKey, afterUploadKey] = [await admin.upload('PROMOTER_PHOTO'), await admin.upload('PROMOTER_PHOTO')]
  const input = { duringUploadKey, afterUploadKey, idempotencyKey: 'one' }
  const both = (await attach(admin, input)).promoterActivity
  expect(new Set([both.beforeImageUrl, both.duringImageUrl, both.afterImageUrl]).size).toBe(3)
  expect((await attach(admin, input)).promoterActivity.version).toBe(both.version)
})

test('what is no photo of this organization is refused, and nothing is changed', async () => {
  const { admin, campaignId, own } = await fieldOf()
  const { id } = (await log(admin, { campaignId, promoterId: own })).promoterActivity
  const refusal = async (input: object) => code(await run(admin, 'promoterActivityAttachPhotos', { id, ...input }))

  expect(await refusal({})).toEqual([['INVALID_INPUT', 'input']])
  expect(await refusal({ beforeUploadKey: 'x' })).toEqual([['INVALID_INPUT', 'input.beforeUploadKey']])
  expect(await refusal({ beforeUploadKey: await admin.upload('PROMOTER_PHOTO'), afterUploadKey: await admin.upload('EXPENSE_BILL') })).toEqual([['INVALID_INPUT', 'input.afterUploadKey']])
  expect(await refusal({ duringUploadKey: await organization().upload('PROMOTER_PHOTO') })).toEqual([['NOT_FOUND', 'input.duringUploadKey']])
  expect(await refusal({ duringUploadKey: await admin.upload('PROMOTER_PHOTO', Buffer.from('no photo')) })).toEqual([['INVALID_INPUT', 'input.duringUploadKey']])
  expect(code(await run(anchorOf(admin), 'promoterActivityAttachPhotos', { id, beforeUploadKey: 'x' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await read(admin, 'promoterActivity', id)).toMatchObject({ beforeImageUrl: null, duringImageUrl: null, afterImageUrl: null, version: 1 })
})
