import type { SystemLogWriteInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { parseObject } from '../json/strict-json.ts'
import { writeSystemLog, type SystemLogRow } from './system-log.queries.ts'

export async function writeLog(ctx: Context, input: SystemLogWriteInput): Promise<SystemLogRow> {
  const details = input.details == null ? {} : parseObject(input.details, 'input', 'details')
  return ctx.db.write('log.write', trx => writeSystemLog(trx, { level: input.level, action: input.action.trim(), details }), input)
}
