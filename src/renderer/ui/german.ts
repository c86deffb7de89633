import type { en } from './strings'

export const de: typeof en = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  more_one: '{{count}} weiteres',
  more_other: '{{count}} weitere',
  fewer: 'Weniger zeigen',
  picture: 'Bild',
  previousPicture: 'Voriges Bild',
  nextPicture: 'Nächstes Bild',
  fullPicture: 'In voller Größe zeigen',
  fitPicture: 'Ins Fenster einpassen'
}
