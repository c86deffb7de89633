import { deflateSync } from 'node:zlib'
import { crc32 } from './crc32'

/** PNG’s colour types. */
export const GREY = 0
export const RGB = 2
export const PALETTE = 3
export const RGBA = 6

interface Pixels {
  width: number
  height: number
  colorType: typeof GREY | typeof RGB | typeof PALETTE | typeof RGBA
  /** Rows one after the other, without anything between them. */
  data: Uint8Array | Uint8ClampedArray
  /** Of PALETTE: red, green, blue, and so on. */
  palette?: Uint8Array
}

const SAMPLES = { [GREY]: 1, [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 }

/** A picture of 8 bits a sample as a PNG file. */
export function encodePng({ width, height, colorType, data, palette }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colorType], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(filtered(data, height, width * SAMPLES[colorType]))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Each row says first how it was filtered: not at all. */
function filtered(data: Pixels['data'], height: number, rowBytes: number): Buffer {
  const rows = Buffer.alloc(height * (rowBytes + 1))
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1)
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const framed = Buffer.alloc(12 + data.length)
  framed.writeUInt32BE(data.length, 0)
  framed.write(type, 4, 'latin1')
  framed.set(data, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length)
  return framed
}
