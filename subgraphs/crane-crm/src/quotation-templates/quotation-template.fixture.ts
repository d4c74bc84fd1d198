import type { TestCaller } from '@fieldgraph/kit/testing'
import { command, done } from '../customers/customer.fixture.ts'

export { code, look, organization, supportOf } from '../customers/customer.fixture.ts'

export const TEMPLATE = 'id name description isDefault templateVersion content isActive version createdBy { id } organization { id }'

export const templateCommand = (by: TestCaller, name: 'Create' | 'Update' | 'SetDefault' | 'Delete' | 'Restore', input: object) =>
  command(by, `quotationTemplate${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `quotationTemplate { ${TEMPLATE} }`)

export const createTemplate = async (by: TestCaller, input: object = {}) =>
  done(await templateCommand(by, 'Create', { name: 'Short', content: '<p>For {{ customer.name }}</p>', ...input }), 'quotationTemplate')

export async function readTemplate(by: TestCaller, id: string) {
  const { data, errors } = await by.execute(`query ($id: ID!) { quotationTemplate(id: $id) { ${TEMPLATE} } }`, { id })
  if (errors) throw new Error(errors[0]!.message)
  return data.quotationTemplate
}

export async function listTemplates(by: TestCaller, filter: object = {}, order = '{ field: NAME, direction: ASC }') {
  const { data, errors } = await by.execute(
    `query ($filter: QuotationTemplateFilter) { quotationTemplates(filter: $filter, orderBy: ${order}) { totalCount edges { node { name content isDefault } } } }`, { filter })
  if (errors) throw new Error(errors[0]!.message)
  return { total: data.quotationTemplates.totalCount as number, nodes: data.quotationTemplates.edges.map(({ node }: { node: object }) => node) as { name: string; content: string; isDefault: boolean }[] }
}
