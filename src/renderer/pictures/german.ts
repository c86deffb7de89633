import type { en } from './strings'

export const de: typeof en = {
  enlarge: 'Vergrößern',
  copyPicture: 'Bild kopieren',
  pictureCopied: 'Bild kopiert',
  copyCaption: 'Bildunterschrift kopieren',
  captionCopied: 'Bildunterschrift kopiert',
  title: 'Bilder',
  wall: 'Bilderwand',
  search: 'Legenden, Urheber und Überschriften durchsuchen',
  source: 'Quelle',
  allSources: 'Alle Quellen',
  captioned: 'Nur mit Legende oder Urheber',
  count_one: '{{shown}} Bild',
  count_other: '{{shown}} Bilder',
  place: '{{at}} von {{total}}',
  openArticle: 'Artikel öffnen',
  nothing: 'Noch keine Bilder',
  nothingText: 'Hier hängen die Bilder der Artikel, die Sie sichern, mit Legenden und Urhebern.',
  nothingFound: 'Kein solches Bild',
  nothingFoundText: 'Versuchen Sie weniger Wörter oder alle Quellen, oder zeigen Sie auch Bilder ohne Legende.'
}
