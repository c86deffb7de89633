const MAX_BYTES = 110
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Gives each article a file name of its own that every system takes, in its own script. */
export function fileNamer(): (title: string, day: string | null, ending: string) => string {
  const taken = new Set<string>()
  return (title, day, ending) => {
    const stem = safeName([day, title].filter(Boolean).join(' '))
    for (let n = 1; ; n++) {
      const name = `${n === 1 ? stem : `${stem} ${n}`}${ending}`
      const key = name.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return name
    }
  }
}

/** Without anything that a file system, a shell or a path would read as something else; at most 110 bytes of UTF-8. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = cutBytes(plain, MAX_BYTES).replace(/^[.\s-]+|[.\s]+$/g, '')
  if (cut === '') return 'untitled'
  return RESERVED.test(cut.split('.')[0] ?? '') ? `_${cut}` : cut
}

function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  let length = 0
  let out = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) break
    out += segment
  }
  return out
}
