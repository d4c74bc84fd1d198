import { expectVersion } from '@fieldgraph/kit/crud'
import { alreadyExists, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import type { NotificationTemplateCreateInput, NotificationTemplateDeleteInput, NotificationTemplateUpdateInput, NotificationType } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { notificationKinds } from '../notifications/notification-kinds.ts'
import { deleteTemplate, insertTemplate, lockTemplate, updateTemplate, type NotificationTemplateRow } from './notification-template.queries.ts'
import { variablesIn } from './template-text.ts'

const taken = violated({
  notification_templates_type: () => alreadyExists('This type has a text already; change that one.', 'input', 'type'),
  notification_templates_name: () => alreadyExists('There is a text of this name already.', 'input', 'name'),
})

export async function createTemplate(ctx: Context, input: NotificationTemplateCreateInput): Promise<NotificationTemplateRow> {
  const { type, title, message } = input
  const variables = checkText({ type, title, message, variables: input.variables ?? null })
  return ctx.db.write('notificationTemplate.create', trx => insertTemplate(trx, { type, name: input.name.trim(), title, message, variables }), input).catch(taken)
}

export async function changeTemplate(ctx: Context, input: NotificationTemplateUpdateInput): Promise<NotificationTemplateRow> {
  return ctx.db
    .write('notificationTemplate.update', async trx => {
      const template = await lock(trx, input)
      const title = input.title ?? template.title
      const message = input.message ?? template.message
      // Declared variables stay; without any word on them they grow and shrink with the text.
      const variables = checkText({ type: template.type, title, message, variables: input.variables ?? null })
      return (await updateTemplate(trx, template.id, { name: input.name?.trim() ?? template.name, title, message, variables })) ?? template
    }, input)
    .catch(taken)
}

export async function removeTemplate(ctx: Context, input: NotificationTemplateDeleteInput): Promise<NotificationTemplateRow> {
  return ctx.db.write('notificationTemplate.delete', async trx => {
    const template = await lock(trx, input)
    return (await deleteTemplate(trx, template.id)) ?? template
  }, input)
}

async function lock(trx: Kysely<DB>, { id, version }: { id: string; version?: number | null | undefined }): Promise<NotificationTemplateRow> {
  const template = await lockTemplate(trx, id)
  if (!template) throw notFound('Template', id, 'input', 'id')
  await expectVersion(trx, template, version)
  return template
}

interface Text {
  type: NotificationType
  title: string
  message: string
  /** Null when the texts themselves declare them. */
  variables: readonly string[] | null
}

/** The declared variables, when the type has all of them and the texts use no other. */
function checkText({ type, title, message, variables }: Text): string[] {
  const known = notificationKinds[type].variables
  const unknown = variables?.findIndex(name => !known.includes(name)) ?? -1
  if (unknown >= 0) throw unknownVariable(variables![unknown]!, known, 'input', 'variables', String(unknown))
  const used = Object.entries({ title, message }).flatMap(([field, text]) => {
    const names = variablesIn(text)
    if (!names) throw invalidInput('Variables are written as {{name}}, with two braces on each side.', 'input', field)
    const stranger = names.find(name => !(variables ?? known).includes(name))
    if (stranger !== undefined) throw unknownVariable(stranger, variables ?? known, 'input', field)
    return names
  })
  return [...new Set(variables ?? used)]
}

const unknownVariable = (name: string, known: readonly string[], ...field: string[]) =>
  invalidInput(`There is no variable ${name} here. ${known.length > 0 ? `Use ${known.join(', ')}.` : 'None is declared.'}`, ...field)
