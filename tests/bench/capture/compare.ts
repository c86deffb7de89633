import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

export interface Difference {
  /** Of all pixels of both, from 0 to 1. What only one of them has counts as different. */
  share: number
  picture: Buffer
}

/** Every pixel counts, those of smoothed edges, too. */
export function compare(live: Buffer, still: Buffer, isEndless = false): Difference {
  const [a, b] = isEndless
    ? common(PNG.sync.read(live), PNG.sync.read(still))
    : [PNG.sync.read(live), PNG.sync.read(still)]
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)]
  const out = new PNG({ width, height })
  const one = spread(a, width, height, 0)
  const other = spread(b, width, height, 255)
  const different = pixelmatch(one, other, out.data, width, height, { threshold: 0.1, includeAA: true })
  return { share: different / (width * height), picture: PNG.sync.write(out) }
}

/** As far down as both go. */
function common(a: PNG, b: PNG): [PNG, PNG] {
  const height = Math.min(a.height, b.height)
  const cut = (picture: PNG): PNG => {
    const part = new PNG({ width: picture.width, height })
    PNG.bitblt(picture, part, 0, 0, picture.width, height, 0, 0)
    return part
  }
  return [cut(a), cut(b)]
}

/** On a larger sheet, whose rest is of the given shade. */
function spread(picture: PNG, width: number, height: number, shade: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data
  const sheet = new Uint8Array(width * height * 4).fill(shade)
  for (let at = 3; at < sheet.length; at += 4) sheet[at] = 255
  for (let y = 0; y < picture.height; y++) {
    sheet.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4)
  }
  return sheet
}
