import { expect, test } from 'vitest'
import { writeMail } from './mail-texts.ts'

const invitation = { organizationName: 'Meridian', inviterName: 'Amara Osei', token: 'a+b/c=', expiresAt: '2026-11-24T09:30:00.000000Z' }

test('an invitation says who invites whereto, and until when its link works', () => {
  const { subject, text, html } = writeMail('invitation', invitation, 'https://graph.example/')
  expect(subject).toBe('Join Meridian')
  expect(text).toContain('Amara Osei invites you to Meridian.')
  expect(text).toContain('https://graph.example/accept-invitation#token=a%2Bb%2Fc%3D\n')
  expect(text).toContain('24 November 2026')
  expect(html).toContain('<a href="https://graph.example/accept-invitation#token=a%2Bb%2Fc%3D">')
})

test('a token stands behind the # of its link, where no server sees it', () => {
  for (const kind of ['invitation', 'passwordReset'] as const) {
    const { text } = writeMail(kind, { ...invitation, displayName: 'Leo' }, 'https://graph.example')
    const [link] = /https:\S+/.exec(text) ?? []
    expect(new URL(link!).search).toBe('')
    expect(new URLSearchParams(new URL(link!).hash.slice(1)).get('token')).toBe('a+b/c=')
  }
})

test('a name is text in the HTML, whatever it holds', () => {
  const { html } = writeMail('invitation', { ...invitation, organizationName: '<img src=x onerror="alert(1)">&' }, 'https://graph.example')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;')
})

test('a subject is one line, whatever a name holds', () => {
  const { subject } = writeMail('invitation', { ...invitation, organizationName: 'A\r\nBcc: everyone@example.com\u2028\u0000B' }, 'https://graph.example')
  expect(subject).toBe('Join A Bcc: everyone@example.com B')
})
