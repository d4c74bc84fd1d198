import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { JsonTemplateCreateInput, JsonTemplateDeleteInput, JsonTemplateEditDefaultsInput, JsonTemplateRestoreInput, JsonTemplateUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { editColumn } from '../json/json-edit.ts'
import { checkerOf, expectSatisfies } from '../json/json-schema.ts'
import { expectObject, parseObject, type JsonObject } from '../json/strict-json.ts'
import { deleteTemplate, insertTemplate, isTemplateUsed, lockTemplate, updateTemplate, type JsonTemplateRow } from './json-template.queries.ts'

const taken = violated({ json_templates_name: () => alreadyExists('There is a template of this name.', 'input', 'name') })

export async function createTemplate(ctx: Context, input: JsonTemplateCreateInput): Promise<JsonTemplateRow> {
  const schema = readSchema(input.schema)
  const defaultValues = parseObject(input.defaultValues, 'input', 'defaultValues')
  expectSatisfies(defaultValues, schema, 'input', 'defaultValues')
  const { templateType, isActive } = input
  const template = { ...given(input, [], ['category', 'description']), name: input.name.trim(), templateType, schema, defaultValues, isActive, createdById: ctx.identity.userId }
  return ctx.db.write('jsonTemplate.create', trx => insertTemplate(trx, template).catch(taken), input)
}

export async function changeTemplate(ctx: Context, input: JsonTemplateUpdateInput): Promise<JsonTemplateRow> {
  const { schema: schemaText, defaultValues: defaultsText, ...others } = given(input, ['name', 'isActive', 'schema', 'defaultValues'], ['category', 'description'])
  const schema = schemaText === undefined ? undefined : readSchema(schemaText)
  const defaultValues = defaultsText === undefined ? undefined : parseObject(defaultsText, 'input', 'defaultValues')
  const values = { ...others, ...(schema && { schema }), ...(defaultValues && { defaultValues }) }
  return ctx.db.write('jsonTemplate.update', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', input)
    if (schema ?? defaultValues) {
      const known = template as { schema: JsonObject; defaultValues: JsonObject }
      expectSatisfies(defaultValues ?? known.defaultValues, schema ?? known.schema, 'input', defaultValues ? 'defaultValues' : 'schema')
    }
    return (Object.keys(values).length > 0 && (await updateTemplate(trx, template.id, values).catch(taken))) || template
  }, input)
}

export async function editTemplateDefaults(ctx: Context, input: JsonTemplateEditDefaultsInput): Promise<JsonTemplateRow> {
  return ctx.db.write('jsonTemplate.editDefaults', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', { id: input.id })
    const defaultValues = expectObject(await editColumn(trx, template, 'defaultValues', input), 'input', 'edit')
    expectSatisfies(defaultValues, template.schema as JsonObject, 'input', 'edit')
    return (await updateTemplate(trx, template.id, { defaultValues })) ?? template
  }, input)
}

export async function removeTemplate(ctx: Context, input: JsonTemplateDeleteInput): Promise<JsonTemplateRow> {
  return ctx.db.write('jsonTemplate.delete', async trx => {
    const template = await expectRow(trx, lockTemplate, 'Template', input)
    if (await isTemplateUsed(trx, template.id)) throw conflict('A configuration or a test scenario has this form. Make the template inactive instead, or give those another one.', 'input', 'id')
    const deleted = await deleteTemplate(trx, template.id)
    if (!deleted) throw notFound('Template', template.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreTemplate(ctx: Context, input: JsonTemplateRestoreInput): Promise<JsonTemplateRow> {
  return ctx.db.write('jsonTemplate.restore', trx =>
    revive(trx, 'jsonTemplates', 'Template', input).catch(
      violated({ json_templates_name: () => alreadyExists('There is another template of this name now. Rename that one first.', 'input', 'id') }),
    ), input)
}

/** The schema of a text, which values can be checked by. */
function readSchema(text: string): JsonObject {
  const schema = parseObject(text, 'input', 'schema')
  checkerOf(schema, 'input', 'schema')
  return schema
}
