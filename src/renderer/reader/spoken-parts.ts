const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, td, pre'

export interface SpokenPart {
  element: HTMLElement
  text: string
}

/** The parts of a text that are read aloud one after another, each once, with where they stand. */
export function spokenParts(root: HTMLElement): SpokenPart[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((element) => ({ element, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

/** A voice for a language: of the same region first, then the system's own choice, then any. Null: none speaks it. */
export function voiceFor<V extends Pick<SpeechSynthesisVoice, 'lang' | 'default'>>(
  voices: readonly V[],
  language: string | null
): V | null {
  const tag = (lang: string): string => lang.replaceAll('_', '-').toLowerCase()
  const wanted = language === null ? null : tag(language)
  const fitting = voices.filter(({ lang }) => wanted === null || tag(lang).split('-')[0] === wanted.split('-')[0])
  return (
    fitting.find(({ lang }) => tag(lang) === wanted) ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null
  )
}
