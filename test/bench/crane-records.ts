import pg from 'pg'
import { say } from './report.ts'

export const ORGANIZATION = 'org_01bench0000000000000000001'
/** Of customers, contacts and leads each a third. */
const RECORDS = 1_000_000
const DEALS = 50_000
const UNITS = 10_000
const BOOKINGS = 1_000_000
const SALESPEOPLE = 200
const PART = 50_000

export const salesperson = (number: number) => `usr_${String(number).padStart(26, '0')}`
const key = (prefix: string, number: string) => `'${prefix}_' || lpad((${number})::text, 26, '0')`
/** Nobody has each tenth. */
const assignee = `case when n % 10 > 0 then ${key('usr', `n % ${SALESPEOPLE}`)} end`

const list = (words: string) => `(array[${words.split(' ').map(word => `'${word}'`).join(', ')}])`
const syllables = list('ka ri sho ma hin dra ve lu nar ten bo pra sa gu jit mol dev an ther wil son ber la qui zan fo rud mi kol ess vi tar hal nem po gri cha ler dun ost')
/** One of 64,000 words that sound like names, by its number. */
const word = (number: string) => `(${syllables}[1 + (${number}) % 40] || ${syllables}[1 + (${number}) / 40 % 40] || ${syllables}[1 + (${number}) / 1600 % 40])`
const business = list('Construction Infra Developers Engineering Industries Projects Builders Logistics Steel Ports')
const form = list('Ltd Pvt LLP Group')
const firstName = list('Rahul Amit Priya Sunil Anil Vijay Sanjay Deepa Kiran Arjun Neha Ravi Mohan Sita John Mary Peter Fatima Imran Lakshmi')
/** Each fiftieth is a Mahindra. */
const company = (n: string) => `concat_ws(' ', case when ${n} % 50 = 7 then 'Mahindra' else initcap(${word(`${n} * 7919 % 64000`)}) end, ${business}[1 + ${n} % 10], ${form}[1 + ${n} / 7 % 4])`
const person = (n: string) => `${firstName}[1 + ${n} / 3 % 20] || ' ' || initcap(${word(`${n} * 1013 % 64000`)})`
const email = (n: string) => `lower(${firstName}[1 + ${n} / 3 % 20]) || '.' || ${word(`${n} * 1013 % 64000`)} || '@' || ${word(`${n} * 31 % 64000`)} || '.example'`
const phone = (n: string) => `'+9198' || lpad((${n})::text, 8, '0')`

export async function fillCrane(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const inParts = async (what: string, count: number, statement: string) => {
    for (let from = 0; from < count; from += PART) {
      say(`${what}: ${Math.round((from / count) * 100)} %`)
      await client.query(`${statement} from generate_series($1::bigint, $2::bigint) n`, [from, Math.min(from + PART, count) - 1])
    }
  }
  const third = Math.ceil(RECORDS / 3)
  // Without triggers: millions of audit rows are not what is measured here.
  await client.query('set session_replication_role to replica')
  await client.query('set search_path to crane_crm, app')
  await client.query(`select set_config('app.organization_id', $1, false)`, [ORGANIZATION])
  await inParts('customers', third, `
    insert into customers (id, name, contact_name, email, phone, assigned_to_id)
    select ${key('cus', 'n')}, ${company('n')}, ${person('n')}, ${email('n')}, ${phone('n')}, ${assignee}`)
  await inParts('contacts', third, `
    insert into contacts (id, customer_id, name, email, phone)
    select ${key('con', 'n')}, ${key('cus', `n * 7 % ${third}`)}, ${person('(n + 1000000)')}, ${email('(n + 1000000)')}, ${phone('(n + 1000000)')}`)
  await inParts('leads', third, `
    insert into leads (id, customer_name, company_name, service_needed, email, phone, assigned_to_id)
    select ${key('led', 'n')}, ${person('(n + 2000000)')}, ${company('(n + 2000000)')}, 'A crane', ${email('(n + 2000000)')}, ${phone('(n + 2000000)')}, ${assignee}`)
  await inParts('deals', DEALS, `
    insert into deals (id, customer_id, title, currency, assigned_to_id)
    select ${key('cdl', 'n')}, ${key('cus', 'n')}, 'Two cranes for ' || ${company('n')}, 'INR', ${assignee}`)
  await inParts('units', UNITS, `
    insert into equipment (id, equipment_number, name, category, max_lifting_capacity, currency)
    select ${key('eqp', 'n')}, n + 1, 'Crane ' || n, (enum_range(null::equipment_category))[1 + n % 4], 10 + n % 190, 'INR'`)
  await inParts('operators', UNITS, `
    insert into operators (id, name, specialization)
    select ${key('opr', 'n')}, ${person('n')}, (enum_range(null::equipment_category))[1 + n % 4]`)
  await inParts('certifications', UNITS, `
    insert into operator_certifications (id, operator_id, name, issued_on, expires_on)
    select ${key('ocf', 'n')}, ${key('opr', 'n')}, 'Cranes', date '2024-01-01', date '2028-01-01'`)
  // Of each nine days six are taken, and an hour before and after them.
  const start = `timestamptz '2025-01-01 06:00Z' + (n / ${UNITS} * 9 + n % ${UNITS} % 9) * interval '1 day'`
  for (const [table, prefix, column, owner, kind] of [['equipment_bookings', 'ebk', 'equipment_id', 'eqp', 'MAINTENANCE'], ['operator_bookings', 'obk', 'operator_id', 'opr', 'LEAVE']] as const) {
    await inParts(table, BOOKINGS, `
      insert into ${table} (id, ${column}, kind, period, padding_minutes)
      select ${key(prefix, 'n')}, ${key(owner, `n % ${UNITS}`)}, '${kind}', tstzrange(${start}, ${start} + interval '6 days'), 60`)
  }
  for (const prefix of ['cus', 'con', 'led']) await inParts(`what finds ${prefix}_…`, third, `select index_records(array_agg(${key(prefix, 'n')}))`)
  for (const [prefix, count] of [['cdl', DEALS], ['eqp', UNITS]] as const) await inParts(`what finds ${prefix}_…`, count, `select index_records(array_agg(${key(prefix, 'n')}))`)
  // What autovacuum does by itself, in its own time.
  await client.query('vacuum analyze customers, contacts, leads, deals, equipment, operators, operator_certifications, equipment_bookings, operator_bookings, search_documents, search_words')
  await client.end()
}
