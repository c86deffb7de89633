import { deflateSync } from 'node:zlib'
import type { Random } from './random'

const WIDTH = 96
const HEIGHT = 60

/** A small landscape: sky, sun and two hills in colours of its own. */
export function demoPicture(dice: Random): { bytes: Buffer; width: number; height: number } {
  const hue = dice.int(0, 359)
  const sun = { x: dice.int(20, 76), y: dice.int(8, 26), r: dice.int(4, 9) }
  const hills = [0, 1].map((n) => ({
    height: 26 + n * 14 + dice.int(0, 6),
    wave: dice.int(8, 20),
    shift: dice.int(0, 60)
  }))
  const palette = [
    color(hue, 0.45, 0.8),
    color((hue + 40) % 360, 0.9, 0.7),
    color((hue + 140) % 360, 0.35, 0.5),
    color((hue + 160) % 360, 0.4, 0.32)
  ]
  const rows = Buffer.alloc(HEIGHT * (WIDTH + 1))
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rows[y * (WIDTH + 1) + 1 + x] = layerAt(x, y)
  }
  return { bytes: indexedPng(rows, palette), width: WIDTH, height: HEIGHT }

  function layerAt(x: number, y: number): number {
    const [far, near] = hills.map(({ height, wave, shift }) => height + Math.sin((x + shift) / wave) * 6)
    if (near !== undefined && y > near) return 3
    if (far !== undefined && y > far) return 2
    return (x - sun.x) ** 2 + (y - sun.y) ** 2 < sun.r ** 2 ? 1 : 0
  }
}

type Rgb = [number, number, number]

function color(hue: number, saturation: number, lightness: number): Rgb {
  const a = saturation * Math.min(lightness, 1 - lightness)
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}

/** PNG with a palette (colour type 3), 8 bits a pixel. */
function indexedPng(rows: Buffer, palette: Rgb[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(12 + data.length)
  framed.writeUInt32BE(data.length, 0)
  framed.write(type, 4, 'latin1')
  data.copy(framed, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length)
  return framed
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32 as PNG wants it; the oldest runtime has none in zlib. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
