import { act, cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { useReadAloud } from '@/reader/use-read-aloud'
import { Toasts } from '@/ui/toast'

interface Spoken {
  text: string
  rate?: number
  onstart?: () => void
  onend?: () => void
}

const spoken: Spoken[] = []
const cancel = vi.fn()

beforeAll(startLanguage)
afterEach(cleanup)
beforeEach(() => {
  spoken.length = 0
  cancel.mockClear()
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal('SpeechSynthesisUtterance', function utterance(this: Spoken, text: string) {
    this.text = text
  })
})

function speakWith(langs: string[]): void {
  const voices = langs.map((lang) => ({ lang, default: false, localService: true, voiceURI: lang }))
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (one: Spoken) => spoken.push(one),
    cancel,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn()
  })
}

function Reader({ language, speed = 1 }: { language: string; speed?: number }) {
  const text = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const aloud = useReadAloud(text, scroller, language, speed)
  return (
    <div ref={scroller}>
      <button type="button" onClick={aloud.toggle}>
        {aloud.speaking ? 'pause' : aloud.paused ? 'go on' : 'read'}
      </button>
      <button type="button" onClick={aloud.stop}>
        stop
      </button>
      <article ref={text}>
        <p>One.</p>
        <p>Two.</p>
      </article>
      <Toasts dir="ltr" label="Messages" />
    </div>
  )
}

test('part follows part until the text is over', () => {
  speakWith(['en-GB'])
  render(<Reader language="en" />)
  act(() => screen.getByText('read').click())
  expect(spoken.map(({ text }) => text)).toEqual(['One.'])
  act(() => spoken[0]?.onstart?.())
  act(() => spoken[0]?.onend?.())
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  act(() => spoken[1]?.onend?.())
  expect(screen.getByText('read')).toBeTruthy()
})

test('who stops it hears nothing more', () => {
  speakWith(['en-GB'])
  render(<Reader language="en" />)
  act(() => screen.getByText('read').click())
  cancel.mockClear()
  act(() => screen.getByText('stop').click())
  expect(cancel).toHaveBeenCalled()
  act(() => spoken[0]?.onend?.())
  expect(spoken).toHaveLength(1)
})

test('who pauses it goes on with the part that was being read', () => {
  speakWith(['en-GB'])
  render(<Reader language="en" />)
  act(() => screen.getByText('read').click())
  act(() => spoken[0]?.onend?.())
  act(() => screen.getByText('pause').click())
  expect(cancel).toHaveBeenCalled()
  act(() => spoken[1]?.onend?.())
  expect(spoken).toHaveLength(2)
  act(() => screen.getByText('go on').click())
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Two.'])
})

test('another speed is heard at once', () => {
  speakWith(['en-GB'])
  const { rerender } = render(<Reader language="en" />)
  act(() => screen.getByText('read').click())
  rerender(<Reader language="en" speed={1.5} />)
  expect(spoken.map(({ text, rate }) => [text, rate])).toEqual([
    ['One.', 1],
    ['One.', 1.5]
  ])
  expect(screen.getByText('pause')).toBeTruthy()
})

test('where no voice speaks the language, that is said in a sentence', async () => {
  speakWith(['en-GB'])
  render(<Reader language="fa" />)
  act(() => screen.getByText('read').click())
  expect(spoken).toHaveLength(0)
  expect(await screen.findByText(/^No voice on this computer speaks this language: Persian\./)).toBeTruthy()
})
