// Loaded in front of everything: a subgraph then has two processes behind its
// port, as where it serves many, so that the gateways are what is compared.
import cluster from 'node:cluster'
import { once } from 'node:events'

const PROCESSES = 2

if (cluster.isPrimary && /subgraphs\/[\w-]+\/src\/main\.ts$/.test(process.argv[1] ?? '')) {
  const workers = Array.from({ length: PROCESSES }, () => cluster.fork())
  const stop = () => workers.forEach(worker => worker.process.kill('SIGTERM'))
  process.on('SIGTERM', stop).on('disconnect', stop)
  await Promise.all(workers.map(worker => once(worker, 'exit')))
  process.exit()
}
