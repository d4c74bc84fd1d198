const of = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

/** The smallest real files, each of one pixel, one page or no time. */
export const files = {
  'image/jpeg': of('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='),
  'image/png': of('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  'image/webp': of('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  'video/mp4': of('AAAAGGZ0eXBpc29tAAACAGlzb21tcDQxAAAAdG1vb3YAAABsbXZoZAAAAAAAAAAAAAAAAAAAA+gAAAAAAAEAAAEAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE='),
  'application/pdf': new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
} as const

const text = (content: string) => new TextEncoder().encode(content)
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

/** What somebody would like to pass off as a picture. */
export const disguises: Readonly<Record<string, Uint8Array>> = {
  'an HTML page': text('<!doctype html><html><body><script>alert(document.domain)</script></body></html>'),
  'an SVG picture': text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'an SVG picture without a prologue': text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'a page with a picture inside': joined(text('<script>alert(1)</script><!--'), files['image/jpeg'], text('-->')),
  'a page before a PDF': joined(text('<html><script>alert(1)</script>\n'), files['application/pdf']),
  'text that speaks of pictures': text('JFIF Exif PNG IHDR WEBP %PDF'),
  'a GIF and script': text('GIF89a/*\u0000\u0000*/=alert(1)//'),
  'the beginning of a PNG alone': files['image/png'].slice(0, 4),
  'a program': joined(text('MZ'), new Uint8Array(200)),
  'an archive': joined(of('UEsDBBQAAAAAAA=='), new Uint8Array(100)),
  'nothing but zeros': new Uint8Array(64),
}
