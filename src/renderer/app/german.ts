import type { en } from './strings'

export const de: typeof en = {
  library: 'Bibliothek',
  articles: 'Artikel',
  messages: 'Meldungen',
  saveLink: 'Link sichern',
  signInTo: 'Bei {{site}} anmelden …',
  settings: 'Einstellungen',
  help: 'Hilfe',
  showSidebar: 'Seitenleiste einblenden',
  hideSidebar: 'Seitenleiste ausblenden',
  resizeSidebar: 'Breite der Seitenleiste',
  resizeList: 'Breite der Liste',
  archive: 'Archiv {{name}}',
  ownArchive: 'Mein Archiv',
  openArchive: 'Archiv öffnen …',
  newArchive: 'Neues Archiv …',
  revealArchive: 'Ordner des Archivs zeigen',
  restoreBackup: 'Sicherungskopie zurückholen …',
  starting: 'Startet',
  opening: '{{name}} wird geöffnet',
  loading: 'Lädt',
  failedTitle: '„{{name}}“ lässt sich nicht öffnen',
  failures: {
    'archive-missing':
      'In diesem Ordner ist kein Archiv. Vielleicht wurde es verschoben, oder sein Laufwerk ist nicht angeschlossen.',
    'archive-damaged':
      'Das Archiv lässt sich nicht lesen. Nichts wurde verändert. Holen Sie die neueste Sicherungskopie zurück, oder sehen Sie im Ordner nach.',
    'archive-newer':
      'Eine neuere Version dieses Programms hat das Archiv angelegt. Nichts wurde verändert. Aktualisieren Sie das Programm.',
    'archive-locked':
      'Ein anderes Programm benutzt das Archiv. Beenden Sie es, und versuchen Sie es noch einmal. Nichts wurde verändert.',
    'read-only':
      'In das Archiv darf nicht geschrieben werden. Prüfen Sie die Rechte des Ordners, und versuchen Sie es noch einmal.',
    'disk-full': 'Der Datenträger ist voll. Nichts ging verloren. Schaffen Sie Platz, und versuchen Sie es noch einmal.'
  },
  tryAgain: 'Noch einmal versuchen',
  count_one: '{{shown}} Artikel',
  count_other: '{{shown}} Artikel',
  found_one: '{{shown}} Artikel gefunden',
  found_other: '{{shown}} Artikel gefunden',
  meant: 'Meinten Sie {{corrected}}? Auch danach wurde gesucht. Die Tabulatortaste im Suchfeld übernimmt es.',
  deleted_one: 'Ein Artikel in den Papierkorb gelegt',
  deleted_other: '{{count}} Artikel in den Papierkorb gelegt',
  restored_one: 'Ein Artikel zurückgeholt',
  restored_other: '{{count}} Artikel zurückgeholt',
  triage: 'Einzeln sortieren',
  emptyTrash: 'Papierkorb leeren',
  emptyTrashTitle: 'Papierkorb leeren?',
  emptyTrashText_one:
    'Ein Artikel und seine Schnappschüsse werden endgültig entfernt. Das lässt sich nicht rückgängig machen.',
  emptyTrashText_other:
    '{{count}} Artikel und ihre Schnappschüsse werden endgültig entfernt. Das lässt sich nicht rückgängig machen.',
  trashEmptied_one: 'Ein Artikel endgültig entfernt; {{size}} frei geworden',
  trashEmptied_other: '{{count}} Artikel endgültig entfernt; {{size}} frei geworden',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht: {{description}}',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  redone: 'Wiederholt: {{description}}',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
  saveSearch: 'Diese Suche speichern',
  nothingToSave: 'Suchen Sie zuerst etwas; dann lässt sich die Suche speichern.'
}
