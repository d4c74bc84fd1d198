import { pino, type Logger } from 'pino'

export type { Logger }

/** Never in a log, wherever they stand in what is logged. */
const SECRETS = ['authorization', 'cookie', 'password', 'secret', 'token', 'accessToken', 'refreshToken', 'clientSecret', 'newPassword', 'currentPassword'].flatMap(name => [name, `*.${name}`, `*.*.${name}`])

/** One JSON line for each event on standard output; `LOG_LEVEL` says from which level on. */
export function createLogger(service: string, level = process.env['LOG_LEVEL'] || 'info'): Logger {
  return pino({ level, base: { service }, redact: { paths: SECRETS, censor: '[secret]' }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } })
}
