import { load, type CheerioAPI } from 'cheerio'
import { isPicture } from './picture.ts'
import { TemplateProblem } from './template-problem.ts'

/** What a letter is made of; nothing that runs, asks, fetches or embeds. */
const ELEMENTS = new Set(
  `html head title style meta body header footer main section article aside div address figure figcaption p h1 h2 h3 h4 h5 h6 hr br blockquote pre ul ol li dl dt dd
   table caption thead tbody tfoot tr th td img a span strong b em i u s small sub sup mark code time abbr cite`.split(/\s+/),
)
const ATTRIBUTES = new Set('class id style title lang dir colspan scope start alt charset datetime'.split(' '))
/** Only what is in the page itself, or opens outside of it when somebody clicks. */
const ADDRESSES: Readonly<Record<string, (address: string) => boolean>> = {
  src: isPicture,
  href: address => /^(?:https?:\/\/|mailto:|tel:|#)/i.test(address),
}
/** Style that would fetch something. */
const FETCHING = /@import|@font-face|url\s*\(|image-set\s*\(/i

const COMMENT = 8

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * The page as a browser may show it, and the tree of it: whatever is not part of a
 * letter is taken out, and a policy is put in that lets nothing run or load. `strict`
 * says what would have been taken out instead.
 */
export function clean(page: string, strict = false): CheerioAPI {
  const $ = load(page)
  const refuse = (what: string) => {
    if (strict) throw new TemplateProblem(`${what} can not be part of a template.`)
  }
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue
    if (!ELEMENTS.has(element.tagName)) {
      refuse(`The element ${element.tagName}`)
      $(element).remove()
      continue
    }
    for (const [name, value] of Object.entries(element.attribs)) {
      if (isHarmless(name, value)) continue
      refuse(`The attribute ${name} of the element ${element.tagName}${name in ADDRESSES ? ', as it is,' : ''}`)
      $(element).removeAttr(name)
    }
    if (element.tagName === 'style' && FETCHING.test($(element).text())) {
      refuse('Style that fetches something')
      $(element).remove()
    }
  }
  $('meta').remove()
  $('head').prepend(`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
  $('*').contents().filter((_, node) => node.nodeType === COMMENT).remove()
  return $
}

/** As it is sent. */
export const toHtml = ($: CheerioAPI): string => `<!DOCTYPE html>\n${$('html').prop('outerHTML') ?? ''}\n`

function isHarmless(name: string, value: string): boolean {
  const isFine = Object.hasOwn(ADDRESSES, name) ? ADDRESSES[name] : undefined
  if (isFine) return isFine(value)
  return ATTRIBUTES.has(name) && !(name === 'style' && FETCHING.test(value))
}
