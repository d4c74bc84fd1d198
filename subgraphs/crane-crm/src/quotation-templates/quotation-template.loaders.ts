import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findTemplatesByIds, findTemplateVersions, type PinnedTemplate } from './quotation-template.queries.ts'

/** How a version is asked for: `templateVersionByKey.load(keyOfVersion(quotation))`. */
export const keyOfVersion = ({ templateId, templateVersion }: PinnedTemplate): string => `${templateId} ${templateVersion}`

function pinOf(key: string): PinnedTemplate {
  const [templateId = '', templateVersion] = key.split(' ')
  return { templateId, templateVersion: Number(templateVersion) }
}

export const quotationTemplateLoaders = (db: CraneCrmDatabase) => ({
  quotationTemplateById: byId(db, findTemplatesByIds),
  templateVersionByKey: byKey(db, (trx, keys) => findTemplateVersions(trx, keys.map(pinOf)), keyOfVersion),
})
