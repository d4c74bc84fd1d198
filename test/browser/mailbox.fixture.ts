import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export interface Mailbox {
  /** For the setting SMTP_URL. */
  url: string
  /** The newest link of a mail to an address; waits until there is one. */
  linkTo(address: string): Promise<string>
  close(): void
}

/** The least that SMTP (RFC 5321) asks of a server, and everything that it was given. */
export async function startMailbox(): Promise<Mailbox> {
  const links = new Map<string, string>()
  const waiting = new Map<string, (link: string) => void>()
  const server = createServer(socket => void converse(socket, (to, mail) => {
    const link = /https?:\S+#token=[^\s"<]+/.exec(readable(mail))?.[0]
    if (!link) return
    links.set(to, link)
    waiting.get(to)?.(link)
  })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    async linkTo(address) {
      return links.get(address) ?? new Promise(resolve => waiting.set(address, resolve))
    },
    close: () => void server.close(),
  }
}

async function converse(socket: Socket, take: (to: string, mail: string) => void): Promise<void> {
  socket.on('error', () => {})
  socket.write('220 mailbox\r\n')
  let to = ''
  let mail: string[] | null = null
  for await (const line of createInterface(socket)) {
    if (mail && line !== '.') {
      mail.push(line)
      continue
    }
    if (mail) take(to, mail.join('\r\n'))
    const verb = line.slice(0, 4).toUpperCase()
    mail = !mail && verb === 'DATA' ? [] : null
    to = /^RCPT TO:<(.+)>/i.exec(line)?.[1] ?? to
    socket.write(mail ? '354 go on\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
  }
}

/** Quoted-printable (RFC 2045), as mails wrap long lines. */
const readable = (mail: string) => mail.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
