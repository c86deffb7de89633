import { describe, expect, it } from 'vitest'
import { kindFailure, networkFailure, statusFailure } from '../../../../src/main/capture/failures'

describe('what the network says becomes a sentence', () => {
  it.each([
    ['ERR_NAME_NOT_RESOLVED', 'unreachable', 'no site of that name'],
    ['ERR_CONNECTION_REFUSED', 'unreachable', 'does not answer'],
    ['ERR_CONNECTION_TIMED_OUT', 'unreachable', 'in time'],
    ['ERR_INTERNET_DISCONNECTED', 'unreachable', 'network cannot be reached'],
    ['ERR_CERT_DATE_INVALID', 'untrusted-site', 'certificate'],
    ['ERR_SSL_PROTOCOL_ERROR', 'unreachable', 'secure connection'],
    ['ERR_EMPTY_RESPONSE', 'unreachable', 'broke the connection off'],
    ['ERR_TOO_MANY_REDIRECTS', 'unreachable', 'in circles'],
    ['ERR_UNSAFE_PORT', 'not-a-page', 'this port'],
    ['ERR_UNKNOWN_URL_SCHEME', 'invalid-input', 'not an address'],
    ['ERR_SOMETHING_NEW', 'unreachable', 'could not be loaded']
  ])('%s', (error, code, words) => {
    const failure = networkFailure(new Error(`${error} (-1) loading 'https://news.example/'`))
    expect(failure.code).toBe(code)
    expect(failure.message).toContain(words)
    expect(failure.message).toContain('Nothing was saved.')
  })
})

describe('an answer that is no page', () => {
  it.each([
    [401, 'sign-in-needed'],
    [403, 'sign-in-needed'],
    [404, 'not-a-page'],
    [410, 'not-a-page'],
    [429, 'not-a-page'],
    [500, 'not-a-page'],
    [503, 'not-a-page'],
    [204, 'empty']
  ])('%i is %s', (status, code) => {
    expect(statusFailure(status)?.code).toBe(code)
  })

  it.each([200, 203, 206])('%i is a page', (status) => {
    expect(statusFailure(status)).toBeNull()
  })
})

describe('what comes instead of a page is named', () => {
  it.each([
    ['application/pdf', '', 'a PDF document'],
    ['video/mp4', '', 'a video'],
    ['audio/mpeg', '', 'a sound recording'],
    ['image/jpeg', '', 'a picture'],
    ['application/zip', '', 'an archive of files'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '', 'a document'],
    ['application/rss+xml', '', 'a news feed'],
    ['application/json', '', 'data'],
    ['application/octet-stream', '', 'a file'],
    ['text/html', 'attachment; filename="a.html"', 'a file to be loaded down']
  ])('%s %s', (type, disposition, kind) => {
    const failure = kindFailure(type, disposition)
    expect(failure?.code).toBe('not-a-page')
    expect(failure?.message).toContain(kind)
  })

  it('what can be read as a file is to be added as one', () => {
    for (const [type, disposition] of [
      ['application/pdf', ''],
      ['text/html', 'attachment']
    ] as const)
      expect(kindFailure(type, disposition)?.message).toContain('add the file')
    expect(networkFailure('net::ERR_UNSAFE_REDIRECT').message).toContain('no page of the web')
  })

  it.each(['text/html', 'TEXT/HTML; charset=windows-1256', 'application/xhtml+xml', 'text/plain', ''])(
    '%j is a page',
    (type) => {
      expect(kindFailure(type, '')).toBeNull()
    }
  )
})
