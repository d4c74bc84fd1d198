import type { BuildState } from './build.ts'

// Apart from the built pages: these are there before any build.
const STYLE = `
  :root { color-scheme: light dark; --ink: #18211d; --soft: #56635d; --ground: #f4f6f4; --line: #d8dfdb; --accent: #0f6b5c; --on-accent: #fff }
  @media (prefers-color-scheme: dark) { :root { --ink: #e7ecea; --soft: #a2afa9; --ground: #111614; --line: #2f3834; --accent: #6fceaa; --on-accent: #0b1913 } }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
  main { max-width: 42rem; margin: 0 auto; padding: 14vh 1.5rem 4rem }
  svg { display: block; width: 2.75rem; height: 2.75rem; margin-bottom: 1.5rem }
  h1 { margin: 0 0 .5rem; font-size: 1.9rem; font-weight: 650; line-height: 1.2; letter-spacing: -.025em }
  p { margin: 0 0 1rem; text-wrap: pretty } .soft { color: var(--soft) }
  code, dt { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: .9rem }
  a { color: var(--accent); text-underline-offset: .2em } a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
  .open { display: inline-block; margin: .5rem 0 0; padding: .6rem 1.1rem; font-weight: 600; text-decoration: none; color: var(--on-accent); background: var(--accent); border-radius: 8px }
  dl { margin: 2.5rem 0 0; border-top: 1px solid var(--line) }
  dl div { display: flex; align-items: baseline; gap: 1rem; padding: .8rem 0; border-bottom: 1px solid var(--line) }
  dt { flex: 0 0 14rem } dd { margin: 0; color: var(--soft) }
  @media (max-width: 36rem) { main { padding-top: 8vh } dl div { display: block } }`

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0f6b5c"/><path d="M10 10.5 16 16l6.5-4.5M16 16l-5 6.5M16 16l6 6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/><g fill="#fff"><circle cx="16" cy="16" r="3"/><circle cx="9.5" cy="10" r="2.2"/><circle cx="23" cy="11" r="2.2"/><circle cx="10.5" cy="23" r="2.2"/><circle cx="22.5" cy="22.5" r="2.2"/></g></svg>`

const html = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(MARK)}">${head}<style>${STYLE}</style></head><body><main>${MARK}${body}</main></body></html>
`

/** For whoever opens the gateway's address in a browser. */
export const startPage = html('Fieldgraph', `
<h1>Fieldgraph</h1>
<p>One graph for field operations: marketing fleets, crane rental, sales, call centers and device fleets.</p>
<a class="open" href="/playground">Open the playground</a>
<dl>
<div><dt>/graphql</dt><dd>The graph. Send a token that a sign-in or <code>/oauth/token</code> gave you.</dd></div>
<div><dt>/oauth/token</dt><dd>Tokens for partners, by client credentials.</dd></div>
<div><dt><a href="/.well-known/jwks.json">/.well-known/jwks.json</a></dt><dd>The keys that sign users’ tokens.</dd></div>
<div><dt><a href="/health/ready">/health/ready</a></dt><dd>Whether every part answers.</dd></div>
</dl>`)

/** Reloads itself until the page is there, by a script: without one, a browser stays where an address has a # and a token behind it. */
export const waitingPage = (state: Exclude<BuildState, 'ready'>): string =>
  state === 'building'
    ? html('Fieldgraph', '<h1>This page is being made</h1><p class="soft" role="status">That happens once and takes some seconds. The page then comes by itself.</p>', `<script src="${WAITING_SCRIPT}" defer></script>`)
    : html('Fieldgraph', '<h1>This page could not be made</h1><p class="soft">The gateway’s log says why. The graph itself is there: ask it at <code>/graphql</code>.</p>')

export const WAITING_SCRIPT = '/playground/waiting.js'
export const waitingScript = 'setTimeout(() => location.reload(), 700)\n'
