import type { TestCaller } from '@fieldgraph/kit/testing'
import { command, done } from '../customers/customer.fixture.ts'

export { code, createCustomer, done, look, organization, salesperson, supportOf } from '../customers/customer.fixture.ts'
export { createJob, operatorWithAccount, schedule } from '../jobs/job.fixture.ts'

export const ASSESSMENT = 'id title description location constraints notes imageUrls videoUrls isActive version customer { id } job { id } createdBy { id } organization { id }'

type Event = 'Create' | 'Update' | 'Attach' | 'Delete' | 'Restore'

/** `siteAssessmentCreate` and the like. */
export const assessmentCommand = (by: TestCaller, event: Event, input: object) =>
  command(by, `siteAssessment${event}`, input, event === 'Delete' ? 'deletedId deletionId' : `siteAssessment { ${ASSESSMENT} }`)

/** What must have worked. */
export const assessmentAfter = async (by: TestCaller, event: Exclude<Event, 'Delete'>, input: object) => done(await assessmentCommand(by, event, input), 'siteAssessment')

export const createAssessment = (by: TestCaller, input: object) => assessmentAfter(by, 'Create', { title: 'Pier 4', location: 'Dock 9', ...input })

export async function readAssessment(by: TestCaller, id: string) {
  const { data, errors } = await by.execute(`query ($id: ID!) { siteAssessment(id: $id) { ${ASSESSMENT} } }`, { id })
  if (errors) throw new Error(errors[0]!.message)
  return data.siteAssessment
}

export async function listAssessments(by: TestCaller, filter: object = {}): Promise<{ ids: string[]; total: number }> {
  const { data, errors } = await by.execute('query ($filter: SiteAssessmentFilter) { siteAssessments(filter: $filter) { totalCount edges { node { id } } } }', { filter })
  if (errors) throw new Error(errors[0]!.message)
  return { ids: data.siteAssessments.edges.map(({ node }: { node: { id: string } }) => node.id), total: data.siteAssessments.totalCount }
}
