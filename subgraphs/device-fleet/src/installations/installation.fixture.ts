import type { TestCaller } from '@fieldgraph/kit/testing'
import { command, createDevice, done, look, query } from '../devices/device.fixture.ts'

export { apiClient, change, code, command, createDevice, deviceCommand, done, look, organization, query, supportOf } from '../devices/device.fixture.ts'

export const SOFTWARE = 'id name description vendor category platform licenseType repositoryUrl documentationUrl isActive version createdBy { id } organization { id }'
export const VERSION = `
  id versionNumber state releaseNotes changelog filePath fileSize checksum downloadUrl isStable isBeta requiresReboot releasedAt recalledAt recallReason version
  software { id } compatibility { deviceTypes minimumVersions { software { id } versionNumber } } createdBy { id } organization { id }
`
export const INSTALLATION = `
  id action status previousVersion newVersion timeoutMinutes timesOutAt startedAt completedAt errorMessage installationLog version device { id } software { id } softwareVersion { id }
  rollbackPoint { versionNumber status configuration softwareVersion { id } } rollsBack { id } initiatedBy { id } organization { id }
`
export const PRESENT = 'id installedVersion installationStatus installationDate lastUpdated configuration notes version device { id } software { id } softwareVersion { id } organization { id }'
export const CHECKSUM = 'a'.repeat(64)

const fieldsOf = (name: string, entity: string, fields: string) => (name === 'Delete' ? 'deletedId deletionId' : `${entity} { ${fields} }`)
export const softwareCommand = (by: TestCaller, name: string, input: object) => command(by, `software${name}`, input, fieldsOf(name, 'software', SOFTWARE))
export const versionCommand = (by: TestCaller, name: string, input: object) => command(by, `softwareVersion${name}`, input, fieldsOf(name, 'softwareVersion', VERSION))
export const presentCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `deviceSoftware${name}`, input, `deviceSoftware { ${PRESENT} }${name === 'EditConfiguration' ? ' conflict { base yours theirs version }' : ''}`)
export const installationCommand = (by: TestCaller, name: 'installationStart' | 'uninstallationStart' | 'installationReport' | 'installationRollback', input: object) =>
  command(by, name, input, `installation { ${INSTALLATION} }`)

let made = 0
export const newName = () => `Firmware ${++made}`
export const createSoftware = async (by: TestCaller, input: object = {}) => done(await softwareCommand(by, 'Create', { name: newName(), category: 'FIRMWARE', ...input }), 'software')
export const createVersion = async (by: TestCaller, softwareId: string, versionNumber: string, input: object = {}) =>
  done(await versionCommand(by, 'Create', { softwareId, versionNumber, checksum: CHECKSUM, ...input }), 'softwareVersion')
export const releaseVersion = async (by: TestCaller, softwareId: string, versionNumber: string, input: object = {}) =>
  done(await versionCommand(by, 'Release', { id: (await createVersion(by, softwareId, versionNumber, input)).id }), 'softwareVersion')

/** What must have worked. */
const began = (name: Parameters<typeof installationCommand>[1]) => async (by: TestCaller, input: object) => done(await installationCommand(by, name, input), 'installation')
export const start = began('installationStart')
export const startUninstallation = began('uninstallationStart')
export const report = began('installationReport')
export const rollBack = began('installationRollback')

/** An installation that was reported so often. */
export async function reported(by: TestCaller, installation: { id: string }, ...statuses: ('IN_PROGRESS' | 'COMPLETED' | 'FAILED')[]) {
  let last
  for (const status of statuses) last = await report(by, { id: installation.id, status, ...(status === 'FAILED' && { errorMessage: 'No power.' }) })
  return last
}
export const install = async (by: TestCaller, deviceId: string, softwareVersionId: string) => reported(by, await start(by, { deviceId, softwareVersionId }), 'IN_PROGRESS', 'COMPLETED')

/** A device with version 1.0.0 of a software. */
export async function installed(by: TestCaller, input: object = {}) {
  const [device, software] = [await createDevice(by, input), await createSoftware(by)]
  const [deviceId, softwareId]: [string, string] = [device.id, software.id]
  const one = await releaseVersion(by, softwareId, '1.0.0')
  const installation = await install(by, deviceId, one.id)
  return { deviceId, softwareId, one: one.id as string, installation }
}

const read = (field: string, fields: string) => async (by: TestCaller, id: string) => (await query(by, `query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id }))[field]
export const readSoftware = read('software', SOFTWARE)
export const readVersion = read('softwareVersion', VERSION)
export const readInstallation = read('installation', INSTALLATION)
export const readPresent = read('deviceSoftware', PRESENT)

/** What the device has, as the graph shows it. */
export async function softwareOf(by: TestCaller, deviceId: string) {
  const { device } = await query(by, `query ($id: ID!) { device(id: $id) { software { totalCount edges { node { ${PRESENT} } } } } }`, { id: deviceId })
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
  return device.software.edges.map(({ node }: { node: any }) => node)
}
export const statusOf = async (by: TestCaller, deviceId: string) => (await softwareOf(by, deviceId)).map(({ installedVersion, installationStatus }: { installedVersion: string; installationStatus: string }) => [installedVersion, installationStatus])

export const eventsAbout = (by: TestCaller, subjectId: string) =>
  look(by, db => db.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', subjectId).orderBy('occurredAt').execute())
