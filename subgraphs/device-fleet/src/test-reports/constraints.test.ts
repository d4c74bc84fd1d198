import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { abort, change, createDevice, createScenario, createTemplate, measure, organization, startRun, tested } from './test-report.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const write = (by: TestCaller, statement: string) => change(by, trx => sql.raw(statement).execute(trx)).then(() => 'done', String)

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  test_scenarios: [
    ["name = ' '", 'label_says_something'], ['name = null', 'not-null'], ['scenario_version = 0', 'test_scenarios_scenario_version'], ['scenario_version = null', 'not-null'], ['is_active = null', 'not-null'],
    ["device_type = 'SCALE'", 'invalid input value for enum'], [`template_id = '${newId('jtp')}'`, 'test_scenarios_organization_id_template_id_fkey'],
  ],
  scenario_versions: [["test_flow = '{}'", 'permission denied']],
  test_steps: [
    ['step_order = 0', 'test_steps_step_order'], ["step_name = ''", 'label_says_something'], ["parameters = '[]'", 'json_map_is_an_object'], ["criteria = 'null'", 'json_map_is_an_object'], ['parameters = null', 'not-null'],
    ['criteria = null', 'not-null'], [`scenario_id = '${newId('tsc')}'`, 'test_steps_organization_id_scenario_id_fkey'], ['auto_test = null', 'not-null'], ['operator_participation = null', 'not-null'],
  ],
  test_reports: [
    ["state = 'COMPLETED'", 'test_reports_ended'], ["state = 'COMPLETED', end_time = now()", 'test_reports_verdict'], ["state = 'ABORTED', end_time = now()", 'test_reports_aborted'],
    ["state = 'ABORTED', end_time = now(), abort_reason = ' '", 'label_says_something'], ["verdict = 'PASS'", 'test_reports_verdict'], ["abort_reason = 'x'", 'test_reports_aborted'], ['end_time = now()', 'test_reports_ended'],
    ['ended_on = current_date', 'test_reports_ended_on'], ["state = 'COMPLETED', verdict = 'PASS', end_time = start_time - interval '1 second'", 'test_reports_times'], ["results = '[]'", 'json_map_is_an_object'],
    ["state = 'FAILED'", 'invalid input value for enum'], ["verdict = 'MAYBE'", 'invalid input value for enum'], ['scenario_version = 7', 'test_reports_organization_id_scenario_id_scenario_version_fkey'],
    [`device_id = '${newId('dev')}'`, 'test_reports_organization_id_device_id_fkey'], [`customer_id = '${newId('dcu')}'`, 'test_reports_organization_id_customer_id_fkey'],
    ['device_id = null', 'not-null'], ['device_type = null', 'not-null'], ['scenario_id = null', 'not-null'], ['start_time = null', 'not-null'], ['state = null', 'not-null'], ['results = null', 'not-null'],
  ],
  measurements: [['value = 1', 'permission denied']],
  pressure_parts: [['point_count = 1', 'permission denied']],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, changes) => {
  const admin = organization()
  const { id: scenarioId } = await createScenario(admin)
  await startRun(admin, { scenarioId })
  await change(admin, trx => trx.insertInto('testSteps').values({ scenarioId, stepOrder: 1, stepName: 'test' }).execute())
  for (const [values, refusal] of changes) {
    expect([values, await write(admin, `update device_fleet.${table} set ${values}`)]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('a value, a part and a version that may not be are not written', async () => {
  const admin = organization()
  const { id, scenario } = await startRun(admin)
  const measured = (column: string, value: string) => {
    const values = { report_id: `'${id}'`, step: '1', name: "'leak'", value: '1', unit: "'Pa'", [column]: value }
    return `measurements (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`
  }
  const part = (column: string, value: string) => {
    const values = { report_id: `'${id}'`, part_number: '1', point_count: '1', first_offset: '0', last_offset: '0', points: "'\\x00'", [column]: value }
    return `pressure_parts (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`
  }
  const version = (number: number, flow: string) => `scenario_versions (scenario_id, scenario_version, test_flow) values ('${scenario.id}', ${number}, '${flow}')`
  const cases: [statement: string, refusal: string][] = [
    [measured('step', '0'), 'measurements_step'], [measured('name', "' '"), 'measurements_name'], [measured('name', "repeat('x', 101)"), 'measurements_name'], [measured('unit', "''"), 'measurements_unit'],
    [measured('unit', "repeat('x', 21)"), 'measurements_unit'], [measured('value', 'null'), 'not-null'], [measured('value', '1e15'), 'numeric field overflow'], [measured('report_id', `'${newId('trp')}'`), 'measurements_organization_id_report_id_fkey'],
    [part('part_number', '0'), 'pressure_parts_part_number'], [part('point_count', '0'), 'pressure_parts_point_count'], [part('point_count', '100001'), 'pressure_parts_point_count'], [part('last_offset', '-1'), 'pressure_parts_offsets'],
    [part('points', 'null'), 'not-null'], [part('report_id', `'${newId('trp')}'`), 'pressure_parts_organization_id_report_id_fkey'],
    [version(0, '{}'), 'scenario_versions_scenario_version'], [version(2, '[]'), 'json_map_is_an_object'], [version(1, '{}'), 'scenario_versions_number'],
  ]
  for (const [statement, refusal] of cases) expect([statement, await write(admin, `insert into device_fleet.${statement}`)]).toEqual([statement, expect.stringContaining(refusal)])
  for (const statement of [measured('step', '1'), part('part_number', '1'), version(2, '{}')]) expect([statement, await write(admin, `insert into device_fleet.${statement}`)]).toEqual([statement, 'done'])
  expect(await write(admin, `insert into device_fleet.${part('part_number', '1')}`)).toContain('pressure_parts_pkey')
})

test('a device has one test that runs, and nothing refers to another organization’s', async () => {
  const [admin, foreign] = [organization(), organization()]
  const deviceId = await createDevice(admin)
  const ended = await tested(admin, '12', { deviceId })
  await startRun(admin, { deviceId })
  expect(await write(admin, `update device_fleet.test_reports set state = 'PENDING', verdict = null, end_time = null where id = '${ended.id}'`)).toContain('test_reports_running')
  const theirs = await startRun(foreign)
  expect(await write(admin, `update device_fleet.test_reports set device_id = '${theirs.device.id}' where id = '${ended.id}'`)).toContain('test_reports_organization_id_device_id_fkey')
  const { id: scenarioId } = await createScenario(admin)
  expect(await write(admin, `update device_fleet.test_scenarios set template_id = '${await createTemplate(foreign, { type: 'object' })}' where id = '${scenarioId}'`)).toContain('test_scenarios_organization_id_template_id_fkey')
  await measure(foreign, theirs.id)
  await abort(foreign, theirs.id)
  expect(await change(admin, trx => trx.selectFrom('measurements').select('id').where('reportId', '=', theirs.id).execute())).toEqual([])
})
