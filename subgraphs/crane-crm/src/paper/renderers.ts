import resolveImage from '@react-pdf/image'
import { Image, View } from '@react-pdf/renderer'
import type { CheerioAPI } from 'cheerio'
import { createElement, type ComponentProps } from 'react'
import type { Html } from 'react-pdf-html'
import { TemplateProblem } from '../printing/template-problem.ts'

type Renderers = NonNullable<ComponentProps<typeof Html>['renderers']>
type Renderer = Renderers[string]
type Style = Parameters<Renderer>[0]['style']

/** Points that must be left on a page behind what stays with what follows. */
const KEPT = 60

const block: Renderer = ({ style, children }) => createElement(View, { style, ...breaksOf(style) }, children)
/** Is repeated on each page. */
const head: Renderer = ({ style, children }) => createElement(View, { style, fixed: true, minPresenceAhead: KEPT }, children)
const row: Renderer = ({ style, children }) => createElement(View, { style, ...breaksOf(style), wrap: false }, children)
const image: Renderer = ({ style, element }) => {
  const source = sourceOf(element.attributes['src'])
  return source && createElement(Image, { style, src: source })
}

const BLOCKS = 'body header footer section article aside div address p h1 h2 h3 h4 h5 h6 blockquote ul ol dl dt dd table caption tbody td th'.split(' ')

export const renderers: Renderers = { ...Object.fromEntries(BLOCKS.map(name => [name, block])), thead: head, tr: row, img: image }

function breaksOf(style: Style) {
  const { breakInside, breakAfter }: Record<string, unknown> = Object.assign({}, ...style)
  return { wrap: breakInside !== 'avoid', ...(breakAfter === 'avoid' && { minPresenceAhead: KEPT }) }
}

/** What is in the page itself: nothing is read from elsewhere. */
function sourceOf(address: string | undefined) {
  const [, format, content = ''] = /^data:image\/(png|jpeg);base64,([^"]+)$/i.exec(address?.replaceAll(/\s+/g, '') ?? '') ?? []
  return format === undefined ? null : { data: Buffer.from(content, 'base64'), format: format.toLowerCase() === 'png' ? 'png' : 'jpg' } as const
}

/** A picture that can not be read would be left out without a word. */
export async function readPictures($: CheerioAPI): Promise<void> {
  for (const element of $('img').toArray()) {
    const source = sourceOf($(element).attr('src'))
    try {
      if (source) await resolveImage(source)
    } catch {
      throw new TemplateProblem('A picture in the page can not be read.')
    }
  }
}
