import { describe, expect, it } from 'vitest'
import { savedAddress, savedAddresses } from '../../../../src/main/protocol/save-link'

describe('a save link from outside', () => {
  it.each([
    ['cuttings://save?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1', 'https://news.example/a?b=1'],
    ['cuttings://save/?url=http://news.example', 'http://news.example/']
  ])('%s offers %s', (link, address) => {
    expect(savedAddress(link)).toBe(address)
  })

  it.each([
    'cuttings://save',
    'cuttings://save?url=',
    'cuttings://save?url=javascript:alert(1)',
    'cuttings://save?url=file:///etc/passwd',
    'cuttings://save?url=cuttings://snapshot/s1/',
    'cuttings://save?url=data:text/html,x',
    'cuttings://snapshot/s1/?url=https://news.example/',
    'https://news.example/?url=https://other.example/',
    `cuttings://save?url=https://news.example/${'a'.repeat(9_000)}`,
    '--some-switch',
    ''
  ])('%s offers nothing', (link) => {
    expect(savedAddress(link)).toBeNull()
  })

  it('is found among the arguments of a start', () => {
    const args = [
      '/usr/bin/cuttings',
      '--no-sandbox',
      'cuttings://save?url=https://news.example/a',
      '/home/x/page.html'
    ]
    expect(savedAddresses(args)).toEqual(['https://news.example/a'])
  })
})
