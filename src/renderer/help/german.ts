import type { en } from './strings'

export const de: typeof en = {
  takeTour: 'Kurzer Rundgang',
  tour: 'Kurzer Rundgang',
  step: 'Schritt {{at}} von {{total}}',
  tourBack: 'Zurück',
  tourNext: 'Weiter',
  tourEnd: 'Anfangen',
  tour1: 'Sichern, was Sie lesen',
  tour1Text:
    'Fügen Sie irgendwo im Fenster einen Link oder Text ein, ziehen Sie Dateien herein, oder nehmen Sie den Knopf für Ihren Browser. Die Seite bleibt ganz erhalten: Text, Bilder mit Legenden und Urhebern, ihr Aussehen und der Nachweis, was da stand. Alles bleibt auf diesem Rechner.',
  tour2: 'Finden und ordnen',
  tour2Text:
    'Ein Feld durchsucht alles, während Sie tippen. Schlagwörter und Sammlungen ordnen Artikel; der Eingang ohne Schlagwörter wird mit Zifferntasten sortiert. Jede Änderung lässt sich zurücknehmen.',
  tour3: 'Lesen, markieren, weitergeben',
  tour3Text:
    'Artikel lesen sich ruhig in jeder Schrift. Wählen Sie Wörter aus, um sie zu markieren; alle Stellen stehen mit ihren Belegen in einer Liste. Geben Sie alles in offenen Formaten aus, wann immer Sie mögen.',
  tourKeysSave: 'Link sichern',
  tourKeysPaste: 'Kopiertes sichern',
  tourKeysFind: 'suchen',
  tourKeysTag: 'Schlagwort geben',
  tourKeysPalette: 'alles tun',
  tourKeysMark: 'Stelle markieren',
  tourKeysExport: 'exportieren',
  tourKeysAll: 'alle Tasten',
  title: 'Hilfe',
  sections: 'Abschnitte',
  saving: 'So wird gesichert',
  paste: 'Einfügen',
  pasteText:
    'Kopieren Sie einen Link oder den Text eines Artikels, und drücken Sie irgendwo im Fenster {{paste}}. S öffnet denselben Dialog.',
  drop: 'Dateien hereinziehen oder öffnen',
  dropText:
    'Gesicherte Seiten (HTML, auch mit ihrem Ordner), MHTML, SingleFile und Textdateien, ganze Ordner, Links. {{open}} wählt Dateien.',
  browser: 'Aus Ihrem Browser',
  browserText:
    'Ziehen Sie dies auf die Lesezeichenleiste, und klicken Sie es auf der Seite an, die Sie behalten möchten:',
  bookmarklet: 'In Cuttings sichern',
  copyBookmarklet: 'Stattdessen kopieren',
  copied: 'Kopiert',
  commandLine: 'Im Terminal: cuttings add Datei, Ordner oder Link.',
  searching: 'So wird gesucht',
  searchIntro:
    'Alle Wörter müssen vorkommen, das letzte schon beim Tippen. Kleine Tippfehler werden verziehen. Keine Anfrage ist falsch.',
  q_phrase: 'diese Wörter, nebeneinander',
  q_not: 'ohne dieses Wort',
  q_or: 'das eine oder das andere',
  q_prefix: 'Wörter, die so beginnen',
  q_title: 'in der Überschrift; auch body: byline: section: caption: note: url:',
  q_source: 'aus diesem Medium; site: für einen Rechnernamen',
  q_tag: 'mit diesem Schlagwort; Anführungszeichen bei Leerzeichen',
  q_collection: 'in dieser Sammlung und denen darin',
  q_lang: 'in dieser Sprache',
  q_before: 'vorher erschienen; auch after: und on:, mit Jahr, Monat oder Tag',
  q_saved: 'in dieser Zeit gesichert',
  q_has: 'mit Bild; has:note mit Notiz',
  trouble: 'Wenn etwas nicht stimmt',
  t_incomplete: 'Eine Seite wurde unvollständig gesichert',
  t_incompleteText:
    'Die Ansicht „Schnappschuss“ zählt auf, was fehlt und warum. Sichern Sie die Seite noch einmal, oder speichern Sie sie im Browser, und ziehen Sie die Datei herein.',
  t_login: 'Eine Seite verlangt eine Anmeldung',
  t_loginText:
    'Cuttings lädt Seiten als Fremder. Öffnen Sie die Seite in Ihrem Browser, speichern Sie sie dort (Strg+S), und ziehen Sie die Datei herein.',
  t_search: 'Die Suche übersieht etwas',
  t_searchText: 'Einstellungen, Archiv, Suchindex neu bauen. Die Artikel bleiben unberührt.',
  t_damaged: 'Das Archiv ist beschädigt',
  t_damagedText:
    'Unter Einstellungen, Sicherungskopien liegen die Kopien der letzten Tage. Die beschädigte Datei bleibt neben der zurückgeholten erhalten.',
  emptyTitle: 'Ihr Archiv ist leer',
  emptyText: 'Nachrichtenseiten dauerhaft und ohne Netz behalten. Es gibt drei Wege zu beginnen:',
  way1: 'Link einfügen',
  way1Text:
    'Kopieren Sie eine Adresse, und drücken Sie Strg+V. Cuttings lädt die Seite und behält sie mit ihren Bildern.',
  way2: 'Dateien hereinziehen',
  way2Text: 'Gesicherte Seiten, MHTML oder Text: Ziehen Sie sie hierher, einzeln oder als Ordner.',
  way3: 'Den Browser nehmen',
  way3Text: 'Ein Lesezeichen schickt die Seite, die Sie gerade lesen. Die Hilfe zeigt, wie.',
  saveLink: 'Link sichern …',
  openFiles: 'Dateien öffnen …',
  showHelp: 'Zeigen, wie',
  sample: 'Oder sehen Sie sich erst um:',
  loadSample: 'Beispielbibliothek laden'
}
