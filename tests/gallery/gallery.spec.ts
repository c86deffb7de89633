import { join } from 'node:path'
import { type Page, test as playwright } from '@playwright/test'
import { look, test } from '../e2e/cuttings'
import { writeContents } from './contents'
import { dress, LOOKS, nameOf } from './looks'
import { empty, failing, full, type Stage } from './scenes'
import { stock } from './stock'

/** Until pictures and fonts are there and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
    const images = [...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy')
    await Promise.race([Promise.all(images.map((image) => image.decode().catch(() => undefined))), wait(1_500)])
    await wait(250)
  })
}

for (const dressed of LOOKS) {
  const name = nameOf(dressed)
  test(`every view, ${name.replaceAll('-', ' ')}`, async ({ cuttings }) => {
    const stage = (state: string): Stage => ({
      ...cuttings,
      shoot: async (view) => {
        await settled(cuttings.page)
        await look(cuttings.page, `gallery/${state}-${view}~${name}`)
      }
    })
    await dress(cuttings.page, dressed)
    await empty(stage('empty'))
    await stock(cuttings)
    await full(stage('full'))
    await failing(stage('error'))
  })
}

playwright.afterAll(() => writeContents(join(__dirname, '../../out/screenshots/gallery')))
