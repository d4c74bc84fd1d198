import { anonymous, sealIdentity, type Identity } from '@fieldgraph/kit/identity'
import { decodeJwt, importJWK, type CryptoKey, type JWK } from 'jose'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { throughput } from './load.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const CALL = '{ id scheduledAt prospectName outcome { label } lossReason { name } agent { displayName } }'

/** What people ask: an agent for the last calls, a manager for the page that the day begins with. */
export const questions = {
  'an agent’s last calls': {
    signIn: 'call agent',
    query: 'query LastCalls { me { displayName organization { name } calls(first: 5) { edges { node { outcome { label } lossReason { name } agent { displayName } } } } } }',
  },
  'a manager’s start page': {
    signIn: 'organization admin',
    query: `query StartPage {
      me { displayName organization { name } }
      latest: calls(filter: { status: [COMPLETED] }, first: 10) { edges { node ${CALL} } }
      planned: calls(filter: { status: [SCHEDULED] }, first: 10) { edges { node ${CALL} } }
      missed: calls(filter: { status: [MISSED] }, first: 10) { edges { node ${CALL} } }
      cancelled: calls(filter: { status: [CANCELLED] }, first: 5) { edges { node ${CALL} } }
    }`,
  },
} as const

const ROUNDS = 3
const SECONDS = 8
const CONNECTIONS = 24

/** (a) The same signed-in query through ours and through a stock Apollo gateway on the same subgraphs, in turn. */
export async function benchGateway(system: System): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [about, { signIn, query }] of Object.entries(questions)) figures.push(await compare(system, about, query, await system.signIn(signIn)))
  return figures
}

async function compare(system: System, about: string, query: string, token: string): Promise<Figure> {
  const stock = await startStock(system, token)
  const gateways = { ours: `${system.url}/graphql`, stock: stock.url }
  const results: Record<keyof typeof gateways, number[]> = { ours: [], stock: [] }
  try {
    const run = (url: string, seconds: number) => throughput({ url, query, headers: { authorization: `Bearer ${token}` }, seconds, connections: CONNECTIONS })
    for (const url of Object.values(gateways)) await run(url, 3)
    for (let round_ = 1; round_ <= ROUNDS; round_++) {
      for (const name of ['ours', 'stock'] as const) {
        const rate = await run(gateways[name], SECONDS)
        results[name].push(rate)
        say(`gateway, ${about}, round ${round_} of ${ROUNDS}: ${name} ${round(rate, 0)} requests/s`)
      }
    }
  } finally {
    stock.stop()
  }
  const ratio = round(median(results.ours.map((rate, index) => rate / results.stock[index]!)))
  return { name: `(a) gateway, requests/s: ${about}`, measured: { ours: round(median(results.ours), 0), stock: round(median(results.stock), 0) }, ratio, goal: 'at least 1.8 ×', met: ratio >= 1.8 }
}

async function startStock({ directory, ports }: System, token: string): Promise<{ url: string; stop(): void }> {
  const [jwk] = (JSON.parse(readFileSync(join(directory, 'keys', 'gateway-signing.json'), 'utf8')) as { keys: JWK[] }).keys
  const key = (await importJWK(jwk!, 'EdDSA')) as CryptoKey
  const seal = (name: string) => sealIdentity(identityOf(token), { key, kid: jwk!.kid!, audience: `subgraph:${name}`, lifetimeSeconds: 3600 })
  const options = {
    urls: Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`])),
    tokens: Object.fromEntries(await Promise.all(Object.keys(ports).map(async name => [name, await seal(name)] as const))),
    supergraph: fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url)),
  }
  const child = fork(fileURLToPath(new URL('stock-gateway.ts', import.meta.url)), [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production' } })
  const [message] = (await once(child, 'message')) as [{ url: string }]
  return { url: message.url, stop: () => void child.kill() }
}

/** The caller of an access token, as our gateway would hand it on. */
function identityOf(token: string): Identity {
  const claims = decodeJwt<{ org: string; sid: string; scope: string; rows: Identity['rowLevels']; links: string[]; teams: string[]; leads?: string[]; zone: string; roles: string[] }>(token)
  return {
    ...anonymous, kind: 'user', userId: claims.sub ?? null, organizationId: claims.org, sessionId: claims.sid, scopes: claims.scope.split(' '),
    rowLevels: claims.rows, links: claims.links, teamIds: claims.teams, ledTeamIds: claims.leads ?? [], timeZone: claims.zone, roles: claims.roles,
  }
}
