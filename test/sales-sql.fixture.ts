import { rowSql } from './row-sql.fixture.ts'
import { COMMON, SEES, type CallerName } from './sales-sight.ts'

export const sql = rowSql({ schema: 'sales_deals', domain: 'sales' })

export const sees = (name: CallerName): string[] => [...SEES[name], ...COMMON]
