import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findExpensesByIds, selectExpenses, type ExpenseRow, type ExpenseSearch } from './expense.queries.ts'

export function expenseLoaders(db: FleetOpsDatabase) {
  const expensesBy = (parentColumn: 'campaignId' | 'driverId' | 'submittedById') =>
    connectionsByParent<DB, ExpenseRow, ExpenseSearch | null>(db, 'expenses', selectExpenses, parentColumn, [{ column: 'submittedDate', direction: 'desc' }])
  return {
    expenseById: byId(db, findExpensesByIds),
    expensesByCampaign: expensesBy('campaignId'),
    expensesByDriver: expensesBy('driverId'),
    expensesBySubmitter: expensesBy('submittedById'),
  }
}
