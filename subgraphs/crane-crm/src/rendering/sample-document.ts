import type { QuotationDocument } from './quotation-document.ts'

/** Everything that a quotation can have, to look at a template with. */
export const SAMPLE: QuotationDocument = {
  company: {
    name: 'Highrise Cranes Pvt. Ltd.', address: ['Plot 42, MIDC Industrial Area', 'Pune 411019, India'], email: 'quotations@highrise.example', phone: '+912071234567',
    website: 'https://highrise.example', taxNumber: '27AAAAA0000A1Z5', logo: null,
  },
  quotation: {
    number: 'QT0042', revision: 2, status: 'SENT', date: '2026-11-21', validUntil: '2026-12-21', currency: 'INR', machineType: 'MOBILE_CRANE', orderType: 'SMALL', numberOfDays: 12,
    workingHours: '8', foodResources: 3, accommodationResources: 3, siteDistance: '42.5', usage: 'HEAVY', riskFactor: 'MEDIUM', notes: 'The site is open from 7 to 19 h.\nEntry by gate 3.',
  },
  customer: {
    name: 'Mahindra Lifespaces', contactName: 'Asha Rao', email: 'asha.rao@mahindra.example', phone: '+919812345678', address: ['Tower B, Hinjawadi Phase 2', 'Pune 411057'],
  },
  machines: [
    { name: 'Liebherr LTM 1100-5.3', category: 'MOBILE_CRANE', quantity: 1, baseRate: '45000.00', runningCostPerKm: '120.00' },
    { name: 'ACE FX 150', category: 'PICK_AND_CARRY_CRANE', quantity: 2, baseRate: '9500.00', runningCostPerKm: '60.00' },
  ],
  lines: [
    { rule: 'MACHINE_RENT', label: 'Liebherr LTM 1100-5.3', basis: '1 unit × 12 days', quantity: '12', unitPrice: '45000.00', amount: '540000.00' },
    { rule: 'MACHINE_RENT', label: 'ACE FX 150', basis: '2 units × 12 days', quantity: '24', unitPrice: '9500.00', amount: '228000.00' },
    { rule: 'USAGE', label: 'Heavy usage', basis: '12.5 % of the rent', quantity: '0.125', unitPrice: '768000.00', amount: '96000.00' },
    { rule: 'RISK', label: 'Medium risk', basis: '5 % of the rent', quantity: '0.05', unitPrice: '768000.00', amount: '38400.00' },
    { rule: 'MOBILISATION', label: 'Mobilisation and demobilisation: Liebherr LTM 1100-5.3', basis: '1 unit × 42.5 km × 2 ways', quantity: '85', unitPrice: '120.00', amount: '10200.00' },
    { rule: 'MOBILISATION', label: 'Mobilisation and demobilisation: ACE FX 150', basis: '2 units × 42.5 km × 2 ways', quantity: '170', unitPrice: '60.00', amount: '10200.00' },
    { rule: 'FOOD', label: 'Food', basis: '3 people × 12 days', quantity: '36', unitPrice: '250.00', amount: '9000.00' },
    { rule: 'ACCOMMODATION', label: 'Accommodation', basis: '3 people × 12 days', quantity: '36', unitPrice: '600.00', amount: '21600.00' },
    { rule: 'EXTRA_CHARGE', label: 'Night permit', basis: 'as agreed', quantity: '1', unitPrice: '7500.00', amount: '7500.00' },
    { rule: 'TAX', label: 'Tax', basis: '18 % of everything before', quantity: '0.18', unitPrice: '960900.00', amount: '172962.00' },
  ],
  totals: { rent: '768000.00', beforeTax: '960900.00', tax: '172962.00', total: '1133862.00' },
  terms: ['Payment is due within 30 days of the invoice.'],
}
