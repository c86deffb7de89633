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

export function packageDocument({ id, title, date, places, pictures }: Book): string {
  const modified = `${date.toISOString().slice(0, 19)}Z`
  const languages = new Set(places.map(({ language }) => (language && languageTag(language)) || 'und'))
  const creators = new Set(places.flatMap(({ byline }) => byline.map((name) => xmlText(name).trim())).filter(Boolean))
  const lines = (each: Iterable<string>, line: (value: string, index: number) => string): string =>
    [...each].map(line).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${xmlText(title).trim() || 'Cuttings'}</dc:title>
${lines(languages.size > 0 ? languages : ['und'], (language) => `<dc:language>${language}</dc:language>`)}
${lines([...creators].slice(0, MOST_CREATORS), (name) => `<dc:creator>${name}</dc:creator>`)}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${lines(
  places.map(({ name }) => name),
  (name, index) => `<item id="a${index}" href="${name}" media-type="application/xhtml+xml"/>`
)}
${pictures.map(pictureItem).join('\n')}
</manifest>
<spine page-progression-direction="${mostly(places)}">
<itemref idref="nav"/>
${places.map((_, index) => `<itemref idref="a${index}"/>`).join('\n')}
</spine>
</package>
`
}

function pictureItem({ path, mime, isForeign }: BookPicture): string {
  const fallback = isForeign ? ` fallback="${idOf(STAND_IN)}"` : ''
  return `<item id="${idOf(path)}" href="${path}" media-type="${mime}"${fallback}/>`
}

function idOf(path: string): string {
  return `i-${path.replace(/^images\/|\.\w+$/g, '')}`
}
