import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, createLead, organization, pricing } from './quotation.fixture.ts'

/** A copy of a row with other values, past the graph and all of its checks, as the role that serves. */
const copy = (by: TestCaller, table: string, id: string, values: object) =>
  change(by, trx => sql`
    insert into ${sql.id('crane_crm', table)}
    select (jsonb_populate_record(null::${sql.id('crane_crm', table)}, to_jsonb(row) || ${JSON.stringify(values)}::jsonb)).* from ${sql.id('crane_crm', table)} as row where id = ${id}`.execute(trx))

/** What a copy that is right has for itself, what a plain statement may not make of it besides, and what refuses it. */
const broken: Record<string, [own: object, statements: [values: object, refusal: string][]]> = {
  rate_cards: [
    { id: newId('rtc'), card_number: 2 },
    [
      [{ name: ' ' }, 'label_says_something'],
      [{ currency: 'inr' }, 'currency_form'],
      [{ heavy_usage_rate: -1 }, 'rate_cards_heavy_usage_rate'],
      [{ medium_risk_rate: -1 }, 'rate_cards_medium_risk_rate'],
      [{ high_risk_rate: 4.99 }, 'rate_cards_high_risk_rate'],
      [{ food_rate: -0.01 }, 'rate_cards_food_rate'],
      [{ accommodation_rate: -0.01 }, 'rate_cards_accommodation_rate'],
      [{ tax_rate: 100.01 }, 'rate_cards_tax_rate'],
      [{ tax_rate: null }, 'not-null'],
      [{ valid_from: null }, 'not-null'],
      [{ card_number: 1 }, 'rate_cards_card_number'],
    ],
  ],
  quotations: [
    { id: newId('quo'), quotation_number: 99 },
    [
      [{ customer_name: '' }, 'label_says_something'],
      [{ customer_id: null }, 'quotations_for_somebody'],
      [{ customer_id: newId('cus') }, 'quotations_organization_id_customer_id_fkey'],
      [{ lead_id: newId('led') }, 'quotations_organization_id_lead_id_fkey'],
      [{ deal_id: newId('cdl') }, 'quotations_organization_id_deal_id_fkey'],
      [{ revision_number: 0 }, 'quotations_revision_number'],
      [{ status: 'SUPERSEDED' }, 'invalid input value for enum'],
      [{ status: 'ACCEPTED' }, 'quotations_accepted'],
      [{ status: 'ACCEPTED', accepted_at: '2026-01-01T00:00:00Z' }, 'quotations_accepted'],
      [{ accepted_at: '2026-01-01T00:00:00Z', accepted_amount: 1 }, 'quotations_accepted'],
      [{ quotation_number: 1 }, 'quotations_quotation_number'],
    ],
  ],
  quotation_revisions: [
    { id: newId('qrv'), revision_number: 2, status: 'SUPERSEDED' },
    [
      [{ status: 'DRAFT' }, 'quotation_revisions_standing'],
      [{ status: 'LOST' }, 'invalid input value for enum'],
      [{ status: 'SENT' }, 'quotation_revisions_sent'],
      [{ status: 'REJECTED', sent_at: '2026-01-01T00:00:00Z' }, 'quotation_revisions_decided'],
      [{ status: 'DRAFT', decided_at: '2026-01-01T00:00:00Z' }, 'quotation_revisions_decided'],
      [{ revision_number: 1 }, 'quotation_revisions_organization_id_quotation_id_revision_n_key'],
      [{ revision_number: 0 }, 'quotation_revisions_revision_number'],
      [{ quotation_id: newId('quo') }, 'quotation_revisions_organization_id_quotation_id_fkey'],
      [{ rate_card_id: newId('rtc') }, 'quotation_revisions_organization_id_rate_card_id_fkey'],
      [{ template_id: newId('qtp') }, 'quotation_revisions_'],
      [{ customer_contact: [] }, 'quotation_revisions_customer_contact'],
      [{ machines: [] }, 'quotation_revisions_machines'],
      [{ machines: {} }, 'quotation_revisions_machines'],
      [{ extra_charges: {} }, 'quotation_revisions_extra_charges'],
      [{ price_trace: 'none' }, 'quotation_revisions_price_trace'],
      [{ machine_type: null }, 'not-null'],
      [{ order_type: 'DAILY' }, 'invalid input value for enum'],
      [{ number_of_days: 0 }, 'quotation_revisions_number_of_days'],
      [{ working_hours: 24.01 }, 'quotation_revisions_working_hours'],
      [{ food_resources: -1 }, 'quotation_revisions_food_resources'],
      [{ accommodation_resources: 1001 }, 'quotation_revisions_accommodation_resources'],
      [{ site_distance: -1 }, 'quotation_revisions_site_distance'],
      [{ usage: 'HARD' }, 'invalid input value for enum'],
      [{ risk_factor: 'NONE' }, 'invalid input value for enum'],
      [{ currency: 'X' }, 'currency_form'],
      [{ currency: 'JPY', total_amount: 23600.5 }, 'quotation_revisions_amounts_of_currency'],
      [{ pricing_version: 0 }, 'quotation_revisions_pricing_version'],
      [{ total_rent: -1 }, 'quotation_revisions_total_rent'],
      [{ tax_amount: 23600.01 }, 'quotation_revisions_tax_amount'],
      [{ total_amount: 19999.99 }, 'quotation_revisions_total_amount'],
      [{ total_amount: 1_000_000_000_000 }, 'numeric field overflow'],
      [{ valid_until: null }, 'not-null'],
    ],
  ],
}

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, [own, statements]) => {
  const { admin, card, quote } = await pricing()
  const quotation = await quote()
  const rows: Record<string, string> = { rate_cards: card.id, quotations: quotation.id, quotation_revisions: quotation.newestRevision.id }
  for (const [values, refusal] of statements) {
    const said = await copy(admin, table, rows[table]!, { ...own, ...values }).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
  await copy(admin, table, rows[table]!, own)
})

test('no quotation is for somebody of another organization', async () => {
  const { admin, quote } = await pricing()
  const { id } = await quote()
  const foreign = await createLead(organization())
  await expect(copy(admin, 'quotations', id, { id: newId('quo'), quotation_number: 99, lead_id: foreign.id })).rejects.toThrow('quotations_organization_id_lead_id_fkey')
})
