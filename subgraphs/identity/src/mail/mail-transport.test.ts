import { createLogger } from '@fieldgraph/kit/log'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { seal } from './mail-seal.ts'
import { writeMail } from './mail-texts.ts'
import { createMailer } from './mail-transport.ts'
import { mailTask } from './mail.task.ts'

/** The least that SMTP (RFC 5321) asks of a server; `refuse` answers RCPT TO. */
async function smtpServer({ refuse }: { refuse?: string } = {}) {
  const conversations: string[] = []
  const server = createServer((socket: Socket) => {
    let inData = false
    const at = conversations.push('') - 1
    socket.write('220 test\r\n')
    socket.on('error', () => {})
    socket.on('data', chunk => {
      conversations[at] += chunk.toString()
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        if (inData && line !== '.') continue
        const verb = inData ? '.' : line.slice(0, 4).toUpperCase()
        inData = verb === 'DATA'
        socket.write(verb === 'RCPT' && refuse ? `${refuse}\r\n` : verb === 'DATA' ? '354 go on\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { conversations, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true` }
}

function listen() {
  const lines: Record<string, unknown>[] = []
  const log = createLogger('identity', 'info')
  for (const level of ['info', 'warn', 'error'] as const) {
    log[level] = ((...said: unknown[]) => void lines.push(typeof said[0] === 'string' ? { level, message: said[0] } : { level, ...(said[0] as object), message: said[1] }))
  }
  return { lines, log }
}

const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
const invitation = { organizationName: 'Meridian', inviterName: null, token: 'hush', expiresAt }
const mail = writeMail('invitation', invitation, 'http://localhost:4000')

test('a mail reaches its one recipient', async () => {
  const { conversations, url } = await smtpServer()
  const mailer = createMailer(listen().log, { SMTP_URL: url, MAIL_FROM: 'Fieldgraph <graph@example.com>' })
  await mailer.send('ada@example.com', mail)

  expect(conversations[0]).toContain('MAIL FROM:<graph@example.com>')
  expect(conversations[0]?.match(/RCPT TO:.*/g)).toEqual(['RCPT TO:<ada@example.com>'])
  expect(conversations[0]).toContain('Subject: Join Meridian')
})

test.each(['ada@example.com, eve@example.com', 'ada@example.com\r\nBcc: eve@example.com', 'Ada <ada@example.com>', 'ada', 'ada@example.com\0', '"a b"@example.com'])(
  'nothing is sent to %j',
  async to => {
    const { conversations, url } = await smtpServer()
    await expect(createMailer(listen().log, { SMTP_URL: url }).send(to, mail)).rejects.toThrow('no mail address')
    expect(conversations).toEqual([])
  },
)

test('a name with line breaks adds no header and no recipient', async () => {
  const { conversations, url } = await smtpServer()
  const evil = writeMail('invitation', { ...invitation, organizationName: 'A\r\nBcc: eve@example.com\r\n\r\nBody' }, 'http://localhost:4000')
  await createMailer(listen().log, { SMTP_URL: url }).send('ada@example.com', evil)

  const [headers] = conversations[0]!.split('DATA\r\n')[1]!.split('\r\n\r\n')
  expect(headers).not.toMatch(/^bcc:/im)
  expect(conversations[0]?.match(/RCPT TO:.*/g)).toHaveLength(1)
})

test('without a mail server, a mail is shown in the log of a development machine', async () => {
  const { log, lines } = listen()
  await createMailer(log, {}).send('ada@example.com', mail)
  expect(lines).toEqual([{ level: 'info', mail: { to: 'ada@example.com', subject: 'Join Meridian', text: mail.text }, message: expect.any(String) as string }])
  expect(mail.text).toContain('#token=hush')
})

test('without a mail server, a mail waits in production and no log shows it', async () => {
  const { log, lines } = listen()
  await expect(createMailer(log, { NODE_ENV: 'production' }).send('ada@example.com', mail)).rejects.toThrow('SMTP_URL')
  expect(lines).toEqual([])
})

test('a mail server that is away makes the queue try again', async () => {
  const task = mailTask(createMailer(listen().log, { SMTP_URL: 'smtp://127.0.0.1:1' }), listen().log)
  await expect(task({ sealed: await seal({ kind: 'invitation', to: 'ada@example.com', data: invitation }) })).rejects.toThrow()
})

test.each([['450 later', true], ['550 no such person', false]])('the answer %s to a recipient: again is %s', async (refuse, again) => {
  const { url } = await smtpServer({ refuse })
  const { log, lines } = listen()
  const run = mailTask(createMailer(log, { SMTP_URL: url }), log)({ sealed: await seal({ kind: 'invitation', to: 'ada@example.com', data: invitation }) })
  expect(await run.then(() => false, () => true)).toBe(again)
  expect(lines.map(line => line['level'])).toEqual(again ? [] : ['warn'])
})

test('a mail whose link is over is not sent', async () => {
  const { conversations, url } = await smtpServer()
  const { log, lines } = listen()
  const late = { ...invitation, expiresAt: new Date(Date.now() - 1000).toISOString() }
  await mailTask(createMailer(log, { SMTP_URL: url }), log)({ sealed: await seal({ kind: 'invitation', to: 'ada@example.com', data: late }) })
  expect(conversations).toEqual([])
  expect(lines).toMatchObject([{ level: 'warn', kind: 'invitation' }])
})

test.each(['mailto:ada@example.com', 'http://mail.example.com', 'nonsense'])('the setting SMTP_URL is not %s', async url => {
  expect(() => createMailer(listen().log, { SMTP_URL: url })).toThrow('SMTP_URL')
})
