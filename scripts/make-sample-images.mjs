#!/usr/bin/env node
/** Draws the pictures of the sample library into resources/sample: flat landscapes, PNG with a palette. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { root } from './lib/paths.mjs'

const WIDTH = 960
const HEIGHT = 540
/** Layers from far to near. */
const COLOR = { 2: 16, 3: 17, 4: 18 }

/** name: [sky from, sky to, far, near, ink, light], what stands in it */
const SCENES = {
  lighthouse: {
    colors: ['#f3c98b', '#7aa6c2', '#4d7c99', '#2f5a76', '#f7f3ea', '#ffdf80'],
    draw: [sun(700, 170, 46), hills(330, 24, 150, 2), sea(360), lighthouse(250, 400)]
  },
  keeper: {
    colors: ['#e8d8bf', '#c9a27c', '#8c6a4f', '#5e4534', '#fbf4e6', '#f0b94f'],
    draw: [sun(200, 150, 60), hills(300, 40, 210, 2), hills(390, 26, 120, 3), house(560, 380)]
  },
  bridge: {
    colors: ['#dfe7ec', '#9db4c4', '#6f8b9e', '#3f5b6e', '#23343f', '#fff2cc'],
    draw: [sun(480, 130, 40), hills(300, 34, 260, 2), sea(400), bridge(380)]
  },
  skyline: {
    colors: ['#2b2f52', '#6a4a74', '#3b3358', '#221f3d', '#141329', '#ffd27a'],
    draw: [sun(760, 150, 52), skyline(420, 2, 7), skyline(470, 3, 19), windows(19)]
  },
  palms: {
    colors: ['#fbe3b0', '#ee9b6a', '#b5584a', '#6b2f3a', '#3a1a26', '#fff3cf'],
    draw: [
      sun(480, 260, 80),
      hills(400, 18, 300, 2),
      hills(450, 14, 180, 3),
      palm(180, 470),
      palm(300, 480),
      palm(790, 465)
    ]
  },
  port: {
    colors: ['#cfe3e1', '#8fc0bd', '#5b908f', '#2e6465', '#173c40', '#fdf0c4'],
    draw: [sun(180, 120, 44), hills(320, 30, 240, 2), sea(380), ship(520, 400), crane(160, 400)]
  },
  mountains: {
    colors: ['#e9eef6', '#b9c7de', '#8196b8', '#4c6188', '#2b3c5e', '#ffffff'],
    draw: [sun(740, 120, 36), peaks(380, 2, 90), peaks(450, 3, 140), hills(490, 12, 200, 4)]
  },
  forest: {
    colors: ['#e4efd8', '#b4cfa0', '#7fa570', '#4c7548', '#284a2c', '#fffbe0'],
    draw: [sun(240, 140, 42), hills(340, 40, 260, 2), trees(420, 3, 26), trees(500, 4, 40)]
  },
  library: {
    colors: ['#f4e9dc', '#d9bfa6', '#a98467', '#6d4f3c', '#3d2a20', '#ffe9a8'],
    draw: [hills(360, 18, 320, 2), columns(480, 400)]
  },
  river: {
    colors: ['#dbe9f4', '#a7c7e0', '#7fa3bf', '#4f7a4f', '#2f4f33', '#ffffff'],
    draw: [sun(620, 130, 40), hills(300, 36, 220, 2), hills(360, 20, 140, 3), river()]
  }
}

for (const [name, scene] of Object.entries(SCENES))
  writeFileSync(join(root, 'resources/sample', `${name}.png`), render(scene))

/** Colours: 0–15 the sky from top to bottom, then far, near, ink, light as 16–19. */
function render({ colors, draw }) {
  const [top, bottom, far, near, ink, light] = colors.map(rgb)
  const palette = [...Array.from({ length: 16 }, (_, n) => mix(top, bottom, n / 15)), far, near, ink, light]
  const pixels = Array.from({ length: HEIGHT }, (_, y) =>
    new Uint8Array(WIDTH).fill(Math.min(15, Math.floor((y / 400) * 16)))
  )
  const paint = (x, y, color) => {
    if (y >= 0 && y < HEIGHT && x >= 0 && x < WIDTH) pixels[y][x] = color
  }
  for (const shape of draw) shape(paint)
  return png(pixels, palette)
}

function fill(paint, inside, color, [x0, y0, x1, y1] = [0, 0, WIDTH, HEIGHT]) {
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(HEIGHT, y1); y++) {
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(WIDTH, x1); x++) if (inside(x, y)) paint(x, y, color)
  }
}

function sun(cx, cy, r) {
  return (paint) => fill(paint, (x, y) => (x - cx) ** 2 + (y - cy) ** 2 < r * r, 19, [cx - r, cy - r, cx + r, cy + r])
}
function hills(base, height, wave, color) {
  return (paint) =>
    fill(
      paint,
      (x, y) => y > base - height * Math.sin(x / wave + color) - (height / 3) * Math.sin(x / (wave / 2.7)),
      COLOR[color]
    )
}
function peaks(base, color, size) {
  return (paint) =>
    fill(
      paint,
      (x, y) => y > base - size * Math.abs(((x + color * 70) % 320) / 160 - 1) - 20 * Math.sin(x / 37),
      COLOR[color]
    )
}
function sea(from) {
  return (paint) => {
    fill(paint, (_, y) => y > from, 17)
    fill(paint, (x, y) => y > from + 8 && (y * 7 + Math.floor(x / 40) * 31) % 61 < 2 && (x + y * 13) % 120 < 60, 16)
  }
}
function box(paint, x, y, w, h, color) {
  fill(paint, () => true, color, [x, y, x + w, y + h])
}
function lighthouse(x, base) {
  return (paint) => {
    fill(paint, (px, y) => Math.abs(px - x) < 90 + (y - base) * 1.6, 16, [0, base - 10, x + 260, HEIGHT])
    fill(paint, (px, y) => Math.abs(px - x) < 20 + (y - base + 240) / 14, 18, [x - 50, base - 240, x + 50, base])
    for (const stripe of [70, 150])
      fill(paint, (px, y) => Math.abs(px - x) < 20 + (y - base + 240) / 14, 16, [
        x - 50,
        base - stripe - 30,
        x + 50,
        base - stripe
      ])
    box(paint, x - 26, base - 250, 52, 10, 17)
    box(paint, x - 16, base - 284, 32, 34, 19)
    fill(paint, (px, y) => Math.abs(px - x) < (y - base + 306) * 0.9, 17, [x - 30, base - 306, x + 30, base - 284])
  }
}
function house(x, base) {
  return (paint) => {
    box(paint, x, base - 110, 220, 120, 18)
    fill(paint, (px, y) => Math.abs(px - x - 110) < (y - base + 190) * 1.6, 17, [
      x - 20,
      base - 190,
      x + 240,
      base - 108
    ])
    for (const window of [30, 140]) box(paint, x + window, base - 80, 46, 42, 19)
    box(paint, x + 90, base - 60, 36, 70, 16)
  }
}
function bridge(y) {
  return (paint) => {
    box(paint, 0, y - 60, WIDTH, 14, 18)
    for (const tower of [240, 700]) box(paint, tower, y - 210, 22, 240, 18)
    fill(paint, (x, py) => x > 240 && x < 720 && Math.abs(py - (y - 205 + 130 * (1 - ((x - 480) / 240) ** 2))) < 3, 18)
    fill(
      paint,
      (x, py) => x % 40 < 3 && x > 260 && x < 700 && py < y - 55 && py > y - 205 + 130 * (1 - ((x - 480) / 240) ** 2),
      18
    )
  }
}
function towers(seed, step) {
  let state = seed
  return Array.from({ length: Math.ceil(WIDTH / step) }, (_, n) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return { x: n * step, height: 70 + (state % 190) }
  })
}
function skyline(base, color, seed) {
  return (paint) => {
    for (const { x, height } of towers(seed, 62)) box(paint, x, base - height, 56, HEIGHT, COLOR[color])
    box(paint, 0, base, WIDTH, HEIGHT, COLOR[color])
  }
}
function windows(seed) {
  return (paint) => {
    for (const { x, height } of towers(seed, 62)) {
      for (let y = 480 - height; y < 520; y += 26)
        for (let dx = 8; dx < 48; dx += 16) if ((x + y * 7 + dx * 3) % 5 < 2) box(paint, x + dx, y, 8, 12, 19)
    }
  }
}
function palm(x, base) {
  return (paint) => {
    fill(paint, (px, y) => Math.abs(px - x - 14 * Math.sin((base - y) / 90)) < 6, 18, [
      x - 40,
      base - 190,
      x + 60,
      base + 60
    ])
    for (let leaf = 0; leaf < 7; leaf++) {
      const angle = Math.PI * (0.08 + leaf / 7.2)
      for (let r = 0; r < 84; r++)
        box(
          paint,
          Math.round(x + 12 + r * Math.cos(angle)),
          Math.round(base - 190 - r * Math.sin(angle) * 0.6 + (r * r) / 150),
          8,
          8 - r / 14,
          18
        )
    }
  }
}
function ship(x, base) {
  return (paint) => {
    fill(paint, (px, y) => px > x + (y - base) * 1.2 && px < x + 300 - (y - base) * 1.2, 18, [
      x,
      base,
      x + 300,
      base + 46
    ])
    for (const [dx, h, color] of [
      [30, 44, 19],
      [78, 60, 16],
      [126, 44, 18],
      [174, 52, 19]
    ])
      box(paint, x + dx, base - h, 44, h, color)
    box(paint, x + 236, base - 86, 40, 86, 18)
  }
}
function crane(x, base) {
  return (paint) => {
    box(paint, x, base - 240, 14, 260, 18)
    box(paint, x - 60, base - 240, 220, 10, 18)
    box(paint, x + 120, base - 230, 4, 90, 18)
    box(paint, x + 104, base - 140, 36, 28, 19)
  }
}
function trees(base, color, count) {
  return (paint) => {
    for (let n = 0; n < count; n++) {
      const x = (n * 9973) % WIDTH
      const height = 90 + ((n * 37) % 80)
      fill(paint, (px, y) => Math.abs(px - x) < (y - base + height) * 0.28, COLOR[color], [
        x - 50,
        base - height,
        x + 50,
        base + 20
      ])
    }
    box(paint, 0, base, WIDTH, HEIGHT, COLOR[color])
  }
}
function columns(x, base) {
  return (paint) => {
    box(paint, 0, base + 60, WIDTH, HEIGHT, 17)
    box(paint, x - 260, base - 170, 520, 230, 16)
    fill(paint, (px, y) => Math.abs(px - x) < (y - base + 260) * 3.1, 18, [x - 290, base - 260, x + 290, base - 168])
    for (let n = 0; n < 7; n++) box(paint, x - 235 + n * 74, base - 160, 26, 210, 19)
    box(paint, x - 290, base + 50, 580, 16, 18)
  }
}
function river() {
  return (paint) => fill(paint, (x, y) => y > 360 && Math.abs(x - 480 - 120 * Math.sin(y / 48)) < (y - 340) * 0.7, 12)
}

function rgb(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
function mix(a, b, share) {
  return a.map((value, n) => Math.round(value + (b[n] - value) * share))
}
function png(pixels, palette) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.concat(pixels.flatMap((row) => [Buffer.from([0]), row]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(8 + body.length)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}
