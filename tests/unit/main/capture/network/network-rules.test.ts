import { describe, expect, it } from 'vitest'
import { type Choice, networkRules } from '../../../../../src/main/capture/network/network-rules'

const NAMES: Record<string, string[]> = {
  'news.net': ['93.184.215.14'],
  'cdn.net': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'both.net': ['192.168.1.1', '93.184.215.14'],
  'inside.net': ['10.0.0.7'],
  'nas.lan': ['192.168.1.20'],
  'wiki.corp': ['10.0.0.8'],
  wiki: ['10.0.0.8'],
  localhost: ['127.0.0.1', '::1']
}

async function resolve(host: string): Promise<string[]> {
  return NAMES[host] ?? (/^[\d.]+$|:/.test(host) ? [host] : [])
}

function rules(given: Partial<Choice>): ReturnType<typeof networkRules> {
  return networkRules({ url: 'https://news.net/story', isTyped: true, allowedHosts: [], ...given }, resolve)
}

async function admits(given: Partial<Choice>, host: string, port = 443): Promise<boolean> {
  return (await rules(given).admit(host, port)).ok
}

describe('a page of the web', () => {
  it('reaches the web, at the addresses that were checked', async () => {
    expect(await rules({}).admit('news.net', 443)).toEqual({ ok: true, addresses: ['93.184.215.14'] })
    expect(await rules({}).admit('both.net', 443)).toEqual({ ok: true, addresses: ['93.184.215.14'] })
    expect(await admits({}, 'cdn.net', 8443)).toBe(true)
  })

  it.each(['127.0.0.1', 'localhost', 'localhost.', '[::1]', '10.0.0.1', 'nas.lan', 'inside.net', '169.254.169.254'])(
    'does not reach %s, also where the user allowed it',
    async (host) => {
      expect(await admits({}, host, 80)).toBe(false)
      expect(await admits({ allowedHosts: [host.replace(/\.$/, '')] }, host, 80)).toBe(false)
    }
  )

  it('is told apart from a name that does not exist', async () => {
    expect(await rules({}).admit('nowhere.net', 443)).toMatchObject({ ok: false, why: 'no-such-name' })
    expect(await rules({}).admit('nas.lan', 443)).toMatchObject({ ok: false, why: 'own-network' })
  })
})

describe('a page of the user’s own network', () => {
  it.each(['http://127.0.0.1:8080/a', 'http://localhost:8080/', 'http://nas.lan:8080/', 'http://wiki:8080/'])(
    'is meant where it is typed: %s',
    async (url) => {
      const { hostname } = new URL(url)
      expect(await admits({ url }, hostname, 8080)).toBe(true)
      expect(await admits({ url }, hostname, 8081)).toBe(false)
      expect(await admits({ url }, '127.0.0.2', 8080)).toBe(false)
      expect(await admits({ url }, 'news.net', 443)).toBe(true)
      expect(await admits({ url, isTyped: false }, hostname, 8080)).toBe(false)
    }
  )

  it('may lead on to itself with encryption', async () => {
    expect(await admits({ url: 'http://wiki.corp/' }, 'wiki.corp', 443)).toBe(true)
    expect(await admits({ url: 'https://wiki.corp/' }, 'wiki.corp', 80)).toBe(false)
  })

  it.each([
    'http://inside.net/',
    'http://169.254.169.254/',
    'http://0.0.0.0/',
    'http://100.100.100.200/',
    'http://[fe80::1]/'
  ])('has to be allowed where its address does not show it, or is no place for pages: %s', async (url) => {
    const { hostname } = new URL(url)
    expect(await admits({ url }, hostname, 80)).toBe(false)
    expect(await admits({ url, allowedHosts: [hostname] }, hostname, 80)).toBe(true)
    expect(await admits({ url, allowedHosts: [`${hostname}:80`] }, hostname, 80)).toBe(true)
    expect(await admits({ url, allowedHosts: [`${hostname}:81`] }, hostname, 80)).toBe(false)
  })

  it('reaches the other hosts that the user allowed', async () => {
    const given = { url: 'http://wiki.corp/', allowedHosts: ['*.lan'] }
    expect(await admits(given, 'nas.lan', 80)).toBe(true)
    expect(await admits(given, 'localhost', 80)).toBe(false)
    expect(await admits({ ...given, allowedHosts: ['*.an'] }, 'nas.lan', 80)).toBe(false)
  })
})

describe('a name that changes its mind', () => {
  it('stays what it was checked as', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']]
    const changing = networkRules(
      { url: 'http://news.net/', isTyped: true, allowedHosts: [] },
      async () => answers.shift() ?? ['127.0.0.1']
    )
    expect(await changing.admit('news.net', 80)).toEqual({ ok: true, addresses: ['93.184.215.14'] })
    expect(await changing.admit('news.net', 80)).toEqual({ ok: true, addresses: ['93.184.215.14'] })
    expect(await changing.isOwnPage()).toBe(false)
  })
})

describe('names that a proxy resolves', () => {
  it('are those of the web, and the one that was typed', () => {
    expect(rules({}).admitByName('anything.net', 443).ok).toBe(true)
    expect(rules({}).admitByName('printer.lan', 80).ok).toBe(false)
    expect(rules({ url: 'http://printer.lan/' }).admitByName('printer.lan', 80).ok).toBe(true)
    expect(rules({ url: 'http://printer.lan/' }).admitByName('printer', 80).ok).toBe(false)
  })
})
