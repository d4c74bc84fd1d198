/** Pixels on a side: more are none on paper, and take memory to unpack. */
const MOST_PIXELS = 2000

/** A PNG or JPEG that is in the page itself, by what it begins with: one that is none could not be printed. */
export function isPicture(address: string): boolean {
  const [, type, content = ''] = /^data:image\/(png|jpeg);base64,([a-z0-9+/]+={0,2})$/i.exec(address.replaceAll(/\s+/g, '')) ?? []
  const start = Buffer.from(content.slice(0, 40), 'base64')
  if (type === 'jpeg') return start.toString('hex', 0, 3) === 'ffd8ff'
  if (type !== 'png' || start.length < 24 || start.toString('hex', 0, 8) !== '89504e470d0a1a0a') return false
  return [start.readUInt32BE(16), start.readUInt32BE(20)].every(side => side > 0 && side <= MOST_PIXELS)
}
