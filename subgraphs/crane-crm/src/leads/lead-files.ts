import { fileNameOf, parseKeptKey } from '@fieldgraph/kit/upload-keys'
import type { LeadFile } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { LeadRow } from './lead.queries.ts'

/** What came with the lead, the first first. */
export const filesOf = ({ uploads }: Context, { files }: LeadRow): Promise<LeadFile[]> => Promise.all(files.map(async key => ({ name: nameOf(key), url: await uploads.urlOf(key) })))

function nameOf(key: string): string {
  const place = parseKeptKey(key)
  return place ? fileNameOf(place) : ''
}
