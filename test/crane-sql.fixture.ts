import { COMMON, SEES, type CallerName } from './crane-sight.ts'
import { rowSql } from './row-sql.fixture.ts'

export const sql = rowSql({ schema: 'crane_crm', domain: 'crane' })

export const sees = (name: CallerName): string[] => [...SEES[name], ...COMMON]
