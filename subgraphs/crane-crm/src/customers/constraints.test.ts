import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, createContact, createCustomer, createDeal, createLead, organization } from './customer.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const set = (by: TestCaller, table: string, id: string, values: string) => change(by, trx => sql`update ${sql.id('crane_crm', table)} set ${sql.raw(values)} where id = ${id}`.execute(trx))

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  customers: [
    ["name = ' '", 'label_says_something'],
    ['name = null', 'not-null'],
    ['type = null', 'not-null'],
    ["type = 'BANK'", 'invalid input value for enum'],
    ["email = 'asha'", 'email_address_form'],
    ["email = 'asha@mahindra'", 'email_address_form'],
    ["email = 'a sha@mahindra.example'", 'email_address_form'],
    [`email = '${'a'.repeat(250)}@a.in'`, 'email_address_form'],
    ["phone = '0221234567'", 'phone_number_form'],
    ["phone = '+91 22 1234567'", 'phone_number_form'],
  ],
  contacts: [
    ["name = ''", 'label_says_something'],
    ['name = null', 'not-null'],
    ["email = '@x.in'", 'email_address_form'],
    ["phone = '+0221234567'", 'phone_number_form'],
    [`customer_id = '${newId('cus')}'`, 'contacts_organization_id_customer_id_fkey'],
    ['customer_id = null', 'not-null'],
  ],
  leads: [
    ["customer_name = ' '", 'label_says_something'],
    ['customer_name = null', 'not-null'],
    ["service_needed = ''", 'label_says_something'],
    ['email = null', 'leads_reachable'],
    ["email = 'x'", 'email_address_form'],
    ["phone = 'x'", 'phone_number_form'],
    ['rental_days = 0', 'leads_rental_days'],
    ["status = 'LOST', lost_at = now()", 'leads_loss_reason'],
    ["status = 'LOST', loss_reason = 'x'", 'leads_lost_at'],
    ["status = 'LOST', loss_reason = ' ', lost_at = now()", 'label_says_something'],
    ["status = 'UNQUALIFIED'", 'leads_loss_reason'],
    ['lost_at = now()', 'leads_lost_at'],
    ["status = 'CONVERTED'", 'leads_converted'],
    ["status = 'CONVERTED', converted_at = now()", 'leads_converted'],
    ["status = 'WON'", 'invalid input value for enum'],
    ["source = 'TV'", 'invalid input value for enum'],
    [`customer_id = '${newId('cus')}'`, 'leads_organization_id_customer_id_fkey'],
    ["files = array_fill('x'::text, array[51])", 'leads_files'],
  ],
  deals: [
    ["title = ' '", 'label_says_something'],
    ['value = -0.01', 'deals_value'],
    ["value = 1.5, currency = 'JPY'", 'deals_value_of_currency'],
    ["currency = 'inr'", 'currency_form'],
    ['currency = null', 'not-null'],
    ['probability = 101', 'deals_probability'],
    ['probability = -1', 'deals_probability'],
    ["stage = 'LOST', closed_at = now()", 'deals_loss_reason'],
    ["stage = 'WON'", 'deals_closed'],
    ['closed_at = now()', 'deals_closed'],
    ["stage = 'DONE'", 'invalid input value for enum'],
    ['customer_id = null', 'not-null'],
    [`customer_id = '${newId('cus')}'`, 'deals_organization_id_customer_id_fkey'],
    [`lead_id = '${newId('led')}'`, 'deals_organization_id_lead_id_fkey'],
  ],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, statements) => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const rows: Record<string, { id: string }> = {
    customers: { id: customerId },
    contacts: await createContact(admin, customerId),
    leads: await createLead(admin),
    deals: await createDeal(admin, { customerId }),
  }
  for (const [values, refusal] of statements) {
    const said = await set(admin, table, rows[table]!.id, values).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('no row refers to one of another organization, and a lead becomes one deal', async () => {
  const [admin, foreign] = [organization(), organization()]
  const { id: leadId } = await createLead(admin)
  const [deal, other] = [await createDeal(admin), await createDeal(admin)]
  await expect(set(admin, 'leads', leadId, `customer_id = '${await createCustomer(foreign)}'`)).rejects.toThrow('leads_organization_id_customer_id_fkey')
  await expect(set(admin, 'deals', deal.id, `lead_id = '${(await createLead(foreign)).id}'`)).rejects.toThrow('deals_organization_id_lead_id_fkey')
  await set(admin, 'deals', deal.id, `lead_id = '${leadId}'`)
  await expect(set(admin, 'deals', other.id, `lead_id = '${leadId}'`)).rejects.toThrow('deals_lead')
})
