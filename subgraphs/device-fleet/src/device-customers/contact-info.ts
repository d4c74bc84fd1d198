import type { JsonObject } from '../json/strict-json.ts'

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })

/** How a customer is reached. What else people want to write down has no form. */
export const CONTACT_INFO_SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    phone: text(50),
    email: { type: 'string', format: 'email', maxLength: 254 },
    address: text(1000),
    company: text(200),
    notes: text(5000),
  },
}
