import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newOrganization } from '../memberships/people.fixture.ts'

const FIELDS = 'id name description email phone address website logo timeZone defaultCurrency isActive version'
const MINE = `{ organization { ${FIELDS} } }`
const UPDATE = `mutation ($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { organization { ${FIELDS} } errors { code field message } } }`

test('everyone who has signed in sees the organization of their token, and no other', async () => {
  const [here, there] = [await newOrganization(), await newOrganization('Northbridge Cranes')]
  const [ada, stranger] = [await here.join([]), await there.join(['org_admin'])]
  expect((await ada.execute(MINE)).data.organization).toMatchObject({ id: here.id, name: 'Meridian Field Services', timeZone: 'Europe/London', defaultCurrency: 'GBP', isActive: true })
  const REFERENCE = 'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization { id name } } }'
  const ids = [here.id, there.id, newId('org')].map(id => ({ __typename: 'Organization', id }))
  expect((await stranger.execute(REFERENCE, { ids })).data._entities).toEqual([null, { id: there.id, name: 'Northbridge Cranes' }, null])
})

test('an organization’s data are changed by who may; what is left out stays', async () => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  const first = { name: ' Meridian Ltd ', description: 'Field work.', email: 'hello@meridian.example', phone: '+441614960001', address: '18 Chepstow Street', website: 'https://meridian.example', logo: 'https://meridian.example/logo.svg', timeZone: 'Asia/Kolkata', defaultCurrency: 'EUR', version: 1 }
  const { data } = await admin.execute(UPDATE, { input: first })
  expect(data.organizationUpdate).toMatchObject({ organization: { ...first, name: 'Meridian Ltd', version: 2 }, errors: [] })
  const second = await admin.execute(UPDATE, { input: { phone: null } })
  expect(second.data.organizationUpdate.organization).toMatchObject({ ...first, name: 'Meridian Ltd', phone: null, version: 3 })
})

test.each(['calls.admin', 'support', 'sales.super_admin'])('%s changes nothing of the organization', async role => {
  const { join } = await newOrganization()
  const other = await join([role])
  expect((await other.execute(UPDATE, { input: { name: 'Mine' } })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect((await other.execute(MINE)).data.organization).toMatchObject({ name: 'Meridian Field Services', version: 1 })
})

test.each([
  ['no name', { name: null }, 'name'],
  ['an empty name', { name: ' ' }, 'name'],
  ['a long name', { name: 'x'.repeat(101) }, 'name'],
  ['a time zone that is none', { timeZone: 'Europe/Atlantis' }, 'timeZone'],
  ['an offset as time zone', { timeZone: '+05:30' }, 'timeZone'],
  ['a time zone that only the database knows', { timeZone: 'Factory' }, 'timeZone'],
  ['the servers’ own time zone', { timeZone: 'localtime' }, 'timeZone'],
  ['no currency', { defaultCurrency: null }, 'defaultCurrency'],
])('%s is refused, and nothing changes', async (_, input, field) => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  expect((await admin.execute(UPDATE, { input })).data.organizationUpdate).toMatchObject({ organization: null, errors: [{ code: 'INVALID_INPUT', field: ['input', field] }] })
  expect((await admin.execute(MINE)).data.organization.version).toBe(1)
})

test('every time zone that is let through is one of the database’s, in its spelling', async () => {
  const { join, open } = await newOrganization()
  const admin = await join(['org_admin'])
  const inDatabase = await open(async trx => (await sql<{ name: string }>`select name from pg_timezone_names`.execute(trx)).rows.map(row => row.name))
  const missing = Intl.supportedValuesOf('timeZone').filter(name => !inDatabase.includes(name))
  const asked = [...missing, 'US/Eastern', 'Etc/GMT+5', 'EUROPE/PARIS', 'America/Argentina/Buenos_Aires', 'UTC']
  let kept = 'Europe/London'
  for (const timeZone of asked) {
    const { organization, errors } = (await admin.execute(UPDATE, { input: { timeZone } })).data.organizationUpdate
    const known = inDatabase.find(name => name.toLowerCase() === timeZone.toLowerCase())
    if (known) expect(organization).toMatchObject({ timeZone: (kept = known) })
    else expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'timeZone'] }])
    expect((await admin.execute(MINE)).data.organization.timeZone).toBe(kept)
  }
  expect(kept).toBe('UTC')
})

test('of two changes of the same version one wins', async () => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  const answers = await Promise.all(['One', 'Two', 'Three'].map(name => admin.execute(UPDATE, { input: { name, version: 1 } })))
  const errors = answers.flatMap(({ data }) => data.organizationUpdate.errors)
  expect(errors).toHaveLength(2)
  for (const error of errors) expect(error).toMatchObject({ code: 'CONFLICT', field: ['input', 'version'] })
  expect((await admin.execute(MINE)).data.organization.version).toBe(2)
})
