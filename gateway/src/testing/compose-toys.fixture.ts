import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToySubgraph } from './toy-subgraph.fixture.ts'

export function compose(toys: readonly Pick<ToySubgraph, 'name' | 'typeDefs' | 'url'>[]): string {
  const { supergraphSdl, errors } = composeServices(toys.map(({ name, typeDefs, url }) => ({ name, url, typeDefs: parse(typeDefs) })))
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

/** A new folder with the composed supergraph, as the gateway reads it. */
export function writeSupergraph(toys: readonly ToySubgraph[]): { file: string; directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-gateway-'))
  const file = join(directory, 'supergraph.graphql')
  writeFileSync(file, compose(toys))
  return { file, directory }
}

/** The first lines of every toy's SDL. */
export const FEDERATION = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@composeDirective", "@interfaceObject"])
    @link(url: "https://specs.fieldgraph.dev/access/v1.0", import: ["@access", "@public"])
    @composeDirective(name: "@access")
    @composeDirective(name: "@public")
  directive @access(scope: String) on FIELD_DEFINITION | OBJECT
  directive @public on FIELD_DEFINITION
`
