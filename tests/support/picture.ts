import { crc32, deflateSync } from 'node:zlib'

type Colour = [number, number, number]
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A small PNG with a two-colour gradient: a real picture of a known size. */
export function picture(width: number, height: number, colour: Colour): Buffer {
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('IDAT', pixels(width, height, colour)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** One that moves through such pictures once, a tenth of a second each, and stays at the last. */
export function movingPicture(width: number, height: number, colours: Colour[]): Buffer {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(colours.length, 0)
  control.writeUInt32BE(1, 4)
  const frames = colours.flatMap((colour, at) => {
    const frame = Buffer.alloc(26)
    frame.writeUInt32BE(at === 0 ? 0 : at * 2 - 1, 0)
    frame.writeUInt32BE(width, 4)
    frame.writeUInt32BE(height, 8)
    frame.writeUInt16BE(1, 20)
    frame.writeUInt16BE(10, 22)
    const data = pixels(width, height, colour)
    const number = Buffer.alloc(4)
    number.writeUInt32BE(at * 2, 0)
    return [chunk('fcTL', frame), at === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([number, data]))]
  })
  const head = [SIGNATURE, chunk('IHDR', headerOf(width, height)), chunk('acTL', control)]
  return Buffer.concat([...head, ...frames, chunk('IEND', Buffer.alloc(0))])
}

function pixels(width: number, height: number, [r, g, b]: Colour): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (1 + width * 3) + 1 + x * 3
      const shade = 0.4 + (0.6 * (x + y)) / (width + height)
      rows.set([r * shade, g * shade, b * shade].map(Math.round), at)
    }
  }
  return deflateSync(rows)
}

function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return header
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(8 + body.length)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}
