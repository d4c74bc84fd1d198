/** Millimetres and the like, as a style sheet has them; `em` is worked out before. */
export const LENGTH = /^(-?\d*\.?\d+)(pt|px|pc|mm|cm|in|em|rem|%)$/
const COLOR = /^(?:#(?:[\da-f]{3}|[\da-f]{6})|[a-z]+|rgba?\((?:\s*[\d.]+%?\s*[,\s]?){3,4}\))$/i
const isLength = (word: string): boolean => word === '0' || word === 'auto' || LENGTH.test(word)

/** What holds on paper: properties, and the values of them. */
const PRINTED: readonly (readonly [property: RegExp, isValue: RegExp | ((value: string) => boolean)])[] = [
  [/^(?:(?:margin|padding)(?:-(?:top|right|bottom|left))?|gap)$/, value => value.split(/\s+/).every(isLength)],
  [/^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:row|column)-gap|flex-basis|font-size|letter-spacing|text-indent|border-(?:top-|right-|bottom-|left-)?width|border-(?:(?:top|bottom)-(?:left|right)-)?radius)$/, isLength],
  [/^(?:color|background-color|border-(?:top-|right-|bottom-|left-)?color)$/, COLOR],
  [/^border(?:-(?:top|right|bottom|left))?$/, value => {
    const [width = '', style = '', ...color] = value.split(' ')
    return isLength(width) && /^(?:solid|dashed|dotted)$/.test(style) && COLOR.test(color.join(' '))
  }],
  [/^border-(?:top-|right-|bottom-|left-)?style$/, /^(?:solid|dashed|dotted)$/],
  [/^line-height$/, value => /^\d*\.?\d+$/.test(value) || isLength(value)],
  [/^display$/, /^(?:block|flex|inline|none)$/],
  [/^position$/, /^(?:static|relative|absolute)$/],
  [/^flex$/, /^(?:none|auto|\d*\.?\d+(?: \d*\.?\d+)?(?: (?:auto|\d*\.?\d+(?:pt|%)?))?)$/],
  [/^(?:flex-(?:grow|shrink)|opacity)$/, /^\d*\.?\d+$/],
  [/^flex-direction$/, /^(?:row|column)$/],
  [/^flex-wrap$/, /^wrap$/],
  [/^(?:align-(?:content|items|self)|justify-content)$/, /^(?:flex-start|flex-end|center|stretch|baseline|space-(?:between|around|evenly))$/],
  [/^font-style$/, /^(?:normal|italic)$/],
  [/^font-weight$/, /^(?:normal|bold|[1-9]00)$/],
  [/^text-align$/, /^(?:left|right|center|justify)$/],
  [/^text-decoration$/, /^(?:none|underline|line-through)$/],
  [/^text-transform$/, /^(?:none|uppercase|lowercase|capitalize)$/],
  [/^vertical-align$/, /^(?:baseline|top|middle|bottom|sub|super)$/],
  [/^white-space$/, /^pre(?:-line|-wrap)?$/],
  [/^list-style-type$/, /^(?:none|disc|decimal|(?:lower|upper)-roman)$/],
  [/^object-fit$/, /^(?:contain|cover|fill|none|scale-down)$/],
  [/^break-(?:before|after)$/, /^(?:page|avoid|auto)$/],
  [/^break-inside$/, /^(?:avoid|auto)$/],
]
export const isPrinted = (property: string, value: string): boolean =>
  PRINTED.some(([name, isValue]) => name.test(property) && (typeof isValue === 'function' ? isValue(value) : isValue.test(value)))

/** Paper has it so anyway, or has nothing of the kind. */
export const isNeedless = (property: string, value: string): boolean =>
  /^(?:inherit|initial|unset|normal|transparent)$/.test(value) || value === 'nowrap' || (value === 'none' && /^(?:max-|float$)/.test(property)) ||
  /^(?:-webkit-.*|border-collapse|border-spacing|box-sizing|cursor|font-family|hyphens|orphans|overflow-wrap|print-color-adjust|table-layout|widows|word-break)$/.test(property)
