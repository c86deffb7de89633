import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packs the files of one flat folder into an asar archive: enough for a default app. */
export function writeAsar(dir, target) {
  const files = {}
  const contents = []
  let offset = 0
  for (const name of readdirSync(dir)) {
    const content = readFileSync(join(dir, name))
    files[name] = { size: content.length, offset: String(offset) }
    offset += content.length
    contents.push(content)
  }
  writeFileSync(target, Buffer.concat([header(files), ...contents]))
}

/** Two nested Chromium "pickles": sizes as 32-bit numbers, then the directory as JSON padded to four bytes. */
function header(files) {
  const json = Buffer.from(JSON.stringify({ files }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const padded = json.length + padding.length
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4, 0)
  sizes.writeUInt32LE(padded + 8, 4)
  sizes.writeUInt32LE(padded + 4, 8)
  sizes.writeUInt32LE(json.length, 12)
  return Buffer.concat([sizes, json, padding])
}
