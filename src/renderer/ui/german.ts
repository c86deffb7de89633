import type { en } from './strings'

export const de: typeof en = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  fieldMenu: 'Was mit dem Text getan werden kann',
  undo: 'Rückgängig',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  more_one: '{{count}} weiteres',
  more_other: '{{count}} weitere',
  fewer: 'Weniger zeigen',
  dayPattern: 'JJJJ-MM-TT',
  dayHint: 'Jahr, Monat und Tag, etwa 2024-03-05; Monat oder Jahr genügen.',
  picture: 'Bild',
  previousPicture: 'Voriges Bild',
  nextPicture: 'Nächstes Bild',
  fullPicture: 'In voller Größe zeigen',
  fitPicture: 'Ins Fenster einpassen',
  keys: { Ctrl: 'Strg', Shift: 'Umschalt', Del: 'Entf', Enter: 'Eingabe', Home: 'Pos1', End: 'Ende' }
}
