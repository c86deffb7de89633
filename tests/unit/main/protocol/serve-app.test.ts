import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveApp } from '../../../../src/main/protocol/serve-app'

let parent = ''

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'cuttings-serve-app-'))
  mkdirSync(join(parent, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(parent, 'renderer', 'index.html'), '<!doctype html>')
  writeFileSync(join(parent, 'renderer', 'assets', 'a.js'), '1')
  writeFileSync(join(parent, 'secret.txt'), 'secret')
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const get = (url: string): Promise<Served> => serveApp(join(parent, 'renderer'))(url)

describe('the window’s own files', () => {
  it('are served with a policy that lets nothing in from elsewhere', async () => {
    const response = await get('cuttings-app://bundle/')
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = response.headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self'")
  })

  it('have their own types', async () => {
    const response = await get('cuttings-app://bundle/assets/a.js')
    expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    'cuttings-app://bundle/missing.js',
    'cuttings-app://bundle/../secret.txt',
    'cuttings-app://bundle/%2e%2e/secret.txt',
    'cuttings-app://bundle/..%2fsecret.txt',
    'cuttings-app://bundle/%00',
    'cuttings-app://bundle/%zz',
    'cuttings-app://other/index.html'
  ])('%s is not one of them', async (url) => {
    expect((await get(url)).statusCode).toBe(404)
  })
})
