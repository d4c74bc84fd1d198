// One system for all of them: a start takes longer than a process.
import './fleet-campaign.process.ts'
import './fleet-expense.process.ts'
import './fleet-invoice.process.ts'
import './fleet-activity.process.ts'
