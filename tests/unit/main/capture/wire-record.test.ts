import { describe, expect, it } from 'vitest'
import { wireRecord } from '../../../../src/main/capture/wire-record'

const request = (id: number, url: string) => ({ id, url, method: 'GET', resourceType: 'mainFrame' })

describe('what happened on the wire', () => {
  it('a redirect is written down as it was, and then where it led to', () => {
    const wire = wireRecord()
    wire.asked(request(1, 'https://news.example/old'))
    wire.answered(1, 'HTTP/1.1 302 Found', { location: ['/new'] })
    wire.ended(1)
    wire.asked(request(1, 'https://news.example/new'))
    wire.answered(1, 'HTTP/1.1 200 ', { 'Content-Type': ['text/html'] })
    wire.ended(1)
    expect(wire.list()).toMatchObject([
      { url: 'https://news.example/old', status: 302, statusText: 'Found', headers: [['location', '/new']] },
      { url: 'https://news.example/new', status: 200, statusText: '', headers: [['Content-Type', 'text/html']] }
    ])
  })

  it('nothing says who asked: no cookies, no sign-ins, no password in an address', () => {
    const wire = wireRecord()
    wire.asked(request(1, 'https://me:secret@news.example/a#here'))
    wire.sent(1, {
      Accept: '*/*',
      Cookie: 'secret',
      Authorization: 'Basic secret',
      'Proxy-Authorization': 'secret',
      'X-CSRF-Token': 'secret'
    })
    wire.answered(1, 'HTTP/1.1 301 Moved', {
      'Set-Cookie': ['a=secret', 'b=secret'],
      'WWW-Authenticate': ['Basic'],
      Location: ['https://me:secret@news.example/b']
    })
    wire.ended(1)
    const told = JSON.stringify(wire.list())
    expect(told).not.toContain('secret')
    expect(told).toContain('https://news.example/b')
    expect(wire.list()[0]?.requestHeaders).toEqual([['Accept', '*/*']])
  })

  it('what was never answered is no answer', () => {
    const wire = wireRecord()
    wire.asked(request(1, 'https://news.example/a'))
    wire.failed(1)
    wire.asked(request(2, 'https://news.example/b'))
    wire.ended(2)
    expect(wire.list()).toEqual([])
  })
})
