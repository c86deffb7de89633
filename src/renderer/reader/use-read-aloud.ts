import { type RefObject, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/app/format'
import { toastFailed } from '@/ui/toast'
import { type SpokenPart, spokenParts, voiceFor } from './spoken-parts'

export interface ReadAloud {
  /** The system has a voice for this language. */
  available: boolean
  speaking: boolean
  /** It was interrupted, and goes on where it was. */
  paused: boolean
  /** Starts, pauses or goes on; where no voice speaks the language, says so. */
  toggle(): void
  stop(): void
}

/** Reads the article with the system's voice, from the first part in view on; what is being read is marked. */
export function useReadAloud(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  language: string | null,
  speed: number
): ReadAloud {
  const { t, i18n } = useTranslation('reader')
  const voices = useVoices()
  const voice = useMemo(() => voiceFor(voices, language), [voices, language])
  const [speaking, setSpeaking] = useState(false)
  const [paused, setPaused] = useState(false)
  /** What is read, and how far it is. */
  const reading = useRef<{ parts: SpokenPart[]; at: number }>({ parts: [], at: 0 })
  /** Counts readings: a part of an earlier one that ends late starts nothing. */
  const turn = useRef(0)
  /** Chromium forgets to tell the end of what nobody holds. */
  const held = useRef<SpeechSynthesisUtterance | null>(null)

  const fallSilent = useCallback((): void => {
    turn.current++
    held.current = null
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
    setSpeaking(false)
  }, [])
  const stop = useCallback((): void => {
    fallSilent()
    markSpoken(null)
    setPaused(false)
  }, [fallSilent])
  useEffect(() => () => stop(), [stop])

  const start = (): void => {
    if (!root.current || !voice) return
    const top = scroller.current?.getBoundingClientRect().top ?? 0
    const all = spokenParts(root.current)
    const first = all.findIndex(({ element }) => element.getBoundingClientRect().bottom > top)
    reading.current = { parts: all, at: Math.max(0, first) }
    goOn()
  }
  const goOn = (): void => {
    if (!voice) return
    const mine = ++turn.current
    setSpeaking(true)
    setPaused(false)
    const say = (index: number): void => {
      if (mine !== turn.current) return
      const part = reading.current.parts[index]
      reading.current.at = index
      if (!part) {
        stop()
        return
      }
      const utterance = new SpeechSynthesisUtterance(part.text)
      held.current = utterance
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = speed
      utterance.onstart = () => {
        markSpoken(part.element)
        part.element.scrollIntoView({ block: 'nearest' })
      }
      utterance.onend = () => say(index + 1)
      utterance.onerror = () => mine === turn.current && stop()
      speechSynthesis.speak(utterance)
    }
    say(reading.current.at)
  }
  // Another speed is heard at once: the part is begun again with it.
  useEffect(() => {
    if (!speaking) return
    fallSilent()
    goOn()
  }, [speed])
  const toggle = (): void => {
    if (speaking) {
      // Not every system's voices can pause: the part is begun again.
      fallSilent()
      setPaused(true)
    } else if (paused) goOn()
    else if (voice) start()
    else toastFailed(language ? t('noVoiceOf', { language: languageName(language, i18n.language) }) : t('noVoice'))
  }
  return { available: voice !== null, speaking, paused, toggle, stop }
}

const NONE: SpeechSynthesisVoice[] = []
let known = NONE

/** The system can read aloud. */
export function useHasVoices(): boolean {
  return useVoices().length > 0
}

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
