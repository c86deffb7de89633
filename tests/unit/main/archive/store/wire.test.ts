import { expect, test } from 'vitest'
import { capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'

test('an answer of the wire shares its bytes with the page’s part, and goes with its snapshot', async () => {
  const archive = await tempArchive()
  const bytes = Buffer.from('a picture of a boat, which is long enough to be told apart')
  const answer = (url: string, status: number, body?: Uint8Array) => ({
    url,
    method: 'GET',
    type: 'image',
    at: '2024-03-05T10:00:01.000Z',
    requestHeaders: [['Cookie', 'secret']] as [string, string][],
    status,
    statusText: 'OK',
    headers: [
      ['Set-Cookie', 'secret'],
      ['Content-Type', 'image/png']
    ] as [string, string][],
    ...(body ? { body } : {})
  })
  const page = capturedPage({
    kind: 'capture',
    resources: [{ url: 'https://herald.example/boat.png', mime: 'image/png', bytes, status: 200 }],
    wire: [
      answer('https://herald.example/old', 302),
      answer('https://herald.example/boat.png', 200),
      answer('https://herald.example/app.js', 200, Buffer.from('let a = 1'))
    ]
  })
  const before = (await archive.library.verify({})).blobs
  const { articleId } = await archive.page.save({ page })
  const report = await archive.library.verify({})
  expect(report.problems).toEqual([])
  // The document, the picture, the script.
  expect(report.blobs - before).toBe(3)
  await archive.article.delete({ ids: [articleId] })
  await archive.trash.empty({})
  expect(await archive.library.verify({})).toMatchObject({ problems: [], blobs: before })
})
