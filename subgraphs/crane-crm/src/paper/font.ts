import { Font } from '@react-pdf/renderer'
import { createRequire } from 'node:module'

/** It has Latin, Greek, Cyrillic and Devanagari. */
export const FONT = 'Noto Sans'

const { resolve } = createRequire(import.meta.url)
const file = (name: string) => resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`)

Font.register({
  family: FONT,
  fonts: [
    { src: file('400Regular') }, { src: file('400Regular_Italic'), fontStyle: 'italic' },
    { src: file('600SemiBold'), fontWeight: 700 }, { src: file('600SemiBold_Italic'), fontWeight: 700, fontStyle: 'italic' },
  ],
})
// No language's rules fit names and numbers; what is longer than a line is broken anywhere.
Font.registerHyphenationCallback(word => (word.length > 40 ? Array.from(word) : [word]))
