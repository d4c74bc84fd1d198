import { readSettings, loadEnvFile } from './settings.ts'
import { addKey, uses } from './keys.ts'
import { plainly } from './plainly.ts'

// npm run keys [identity|gateway|events-call-center|…]: a new signing key for each of them, or for all.
await plainly(async () => {
  loadEnvFile()
  const { dataDirectory } = readSettings()
  const asked = process.argv.slice(2)
  const unknown = asked.find(name => !uses.some(use => use === name))
  if (unknown) throw new Error(`There are no keys called ${unknown}: say ${uses.join(', ')}, or nothing for all.`)
  for (const use of uses.filter(name => asked.length === 0 || asked.includes(name))) console.log(`${use}: new key ${await addKey(dataDirectory, use)}`)
  console.log('The new keys sign from the next start on; what the old ones signed stays valid until it expires.')
})
