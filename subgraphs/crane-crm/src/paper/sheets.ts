import type { CheerioAPI } from 'cheerio'
import juice from 'juice'
import postcss, { type AtRule, type Declaration, type Root } from 'postcss'
import { TemplateProblem } from '../printing/template-problem.ts'

/** What a browser has without any style of the page; on paper margins add up, so these are only below. */
const BROWSER = `
  p, ul, ol, dl, pre, blockquote, figure { margin: 0 0 1em } figure, blockquote, dd { margin-left: 30pt } ul, ol { padding-left: 30pt } li ul, li ol { margin: 0 }
  h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.17em } h1, h2, h3, h4, h5, h6 { margin: 0 0 0.67em; font-weight: bold; break-after: avoid }
  dt, th { font-weight: bold } th, caption { text-align: center } td, th { padding: 0.75pt; vertical-align: middle } hr { margin: 0.5em 0; border-top: 0.75pt solid #888888 }
  small { font-size: 0.83em } mark { background: #ffff00 } a { color: #0645ad } pre { white-space: pre }
  sub { font-size: 0.75em; vertical-align: sub } sup { font-size: 0.75em; vertical-align: super }
`

/** Each element gets what the style sheets say of it on paper as its own style; answers what `@page` says. */
export function applySheets($: CheerioAPI): Declaration[] {
  const sheet = parseStyle($('style').text())
  const page: Declaration[] = []
  sheet.walkAtRules('page', rule => rule.walkDecls(declaration => void page.push(declaration)))
  sheet.walkAtRules('media', rule => void (isPrinted(rule) ? rule.replaceWith(rule.nodes ?? []) : rule.remove()))
  $('style').remove()
  juice.inlineDocument($, `${BROWSER}${sheet.toString()}`)
  return page
}

export function parseStyle(css: string): Root {
  try {
    return postcss.parse(css)
  } catch (error) {
    throw new TemplateProblem(`The style can not be read: ${error instanceof postcss.CssSyntaxError ? error.reason : 'it is none'}.`)
  }
}

/** On paper: of all media, or of print. */
const isPrinted = ({ params }: AtRule): boolean => /\b(?:print|all)\b/.test(params) && !/\bnot\b/.test(params)
