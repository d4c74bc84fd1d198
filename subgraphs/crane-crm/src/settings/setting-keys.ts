import { z } from 'zod'
import { isPicture } from '../printing/picture.ts'

interface Key<Value> {
  /** For whoever sets it. */
  description: string
  /** While nobody has set it. */
  initialValue: Value
  form: z.ZodType<NonNullable<Value>>
}

const key = <Value>(description: string, form: z.ZodType<NonNullable<Value>>, initialValue: Value): Key<Value> => ({ description, form, initialValue })
const text = (max: number) => z.string().trim().min(1, 'This must not be empty.').max(max, `This may have ${max} characters.`)
const optional = (description: string, form: z.ZodType<string>) => key<string | null>(description, form, null)

/** Everything that an organization can set. */
export const SETTING_KEYS = {
  'company.name': optional('The company’s name on its letters: a text of 200 characters at most.', text(200)),
  'company.address': optional('Its address on its letters, line by line: a text of 1000 characters at most.', text(1000)),
  'company.email': optional('The e-mail address on its letters.', z.email('This is no e-mail address.').max(254)),
  'company.phone': optional('The phone number on its letters, with the country, e.g. +912071234567.', z.string().regex(/^\+[1-9]\d{6,14}$/, 'A phone number begins with + and the country.')),
  'company.website': optional('The address of its website on its letters.', z.url({ protocol: /^https?$/, error: 'This is no address of a website.' }).max(200)),
  'company.tax_number': optional('Its tax number on its letters: a text of 50 characters at most.', text(50)),
  'company.logo': optional(
    'The picture at the top of its letters: a PNG or JPEG as data:image/png;base64,… with 20000 characters at most.',
    z.string().max(20_000, 'The picture is too large: 20000 characters are allowed.').refine(isPicture, 'This is no PNG of 2000 pixels at most, nor a JPEG, as data:image/png;base64,….'),
  ),
  'letter.locale': key('How letters write numbers and days: a language and country as BCP 47 has it, e.g. en-IN.', z.string().refine(isLocale, 'This is no locale, e.g. en-IN.'), 'en'),
  'quotation.terms': key(
    'The terms below a quotation: a list of 30 texts at most, of 500 characters each.',
    z.array(text(500)).max(30, 'A quotation has 30 terms at most.'),
    [
      'The customer provides firm and level ground, safe access, and the permits that the site needs.',
      'Hours beyond the working hours stated above are charged in proportion.',
      'Days on which a machine stands idle for reasons of the site are charged as working days.',
      'Payment is due within 30 days of the invoice.',
    ],
  ),
} satisfies Record<string, Key<unknown>>

export type SettingKey = keyof typeof SETTING_KEYS
export type SettingValue<Name extends SettingKey> = (typeof SETTING_KEYS)[Name]['initialValue']

export const isSettingKey = (name: string): name is SettingKey => Object.hasOwn(SETTING_KEYS, name)

function isLocale(name: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name).length > 0
  } catch {
    return false
  }
}
