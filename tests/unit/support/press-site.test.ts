import { request } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PressSite, pressPages, startPressSite } from '../../support/press-site/start-press-site'

let site: PressSite

beforeAll(async () => {
  site = await startPressSite()
})
afterAll(() => site.close())

test('every page comes over a connection whose certificate holds', async () => {
  for (const { path } of pressPages) {
    const { status, body } = await get(path)
    expect([200, 302], path).toContain(status)
    if (status === 200) expect(body.length, path).toBeGreaterThan(100)
  }
})

test('one part never comes, and one picture has to be asked for with a cookie', async () => {
  await expect(get('/never.png')).rejects.toThrow('no answer')
  expect((await get('/gated.png')).status).toBe(403)
  expect((await get('/gated.png', { cookie: 'seen=yes' })).status).toBe(200)
})

test('the victim counts whoever comes', async () => {
  await fetch(`http://127.0.0.1:${site.victim.port}/hello`)
  expect(site.victim.hits).toEqual([`GET 127.0.0.1:${site.victim.port}/hello`])
  expect(site.victim.connections()).toBe(1)
})

function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const { port, hostname } = new URL(site.url('/'))
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        servername: hostname,
        ca: site.certificate,
        headers: { host: `${hostname}:${port}`, ...headers }
      },
      (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      }
    )
    asked.setTimeout(700, () => asked.destroy(new Error('no answer')))
    asked.on('error', reject)
    asked.end()
  })
}
