import { chromium, type Browser, type Page } from 'playwright-core'
import { existsSync } from 'node:fs'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const hasChromium = existsSync(executablePath)
export const withoutChromium = `left out: there is no Chromium at ${executablePath}, and the setting CHROMIUM_PATH names no other`

export interface Visitor {
  /** A window of its own, as somebody else's browser. */
  open(address: string): Promise<Page>
  /** Closes every window. */
  leave(): Promise<void>
  /** What no page may do, since the last time: ask another host, or complain in the console. */
  complaints(): string[]
  close(): Promise<void>
}

export async function startVisitor(): Promise<Visitor> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const complaints: string[] = []
  return {
    async open(address) {
      const { host } = new URL(address)
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(error.message))
      page.on('request', request => {
        const url = new URL(request.url())
        if (url.host !== host && url.protocol !== 'data:' && url.protocol !== 'blob:') complaints.push(`asks ${url.href}`)
      })
      page.setDefaultTimeout(10_000)
      await page.goto(address)
      return page
    },
    async leave() {
      await Promise.all(browser.contexts().map(context => context.close()))
    },
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  }
}
