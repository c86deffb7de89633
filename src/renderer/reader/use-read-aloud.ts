import { type RefObject, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/app/format'
import { toastFailed } from '@/ui/toast'
import { spokenParts, voiceFor } from './spoken-parts'

export interface ReadAloud {
  /** The system has a voice for this language. */
  available: boolean
  speaking: boolean
  /** Starts or stops; where no voice speaks the language, says so. */
  toggle(): void
}

/** Reads the article with the system's voice, from the first part in view on; what is being read is marked. */
export function useReadAloud(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  language: string | null
): ReadAloud {
  const { t, i18n } = useTranslation('reader')
  const voices = useVoices()
  const voice = useMemo(() => voiceFor(voices, language), [voices, language])
  const [speaking, setSpeaking] = useState(false)
  /** Counts readings: a part of an earlier one that ends late starts nothing. */
  const turn = useRef(0)
  /** Chromium forgets to tell the end of what nobody holds. */
  const held = useRef<SpeechSynthesisUtterance | null>(null)

  const stop = useCallback((): void => {
    turn.current++
    held.current = null
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
    markSpoken(null)
    setSpeaking(false)
  }, [])
  useEffect(() => () => stop(), [stop])

  const start = (): void => {
    if (!root.current || !voice) return
    const top = scroller.current?.getBoundingClientRect().top ?? 0
    const all = spokenParts(root.current)
    const first = all.findIndex(({ element }) => element.getBoundingClientRect().bottom > top)
    const parts = all.slice(Math.max(0, first))
    const mine = ++turn.current
    setSpeaking(true)
    const say = (index: number): void => {
      const part = parts[index]
      if (mine !== turn.current) return
      if (!part) {
        stop()
        return
      }
      const utterance = new SpeechSynthesisUtterance(part.text)
      held.current = utterance
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.onstart = () => {
        markSpoken(part.element)
        part.element.scrollIntoView({ block: 'nearest' })
      }
      utterance.onend = () => say(index + 1)
      utterance.onerror = () => mine === turn.current && stop()
      speechSynthesis.speak(utterance)
    }
    say(0)
  }
  const toggle = (): void => {
    if (speaking) stop()
    else if (voice) start()
    else toastFailed(language ? t('noVoiceOf', { language: languageName(language, i18n.language) }) : t('noVoice'))
  }
  return { available: voice !== null, speaking, toggle }
}

const NONE: SpeechSynthesisVoice[] = []
let known = NONE

/** The system's voices; some systems tell them late. */
function useVoices(): SpeechSynthesisVoice[] {
  return useSyncExternalStore(watchVoices, readVoices)
}

function watchVoices(tell: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined
  speechSynthesis.addEventListener('voiceschanged', tell)
  return () => speechSynthesis.removeEventListener('voiceschanged', tell)
}

function readVoices(): SpeechSynthesisVoice[] {
  const all = typeof speechSynthesis === 'undefined' ? NONE : speechSynthesis.getVoices()
  // Others send the text to somebody else's computer.
  const found = all.filter(({ localService }) => localService)
  // A list that says the same is the same: nothing is drawn again for it.
  const same = found.length === known.length && found.every(({ voiceURI }, n) => voiceURI === known[n]?.voiceURI)
  if (!same) known = found
  return known
}

function markSpoken(element: HTMLElement | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (!element) return void CSS.highlights.delete('spoken')
  const range = new Range()
  range.selectNodeContents(element)
  CSS.highlights.set('spoken', Object.assign(new Highlight(range), { priority: -2 }))
}
