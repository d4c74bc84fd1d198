import type { TestCaller } from '@fieldgraph/kit/testing'
import { command, done, query } from '../devices/device.fixture.ts'

export const TEMPLATE = 'id name templateType category description schema defaultValues isActive version createdBy { id } organization { id }'
export const CONFIGURATION = 'id key value component version template { id } updatedBy { id } organization { id }'
const CONFLICT = 'conflict { base yours theirs version }'

/** JSON as the text that inputs take. */
const text = (value: unknown) => JSON.stringify(value)

export const PRESSURE = { type: 'object', required: ['pressure'], properties: { pressure: { type: 'integer', minimum: 1 }, unit: { enum: ['kPa', 'Pa'] } } }

export const templateCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `jsonTemplate${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `jsonTemplate { ${TEMPLATE} }${name === 'EditDefaults' ? ` ${CONFLICT}` : ''}`)

let made = 0
/** A form for the configuration of devices of all types, unless told. */
export async function createTemplate(by: TestCaller, { schema = PRESSURE, defaultValues = { pressure: 100 }, ...input }: Record<string, unknown> & { schema?: object; defaultValues?: object } = {}) {
  return done(await templateCommand(by, 'Create', { name: `Template ${++made}`, templateType: 'DEVICE_CONFIG', schema: text(schema), defaultValues: text(defaultValues), ...input }), 'jsonTemplate')
}

export const configurationCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `configuration${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `configuration { ${CONFIGURATION} }${name === 'Edit' ? ` ${CONFLICT}` : ''}`)
export const createConfiguration = async (by: TestCaller, key: string, value: unknown, input: object = {}) => done(await configurationCommand(by, 'Create', { key, value: text(value), ...input }), 'configuration')

export const readTemplate = async (by: TestCaller, id: string) => (await query(by, `query ($id: ID!) { jsonTemplate(id: $id) { ${TEMPLATE} } }`, { id })).jsonTemplate
export const readConfiguration = async (by: TestCaller, id: string) => (await query(by, `query ($id: ID!) { configuration(id: $id) { ${CONFIGURATION} } }`, { id })).configuration
