import type { RowLevel } from '@fieldgraph/kit/identity'

export interface SystemRole {
  key: string
  name: string
  description: string
  scopes: readonly string[]
  rowLevels: Readonly<Record<string, RowLevel>>
}

const role = (key: string, name: string, description: string, scopes: readonly string[], rowLevels: Readonly<Record<string, RowLevel>>): SystemRole => ({ key, name, description, scopes, rowLevels })

/** What everyone who works in the organization may do: see its teams, and the projects of their own. */
const colleague = ['identity.team:read', 'identity.team_project:read']
/** And those who give work to others: look people up, with how to reach them. */
const leader = ['identity.user:read', ...colleague]

/** All that sales shows but what clients' notes say: a wildcard can't leave those out. */
const salesRead = ['client', 'deal', 'payment', 'invoice', 'commission', 'streak', 'stats', 'activity', 'settings'].map(entity => `sales.${entity}:read`)

const organization: readonly SystemRole[] = [
  role('org_admin', 'Organization admin', 'Runs the organization: everything in every domain.', ['*'], { identity: 'all', calls: 'all', crane: 'all', devices: 'all', fleet: 'all', sales: 'all' }),
  role('support', 'Support', 'Helps the members: sees everything of the organization but how to reach people and what sales notes of its clients, changes nothing.', [
    'identity.*:read', 'calls.*:read', 'crane.*:read', 'devices.*:read', 'fleet.*:read', ...salesRead, 'sales.audit:read',
  ], { identity: 'all', calls: 'all', crane: 'all', devices: 'all', fleet: 'all', sales: 'all' }),
]

const calls: readonly SystemRole[] = [
  role('calls.admin', 'Call center admin', 'Everything in the call center.', [...leader, 'calls.*:*'], { identity: 'team', calls: 'all' }),
  role('calls.manager', 'Call center manager', 'All calls of the organization, its loss reasons and outcomes, figures and audit.', [...leader, 'calls.*:*'], { identity: 'team', calls: 'all' }),
  role('calls.agent', 'Call agent', 'Own calls from planning to the end; reads reasons, outcomes and the do-not-call list.', [
    ...colleague, 'calls.call:read', 'calls.call:schedule', 'calls.call:start', 'calls.call:complete', 'calls.call:log', 'calls.call:cancel', 'calls.call:reschedule', 'calls.call:annotate',
    'calls.outcome:read', 'calls.loss_reason:read', 'calls.do_not_call:read', 'calls.kpi:read',
  ], { identity: 'team', calls: 'own' }),
]

const sales: readonly SystemRole[] = [
  role('sales.super_admin', 'Sales super admin', 'Everything in sales, its settings included.', [...leader, 'sales.*:*'], { identity: 'team', sales: 'all' }),
  role('sales.org_admin', 'Sales admin', 'All clients, deals, payments and commissions.', [...leader, 'sales.*:*'], { identity: 'team', sales: 'all' }),
  role('sales.salesperson', 'Salesperson', 'Own clients, deals, payments and commissions; enters payments and asks for their approval. Team leads also see what their team has.', [
    ...colleague, 'sales.client:read', 'sales.client:write', 'sales.client_notes:read', 'sales.client_notes:write', 'sales.deal:read', 'sales.deal:write', 'sales.payment:read', 'sales.payment:write', 'sales.payment:request',
    'sales.invoice:read', 'sales.commission:read', 'sales.streak:read', 'sales.stats:read', 'sales.activity:read',
  ], { identity: 'team', sales: 'own' }),
  role('sales.verifier', 'Sales verifier', 'Reads all of sales but what is noted of clients; verifies deals and approves payments that others entered.', [...colleague, ...salesRead, 'sales.deal:verify', 'sales.payment:approve'], { identity: 'team', sales: 'all' }),
  role('sales.approver', 'Payment approver', 'Reads all of sales but what is noted of clients; approves payments that others entered, and commissions.', [...colleague, ...salesRead, 'sales.payment:approve', 'sales.commission:approve'], { identity: 'team', sales: 'all' }),
]

const crane: readonly SystemRole[] = [
  role('crane.admin', 'Crane rental admin', 'Everything in crane rental.', [...leader, 'crane.*:*'], { identity: 'team', crane: 'all' }),
  role('crane.sales_agent', 'Crane sales agent', 'Customers, contacts, leads, deals and quotations: own ones and those that nobody has.', [
    ...colleague, 'crane.customer:read', 'crane.customer:write', 'crane.contact:read', 'crane.contact:write', 'crane.lead:read', 'crane.lead:write', 'crane.deal:read', 'crane.deal:write', 'crane.quotation:read', 'crane.quotation:write', 'crane.equipment:read',
    'crane.rate_card:read', 'crane.template:read', 'crane.service:read', 'crane.search:read', 'crane.stats:read',
  ], { identity: 'team', crane: 'own' }),
  role('crane.operations_manager', 'Crane operations manager', 'Jobs, equipment, operators and assessments; reads sales.', [
    ...leader, 'crane.*:read', 'crane.job:write', 'crane.equipment:write', 'crane.operator:write', 'crane.assessment:write',
  ], { identity: 'team', crane: 'all' }),
  role('crane.operator', 'Crane operator', 'Own jobs and the assessments of those.', [...colleague, 'crane.job:read', 'crane.equipment:read', 'crane.operator:read', 'crane.assessment:read', 'crane.assessment:write'], { identity: 'team', crane: 'own' }),
  role('crane.support', 'Crane support', 'Reads all of crane rental.', [...colleague, 'crane.*:read'], { identity: 'team', crane: 'all' }),
]

const devices: readonly SystemRole[] = [
  role('devices.maker', 'Software maker', 'Software and its versions.', [...colleague, 'devices.software:read', 'devices.software:write', 'devices.version:read', 'devices.version:write', 'devices.device:read'], { identity: 'team', devices: 'all' }),
  role('devices.operator', 'Device operator', 'Runs tests and installations, reads the rest.', [...colleague, 'devices.*:read', 'devices.test_run:write', 'devices.installation:write'], { identity: 'team', devices: 'all' }),
  role('devices.configurator', 'Device configurator', 'Configurations, templates, translations and the configuration of devices.', [
    ...colleague, 'devices.*:read', 'devices.configuration:write', 'devices.template:write', 'devices.translation:write', 'devices.device_configuration:write',
  ], { identity: 'team', devices: 'all' }),
  role('devices.manager', 'Device manager', 'Devices, customers and reports.', [...leader, 'devices.*:read', 'devices.device:write', 'devices.customer:write', 'devices.report:write'], { identity: 'team', devices: 'all' }),
  role('devices.admin', 'Device fleet admin', 'Everything in the device fleet but backups.', [...leader, 'devices.*:read', 'devices.*:write'], { identity: 'team', devices: 'all' }),
  role('devices.superuser', 'Device fleet superuser', 'Everything in the device fleet, backups and their restoration included.', [...leader, 'devices.*:*'], { identity: 'team', devices: 'all' }),
]

/** For roles that the old system names without saying their rights: the least that the name needs. */
const least = (what: string) => `${what} The system that the role comes from states no rights for it: this is the least that its name needs.`

const fleet: readonly SystemRole[] = [
  role('fleet.admin', 'Fleet admin', 'Everything in fleet operations.', [...leader, 'fleet.*:*'], { identity: 'team', fleet: 'all' }),
  role('fleet.operations_manager', 'Operations manager', 'Campaigns, projects, reports, expenses and promoter activities.', [
    ...leader, 'fleet.campaign:*', 'fleet.project:*', 'fleet.report:*', 'fleet.expense:*', 'fleet.promoter_activity:*',
    // To choose from.
    'fleet.client:read', 'fleet.vendor:read', 'fleet.vehicle:read', 'fleet.driver:read', 'fleet.promoter:read', 'fleet.stats:read',
  ], { identity: 'team', fleet: 'all' }),
  role('fleet.client_servicing', 'Client servicing', 'Clients, projects and campaigns.', [...leader, 'fleet.client:*', 'fleet.project:*', 'fleet.campaign:*', 'fleet.vendor:read'], { identity: 'team', fleet: 'all' }),
  role('fleet.accounts', 'Accounts', 'Invoices, payments and expenses.', [...leader, 'fleet.invoice:*', 'fleet.payment:*', 'fleet.expense:*', 'fleet.vendor:read', 'fleet.driver:read', 'fleet.campaign:read', 'fleet.stats:read'], { identity: 'team', fleet: 'all' }),
  role('fleet.vendor', 'Vendor', 'Vehicles, drivers, invoices and payments of the own company, and the campaigns it is assigned to.', [
    'fleet.vendor:read', 'fleet.vendor:contact', 'fleet.vehicle:read', 'fleet.vehicle:write', 'fleet.driver:read', 'fleet.driver:write', 'fleet.invoice:read', 'fleet.invoice:submit', 'fleet.payment:read', 'fleet.campaign:read',
  ], { fleet: 'linked' }),
  role('fleet.client', 'Client', 'Own projects and campaigns, to read.', ['fleet.project:read', 'fleet.campaign:read'], { fleet: 'linked' }),
  role('fleet.driver', 'Driver', 'Own expenses: submits and reads them.', ['fleet.expense:read', 'fleet.expense:submit'], { fleet: 'linked' }),
  role('fleet.promoter', 'Promoter', 'Own activities: logs and reads them.', ['fleet.promoter_activity:read', 'fleet.promoter_activity:log'], { fleet: 'linked' }),
  role('fleet.sales', 'Fleet sales', least('Reads clients, projects and campaigns.'), [...colleague, 'fleet.client:read', 'fleet.project:read', 'fleet.campaign:read'], { identity: 'team', fleet: 'all' }),
  role('fleet.purchase', 'Purchase', least('Reads vendors, vehicles and invoices.'), [...colleague, 'fleet.vendor:read', 'fleet.vehicle:read', 'fleet.invoice:read'], { identity: 'team', fleet: 'all' }),
  role('fleet.operator', 'Fleet operator', least('Reads campaigns and reports, writes reports.'), [...colleague, 'fleet.campaign:read', 'fleet.report:read', 'fleet.report:write'], { identity: 'team', fleet: 'all' }),
  role('fleet.anchor', 'Anchor', least('Logs own promoter activities.'), ['fleet.promoter_activity:read', 'fleet.promoter_activity:log'], { fleet: 'own' }),
  role('fleet.vehicle_manager', 'Vehicle manager', least('Vehicles, drivers and who drives what.'), [...colleague, 'fleet.vehicle:read', 'fleet.vehicle:write', 'fleet.driver:read', 'fleet.driver:write'], { identity: 'team', fleet: 'all' }),
  role('fleet.godown_manager', 'Godown manager', least('Reads vehicles and campaigns, to hand out material.'), [...colleague, 'fleet.vehicle:read', 'fleet.campaign:read'], { identity: 'team', fleet: 'all' }),
]

/** What every organization begins with. */
export const systemRoles: readonly SystemRole[] = [...organization, ...calls, ...sales, ...crane, ...devices, ...fleet]
