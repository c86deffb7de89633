/** The parts of Korean syllables on the keys of the usual keyboard, in the order of Unicode. */
const INITIALS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ')
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const FINALS = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')]
const FIRST_SYLLABLE = 0xac00

/** Keys that mean something else with the shift key; of all others it makes no difference. */
const key = (char: string): string => (/^[QWERTOP]$/.test(char) ? char : char.toLowerCase())

/** The longest of the parts that begins there. */
function partAt(parts: readonly string[], typed: string, at: number): number {
  let best = -1
  parts.forEach((part, nth) => {
    if (part !== '' && typed.startsWith(part, at) && part.length > (parts[best]?.length ?? 0)) best = nth
  })
  return best
}

/** The end of a syllable: as much as does not begin the next one. */
function finalAt(typed: string, at: number): number {
  for (const length of [2, 1]) {
    const final = FINALS.indexOf(typed.slice(at, at + length))
    const next = at + length
    const isBegun = partAt(VOWELS, typed, next) >= 0
    if (final > 0 && typed.length >= next && !isBegun) return final
    // The last of them begins the next syllable.
    if (length === 2 && final > 0 && isBegun) return FINALS.indexOf(typed.charAt(at))
  }
  return 0
}

/** What the keys of Latin letters are on a Korean keyboard, in syllables: `tjdnf` is 서울. */
export function composeSyllables(text: string): string {
  const typed = Array.from(text, key).join('')
  let written = ''
  for (let at = 0; at < typed.length; ) {
    const initial = partAt(INITIALS, typed, at)
    const vowel = initial < 0 ? -1 : partAt(VOWELS, typed, at + 1)
    if (vowel < 0) {
      written += typed.charAt(at)
      at += 1
      continue
    }
    const end = at + 1 + (VOWELS[vowel]?.length ?? 0)
    const final = finalAt(typed, end)
    written += String.fromCharCode(FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + final)
    at = end + (FINALS[final]?.length ?? 0)
  }
  return written
}
