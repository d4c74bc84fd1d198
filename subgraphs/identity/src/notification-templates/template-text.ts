const VARIABLE = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g

/** The variables that a text names, each once, or null when its braces are none of ours. */
export function variablesIn(text: string): string[] | null {
  const names = [...text.matchAll(VARIABLE)].map(([, name]) => name!)
  return /\{\{|\}\}/.test(text.replaceAll(VARIABLE, '')) ? null : [...new Set(names)]
}

/**
 * The text with its variables filled in. A value is taken as it is and never
 * read as a text with variables; what has no value leaves nothing behind.
 *
 * @example render('Call {{prospectName}}', { prospectName: 'Ada' })
 */
export const render = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(VARIABLE, (_, name: string) => (Object.hasOwn(values, name) ? values[name]! : ''))
