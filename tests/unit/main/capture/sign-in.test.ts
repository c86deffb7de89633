import { describe, expect, it } from 'vitest'
import { signInOf } from '../../../../src/main/capture/sign-in'

const story = 'https://news.example/2024/story'
const signIn = 'https://news.example/account/login?next=%2F2024%2Fstory'

describe('a sign-in page', () => {
  it('is certain where a password field is nearly all there is', () => {
    expect(signInOf(story, story, { passwordFields: 1, textLength: 200, proseLength: 0 })).toBe('certain')
  })

  it('is certain where the site led us to one', () => {
    expect(signInOf(story, signIn, { passwordFields: 1, textLength: 4_000, proseLength: 4_000 })).toBe('certain')
    expect(signInOf(story, signIn, { passwordFields: 0, textLength: 300, proseLength: 0 })).toBe('certain')
  })

  it('is only suspected where there is much to read', () => {
    expect(signInOf(story, signIn, { passwordFields: 0, textLength: 9_000, proseLength: 9_000 })).toBe('suspected')
  })

  it('is not seen in an article with a password field in its header', () => {
    expect(signInOf(story, story, { passwordFields: 1, textLength: 6_000, proseLength: 6_000 })).toBe('none')
  })

  it('is not seen in a short report with a password field in its header', () => {
    expect(signInOf(story, story, { passwordFields: 1, textLength: 700, proseLength: 420 })).toBe('none')
  })

  it('is certain where its own address says so and we were led there, however it explains itself', () => {
    expect(signInOf(story, signIn, { passwordFields: 1, textLength: 700, proseLength: 420 })).toBe('certain')
  })

  it('is not seen in an article about signing in', () => {
    const about = 'https://news.example/2024/login-security'
    expect(signInOf(about, about, { passwordFields: 0, textLength: 6_000, proseLength: 6_000 })).toBe('none')
  })
})
