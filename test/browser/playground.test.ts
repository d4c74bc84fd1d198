import { demoOrganizations, demoPassword, demoSignIns } from '@fieldgraph/infra/db/demo'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startSystem, type System } from '../system.fixture.ts'
import { hasChromium, startVisitor, withoutChromium, type Visitor } from './browser.fixture.ts'
import { startMailbox, type Mailbox } from './mailbox.fixture.ts'

const [admin, agent, support] = demoSignIns
const [meridian, northbridge] = demoOrganizations
const QUESTION = '{ me { displayName organization { name } calls(first: 5) { edges { node { outcome { label } lossReason { name } agent { displayName } } } } } }'
const PASSWORD = 'seven quiet herons by the weir'

if (!hasChromium) console.warn(`The browser tests are ${withoutChromium}.`)

describe.skipIf(!hasChromium)('in a browser', () => {
  let system: System
  let visitor: Visitor
  let mailbox: Mailbox

  beforeAll(async () => {
    mailbox = await startMailbox()
    ;[system, visitor] = await Promise.all([startSystem({ env: { SMTP_URL: mailbox.url } }), startVisitor()])
    // On a fresh clone the pages are made now, and show themselves once they are.
    const page = await visitor.open(`${system.url}/playground`)
    await signInButton(page).waitFor({ timeout: 80_000 })
    await page.close()
  }, 100_000)
  afterEach(async () => {
    await visitor.leave()
    const complaints = visitor.complaints()
    if (complaints.length > 0) throw new Error(`A page asked another host, or its console holds an error: ${complaints.join(', ')}`)
  })
  afterAll(async () => {
    await visitor?.close()
    await system?.stop()
    mailbox?.close()
  })

  test('whoever signs in by the form gets one answer from both subgraphs', async () => {
    const page = await visitor.open(`${system.url}/playground`)
    await signIn(page, agent.user.email)
    const { me } = await run(page, QUESTION)
    expect(me).toMatchObject({ displayName: agent.user.displayName, organization: { name: meridian!.name } })
    expect(me.calls.edges).toHaveLength(5)
    for (const { node } of me.calls.edges) expect(node.agent.displayName).toBe(agent.user.displayName)
    await page.locator('.result-window', { hasText: 'displayName' }).waitFor()
  })

  test('a wrong password is refused in words', async () => {
    const page = await visitor.open(`${system.url}/playground`)
    await signIn(page, admin.user.email, 'not the password')
    await page.getByRole('alert').getByText('That account or password is not right.').waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  test('a session outlives a reload and ends on signing out', async () => {
    const page = await visitor.open(`${system.url}/playground`)
    await signIn(page, admin.user.email)
    await page.getByText(admin.user.displayName).waitFor()
    await page.reload()
    await page.getByText(admin.user.displayName).waitFor()
    const refreshToken = await page.evaluate(() => sessionStorage.getItem('fieldgraph:refresh-token'))

    const ended = page.waitForResponse(response => response.request().postData()?.includes('logout') ?? false)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await ended
    await page.reload()
    await signInButton(page).waitFor()
    const { data } = await system.ask('mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }', { input: { refreshToken } })
    expect(data.refreshSession).toEqual({ accessToken: null })
  })

  test('an invitation’s mail leads a new person to their account', async () => {
    const email = 'nia.brook@meridianfield.example'
    const token = await system.signIn(admin.user.email)
    const { data } = await system.ask('{ roles(first: 50) { edges { node { id key } } } }', {}, token)
    const role = data.roles.edges.find(({ node }: { node: { key: string } }) => node.key === 'viewer') ?? data.roles.edges[0]
    const invited = await system.ask('mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { errors { message } } }', { input: { email, roleIds: [role.node.id] } }, token)
    expect(invited.data.invitationCreate.errors).toEqual([])

    const page = await visitor.open(await mailbox.linkTo(email))
    await page.getByLabel('First name').fill('Nia')
    await page.getByLabel('Last name').fill('Brook')
    expect(page.url()).toBe(`${system.url}/accept-invitation`)
    await password(page).fill('short')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('alert').getByText('15').waitFor()
    await password(page).fill(PASSWORD)
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: `Welcome to ${meridian!.name}` }).waitFor()

    await page.getByRole('link', { name: 'Go to the playground' }).click()
    await signIn(page, email, PASSWORD)
    await page.getByText('Nia Brook').waitFor()
  })

  test('a mail leads to a new password, once', async () => {
    const { email, displayName } = northbridge!.users[0]!
    const page = await visitor.open(`${system.url}/playground`)
    await page.getByLabel('E-mail address or username').fill(email)
    await page.getByRole('button', { name: 'Forgot your password?' }).click()
    await page.getByRole('button', { name: 'Send the link' }).click()
    await page.getByText('If this account exists, a mail is on its way.').waitFor()

    const link = await mailbox.linkTo(email)
    await choosePassword(page, link)
    await page.getByRole('heading', { name: 'Your new password is set' }).waitFor()
    await choosePassword(page, link)
    await page.getByRole('alert').getByText('This link is not valid any more.').waitFor()

    await page.getByRole('link', { name: 'Back to sign in' }).click()
    await signIn(page, email, PASSWORD)
    await page.getByText(displayName).waitFor()
  })

  test('in production support sees the schema', async () => {
    const production = await startSystem({ env: { NODE_ENV: 'production', SMTP_URL: mailbox.url } })
    try {
      const page = await visitor.open(`${production.url}/playground`)
      const schema = page.waitForResponse(response => response.request().postData()?.includes('IntrospectionQuery') ?? false)
      await signIn(page, support.user.email)
      expect((await (await schema).json()).data.__schema.types.length).toBeGreaterThan(100)
      await page.getByText('Read-only').waitFor()
    } finally {
      // Before its gateway is gone: the editor may still be loading its workers.
      await visitor.leave()
      await production.stop()
    }
  }, 60_000)
})

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true })
const password = (page: Page) => page.getByRole('textbox', { name: 'Password', exact: true })

async function signIn(page: Page, identifier: string, secret = demoPassword): Promise<void> {
  await page.getByLabel('E-mail address or username').fill(identifier)
  await password(page).fill(secret)
  await signInButton(page).click()
}

/** Writes a query over what the editor holds and runs it; the answer's data. */
async function run(page: Page, query: string): Promise<any> {
  await page.locator('.graphiql-query-editor .view-line').first().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(query)
  // Brackets that the editor closed by itself.
  await page.keyboard.press('ControlOrMeta+Shift+End')
  await page.keyboard.press('Delete')
  const answered = page.waitForResponse(response => response.request().postData()?.includes('lossReason') ?? false)
  await page.getByRole('button', { name: /^Execute query/ }).click()
  const { data, errors } = await (await answered).json()
  expect(errors).toBeUndefined()
  return data
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox', { name: 'New password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Set the password' }).click()
}
