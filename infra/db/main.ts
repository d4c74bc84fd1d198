import { plainly } from '../launch/plainly.ts'
import { run } from './run.ts'

await plainly(() => run(process.argv.slice(2)))
