import { xhtmlPage } from './epub-chapter'
import { xmlAttribute, xmlText } from './xhtml'

/** A chapter's place in the book. */
export interface Place {
  name: string
  title: string
  language: string | null
  direction: 'ltr' | 'rtl'
  /** Its first collection, as a path. */
  collection: string | null
  byline: string[]
}

export interface Book {
  id: string
  title: string
  date: Date
  places: Place[]
  /** By SHA-256. */
  images: Map<string, { path: string; mime: string }>
}

export function packageDocument({ id, title, date, places, images }: Book): string {
  const modified = `${date.toISOString().slice(0, 19)}Z`
  const languages = [...new Set(places.map(({ language }) => language ?? 'und'))]
  const creators = [...new Set(places.flatMap(({ byline }) => byline))].filter((name) => name.trim() !== '')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${xmlText(title) || 'Cuttings'}</dc:title>
${(languages.length > 0 ? languages : ['und']).map((language) => `<dc:language>${xmlText(language)}</dc:language>`).join('\n')}
${creators
  .slice(0, 200)
  .map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`)
  .join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${places.map(({ name }, index) => `<item id="a${index}" href="${name}" media-type="application/xhtml+xml"/>`).join('\n')}
${[...images.values()].map(({ path, mime }, index) => `<item id="i${index}" href="${path}" media-type="${mime}"/>`).join('\n')}
</manifest>
<spine page-progression-direction="${mostly(places)}">
<itemref idref="nav"/>
${places.map((_, index) => `<itemref idref="a${index}"/>`).join('\n')}
</spine>
</package>
`
}

/** Contents by collection; articles of none come last. */
export function navigation({ title, places }: Book): string {
  const byCollection = new Map<string, Place[]>()
  for (const place of places) {
    const key = place.collection ?? ''
    byCollection.set(key, [...(byCollection.get(key) ?? []), place])
  }
  const sorted = [...byCollection].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
  const items =
    sorted.length === 1
      ? places.map(item)
      : sorted.flatMap(([name, group]) => (name === '' ? group.map(item) : branch(name, group)))
  return xhtmlPage({
    title,
    language: 'en',
    direction: mostly(places),
    more: ' xmlns:epub="http://www.idpf.org/2007/ops"',
    body: `<nav epub:type="toc" id="toc"><h1>${xmlText(title) || 'Contents'}</h1><ol>\n${items.join('\n') || '<li><span>–</span></li>'}\n</ol></nav>`
  })
}

function item({ name, title, direction }: Place): string {
  return `<li dir="${direction}"><a href="${xmlAttribute(name)}">${xmlText(title).trim() || 'Untitled'}</a></li>`
}

function branch(name: string, group: Place[]): string {
  return `<li><span>${xmlText(name)}</span><ol>\n${group.map(item).join('\n')}\n</ol></li>`
}

function mostly(places: Place[]): 'ltr' | 'rtl' {
  const rtl = places.filter(({ direction }) => direction === 'rtl').length
  return rtl * 2 > places.length ? 'rtl' : 'ltr'
}
