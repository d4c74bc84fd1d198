// One system for all of them: a start takes longer than a journey.
import './bad-input.journey.ts'
import './fleet-activity.journey.ts'
import './fleet-campaign.journey.ts'
import './fleet-expense.journey.ts'
import './fleet-invoice.journey.ts'
import './graph.journey.ts'
import './sales-deal.journey.ts'
import './uploads.journey.ts'
