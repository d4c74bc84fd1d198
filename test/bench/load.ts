import autocannon from 'autocannon'

export interface Load {
  url: string
  query: string
  headers: Record<string, string>
  seconds: number
  connections: number
}

/** Requests a second that were answered with data; any other answer ends the benchmark. */
export async function throughput({ url, query, headers, seconds, connections }: Load): Promise<number> {
  const wrong: string[] = []
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    connections,
    duration: seconds,
    setupClient: client => client.on('body', body => {
      const text = String(body)
      if (wrong.length === 0 && (!text.startsWith('{"data":{') || text.includes('"errors"'))) wrong.push(text.slice(0, 300))
    }),
  })
  if (wrong[0] !== undefined) throw new Error(`Not every answer was right: ${wrong[0]}`)
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`)
  return result.requests.average
}
