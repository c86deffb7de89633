import { deflateSync } from 'node:zlib'

export interface PdfText {
  x: number
  y: number
  size: number
  text: string
}

export interface PdfPageParts {
  text?: PdfText[]
  /** Drawn 300 points wide with its lower left corner there. */
  picture?: { x: number; y: number; width: number; height: number; rgb: [number, number, number] }
  /** Instead of all that: a content stream, compressed already. */
  raw?: Buffer
}

/** A small PDF 1.4 file after ISO 32000-1: Helvetica in WinAnsi, RGB pictures, an information dictionary, an XMP packet. */
export function writePdf(pages: PdfPageParts[], info: Record<string, string> = {}, xmp = ''): Buffer {
  const objects: Buffer[] = []
  const add = (body: string, stream?: Buffer): number => {
    const parts = stream
      ? [
          Buffer.from(`${body.replace('>>', `/Length ${stream.length}>>`)}\nstream\n`),
          stream,
          Buffer.from('\nendstream')
        ]
      : [Buffer.from(body)]
    return objects.push(Buffer.concat(parts))
  }
  add('<</Type/Catalog/Pages 2 0 R>>')
  add('')
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
  const kids = pages.map((page) => addPage(page, add))
  objects[1] = Buffer.from(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((n) => `${n} 0 R`).join(' ')}]>>`)
  if (xmp)
    objects[0] = Buffer.from(
      `<</Type/Catalog/Pages 2 0 R/Metadata ${add('<</Type/Metadata/Subtype/XML>>', Buffer.from(xmp))} 0 R>>`
    )
  const entries = Object.entries(info).map(([key, value]) => `/${key}${string(value)}`)
  const infoNumber = add(`<<${entries.join('')}>>`)
  return file(objects, infoNumber)
}

function addPage({ text = [], picture, raw }: PdfPageParts, add: (body: string, stream?: Buffer) => number): number {
  const lines = text.map(({ x, y, size, text: words }) => `BT /F1 ${size} Tf ${x} ${y} Td ${string(words)} Tj ET`)
  if (picture) lines.push(`q 300 0 0 ${(300 * picture.height) / picture.width} ${picture.x} ${picture.y} cm /P1 Do Q`)
  const content = raw
    ? add('<</Filter/FlateDecode>>', raw)
    : add('<</Filter/FlateDecode>>', deflateSync(Buffer.from(lines.join('\n'), 'latin1')))
  const image = picture
    ? add(
        `<</Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode>>`,
        deflateSync(Buffer.alloc(picture.width * picture.height * 3, Buffer.from(picture.rgb)))
      )
    : null
  const resources = `<</Font<</F1 3 0 R>>${image ? `/XObject<</P1 ${image} 0 R>>` : ''}>>`
  return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents ${content} 0 R>>`)
}

function string(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}

function file(objects: Buffer[], info: number): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  objects.forEach((body, n) => {
    const whole = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(size)
    size += whole.length
    parts.push(whole)
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R/Info ${info} 0 R>>\nstartxref\n${size}\n%%EOF\n`
    )
  )
  return Buffer.concat(parts)
}
