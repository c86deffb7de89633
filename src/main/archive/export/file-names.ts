/** So that a number and the longest ending still leave the whole name below 120 bytes. */
const MAX_BYTES = 104
const RESERVED = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[\d¹²³])$/i
/** Joiners belong to Persian words and to emoji: kept between visible characters, dropped elsewhere. */
const LOOSE_JOINERS = /(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Emoji}])/gu

/** Gives each article a file name of its own that every system takes, in its own script. */
export function fileNamer(): (title: string, day: string | null, ending: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (title, day, ending) => {
    const stem = safeName([day, title].filter(Boolean).join(' '))
    const start = sameKey(stem + ending)
    for (let n = counts.get(start) ?? 1; ; n++) {
      const name = `${n === 1 ? stem : `${stem} ${n}`}${ending}`
      counts.set(start, n + 1)
      if (taken.has(sameKey(name))) continue
      taken.add(sameKey(name))
      return name
    }
  }
}

/** Names that some file system takes for one have the same key. */
function sameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

/** Without anything that a file system, a shell or a path would read as something else; at most 104 bytes of UTF-8. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(LOOSE_JOINERS, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = wholeWords(plain, cutBytes(plain, MAX_BYTES)).replace(/^[.\s~-]+|[.\s\u200c\u200d]+$/g, '')
  if (cut === '') return 'untitled'
  return RESERVED.test((cut.split('.')[0] ?? '').trim()) ? `_${cut}` : cut
}

/** Without the beginning of a word that was cut, where words are not too long for that. */
function wholeWords(text: string, cut: string): string {
  const isWhole = cut.length === text.length || text[cut.length] === ' '
  const end = cut.lastIndexOf(' ')
  return isWhole || end < cut.length * 0.6 ? cut : cut.slice(0, end)
}

function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  // Whole characters as readers see them, among those that could fit at all.
  const possible = text.slice(0, bytes + 64)
  let out = ''
  let length = 0
  for (const { segment } of new Intl.Segmenter().segment(possible)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) break
    out += segment
  }
  return out
}
