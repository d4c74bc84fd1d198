import type { Job } from '../printing/press.ts'

/** What is ready to be printed; it is only printed as what is asked for. */
export interface RenderedQuotationRow {
  job: Omit<Job, 'as'>
  fileName: string
  templateVersion: number | null
}
