/** Draws simple pictures from shapes, with smooth edges, as PNG files. Needs nothing but Node. */
import { deflateSync } from 'node:zlib'

const SAMPLES = 3

/** @typedef {[number, number, number]} Rgb */
/** @typedef {{ covers(x: number, y: number): boolean, color: Rgb | ((x: number, y: number) => Rgb), alpha: number }} Shape */

/** '#2a5d7c' → [42, 93, 124] */
export function rgb(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

export function mix(a, b, share) {
  return a.map((part, i) => part + (b[i] - part) * share)
}

const shape = (covers, color, alpha = 1) => ({ covers, color: typeof color === 'string' ? rgb(color) : color, alpha })

/** A sky from `top` to `bottom`, both '#rrggbb'. */
export function gradient(top, bottom, height) {
  const [from, to] = [rgb(top), rgb(bottom)]
  return shape(
    () => true,
    (_, y) => mix(from, to, Math.min(1, Math.max(0, y / height)))
  )
}

export function rect(x, y, width, height, color, alpha) {
  return shape((px, py) => px >= x && px < x + width && py >= y && py < y + height, color, alpha)
}

export function circle(cx, cy, radius, color, alpha) {
  return shape((x, y) => (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2, color, alpha)
}

export function ellipse(cx, cy, rx, ry, color, alpha) {
  return shape((x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1, color, alpha)
}

/** Corners in order; any polygon that does not cross itself. */
export function polygon(points, color, alpha) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return shape((x, y) => x >= left && x <= right && y >= top && y <= bottom && isInside(points, x, y), color, alpha)
}

function isInside(points, x, y) {
  let inside = false
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [xi, yi] = points[i]
    const [xj, yj] = points[j]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Everything below a wavy line. */
export function hill(base, height, length, shift, color, alpha) {
  return shape(
    (x, y) =>
      y > base - height * (Math.sin((x + shift) / length) * 0.7 + Math.sin((x + shift) / (length * 0.41)) * 0.3),
    color,
    alpha
  )
}

/** A band along a curve y = f(x). */
export function band(curve, width, color, alpha) {
  return shape((x, y) => Math.abs(y - curve(x)) < width / 2, color, alpha)
}

/** A window or gate: a rectangle with a round head. */
export function arch(x, y, width, height, color, alpha) {
  return shape(
    (px, py) =>
      px >= x &&
      px < x + width &&
      py < y + height &&
      (py >= y + width / 2 || (px - x - width / 2) ** 2 + (py - y - width / 2) ** 2 < (width / 2) ** 2),
    color,
    alpha
  )
}

export function png(width, height, shapes) {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    const row = rows.subarray(y * (1 + width * 3), (y + 1) * (1 + width * 3))
    for (let x = 0; x < width; x++) row.set(pixel(shapes, x, y), 1 + x * 3)
  }
  return encode(width, height, filtered(rows, width))
}

function pixel(shapes, x, y) {
  const sum = [0, 0, 0]
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const color = sample(shapes, x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES)
      for (let part = 0; part < 3; part++) sum[part] += color[part]
    }
  }
  return sum.map((part) => Math.round(part / SAMPLES ** 2))
}

/** From the topmost shape down to the first that hides the rest. */
function sample(shapes, x, y) {
  const seen = []
  for (let n = shapes.length - 1; n >= 0; n--) {
    const { covers, color, alpha } = shapes[n]
    if (!covers(x, y)) continue
    seen.push([typeof color === 'function' ? color(x, y) : color, alpha])
    if (alpha === 1) break
  }
  return seen.reduceRight((below, [color, alpha]) => mix(below, color, alpha), [0, 0, 0])
}

/** PNG's "up" filter: rows that look like the one above become zeros. */
function filtered(rows, width) {
  const length = 1 + width * 3
  const out = Buffer.alloc(rows.length)
  for (let at = 0; at < rows.length; at += length) {
    out[at] = 2
    for (let i = at + 1; i < at + length; i++) out[i] = rows[i] - (at === 0 ? 0 : rows[i - length])
  }
  return out
}

function encode(width, height, rows) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(rows, { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
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

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
