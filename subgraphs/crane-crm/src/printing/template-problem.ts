/** What is wrong with a template, for whoever writes it. */
export class TemplateProblem extends Error {
  override readonly name = 'TemplateProblem'

  constructor(message: string, line?: number) {
    super(line === undefined ? message : `Line ${line}: ${message}`)
  }
}
