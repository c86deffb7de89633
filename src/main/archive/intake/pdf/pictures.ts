import { encodePng, GREY, RGB, RGBA } from '../../png'
import type { OpenPdf, PdfPage } from './open-pdf'

export interface PdfPicture {
  bytes: Buffer
  width: number
  height: number
  /** Its top, from the bottom of the page. */
  y: number
}

/** A picture as it goes into the article. */
export interface PlacedPicture extends PdfPicture {
  page: number
  url: string
}

type Matrix = [number, number, number, number, number, number]

const LEAST = 100
const MOST_PIXELS = 24_000_000
const MOST_ON_PAGE = 20
const PATIENCE_MS = 5_000

/** The pictures that a page shows, large enough to be looked at, as PNG. */
export async function picturesOf(page: PdfPage, ops: OpenPdf['ops']): Promise<PdfPicture[]> {
  const pictures: PdfPicture[] = []
  for (const { name, y } of (await placesOf(page, ops)).slice(0, MOST_ON_PAGE)) {
    const picture = pngOf(await loaded(page, name))
    if (picture) pictures.push({ ...picture, y })
  }
  return pictures
}

/** Follows what is drawn for where each picture comes to stand. */
async function placesOf(page: PdfPage, ops: OpenPdf['ops']): Promise<{ name: string; y: number }[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const places: { name: string; y: number }[] = []
  const stack: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, n) => {
    const args = argsArray[n] ?? []
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) stack.push(now)
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) now = stack.pop() ?? now
    if (operator === ops.transform) now = multiplied(now, args as Matrix)
    if (operator === ops.paintFormXObjectBegin && Array.isArray(args[0])) now = multiplied(now, args[0] as Matrix)
    if (operator === ops.paintImageXObject && typeof args[0] === 'string')
      places.push({ name: args[0], y: Math.max(now[5], now[5] + now[3]) })
  })
  return places.filter(({ name }, n) => places.findIndex((each) => each.name === name) === n)
}

function multiplied([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Null where it could not be decoded: the library never answers then. */
function loaded(page: PdfPage, name: string): Promise<unknown> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), PATIENCE_MS)
    const take = (value: unknown): void => {
      clearTimeout(late)
      resolve(value)
    }
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    try {
      objects.get(name, take)
    } catch {
      take(null)
    }
  })
}

interface Decoded {
  width: number
  height: number
  kind: number
  data: Uint8Array
}

function pngOf(value: unknown): Omit<PdfPicture, 'y'> | null {
  const { width, height, kind, data } = (value ?? {}) as Partial<Decoded>
  if (!width || !height || !data || !(ArrayBuffer.isView(data) as boolean)) return null
  if (width < LEAST || height < LEAST || width * height > MOST_PIXELS) return null
  // pdf.js: 1 is a bit a pixel, 2 is RGB, 3 is RGBA.
  if (kind === 1)
    return { bytes: encodePng({ width, height, colorType: GREY, data: bits(data, width, height) }), width, height }
  if (kind !== 2 && kind !== 3) return null
  const colorType = kind === 2 ? RGB : RGBA
  if (data.length < width * height * (kind + 1)) return null
  return { bytes: encodePng({ width, height, colorType, data }), width, height }
}

function bits(data: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height)
  const rowBytes = (width + 7) >> 3
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      out[y * width + x] = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
  return out
}
