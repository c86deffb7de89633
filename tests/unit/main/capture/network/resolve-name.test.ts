import { describe, expect, it } from 'vitest'
import { nameResolver } from '../../../../../src/main/capture/network/resolve-name'

describe('names', () => {
  it('that are addresses are themselves', async () => {
    expect(await nameResolver('')('10.0.0.1')).toEqual(['10.0.0.1'])
    expect(await nameResolver('')('::1')).toEqual(['::1'])
  })

  it('of this machine need no resolver', async () => {
    expect(await nameResolver('')('news.localhost')).toContain('127.0.0.1')
  })

  it('that do not exist have no address', async () => {
    expect(await nameResolver('')('no-such-host.invalid')).toEqual([])
  })

  it('can be mapped when the program is started', async () => {
    const resolve = nameResolver('MAP *.news.test 127.0.0.1:8443, EXCLUDE cdn.news.test, map x.test [::1]:80, nonsense')
    expect(await resolve('a.news.test')).toEqual(['127.0.0.1'])
    expect(await resolve('cdn.news.test')).toEqual([])
    expect(await resolve('x.test')).toEqual(['::1'])
    expect(await resolve('newsxtest.invalid')).toEqual([])
  })
})
