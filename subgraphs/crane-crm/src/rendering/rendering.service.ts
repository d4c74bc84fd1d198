import { conflict } from '@fieldgraph/kit/errors'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { Context } from '../context.ts'
import { pressHtml, pressPdf, type Job } from '../printing/press.ts'
import { TemplateProblem } from '../printing/template-problem.ts'
import { keyOfVersion } from '../quotation-templates/quotation-template.loaders.ts'
import { readSettings } from '../settings/crane-setting.service.ts'
import { sampleOf, saidAsInput } from './content-check.ts'
import { documentOf } from './quotation-document.ts'
import type { RenderedQuotationRow } from './rendering.queries.ts'
import { STANDARD_QUOTATION } from './standard-quotation.ts'

export async function renderQuotation(ctx: Context, revisionId: string): Promise<RenderedQuotationRow | null> {
  const revision = await ctx.loaders.quotationRevisionById.load(revisionId)
  if (!revision) return null
  const { templateId, templateVersion } = revision
  const [quotation, template, settings] = await Promise.all([
    ctx.loaders.quotationById.load(revision.quotationId),
    templateId === null || templateVersion === null ? null : ctx.loaders.templateVersionByKey.load(keyOfVersion({ templateId, templateVersion })),
    readSettings(ctx),
  ])
  if (!quotation) return null
  const { identity } = ctx
  const data = documentOf({ quotation, revision, settings, timeZone: identity.timeZone, isComplete: seesPersonalData(identity) })
  const format = { locale: settings('letter.locale'), currency: revision.currency }
  const job = { content: template?.content ?? STANDARD_QUOTATION, data, format, writtenOn: Date.parse(data.quotation.date), isStrict: false }
  return { job, fileName: `${data.quotation.number}-${revision.revisionNumber}.pdf`, templateVersion }
}

export async function previewTemplate(ctx: Context, content: string | null | undefined): Promise<RenderedQuotationRow> {
  const settings = await readSettings(ctx)
  return { job: sampleOf(content ?? STANDARD_QUOTATION, settings('letter.locale')), fileName: 'preview.pdf', templateVersion: null }
}

export const printHtml = ({ job }: RenderedQuotationRow): Promise<string> => pressHtml(job).catch(told(job))

export const printPdf = async ({ job }: RenderedQuotationRow): Promise<string> => Buffer.from(await pressPdf(job).catch(told(job))).toString('base64')

/** Of a template that is only tried the argument is wrong; one that was saved held until now, but not for this quotation. */
function told({ isStrict }: Omit<Job, 'as'>): (error: unknown) => never {
  if (isStrict) return saidAsInput('content')
  return error => {
    throw error instanceof TemplateProblem ? conflict(`This quotation’s template can not be printed. ${error.message}`) : error
  }
}
