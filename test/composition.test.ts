import { compose, subgraphDocument } from '@fieldgraph/schema/compose'
import { missingDescriptions } from '@fieldgraph/schema/main'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { buildSchema, Kind, print } from 'graphql'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const composed = compose(subgraphs)
const committed = (file: string) => readFileSync(new URL(`../schema/${file}`, import.meta.url), 'utf8')

test('the subgraphs compose, and what is committed is what they compose to', () => {
  expect(committed('supergraph.graphql')).toBe(composed.supergraph)
  expect(committed('api.graphql')).toBe(composed.api)
  for (const [name, sdl] of composed.subgraphs) expect(committed(`subgraphs/${name}.graphql`)).toBe(sdl)
})

test('everything that clients see is described', () => expect(missingDescriptions(buildSchema(composed.api))).toEqual([]))

test('a part that is down costs only its part: root fields are nullable', () => {
  const schema = buildSchema(composed.api)
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root!.getFields())) expect(`${field.name}: ${String(field.type)}`).not.toMatch(/!$/)
  }
})

test('a field that several subgraphs have is of the same type everywhere', () => {
  const seen = new Map<string, string>()
  for (const entry of subgraphs) {
    for (const definition of subgraphDocument(entry).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
      for (const field of definition.fields ?? []) {
        const key = `${definition.name.value}.${field.name.value}`
        const type = print(field.type)
        expect(`${key}: ${seen.get(key) ?? type}`).toBe(`${key}: ${type}`)
        seen.set(key, type)
      }
    }
  }
  expect(seen.size).toBeGreaterThan(100)
})

test('what is for the gateway alone is not in the API', () => {
  expect(composed.supergraph).toContain('revokedSessions')
  expect(composed.api).not.toMatch(/revokedSessions|clientTokenCreate|_entities|_service/)
})
