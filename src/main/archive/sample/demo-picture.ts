import { encodePng, PALETTE } from '../png'
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
  const data = Buffer.alloc(HEIGHT * WIDTH)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) data[y * WIDTH + x] = layerAt(x, y)
  }
  const size = { width: WIDTH, height: HEIGHT }
  return { bytes: encodePng({ ...size, colorType: PALETTE, data, palette: Buffer.from(palette.flat()) }), ...size }

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
