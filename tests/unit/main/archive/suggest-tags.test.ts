import { expect, test } from 'vitest'
import { savePage, tempArchive } from '../../../support/temp-archive'

test('a tag that the article itself names is suggested first, then those of similar articles, none that it has', async () => {
  const archive = await tempArchive()
  await savePage(archive, 'a', { title: 'Harbour bridge closed after storm', tags: ['infrastructure', 'storms'] })
  await savePage(archive, 'b', { title: 'Harbour bridge opens again', tags: ['infrastructure'] })
  await savePage(archive, 'c', {
    title: 'Recipe of the week',
    paragraphs: ['Flour, butter and a pinch of salt make a dough that rests in a cool place for an hour or two.'],
    tags: ['cooking', 'Sandbags']
  })
  const { articleId: id } = await savePage(archive, 'd', { title: 'Harbour bridge: who pays?' })
  expect(await archive.tag.suggest({ id })).toEqual([
    { tag: 'Sandbags', why: 'text' },
    { tag: 'infrastructure', why: 'neighbours' },
    { tag: 'storms', why: 'neighbours' }
  ])
  await archive.tag.add({ tag: 'infrastructure', ids: [id] })
  expect((await archive.tag.suggest({ id })).map(({ tag }) => tag)).not.toContain('infrastructure')
})

test('tags are found in scripts without spaces and with other spellings', async () => {
  const archive = await tempArchive()
  await savePage(archive, 'a', { title: 'Something else entirely', tags: ['港口', 'Café'] })
  const { articleId: id } = await savePage(archive, 'b', { title: '北方港口重新开放 CAFE' })
  const suggested = await archive.tag.suggest({ id })
  expect(
    suggested
      .filter(({ why }) => why === 'text')
      .map(({ tag }) => tag)
      .sort()
  ).toEqual(['Café', '港口'])
})
