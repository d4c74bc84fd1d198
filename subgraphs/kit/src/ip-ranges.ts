import { BlockList, isIP } from 'node:net'

interface Range {
  address: string
  prefix: number
  family: 'ipv4' | 'ipv6'
}

/** An address or a network in CIDR notation; null for anything else. */
function parse(range: string): Range | null {
  const [, address = '', digits] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(range.trim()) ?? []
  const version = isIP(address)
  if (version === 0) return null
  const most = version === 4 ? 32 : 128
  const prefix = digits === undefined ? most : Number(digits)
  return prefix <= most ? { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' } : null
}

export const isIpRange = (range: string): boolean => parse(range) !== null

/**
 * Tells of an address whether it lies in one of the ranges; without ranges every
 * address does, also one that isn't known. Worth keeping for as long as the ranges hold.
 */
export function allowedFrom(ranges: readonly string[]): (ip: string | null) => boolean {
  if (ranges.length === 0) return () => true
  const list = new BlockList()
  for (const { address, prefix, family } of ranges.flatMap(range => parse(range) ?? [])) list.addSubnet(address, prefix, family)
  return ip => {
    const address = ip?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
    const version = isIP(address)
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6')
  }
}
