import { expect, test } from 'vitest'
import { correction } from '../../../../src/shared/correction'
import { articleHtml, capturedPage } from '../../../support/pages'
import { picture } from '../../../support/picture'
import { tempArchive } from '../../../support/temp-archive'

interface Figure {
  name: string
  caption: string
  color: [number, number, number]
}

const HARBOUR: Figure = { name: 'harbour', caption: 'The harbour at dawn. Photo: Jon Vik', color: [10, 90, 160] }
const CAFE: Figure = { name: 'cafe', caption: 'Guests of the Café Élan in spring', color: [160, 20, 30] }

const PARAGRAPH = 'The river rose by two metres overnight and reached the lower streets of the old town before dawn.'

async function savedWith(figures: Figure[], given: { url: string; day: string }, into = tempArchive()) {
  const archive = await into
  const drawn = figures.map(
    ({ name, caption }) => `<figure><img src="/${name}.png" alt=""><figcaption>${caption}</figcaption></figure>`
  )
  const head = `<meta property="article:published_time" content="${given.day}T08:00:00Z">`
  const content = articleHtml({ paragraphs: [PARAGRAPH, PARAGRAPH.replace('two', 'three')], head }).replace(
    '</p>',
    `</p>${drawn.join('')}`
  )
  const resources = figures.map(({ name, color }) => ({
    url: new URL(`/${name}.png`, given.url).href,
    mime: 'image/png',
    bytes: new Uint8Array(picture(640, 420, color))
  }))
  const page = capturedPage({ url: given.url, content, resources })
  const { articleId } = await archive.page.save({ page })
  return { archive, articleId }
}

async function wall() {
  const { archive, articleId } = await savedWith([HARBOUR], { url: 'https://herald.example/a', day: '2024-03-01' })
  await savedWith([CAFE], { url: 'https://gazette.example/b', day: '2024-03-02' }, Promise.resolve(archive))
  return { archive, articleId }
}

test('all pictures hang on one wall with captions and credits, those of the newest article first', async () => {
  const { archive } = await wall()
  const { total, items } = await archive.picture.list({})
  expect(total).toBe(2)
  expect(items.map(({ caption }) => caption)).toEqual([CAFE.caption, 'The harbour at dawn.'])
  expect(items[1]).toMatchObject({ credit: 'Jon Vik', title: 'Flood reaches the old town', width: 640, height: 420 })
})

test('captions, credits and headlines are searched whatever their accents', async () => {
  const { archive } = await wall()
  const found = async (text: string) => (await archive.picture.list({ filter: { text } })).total
  expect(await found('cafe ELAN')).toBe(1)
  expect(await found('vik')).toBe(1)
  expect(await found('flood')).toBe(2)
  expect(await found('harbour elan')).toBe(0)
})

test('the wall shows one source, and nothing of what was deleted or taken out by hand', async () => {
  const { archive, articleId } = await wall()
  const gazette = (await archive.source.list({})).find(({ hosts }) => hosts.includes('gazette.example'))
  const ofGazette = await archive.picture.list({ filter: { sourceId: gazette?.id ?? '' } })
  expect(ofGazette.items.map(({ caption }) => caption)).toEqual([CAFE.caption])
  const other = (await archive.article.get({ id: ofGazette.items[0]?.articleId ?? '' })).images[0]
  await archive.article.correct({
    id: ofGazette.items[0]?.articleId ?? '',
    correction: correction.parse({ droppedImages: [other?.sha256] })
  })
  expect((await archive.picture.list({})).total).toBe(1)
  await archive.article.delete({ ids: [articleId] })
  expect((await archive.picture.list({})).total).toBe(0)
})

test('articles are counted by day', async () => {
  const { archive, articleId } = await wall()
  expect(await archive.library.days({})).toEqual([
    { day: '2024-03-01', articles: 1 },
    { day: '2024-03-02', articles: 1 }
  ])
  await archive.article.delete({ ids: [articleId] })
  expect(await archive.library.days({})).toEqual([{ day: '2024-03-02', articles: 1 }])
})
