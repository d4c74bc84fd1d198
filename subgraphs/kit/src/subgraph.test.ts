import { expect, test } from 'vitest'
import { anonymous, type Identity } from './identity.ts'
import { settingsOf } from './subgraph.ts'

const member: Identity = { ...anonymous, kind: 'user', userId: 'usr_a', organizationId: 'org_a', teamIds: ['tem_a', 'tem_b'], rowLevels: { sales: 'own' } }

test('the database hears of a lead’s teams and of another time zone than UTC', () => {
  expect(settingsOf({ ...member, ledTeamIds: ['tem_b'], timeZone: 'Asia/Kolkata' }, 'sales')).toMatchObject({
    'app.row_level': 'own', 'app.team_ids': '["tem_a","tem_b"]', 'app.led_team_ids': '["tem_b"]', 'app.time_zone': 'Asia/Kolkata',
  })
})

test('what is not so, nothing is said of', () => {
  for (const caller of [member, anonymous]) {
    expect(settingsOf(caller, 'sales')).not.toHaveProperty(['app.led_team_ids'])
    expect(settingsOf(caller, 'sales')).not.toHaveProperty(['app.time_zone'])
  }
})
