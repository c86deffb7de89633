import { expect, test } from 'vitest'
import { capturedPage } from '../../../support/pages'
import { tempArchive } from '../../../support/temp-archive'

const html = (text: string) => new Uint8Array(Buffer.from(text))

test('what is looked for in a stored page is found in its frames, and in frames of those, numbered as they stand', async () => {
  const archive = await tempArchive()
  const words = 'The river rose by two metres overnight and reached the lower streets of the old town.'
  const { snapshotId: id } = await archive.page.save({
    page: capturedPage({
      content: `<h1>Flood</h1><p>${words} tea</p><iframe src="/outer"></iframe><p>${words} tea</p><iframe src="/none"></iframe>`,
      resources: [
        {
          url: 'https://herald.example/outer',
          mime: 'text/html',
          bytes: html('<p>tea</p><iframe src="/inner"></iframe>')
        },
        { url: 'https://herald.example/inner', mime: 'text/html', bytes: html('<b>tea</b> and tea') },
        { url: 'https://herald.example/none', mime: 'text/html', bytes: html('<p>coffee</p>') }
      ]
    })
  })
  expect(await archive.snapshot.find({ id, query: 'tea' })).toEqual({ count: 5, framed: [[2, 4]] })

  const textOf = (file: { bytes: Uint8Array } | null) => Buffer.from(file?.bytes ?? []).toString('utf8')
  const page = textOf(await archive.snapshot.page({ id, find: 'tea', at: 3 }))
  // The page leads to the frame, the frame to the frame in it, and that one to the word.
  const [, outer = ''] = /<a id="cuttings-found-3"><\/a><iframe[^>]* src="([^"]+)"/.exec(page) ?? []
  expect(outer).toMatch(/\?find=tea&amp;from=1&amp;at=3#cuttings-found-3$/)
  expect(page).toContain('id="cuttings-found-5"')
  const [, asset = ''] = /\/(\d+)\?/.exec(outer) ?? []
  const frame = textOf(await archive.snapshot.asset({ id, asset: Number(asset), find: 'tea', from: 1, at: 3 }))
  expect(frame).toContain('<mark id="cuttings-found-2"')
  const [, inner = ''] = /<a id="cuttings-found-3"><\/a><iframe[^>]* src="([^"]+)"/.exec(frame) ?? []
  const [, deep = ''] = /\/(\d+)\?/.exec(inner) ?? []
  const last = textOf(await archive.snapshot.asset({ id, asset: Number(deep), find: 'tea', from: 2, at: 3 }))
  expect(last).toContain('<mark id="cuttings-found-3"')
  expect(last).toContain('<mark id="cuttings-found-4"')
})
