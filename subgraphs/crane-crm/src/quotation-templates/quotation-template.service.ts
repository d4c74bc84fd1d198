import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type {
  QuotationTemplateCreateInput, QuotationTemplateDeleteInput, QuotationTemplateRestoreInput, QuotationTemplateSetDefaultInput, QuotationTemplateUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectContent } from '../rendering/content-check.ts'
import { STANDARD_QUOTATION } from '../rendering/standard-quotation.ts'
import {
  clearDefaultTemplate, deleteTemplate, findDefaultTemplate, findTemplateVersions, insertFirstTemplate, insertTemplate, insertTemplateVersion, keepTemplate, lockTemplate, updateTemplate,
  type PinnedTemplate, type QuotationTemplateRow,
} from './quotation-template.queries.ts'

type Transaction = Parameters<typeof lockTemplate>[0]

const taken = violated({
  quotation_templates_name: () => alreadyExists('There is a template of this name.', 'input', 'name'),
  quotation_templates_default: () => conflict('Another template was made the default at the same moment. Try again.', 'input'),
})

export async function createTemplate(ctx: Context, input: QuotationTemplateCreateInput): Promise<QuotationTemplateRow> {
  const content = input.content ?? STANDARD_QUOTATION
  if (input.content != null) await expectContent(content)
  const values = { ...given(input, [], ['description']), name: input.name.trim(), createdById: ctx.identity.userId }
  return ctx.db.write('quotationTemplate.create', async trx => {
    const isDefault = (await findDefaultTemplate(trx)) === undefined
    const template = await insertTemplate(trx, { ...values, isDefault }).catch(taken)
    await insertVersion(trx, template, content, ctx.identity.userId)
    return template
  }, input)
}

export async function changeTemplate(ctx: Context, input: QuotationTemplateUpdateInput): Promise<QuotationTemplateRow> {
  const { content, ...values } = { ...given(input, ['name'], ['description']), ...(input.content != null && { content: input.content }) }
  if (content !== undefined) await expectContent(content)
  return ctx.db.write('quotationTemplate.update', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', input)
    const changes = { ...values, ...(content !== undefined && content !== (await contentOf(trx, template)) && { templateVersion: template.templateVersion + 1 }) }
    const changed = (Object.keys(changes).length > 0 && (await updateTemplate(trx, template.id, changes).catch(taken))) || template
    if (content !== undefined && changed.templateVersion > template.templateVersion) await insertVersion(trx, changed, content, ctx.identity.userId)
    return changed
  }, input)
}

export async function makeTemplateDefault(ctx: Context, input: QuotationTemplateSetDefaultInput): Promise<QuotationTemplateRow> {
  return ctx.db.write('quotationTemplate.setDefault', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', input)
    if (template.isDefault) return template
    await clearDefaultTemplate(trx)
    return (await updateTemplate(trx, template.id, { isDefault: true }).catch(taken)) ?? template
  }, input)
}

export async function removeTemplate(ctx: Context, input: QuotationTemplateDeleteInput): Promise<QuotationTemplateRow> {
  return ctx.db.write('quotationTemplate.delete', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', input)
    if (template.isDefault) throw conflict('This is the default template. Make another one the default first.', 'input', 'id')
    const deleted = await deleteTemplate(trx, template.id)
    if (!deleted) throw notFound('Template', template.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreTemplate(ctx: Context, input: QuotationTemplateRestoreInput): Promise<QuotationTemplateRow> {
  return ctx.db.write('quotationTemplate.restore', trx =>
    revive(trx, 'quotationTemplates', 'Template', input).catch(
      violated({ quotation_templates_name: () => alreadyExists('There is another template of this name now. Rename that one first.', 'input', 'id') }),
    ), input)
}

/** The template that a quotation is to be written with, as it is now: the named one, or the default, which is made where there is none. */
export async function pinTemplate(trx: Transaction, id: string | null | undefined, ...field: string[]): Promise<PinnedTemplate> {
  const template = id == null ? await expectDefault(trx) : await keepTemplate(trx, id)
  if (!template) throw notFound('Template', id ?? 'that is the default', ...(field.length > 0 ? field : ['input', 'templateId']))
  return { templateId: template.id, templateVersion: template.templateVersion }
}

/** Whoever writes the first template makes it the default, and that is never deleted: without a default there is none at all. */
async function expectDefault(trx: Transaction): Promise<QuotationTemplateRow | undefined> {
  const known = await findDefaultTemplate(trx)
  if (known) return known
  const made = await insertFirstTemplate(trx, { name: 'Standard quotation', createdById: null })
  if (made) await insertVersion(trx, made, STANDARD_QUOTATION, null)
  return made ?? findDefaultTemplate(trx)
}

const insertVersion = (trx: Transaction, { id, templateVersion }: QuotationTemplateRow, content: string, createdById: string | null) =>
  insertTemplateVersion(trx, { templateId: id, templateVersion, content, createdById })

async function contentOf(trx: Transaction, { id, templateVersion }: QuotationTemplateRow): Promise<string | undefined> {
  return (await findTemplateVersions(trx, [{ templateId: id, templateVersion }]))[0]?.content
}
