/** The floors of the house: kit, then domains; the gateway stands apart. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'A cycle, type imports included, is one thing in two files.', from: {}, to: { circular: true } },
    { name: 'kit-is-the-ground', severity: 'error', comment: 'The kit knows no domain.', from: { path: '^subgraphs/kit/' }, to: { path: '^(gateway|schema|infra|test|subgraphs/(?!kit/))/' } },
    { name: 'domains-meet-only-in-the-graph', severity: 'error', comment: 'A domain imports no other domain, nor what stands around.', from: { path: '^subgraphs/(?!kit/)([^/]+)/' }, to: { path: '^(gateway|schema|infra|test|subgraphs/(?!kit/)[^/]+)/', pathNot: '^subgraphs/$1/' } },
    { name: 'gateway-knows-no-domain', severity: 'error', comment: 'Of the kit the gateway takes identity, ip-ranges, env, errors, log, run and telemetry, and of uploads what local files need: never a driver, nor what a domain decides.', from: { path: '^gateway/' }, to: { path: '^(subgraphs|infra|schema|test)/', pathNot: '^subgraphs/kit/src/(identity|ip-ranges|env|errors|log|telemetry|run|storage-(files|settings|token))\\.ts$' } },
    { name: 'sql-stays-in-queries', severity: 'error', comment: 'Kysely at run time only in queries, db.ts and the demo data.', from: { path: '^subgraphs/(?!kit/)', pathNot: '(\\.queries|\\.generated|\\.test|\\.fixture|/db|/demo|\\.demo)\\.ts$' }, to: { path: 'node_modules/kysely/', dependencyTypesNot: ['type-only'] } },
    { name: 'queries-know-no-request', severity: 'error', comment: 'Queries and loaders import neither context, service nor resolvers.', from: { path: '\\.(queries|loaders)\\.ts$' }, to: { path: '/context\\.ts$|\\.(service|resolvers)\\.ts$' } },
    { name: 'services-know-no-resolver', severity: 'error', comment: 'Commands stand below the graph.', from: { path: '\\.service\\.ts$' }, to: { path: '\\.resolvers\\.ts$' } },
    { name: 'resolvers-have-no-sql', severity: 'error', comment: 'A resolver is one line a field.', from: { path: '\\.resolvers\\.ts$' }, to: { path: 'node_modules/(kysely|pg)/' } },
    { name: 'no-unknown', severity: 'error', comment: 'What cannot be found cannot be checked.', from: {}, to: { couldNotResolve: true, pathNot: '^node:' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/|gateway/src/playground/page/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
}
