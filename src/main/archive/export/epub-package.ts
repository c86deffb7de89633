import { mostly, type Place } from './epub-contents'
import { type BookPicture, STAND_IN } from './epub-pictures'
import { languageTag } from './xhtml-attributes'
import { xmlText } from './xhtml-text'

export interface Book {
  id: string
  title: string
  date: Date
  /** In the order of the contents. */
  places: Place[]
  pictures: BookPicture[]
}

const MOST_CREATORS = 200

/** What the book is and holds, some lines at a time: a large archive's are many. */
export function* packageDocument(book: Book): Iterable<string> {
  const { places, pictures } = book
  yield metadata(book)
  yield `<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
`
  for (const [index, { name }] of places.entries())
    yield `<item id="a${index}" href="${name}" media-type="application/xhtml+xml"/>\n`
  for (const picture of pictures) yield pictureItem(picture)
  yield `</manifest>\n<spine page-progression-direction="${mostly(places)}">\n<itemref idref="nav"/>\n`
  for (const index of places.keys()) yield `<itemref idref="a${index}"/>\n`
  yield '</spine>\n</package>\n'
}

function metadata({ id, title, date, places }: Book): string {
  const modified = `${date.toISOString().slice(0, 19)}Z`
  const languages = new Set(places.map(({ language }) => (language && languageTag(language)) || 'und'))
  const lines = (each: Iterable<string>, line: (value: string) => string): string => [...each].map(line).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${xmlText(title).trim() || 'Cuttings'}</dc:title>
${lines(languages.size > 0 ? languages : ['und'], (language) => `<dc:language>${language}</dc:language>`)}
${lines(creatorsOf(places), (name) => `<dc:creator>${name}</dc:creator>`)}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
`
}

function creatorsOf(places: Place[]): Set<string> {
  const names = new Set<string>()
  for (const { byline } of places) {
    for (const name of byline) {
      const text = xmlText(name).trim()
      if (text !== '') names.add(text)
      if (names.size >= MOST_CREATORS) return names
    }
  }
  return names
}

function pictureItem({ path, mime, isForeign }: BookPicture): string {
  const fallback = isForeign ? ` fallback="${idOf(STAND_IN)}"` : ''
  return `<item id="${idOf(path)}" href="${path}" media-type="${mime}"${fallback}/>\n`
}

function idOf(path: string): string {
  return `i-${path.replace(/^images\/|\.\w+$/g, '')}`
}
