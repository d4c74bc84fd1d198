import type { SubgraphEntry } from '@fieldgraph/schema/subgraphs'
import { generate, PostgresDialect as Introspection } from 'kysely-codegen'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Target } from '../launch/databases.ts'
import { connect } from '../postgres/connect.ts'
import { prepareDatabase, withKysely } from '../postgres/prepare.ts'

/** As the kit's connections hand them out: text keeps microseconds and every digit. */
const typeMapping = { timestamptz: 'string', timestamp: 'string', date: 'string', numeric: 'string', int8: 'string' }

/**
 * Writes `db.generated.ts` from the migrations, run in a database of their own,
 * so that nobody's local changes get in. Answers whether it was the same already.
 */
export async function writeTypes({ subgraph, adminUrl, setting }: Target, secret: string, { check = false } = {}): Promise<boolean> {
  const admin = await connect(adminUrl, setting)
  const name = `fieldgraph_types_${randomBytes(4).toString('hex')}`
  try {
    await admin.query(`create database ${name}`)
    try {
      const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href
      await prepareDatabase(url, subgraph, { secret, setting })
      const types = await typesOf(url, subgraph)
      const file = new URL('db.generated.ts', subgraph.source)
      const same = existsSync(file) && readFileSync(file, 'utf8') === types
      if (!same && !check) writeFileSync(file, types)
      return same
    } finally {
      await admin.query(`drop database ${name} with (force)`)
    }
  } finally {
    await admin.end()
  }
}

async function typesOf(url: string, { schema }: SubgraphEntry): Promise<string> {
  const types = await withKysely(url, db =>
    generate({
      db,
      dialect: new Introspection({ defaultSchemas: [schema] }),
      defaultSchemas: [schema],
      camelCase: true,
      includePattern: `${schema}.*`,
      excludePattern: '*.kysely_*',
      typeMapping,
      outFile: null,
    }),
  )
  return types.replaceAll(/;$/gm, '')
}
