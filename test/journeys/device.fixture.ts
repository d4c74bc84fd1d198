import { journey, type Step } from './journey.fixture.ts'

/** Meridian's people, of whom some have to do with devices. Ewa has two roles: she makes software and runs tests. */
const people = ['amara', 'ravi', 'ewa', 'piotr', 'zofia', 'stefan', 'tom'] as const
export type Person = (typeof people)[number]

const step = (entity: string, ...may: Person[]): Step<Person> => ({ entity, may: ['amara', 'stefan', ...may] })
const byMaker = (entity: string) => step(entity, 'ewa')
const byOperators = (entity: string) => step(entity, 'ewa', 'zofia')
const byConfigurator = (entity: string) => step(entity, 'piotr')
const byManager = (entity: string) => step(entity, 'ravi')

/** Who may take each step; everybody else is refused. */
const steps = {
  deviceCreate: byManager('device'),
  softwareCreate: byMaker('software'),
  softwareVersionCreate: byMaker('softwareVersion'),
  softwareVersionRelease: byMaker('softwareVersion'),
  softwareVersionRecall: byMaker('softwareVersion'),
  installationStart: byOperators('installation'),
  installationReport: byOperators('installation'),
  installationRollback: byOperators('installation'),
  jsonTemplateCreate: byConfigurator('jsonTemplate'),
  configurationCreate: byConfigurator('configuration'),
  configurationEdit: byConfigurator('configuration'),
  deviceConfigurationEdit: byConfigurator('device'),
  translationSet: byConfigurator('translation'),
  testScenarioCreate: step('testScenario'),
  testScenarioEditFlow: step('testScenario'),
  testRunStart: byOperators('testReport'),
  testMeasurementRecord: { ...byOperators('testMeasurement'), always: 'id' },
  testRunFinish: byOperators('testReport'),
  testRunAbort: byOperators('testReport'),
  configBackupCreate: step('configBackup'),
} satisfies Record<string, Step<Person>>
export type Mutation = keyof typeof steps

export const devices = journey({
  people,
  stranger: 'evelyn',
  steps,
  witness: 'amara',
  lists: ['devices', 'softwareList', 'installations', 'configurations', 'jsonTemplates', 'translations', 'testScenarios', 'testReports', 'configBackups'],
  records: { dev: 'device', sof: 'software', sve: 'softwareVersion', sin: 'installation', cfg: 'configuration', jtp: 'jsonTemplate', tsc: 'testScenario', trp: 'testReport' },
  log: 'deviceAuditEvents',
  uploads: '',
})

export const json = (value: unknown): string => JSON.stringify(value)
