import { ERROR_CODES } from '@shared/errors'
import type { TaskItem } from '@shared/task'
import i18next from 'i18next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failureInWords } from '@/app/failure-in-words'
import { remarkInWords } from '@/capture/remark-in-words'
import * as failures from '../../../../src/main/capture/failures'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)
afterAll(() => void i18next.changeLanguage('en'))

const item: TaskItem = {
  input: 'https://press.example/a',
  state: 'done',
  articleId: 'a',
  title: 'A',
  status: 'new',
  verdictKind: 'paywall',
  lacks: { missing: 3, shown: false, profile: null },
  remark: 'This looks like the beginning of an article behind a paywall. 3 parts of the page could not be kept.',
  failure: null
}

test('failures and remarks of main are told in the language that the window has when they are shown', async () => {
  expect(failureInWords({ code: 'exists', message: 'There is a tag “x” already.' })).toBe('There is a tag “x” already.')
  expect(remarkInWords(item)).toBe(item.remark)
  for (const language of ['de', 'ar']) {
    await i18next.changeLanguage(language)
    for (const code of ERROR_CODES) {
      expect(failureInWords({ code, message: 'English' }), `${language} ${code}`).not.toMatch(/English|failures\./)
    }
    expect(remarkInWords(item)).toMatch(/3/)
    expect(remarkInWords(item)).not.toMatch(/verdict_|remark|parts of the page/)
  }
  expect(remarkInWords({ ...item, remark: null })).toBeNull()
  expect(remarkInWords({ ...item, lacks: null, verdictKind: null, remark: 'The site asks to wait.' })).toBe(
    'The site asks to wait.'
  )
})

const CODES = [
  'NAME_NOT_RESOLVED',
  'INTERNET_DISCONNECTED',
  'CONNECTION_REFUSED',
  'PROXY_CONNECTION_FAILED',
  'TIMED_OUT',
  'CERT_DATE_INVALID',
  'SSL_PROTOCOL_ERROR',
  'EMPTY_RESPONSE',
  'TOO_MANY_REDIRECTS',
  'UNSAFE_REDIRECT',
  'ERR_ABORTED',
  'UNSAFE_PORT',
  'UNKNOWN_URL_SCHEME',
  'SOMETHING_ELSE'
]
const KINDS = ['application/pdf', 'video/mp4', 'audio/mpeg', 'image/png', 'font/woff2', 'application/zip']
const MORE_KINDS = ['application/msword', 'application/rss+xml', 'text/csv', 'application/x-odd']

test('every sentence of a capture that failed is told whole in every language', async () => {
  const all = [
    ...CODES.map((code) => failures.networkFailure(new Error(code))),
    ...[204, 401, 404, 418, 429, 503].map((status) => failures.statusFailure(status)),
    ...[...KINDS, ...MORE_KINDS].map((kind) => failures.kindFailure(kind, '')),
    failures.kindFailure('text/html', 'attachment'),
    failures.ownNetwork({ host: 'printer.local', port: 631 }),
    failures.tooSlow(),
    failures.neverRests(),
    failures.crashed(),
    failures.cancelled(),
    failures.signInNeeded(),
    failures.nothingThere(),
    failures.tooLarge()
  ]
  for (const language of ['de', 'ar']) {
    await i18next.changeLanguage(language)
    for (const failure of all) {
      const { code = 'internal', message = '' } = failure ?? {}
      const told = failureInWords({ code, message })
      expect(told, message).not.toBe(i18next.t(`failures.${code}`, { ns: 'app' }))
      expect(told, message).not.toMatch(/\b(the|page|site|undefined)\b|\{\{/)
      const number = /\d+/.exec(message)?.[0] ?? ''
      expect(told, message).toContain(number)
    }
  }
})

test('a link that is tried again by itself says so in the language of the window', async () => {
  const waiting: TaskItem = { ...item, state: 'waiting', lacks: null, remark: null }
  await i18next.changeLanguage('en')
  expect(remarkInWords({ ...waiting, waitsFor: 'unreachable' })).toMatch(/cannot be reached.*tried again by itself/)
  for (const language of ['en', 'de', 'ar']) {
    await i18next.changeLanguage(language)
    for (const code of ERROR_CODES) {
      expect(remarkInWords({ ...waiting, waitsFor: code }), `${language} ${code}`).not.toMatch(/waits|^$/)
    }
  }
  expect(remarkInWords(waiting)).toBeNull()
})
