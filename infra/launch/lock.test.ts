import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { holds, isLock, takeLock } from './lock.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-lock-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('one has it at a time, and the next is told who', () => {
  const at = folder()
  const first = takeLock(at, 'npm start')
  expect(isLock(first)).toBe(true)
  expect(holds(at, 'npm start')).toBe(true)
  expect(takeLock(at, 'npm run db')).toEqual({ pid: process.pid, purpose: 'npm start' })
  if (isLock(first)) first.release()
  expect(existsSync(join(at, 'lock'))).toBe(false)
  expect(takeLock(at, 'npm run db')).toMatchObject({ takenOver: false })
})

test('the lock of a killed process is taken over', () => {
  const at = folder()
  const script = `import { takeLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}; takeLock(${JSON.stringify(at)}, 'npm start'); process.kill(process.pid, 'SIGKILL')`
  expect(() => execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script])).toThrow()
  expect(existsSync(join(at, 'lock'))).toBe(true)
  expect(takeLock(at, 'npm start')).toMatchObject({ takenOver: true })
})

test.skipIf(!existsSync('/proc/self/stat'))('a lock whose process number went to another program is taken over', () => {
  const at = folder()
  writeFileSync(join(at, 'lock'), JSON.stringify({ pid: process.pid, started: '1', purpose: 'npm start' }))
  expect(takeLock(at, 'npm start')).toMatchObject({ takenOver: true })
})

test('a lock that was cut short is waited for, then taken over', () => {
  const at = folder()
  writeFileSync(join(at, 'lock'), '{"pi')
  expect(isLock(takeLock(at, 'npm start'))).toBe(false)
  const before = new Date(Date.now() - 5000)
  utimesSync(join(at, 'lock'), before, before)
  expect(isLock(takeLock(at, 'npm start'))).toBe(true)
})
