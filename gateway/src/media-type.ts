export const GRAPHQL_RESPONSE = 'application/graphql-response+json'
export const JSON_TYPE = 'application/json'
export type MediaType = typeof GRAPHQL_RESPONSE | typeof JSON_TYPE

/** The answer's type by what the client accepts (GraphQL over HTTP); null when it accepts neither. */
export function answerTypeFor(accept: string | undefined): MediaType | null {
  if (!accept?.trim()) return JSON_TYPE
  let best: { type: MediaType; quality: number } | null = null
  for (const part of accept.toLowerCase().split(',', 20)) {
    const [range = '', ...parameters] = part.split(';').map(text => text.trim())
    const type = range === GRAPHQL_RESPONSE ? GRAPHQL_RESPONSE : [JSON_TYPE, 'application/*', '*/*'].includes(range) ? JSON_TYPE : null
    const charset = parameters.find(text => text.startsWith('charset='))?.slice(8)
    if (!type || (charset && charset.replaceAll('"', '') !== 'utf-8')) continue
    const quality = Number(parameters.find(text => text.startsWith('q='))?.slice(2) ?? 1)
    if (quality > 0 && quality > (best?.quality ?? 0)) best = { type, quality }
  }
  return best?.type ?? null
}

/** Whether a body says that it is JSON, in the encoding that JSON has. */
export function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';').map(text => text.trim())
  const charset = parameters.find(text => text.startsWith('charset='))?.slice(8).replaceAll('"', '')
  return type === JSON_TYPE && (charset === undefined || charset === 'utf-8' || charset === 'utf8')
}
