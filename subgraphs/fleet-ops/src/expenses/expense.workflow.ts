import { workflow } from '@fieldgraph/kit/workflow'
import type { ExpenseStatus } from '../api.generated.ts'

export const expenseWorkflow = workflow<ExpenseStatus>()({
  approve: { from: ['PENDING'], to: 'APPROVED' },
  reject: { from: ['PENDING'], to: 'REJECTED' },
  attachABillTo: { from: ['PENDING'], to: 'PENDING' },
})

export type ExpenseEvent = keyof typeof expenseWorkflow.transitions
