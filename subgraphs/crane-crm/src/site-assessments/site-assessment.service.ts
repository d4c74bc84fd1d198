import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { hasScope } from '@fieldgraph/kit/identity'
import type {
  CraneUploadKind, SiteAssessmentAttachInput, SiteAssessmentCreateInput, SiteAssessmentDeleteInput, SiteAssessmentFilter, SiteAssessmentRestoreInput, SiteAssessmentUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { reachOf } from '../customers/assignment.ts'
import { keepCustomer } from '../customers/customer.queries.ts'
import { keepJob, type JobRow } from '../jobs/job.queries.ts'
import { deleteSiteAssessment, insertSiteAssessment, lockSiteAssessment, updateSiteAssessment, type SiteAssessmentRow, type SiteAssessmentSearch } from './site-assessment.queries.ts'

type Transaction = Parameters<typeof lockSiteAssessment>[0]

export async function createAssessment(ctx: Context, input: SiteAssessmentCreateInput): Promise<SiteAssessmentRow> {
  const { location: said, ...details } = given(input, [], ['location', 'description', 'notes'])
  return ctx.db.write('siteAssessment.create', async trx => {
    const job = input.jobId == null ? null : await expectJob(trx, input.jobId)
    const customerId = await expectCustomer(ctx, trx, job, input.customerId)
    const location = said ?? job?.location
    if (location === undefined) throw invalidInput('Say where the site is.', 'input', 'location')
    return insertSiteAssessment(trx, {
      ...details,
      title: input.title.trim(),
      jobId: job?.id ?? null,
      customerId,
      location,
      constraints: tidy(input.constraints ?? []),
      createdById: ctx.identity.userId,
    })
  }, input)
}

export async function changeAssessment(ctx: Context, input: SiteAssessmentUpdateInput): Promise<SiteAssessmentRow> {
  const { constraints, ...rest } = given(input, ['title', 'location', 'constraints'], ['jobId', 'description', 'notes'])
  const values = { ...rest, ...(constraints && { constraints: tidy(constraints) }) }
  return ctx.db.write('siteAssessment.update', async trx => {
    const assessment = await expectRow(trx, lockSiteAssessment, 'Assessment', input)
    const { jobId } = values
    if (jobId != null && jobId !== assessment.jobId) {
      const job = await expectJob(trx, jobId)
      if (job.customerId !== assessment.customerId) throw invalidInput('This job is for another customer.', 'input', 'jobId')
    }
    return (Object.keys(values).length > 0 && (await updateSiteAssessment(trx, assessment.id, values))) || assessment
  }, input)
}

export async function attachToAssessment(ctx: Context, input: SiteAssessmentAttachInput): Promise<SiteAssessmentRow> {
  const keptImages = await keepAll(ctx, input.imageUploadKeys, 'ASSESSMENT_IMAGE', 'imageUploadKeys')
  const keptVideos = await keepAll(ctx, input.videoUploadKeys, 'ASSESSMENT_VIDEO', 'videoUploadKeys')
  return ctx.db.write('siteAssessment.attach', async trx => {
    const assessment = await expectRow(trx, lockSiteAssessment, 'Assessment', input)
    const images = joined(assessment.images, keptImages)
    const videos = joined(assessment.videos, keptVideos)
    if (images.length + videos.length === assessment.images.length + assessment.videos.length) return assessment
    return (await updateSiteAssessment(trx, assessment.id, { images, videos }).catch(tooMany)) ?? assessment
  }, input)
}

export async function removeAssessment(ctx: Context, input: SiteAssessmentDeleteInput): Promise<SiteAssessmentRow> {
  return ctx.db.write('siteAssessment.delete', async trx => {
    const assessment = await expectRow(trx, lockSiteAssessment, 'Assessment', input)
    return (await deleteSiteAssessment(trx, assessment.id)) ?? assessment
  }, input)
}

export async function restoreAssessment(ctx: Context, input: SiteAssessmentRestoreInput): Promise<SiteAssessmentRow> {
  return ctx.db.write('siteAssessment.restore', trx => revive(trx, 'siteAssessments', 'Assessment', input), input)
}

async function expectJob(trx: Transaction, id: string): Promise<JobRow> {
  const job = await keepJob(trx, id)
  if (!job) throw notFound('Job', id, 'input', 'jobId')
  return job
}

/** Whoever sees the job may assess its site, also where they don't see the customer. */
async function expectCustomer({ identity }: Context, trx: Transaction, job: JobRow | null, named: string | null | undefined): Promise<string> {
  if (job) {
    if (named != null && named !== job.customerId) throw invalidInput('The job is for another customer.', 'input', 'customerId')
    return job.customerId
  }
  if (named == null) throw invalidInput('Say whose site it is, or which job it is for.', 'input', 'customerId')
  // Who may not read customers learns of none here.
  if (!hasScope(identity.scopes, 'crane.customer:read') || !(await keepCustomer(trx, named))) throw notFound('Customer', named, 'input', 'customerId')
  return named
}

const keepAll = (ctx: Context, uploadKeys: readonly string[] | null | undefined, kind: CraneUploadKind, field: string): Promise<string[]> =>
  Promise.all((uploadKeys ?? []).map((key, index) => ctx.uploads.keep(key, kind, 'input', field, String(index))))

const tooMany = violated({
  site_assessments_images: () => invalidInput('An assessment has 50 pictures at most.', 'input', 'imageUploadKeys'),
  site_assessments_videos: () => invalidInput('An assessment has 10 films at most.', 'input', 'videoUploadKeys'),
})

const joined = (there: readonly string[], more: readonly string[]): string[] => [...new Set([...there, ...more])]

const tidy = (constraints: readonly string[]): string[] => constraints.map(text => text.trim()).filter(text => text !== '')

/** Whoever does not see all sees what they made, and what was made for their jobs. */
export const searchOf = ({ identity }: Context, filter?: SiteAssessmentFilter | null): SiteAssessmentSearch => ({ ...filter, reach: reachOf(identity) })
