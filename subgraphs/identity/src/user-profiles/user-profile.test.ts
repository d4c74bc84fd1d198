import { expect, test } from 'vitest'
import { newOrganization } from '../memberships/people.fixture.ts'

const UPDATE = 'mutation ($input: UserProfileUpdateInput!) { userProfileUpdate(input: $input) { userProfile { id profilePicture bio preferences version } errors { code field } } }'
const MINE = '{ me { profile { bio preferences version } } }'

test('a profile begins with the first change, and what is left out stays', async () => {
  const { join } = await newOrganization()
  const ada = await join([])
  expect((await ada.execute(MINE)).data.me.profile).toBeNull()
  const first = await ada.execute(UPDATE, { input: { bio: 'Counts.', preferences: { theme: 'dark', columns: ['name', 'due'] } } })
  expect(first.data.userProfileUpdate).toMatchObject({ userProfile: { bio: 'Counts.', profilePicture: null, preferences: { theme: 'dark', columns: ['name', 'due'] } }, errors: [] })
  const second = await ada.execute(UPDATE, { input: { profilePicture: 'https://example.com/ada.png' } })
  expect(second.data.userProfileUpdate.userProfile).toMatchObject({ bio: 'Counts.', profilePicture: 'https://example.com/ada.png', preferences: { theme: 'dark', columns: ['name', 'due'] } })
})

test('colleagues read the profile, but not the preferences', async () => {
  const { join } = await newOrganization()
  const [ada, manager] = [await join([]), await join(['org_admin'])]
  await ada.execute(UPDATE, { input: { bio: 'Counts.', preferences: { theme: 'dark' } } })
  const { data } = await manager.execute('query ($id: ID!) { user(id: $id) { profile { bio preferences } } }', { id: ada.userId })
  expect(data.user.profile).toEqual({ bio: 'Counts.', preferences: null })
})

test('another organization’s profiles don’t show', async () => {
  const [here, there] = [await newOrganization(), await newOrganization()]
  const [ada, stranger] = [await here.join([]), await there.join(['org_admin'])]
  await ada.execute(UPDATE, { input: { bio: 'Counts.' } })
  expect((await stranger.execute('query ($id: ID!) { user(id: $id) { profile { bio } } }', { id: ada.userId })).data.user).toBeNull()
})

test.each([
  ['a list', []],
  ['a text', 'dark'],
  ['a number', 7],
  ['nothing', null],
  ['more than 20,000 characters', { a: 'x'.repeat(10_000), b: 'y'.repeat(10_001) }],
  ['a text of a megabyte', { a: 'x'.repeat(1_000_000) }],
  ['a NUL deep down', { a: { b: ['\u0000'] } }],
])('preferences that are %s are refused, and the old ones stay', async (_, preferences) => {
  const { join } = await newOrganization()
  const ada = await join([])
  await ada.execute(UPDATE, { input: { preferences: { theme: 'dark' } } })
  const { data } = await ada.execute(UPDATE, { input: { preferences } })
  expect(data.userProfileUpdate).toEqual({ userProfile: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'preferences'] }] })
  expect((await ada.execute(MINE)).data.me.profile.preferences).toEqual({ theme: 'dark' })
})

test('preferences named __proto__ are kept or refused, and change no object', async () => {
  const { join } = await newOrganization()
  const ada = await join([])
  await ada.execute(UPDATE, { input: { preferences: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') } })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('two first changes at once make one profile', async () => {
  const { join } = await newOrganization()
  const ada = await join([])
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map(bio => ada.execute(UPDATE, { input: { bio } })))
  for (const { data } of answers) expect(data.userProfileUpdate.errors).toEqual([])
  expect(new Set(answers.map(({ data }) => data.userProfileUpdate.userProfile.id)).size).toBe(1)
})

test('a change on an older version is refused', async () => {
  const { join } = await newOrganization()
  const ada = await join([])
  const { version } = (await ada.execute(UPDATE, { input: { bio: 'One.' } })).data.userProfileUpdate.userProfile
  await ada.execute(UPDATE, { input: { bio: 'Two.', version } })
  expect((await ada.execute(UPDATE, { input: { bio: 'Three.', version } })).data.userProfileUpdate.errors).toEqual([{ code: 'CONFLICT', field: ['input', 'version'] }])
  expect((await ada.execute(MINE)).data.me.profile.bio).toBe('Two.')
})
