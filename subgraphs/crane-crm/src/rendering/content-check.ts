import { invalidInput } from '@fieldgraph/kit/errors'
import { pressPdf, type Job } from '../printing/press.ts'
import { TemplateProblem } from '../printing/template-problem.ts'
import { SAMPLE } from './sample-document.ts'

/** A print of everything that a quotation can have, by a template that nobody uses yet. */
export const sampleOf = (content: string, locale = 'en'): Omit<Job, 'as'> =>
  ({ content, data: SAMPLE, format: { locale, currency: SAMPLE.quotation.currency }, writtenOn: Date.parse(SAMPLE.quotation.date), isStrict: true })

/** Refuses a template that could not be printed. */
export const expectContent = async (content: string): Promise<void> => {
  await pressPdf(sampleOf(content)).catch(saidAsInput('input', 'content'))
}

export const saidAsInput = (...field: string[]) => (error: unknown): never => {
  throw error instanceof TemplateProblem ? invalidInput(error.message, ...field) : error
}
