import { craneCrm } from '@fieldgraph/crane-crm'
import { accessOf, referenceScopes } from '@fieldgraph/kit/access'
import { hasScope } from '@fieldgraph/kit/identity'
import { visit, type DocumentNode, type FieldDefinitionNode } from 'graphql'
import { CAMPAIGN, DAYS, EMAIL, PEOPLE, PHONE, type CraneWorld } from './crane-world.fixture.ts'
import { graphWalk } from './graph-walk.ts'
import { rowSight } from './row-sight.ts'

const { document } = craneCrm
const access = accessOf(document)

/** Days on which the crew is free, and its mate booked. */
const WINDOW = { from: '"2031-05-07T06:00:00Z"', to: '"2031-05-08T06:00:00Z"' }

const walkOf = (asked: DocumentNode) =>
  graphWalk(
    asked,
    {
      references: ['Campaign', 'Organization', 'Party', 'User'],
      rows: ['CraneSearchHit'],
      figures: ['AcceptedQuotationValue', 'LostLeadReason', 'LostLeads', 'MoneyTotal'],
      logs: ['AuditEvent'],
      parts: [
        'AvailabilityStretch', 'CranePeriod', 'CraneSettingKey', 'EquipmentBaseRates', 'JobProblem', 'JobReadiness', 'LeadFile', 'PriceLine', 'PriceLineChange', 'QuotationContact', 'QuotationDiff',
        'QuotationExtraCharge', 'QuotationInputChange', 'QuotationMachine',
      ],
      apart: ['QuotationPrice', 'RenderedQuotation'],
    },
    // Of each quotation there is a first revision.
    { DatePeriod: `{ from: "${DAYS[0]}", until: "${DAYS[2]}" }`, Int: '1', ...WINDOW },
  )

/** Somebody who is one customer, another who is one lead, both hidden from most, and one who is all of them. */
function partiesOf({ ids }: CraneWorld) {
  const linksTo = (recordType: string, type: string) => Object.values(ids[type]!).map(recordId => ({ recordType, recordId }))
  const one = [['CRANE_CUSTOMER', ids['CraneCustomer']!['rivalCustomer']!], ['CRANE_LEAD', ids['Lead']!['agentLead']!]].map(([recordType, recordId]) => [{ recordType, recordId }])
  return [...one, [...linksTo('CRANE_CUSTOMER', 'CraneCustomer'), ...linksTo('CRANE_LEAD', 'Lead')]].map((links, at) => ({ id: `pty_${String(at).padStart(26, '0')}`, links }))
}

const sightOf = (asked: DocumentNode) => {
  const walk = walkOf(asked)
  const sight = rowSight<CraneWorld>({
    walk,
    references: world => ({ User: Object.values(PEOPLE).map(id => ({ id })), Organization: [{ id: world.admin.identity.organizationId! }], Campaign: [{ id: CAMPAIGN }], Party: partiesOf(world) }),
    named: argument =>
      ({ number: { unit: 'EQ0002', quotation: 'QT0003', offer: 'QT0004' }, text: { customers: 'Kunde', contacts: 'Kontakt', leads: 'Anfrage', deals: 'Auftrag', units: 'Kran', email: EMAIL, phone: PHONE } })[argument] ?? {},
  })
  return { walk, ...sight }
}

export const everywhere = sightOf(document)

/** What of the graph these scopes let one ask for, and of which types one is shown rows. */
export function sightWith(scopes: readonly string[]) {
  const closed = new Set(access.filter(({ rule }) => !rule.public && rule.scope !== null && !hasScope(scopes, rule.scope)).map(({ type, field }) => `${type}.${field}`))
  const needed = referenceScopes(document)
  const isOpen = (type: string) => ({ name }: FieldDefinitionNode) => !closed.has(`${type}.${name.value}`)
  const without = <Node extends { name: { value: string }; fields?: readonly FieldDefinitionNode[] }>(node: Node): Node => ({ ...node, fields: node.fields?.filter(isOpen(node.name.value)) })
  return { ...sightOf(visit(document, { ObjectTypeDefinition: without, ObjectTypeExtension: without })), shows: (type: string) => !needed.has(type) || hasScope(scopes, needed.get(type)!) }
}

/** What one needs to ask for everything. */
export const readScopes = [...new Set([...referenceScopes(document).values(), ...access.flatMap(({ type, rule }) => (type === 'Mutation' || rule.public || rule.scope === null ? [] : [rule.scope]))])]
