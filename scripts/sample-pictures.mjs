/** Draws the pictures of the sample library into resources/sample. Run after changing a scene. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { png } from './sample-pictures/draw.mjs'
import { HEIGHT, scenes, WIDTH } from './sample-pictures/scenes.mjs'

const wanted = process.argv.slice(2)

for (const [name, shapes] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const bytes = png(WIDTH, HEIGHT, shapes)
  writeFileSync(join(root, 'resources/sample', `${name}.png`), bytes)
  console.log(`${name}.png  ${Math.round(bytes.length / 1024)} KB`)
}
