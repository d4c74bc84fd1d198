import react from '@vitejs/plugin-react'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { built, STAMP, stampOfSources } from './src/playground/stamp.ts'

const page = fileURLToPath(new URL('src/playground/page', import.meta.url))
const outDir = process.env['PLAYGROUND_OUT_DIR'] ?? built

/** Packs what browsers load packed, and says what it was made of. */
const finish = (): Plugin => ({
  name: 'fieldgraph-finish',
  apply: 'build',
  closeBundle() {
    const assets = join(outDir, 'assets')
    for (const file of readdirSync(assets)) if (/\.(js|css|svg|ttf)$/.test(file)) writeFileSync(join(assets, `${file}.gz`), gzipSync(readFileSync(join(assets, file))))
    writeFileSync(join(outDir, STAMP), stampOfSources() ?? '')
  },
})

/** The pages of the gateway: the playground and the two that mails link to. */
export default defineConfig({
  root: page,
  base: '/playground/',
  publicDir: false,
  plugins: [react(), finish()],
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    // The editor is one piece of more than the usual size.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['index', 'accept-invitation', 'reset-password'].map(name => join(page, `${name}.html`)),
      // The libraries' directives for a compiler that is not used here.
      checks: { moduleLevelDirective: false },
    },
  },
})
