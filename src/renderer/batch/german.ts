import type { en } from './strings'

export const de: typeof en = {
  title: 'Nach einer Liste suchen',
  description: 'Namen oder Begriffe, einer je Zeile: was das Archiv zu jedem hat.',
  terms: 'Namen oder Begriffe',
  placeholder: 'Fügen Sie eine Liste ein, oder ziehen Sie eine Text- oder CSV-Datei hierher.',
  chooseFile: 'Datei wählen …',
  fileUnread:
    '„{{name}}“ ließ sich nicht lesen. Nichts wurde gesucht. Wählen Sie eine Text- oder CSV-Datei von höchstens 20 MB.',
  column: 'Spalte',
  heading: 'Die erste Zeile ist eine Überschrift',
  exact: 'Jeder als genaue Wortfolge',
  exactHint:
    'Sonst müssen alle Wörter einer Zeile vorkommen, in beliebiger Reihenfolge; kleine Tippfehler werden verziehen.',
  start_one: 'Nach {{shown}} Begriff suchen',
  start_other: 'Nach {{shown}} Begriffen suchen',
  noTerms: 'Noch keine Begriffe',
  cut: 'Gesucht wird nach den ersten {{shown}} Begriffen.',
  searching: 'Sucht: {{done}} von {{total}}',
  cancel: 'Abbrechen',
  stopped: 'Nach {{done}} von {{total}} angehalten.',
  done: '{{found}} von {{total}} Begriffen sind im Archiv.',
  change: 'Liste ändern',
  table: 'Zahlen',
  term: 'Begriff',
  total: 'Artikel',
  newest: 'Neuester',
  topSource: 'Häufigste Quelle',
  similar_one: '{{shown}} passt teilweise',
  similar_other: '{{shown}} passen teilweise',
  corrected: 'als „{{query}}“',
  open: 'Nach {{term}} suchen',
  exportCounts: 'Tabelle als CSV',
  exportHits: 'Treffer …',
  hitsCsv: 'Artikel nach Begriff, CSV',
  hitsJson: 'Artikel nach Begriff, JSON'
}
