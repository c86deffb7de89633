import type { en } from './strings'

export const de: typeof en = {
  title: 'Markierungen',
  search: 'Stellen und Notizen durchsuchen',
  count_one: '{{shown}} Stelle',
  count_other: '{{shown}} Stellen',
  noted: 'Nur mit Notiz',
  copy: 'Diese als Markdown mit Belegen kopieren',
  copied_one: 'Eine Stelle als Markdown kopiert',
  copied_other: '{{count}} Stellen als Markdown kopiert',
  save: 'Diese als Markdown-Datei mit Belegen speichern',
  written_one: 'Eine Stelle in die Datei geschrieben',
  written_other: '{{count}} Stellen in die Datei geschrieben',
  more: 'Mehr zeigen',
  nothing: 'Noch nichts markiert',
  nothingText: 'Wählen Sie Wörter in einem Artikel aus, oder drücken Sie H, und wählen Sie eine Farbe.',
  nothingFound: 'Nichts gefunden',
  nothingFoundText: 'Versuchen Sie weniger Wörter, eine andere Farbe oder auch Stellen ohne Notiz.',
  yellow: 'Gelb',
  green: 'Grün',
  blue: 'Blau',
  pink: 'Rosa',
  purple: 'Violett'
}
