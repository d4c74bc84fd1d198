import type { QuotationRevisionRow } from '../quotation-revisions/quotation-revision.queries.ts'
import { difference } from '../quotation-revisions/revision-amounts.ts'
import { quotationNumber } from '../quotations/quotation-number.ts'
import type { QuotationRow } from '../quotations/quotation.queries.ts'
import type { SettingKey, SettingValue } from '../settings/setting-keys.ts'

/** What a template may use, by its name there. Amounts and numbers are text, days are YYYY-MM-DD, and what is not known is null. */
export interface QuotationDocument {
  company: {
    name: string | null
    /** Line by line. */
    address: string[]
    email: string | null
    phone: string | null
    website: string | null
    taxNumber: string | null
    /** A picture that is in the page itself. */
    logo: string | null
  }
  quotation: {
    number: string
    revision: number
    status: string
    date: string
    validUntil: string
    currency: string
    machineType: string
    orderType: string
    numberOfDays: number
    workingHours: string
    foodResources: number
    accommodationResources: number
    siteDistance: string
    usage: string
    riskFactor: string
    notes: string | null
  }
  customer: { name: string; contactName: string | null; email: string | null; phone: string | null; address: string[] }
  machines: { name: string; category: string; quantity: number; baseRate: string; runningCostPerKm: string }[]
  /** The price, step by step; the last is the tax. */
  lines: { rule: string; label: string; basis: string; quantity: string; unitPrice: string; amount: string }[]
  totals: { rent: string; beforeTax: string; tax: string; total: string }
  terms: string[]
}

interface Source {
  quotation: QuotationRow
  revision: QuotationRevisionRow
  settings: <Key extends SettingKey>(key: Key) => SettingValue<Key>
  /** Where the organization's days begin. */
  timeZone: string
  /** With whom it is for, and what it says besides. */
  isComplete: boolean
}

/** It says the same whenever it is asked for: its date is that of the revision. */
export function documentOf({ quotation, revision, settings, timeZone, isComplete }: Source): QuotationDocument {
  const contact = isComplete ? revision.customerContact : null
  const { status, validUntil, currency, machineType, orderType, numberOfDays, workingHours, foodResources, accommodationResources, siteDistance, usage, riskFactor } = revision
  return {
    company: {
      name: settings('company.name'), address: linesOf(settings('company.address')), email: settings('company.email'), phone: settings('company.phone'),
      website: settings('company.website'), taxNumber: settings('company.tax_number'), logo: settings('company.logo'),
    },
    quotation: {
      number: quotationNumber.show(quotation.quotationNumber), revision: revision.revisionNumber, status, date: dayOf(revision.sentAt ?? revision.createdAt, timeZone), validUntil,
      currency, machineType, orderType, numberOfDays, workingHours: plain(workingHours), foodResources, accommodationResources, siteDistance: plain(siteDistance), usage, riskFactor,
      notes: isComplete ? revision.notes : null,
    },
    customer: {
      name: quotation.customerName, contactName: contact?.name ?? null, email: contact?.email ?? null, phone: contact?.phone ?? null, address: linesOf(contact?.address),
    },
    machines: revision.machines.map(({ name, category, quantity, baseRate, runningCostPerKm }) => ({ name, category, quantity, baseRate, runningCostPerKm })),
    lines: revision.priceTrace.map(({ rule, label, basis, quantity, unitPrice, amount }) => ({ rule, label, basis, quantity, unitPrice, amount })),
    totals: { rent: revision.totalRent, beforeTax: difference(revision.totalAmount, revision.taxAmount), tax: revision.taxAmount, total: revision.totalAmount },
    terms: settings('quotation.terms'),
  }
}

const linesOf = (text: string | null | undefined): string[] => (text ?? '').split('\n').map(line => line.trim()).filter(line => line !== '')

/** The day there, as YYYY-MM-DD. */
const dayOf = (instant: string, timeZone: string): string => new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date(instant))

/** Without the zeros that the database keeps. */
const plain = (number: string): string => (number.includes('.') ? number.replace(/\.?0+$/, '') : number)
