import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { Kysely } from 'kysely'
import type { ConfigurationCreateInput, ConfigurationDeleteInput, ConfigurationEditInput, ConfigurationRestoreInput, ConfigurationUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { editColumn } from '../json/json-edit.ts'
import { expectSatisfies } from '../json/json-schema.ts'
import { jsonColumn } from '../json/json-value.queries.ts'
import { parseJson, type Json, type JsonObject } from '../json/strict-json.ts'
import { keepTemplate, type JsonTemplateRow } from '../json-templates/json-template.queries.ts'
import { BASE_LANGUAGE_KEY, canonicalLanguage } from '../translations/language.ts'
import { deleteConfiguration, insertConfiguration, lockConfiguration, updateConfiguration, type ConfigurationRow } from './configuration.queries.ts'

const refused = violated({
  configurations_config_key: () => alreadyExists('There is a configuration with this key.', 'input', 'key'),
  configurations_config_key_form: () => invalidInput('A key is a letter, and then up to 99 letters, digits, points, dashes and underlines.', 'input', 'key'),
})

export async function createConfiguration(ctx: Context, input: ConfigurationCreateInput): Promise<ConfigurationRow> {
  const value = parseJson(input.value, 'input', 'value')
  const { component = null, templateId = null } = input
  return ctx.db.write('configuration.create', async trx => {
    await expectForm(trx, { configKey: input.key, templateId }, value, 'input', 'value')
    return insertConfiguration(trx, { configKey: input.key, configValue: jsonColumn(value), component, templateId, updatedById: ctx.identity.userId }).catch(refused)
  }, input)
}

export async function editConfiguration(ctx: Context, input: ConfigurationEditInput): Promise<ConfigurationRow> {
  return ctx.db.write('configuration.edit', async trx => {
    const configuration = await expectRow(trx, lockConfiguration, 'Configuration', { id: input.id })
    const value = await editColumn(trx, configuration, 'configValue', input)
    await expectForm(trx, configuration, value, 'input', 'edit')
    return (await updateConfiguration(trx, configuration.id, { configValue: jsonColumn(value), updatedById: ctx.identity.userId })) ?? configuration
  }, input)
}

export async function changeConfiguration(ctx: Context, input: ConfigurationUpdateInput): Promise<ConfigurationRow> {
  const values = given(input, [], ['component', 'templateId'])
  return ctx.db.write('configuration.update', async trx => {
    const configuration = await expectRow(trx, lockConfiguration, 'Configuration', input)
    if (values.templateId != null) expectSatisfies(configuration.configValue as Json, (await expectTemplate(trx, values.templateId)).schema as JsonObject, 'input', 'templateId')
    return (Object.keys(values).length > 0 && (await updateConfiguration(trx, configuration.id, { ...values, updatedById: ctx.identity.userId }))) || configuration
  }, input)
}

export async function removeConfiguration(ctx: Context, input: ConfigurationDeleteInput): Promise<ConfigurationRow> {
  return ctx.db.write('configuration.delete', async trx => {
    const configuration = await expectRow(trx, lockConfiguration, 'Configuration', input)
    const deleted = await deleteConfiguration(trx, configuration.id)
    if (!deleted) throw notFound('Configuration', configuration.id, 'input', 'id')
    return deleted
  }, input)
}

/** It takes its template for granted, so one that was deleted meanwhile must come back first. */
export async function restoreConfiguration(ctx: Context, input: ConfigurationRestoreInput): Promise<ConfigurationRow> {
  return ctx.db.write('configuration.restore', async trx => {
    const configuration = await revive(trx, 'configurations', 'Configuration', input).catch(
      violated({ configurations_config_key: () => alreadyExists('There is another configuration with this key now. Delete that one first.', 'input', 'id') }),
    )
    if (configuration.templateId && !(await keepTemplate(trx, configuration.templateId))) throw conflict('Its template is deleted. Bring that back first.', 'input', 'id')
    return configuration
  }, input)
}

async function expectForm(trx: Kysely<DB>, { configKey, templateId }: Pick<ConfigurationRow, 'configKey' | 'templateId'>, value: Json, ...field: string[]): Promise<void> {
  if (configKey === BASE_LANGUAGE_KEY && (typeof value !== 'string' || canonicalLanguage(value) !== value)) throw invalidInput('This is a language by its canonical tag, e.g. "pl" or "pt-BR".', ...field, '')
  if (templateId) expectSatisfies(value, (await expectTemplate(trx, templateId)).schema as JsonObject, ...field)
}

async function expectTemplate(trx: Kysely<DB>, id: string): Promise<JsonTemplateRow> {
  const template = await keepTemplate(trx, id)
  if (!template) throw notFound('Template', id, 'input', 'templateId')
  return template
}
