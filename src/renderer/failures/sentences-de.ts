/** What main says of imports, exports and archives that failed, in German, by what it says. */
export const sentences: Record<string, string> = {
  'Nothing was changed.': 'Nichts wurde geändert.',
  'Nothing was written.': 'Nichts wurde geschrieben.',
  'Nothing was opened.': 'Nichts wurde geöffnet.',
  'It was left as it is.': 'Daran wurde nichts geändert.',
  'The archive is safe.': 'Das Archiv ist unversehrt.',
  'The archive is safe and nothing half-written was left.':
    'Das Archiv ist unversehrt, und nichts halb Geschriebenes blieb zurück.',
  'The archive is safe; no half-written copy was left.':
    'Das Archiv ist unversehrt, und keine halbe Kopie blieb zurück.',
  'The archive was left as it is.': 'Am Archiv wurde nichts geändert.',
  'The archive was not changed.': 'Am Archiv wurde nichts geändert.',
  'Everything that was saved is safe on the disk.': 'Alles Gesicherte liegt unversehrt auf dem Datenträger.',
  'The rows before it were read.': 'Die Zeilen davor wurden gelesen.',
  'What comes before that was read.': 'Was davor steht, wurde gelesen.',
  'What was finished is in the archive.': 'Was fertig war, ist im Archiv.',
  'The articles are safe, and search goes on with what it has.':
    'Die Artikel sind unversehrt, und gesucht wird in dem, was schon bereit ist.',
  'Cancelled before it began.': 'Vor dem Beginn abgebrochen.',
  'Cuttings is closing.': 'Cuttings wird gerade beendet.',
  'The archive stopped unexpectedly.': 'Das Archiv wurde unerwartet geschlossen.',
  'Open the archive again to go on.': 'Öffnen Sie das Archiv noch einmal, um weiterzuarbeiten.',
  'No archive is open.': 'Kein Archiv ist geöffnet.',
  'Open one or make a new one.': 'Öffnen Sie eines, oder legen Sie ein neues an.',
  'An archive is a folder, and this is a file.': 'Ein Archiv ist ein Ordner, und das hier ist eine Datei.',
  'Choose the folder that holds the archive.': 'Wählen Sie den Ordner, in dem das Archiv liegt.',
  'The file in this folder is a database, but not a Cuttings archive.':
    'Die Datei in diesem Ordner ist eine Datenbank, aber kein Archiv von Cuttings.',
  'Choose another folder or restore a backup.':
    'Wählen Sie einen anderen Ordner, oder stellen Sie eine Sicherung wieder her.',
  'There is no Cuttings archive in this folder.': 'In diesem Ordner liegt kein Archiv von Cuttings.',
  'Check the folder’s name, or save something to make an archive there.':
    'Prüfen Sie den Namen des Ordners, oder sichern Sie etwas, damit dort ein Archiv entsteht.',
  'This archive was made by a newer version of Cuttings (its format is {{format}}, this program knows {{known}}).':
    'Dieses Archiv stammt von einer neueren Version von Cuttings (sein Format ist {{format}}, dieses Programm kennt {{known}}).',
  'Update Cuttings to open it.': 'Aktualisieren Sie Cuttings, um es zu öffnen.',
  'This backup was made by a newer version of Cuttings.':
    'Diese Sicherung stammt von einer neueren Version von Cuttings.',
  'Update Cuttings to restore it.': 'Aktualisieren Sie Cuttings, um sie wiederherzustellen.',
  'Update Cuttings and try again.': 'Aktualisieren Sie Cuttings, und versuchen Sie es noch einmal.',
  'Cuttings is still at work in this archive.': 'Cuttings arbeitet noch in diesem Archiv.',
  'Wait until the tasks have ended, or cancel them, and try again.':
    'Warten Sie, bis die Vorgänge beendet sind, oder brechen Sie sie ab, und versuchen Sie es noch einmal.',
  'There is something in this folder already, and it was left as it is.':
    'In diesem Ordner liegt schon etwas; daran wurde nichts geändert.',
  'Choose a new name, or open the folder if it holds an archive.':
    'Wählen Sie einen neuen Namen, oder öffnen Sie den Ordner, falls er ein Archiv enthält.',
  'The archive’s folder could not be made.': 'Der Ordner des Archivs ließ sich nicht anlegen.',
  'The disk is full.': 'Der Datenträger ist voll.',
  'The disk is full: the archive could not be made.': 'Der Datenträger ist voll: Das Archiv ließ sich nicht anlegen.',
  'Free some space and try again.': 'Schaffen Sie Platz, und versuchen Sie es noch einmal.',
  'Free some space or choose another place.': 'Schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
  'Free some space, or choose another place.': 'Schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
  'This export needs about {{needed}} beside {{reserve}} that stay free, and only {{free}} are free there.':
    'Dieser Export braucht etwa {{needed}} neben {{reserve}}, die frei bleiben, und dort sind nur {{free}} frei.',
  'It could not be written there.': 'Dort ließ sich nicht schreiben.',
  'The file could not be written there.': 'Die Datei ließ sich dort nicht schreiben.',
  'Choose a place where you may write.': 'Wählen Sie einen Ort, an dem Sie schreiben dürfen.',
  'There is a file where the export’s folder should be.': 'Wo der Ordner des Exports hin soll, liegt eine Datei.',
  'There is a folder where a file of the export should be.': 'Wo eine Datei des Exports hin soll, liegt ein Ordner.',
  'There is something of that name already.': 'Etwas dieses Namens gibt es dort schon.',
  'There is a file of that name already.': 'Eine Datei dieses Namens gibt es schon.',
  'There is something at {{path}} already.': 'Unter {{path}} liegt schon etwas.',
  '{{path}} is there already and was left as it is.': '{{path}} gibt es schon; daran wurde nichts geändert.',
  'A file of this export would replace what is in the folder already.':
    'Eine Datei dieses Exports würde ersetzen, was schon im Ordner liegt.',
  '{{count}} files of this export would replace what is in the folder already.':
    '{{count}} Dateien dieses Exports würden ersetzen, was schon im Ordner liegt.',
  'It was left alone.': 'Daran wurde nichts geändert.',
  'They were left alone.': 'Daran wurde nichts geändert.',
  'Choose another place.': 'Wählen Sie einen anderen Ort.',
  'Choose another place, or allow it to be replaced.':
    'Wählen Sie einen anderen Ort, oder erlauben Sie, dass es ersetzt wird.',
  'Choose another folder.': 'Wählen Sie einen anderen Ordner.',
  'Choose another folder, or allow replacing.': 'Wählen Sie einen anderen Ordner, oder erlauben Sie das Ersetzen.',
  'Choose another name.': 'Wählen Sie einen anderen Namen.',
  'Choose another format.': 'Wählen Sie ein anderes Format.',
  'Choose another backup.': 'Wählen Sie eine andere Sicherung.',
  'Only HTML and Markdown take a template.': 'Nur HTML und Markdown nehmen eine Vorlage.',
  'Choose one of them, or export without a template.': 'Wählen Sie eines davon, oder exportieren Sie ohne Vorlage.',
  'This file is no template: it is too large or holds no text.':
    'Diese Datei ist keine Vorlage: Sie ist zu groß oder enthält keinen Text.',
  'Choose another, or export without one.': 'Wählen Sie eine andere, oder exportieren Sie ohne.',
  'The template could not be read.': 'Die Vorlage ließ sich nicht lesen.',
  'Check its name and place, or export without one.': 'Prüfen Sie Namen und Ort, oder exportieren Sie ohne Vorlage.',
  'PDF is made by the app’s own browser, which is not at hand here.':
    'PDF macht der eigene Browser der App, und der ist hier nicht zur Hand.',
  'The page could not be printed to PDF.': 'Die Seite ließ sich nicht als PDF drucken.',
  'Try fewer articles, or another format.': 'Versuchen Sie es mit weniger Artikeln oder einem anderen Format.',
  'An article went away meanwhile.': 'Ein Artikel ist inzwischen verschwunden.',
  'Export again.': 'Exportieren Sie noch einmal.',
  'The backup file is not there.': 'Die Datei der Sicherung ist nicht da.',
  'Check the file’s name.': 'Prüfen Sie den Namen der Datei.',
  'This file is not a backup of a Cuttings archive, or it is damaged.':
    'Diese Datei ist keine Sicherung eines Archivs von Cuttings, oder sie ist beschädigt.',
  'There is no such file.': 'Diese Datei gibt es nicht.',
  'Check the name and the folder.': 'Prüfen Sie Namen und Ordner.',
  'You are not allowed to read this file.': 'Sie dürfen diese Datei nicht lesen.',
  'Change its permissions or copy it.': 'Ändern Sie ihre Rechte, oder kopieren Sie sie.',
  'This is not an ordinary file.': 'Das ist keine gewöhnliche Datei.',
  'This is a folder, not a file.': 'Das ist ein Ordner, keine Datei.',
  'Add the page files in it.': 'Fügen Sie die Seiten darin hinzu.',
  'The file is empty: there is nothing in it to bring in.':
    'Die Datei ist leer: Darin ist nichts, was sich importieren ließe.',
  'The file is empty: there is nothing to save.': 'Die Datei ist leer: Es gibt nichts zu sichern.',
  'The file is larger than 200 MB, more than any saved page.':
    'Die Datei ist größer als 200 MB, größer als jede gesicherte Seite.',
  'The compressed file holds more than 200 MB, more than any saved page.':
    'Die komprimierte Datei enthält mehr als 200 MB, mehr als jede gesicherte Seite.',
  'Save the page again without its videos.': 'Sichern Sie die Seite noch einmal ohne ihre Videos.',
  'The file could not be read.': 'Die Datei ließ sich nicht lesen.',
  'The file is no PDF document.': 'Die Datei ist kein PDF-Dokument.',
  'The file is compressed twice.': 'Die Datei ist doppelt komprimiert.',
  'Save the page again and add that file.': 'Sichern Sie die Seite noch einmal, und fügen Sie diese Datei hinzu.',
  'Save the page again in the browser and add that file.':
    'Sichern Sie die Seite noch einmal im Browser, und fügen Sie diese Datei hinzu.',
  'This is a binary file, not a saved web page or text.':
    'Das ist eine Binärdatei, keine gesicherte Webseite und kein Text.',
  'This is {{what}}, not a saved web page or text.': 'Das ist keine gesicherte Webseite und kein Text ({{what}}).',
  'Add the page itself, saved as HTML, MHTML or text.':
    'Fügen Sie die Seite selbst hinzu, als HTML, MHTML oder Text gesichert.',
  'There is no text to save.': 'Es gibt keinen Text zu sichern.',
  'Copy the article’s text first.': 'Kopieren Sie zuerst den Text des Artikels.',
  'There is no page in what was chosen.': 'In der Auswahl ist keine Seite.',
  'There is no page in this web archive.': 'In diesem Webarchiv ist keine Seite.',
  'Choose saved web pages (HTML, MHTML) or text files.':
    'Wählen Sie gesicherte Webseiten (HTML, MHTML) oder Textdateien.',
  'There are no links in this file.': 'In dieser Datei stehen keine Links.',
  'Choose a list of addresses, a table, or bookmarks.':
    'Wählen Sie eine Liste von Adressen, eine Tabelle oder Lesezeichen.',
  'This web archive of Safari is damaged: no page could be found in it.':
    'Dieses Webarchiv von Safari ist beschädigt: Darin war keine Seite zu finden.',
  'This MHTML file is damaged: no page could be found in it.':
    'Diese MHTML-Datei ist beschädigt: Darin war keine Seite zu finden.',
  'This PDF document is locked with a password.': 'Dieses PDF-Dokument ist mit einem Passwort gesperrt.',
  'Save a copy without one and add that.': 'Sichern Sie eine Kopie ohne Passwort, und fügen Sie diese hinzu.',
  'This is no whole PDF document: it is damaged or was cut off.':
    'Das ist kein ganzes PDF-Dokument: Es ist beschädigt oder wurde abgeschnitten.',
  'Fetch it again.': 'Laden Sie es noch einmal.',
  'This is no export that Cuttings knows.': 'Das ist kein Export, den Cuttings kennt.',
  'This JSON file holds no list with addresses in it.': 'Diese JSON-Datei enthält keine Liste mit Adressen.',
  'Say what it is, or add the pages in it one by one.':
    'Sagen Sie, was es ist, oder fügen Sie die Seiten darin einzeln hinzu.',
  'This is no whole JSON file: it may have been cut off.':
    'Das ist keine ganze JSON-Datei: Vielleicht wurde sie abgeschnitten.',
  'Export it again.': 'Exportieren Sie es noch einmal.',
  'Export it again, or fetch it again.': 'Exportieren oder laden Sie es noch einmal.',
  'No column of this table is called URL or link, so there is nothing to save in it.':
    'Keine Spalte dieser Tabelle heißt URL oder Link, also gibt es darin nichts zu sichern.',
  'Name the column that holds the addresses “url”.': 'Nennen Sie die Spalte mit den Adressen „url“.',
  'The table ends in the middle of a row: it was cut off or a quotation mark is missing.':
    'Die Tabelle endet mitten in einer Zeile: Sie wurde abgeschnitten, oder ein Anführungszeichen fehlt.',
  'This ZIP file is damaged or not safe to read.': 'Diese ZIP-Datei ist beschädigt oder nicht sicher zu lesen.',
  'This ZIP file unpacks to more than can be read at once.':
    'Diese ZIP-Datei ist entpackt größer, als auf einmal gelesen werden kann.',
  'Unpack it, and import its folder.': 'Entpacken Sie sie, und importieren Sie den Ordner.',
  'This file unpacks to more than can be read.': 'Diese Datei ist entpackt größer, als gelesen werden kann.',
  'This file is too large to be read at once.': 'Diese Datei ist zu groß, um auf einmal gelesen zu werden.',
  'Hand it over in smaller parts.': 'Importieren Sie sie in kleineren Teilen.',
  'This file is nested deeper than any program writes it.':
    'Diese Datei ist tiefer verschachtelt, als irgendein Programm sie schreibt.',
  'This bundle is from a newer version of Cuttings.': 'Dieses Bündel stammt von einer neueren Version von Cuttings.',
  'This bundle’s manifest is missing or damaged.': 'Das Verzeichnis dieses Bündels fehlt oder ist beschädigt.',
  'This EPUB file is damaged: parts of it are missing.': 'Diese EPUB-Datei ist beschädigt: Teile von ihr fehlen.',
  'This book is protected against copying: only its seller’s reader can open it.':
    'Dieses Buch ist kopiergeschützt: Nur das Leseprogramm seines Verkäufers kann es öffnen.',
  'Ask for a copy without protection.': 'Bitten Sie um ein Exemplar ohne Kopierschutz.',
  'There is no such import.': 'Diesen Import gibt es nicht.',
  'What this import came from is not there any more.': 'Woher dieser Import kam, ist nicht mehr da.',
  'Put it back where it was, or import it again.':
    'Legen Sie es zurück, wo es war, oder importieren Sie es noch einmal.',
  'The sample library did not come with this installation.': 'Die Beispielbibliothek wurde nicht mit installiert.',
  'Install Cuttings again to have it.': 'Installieren Sie Cuttings noch einmal, um sie zu haben.',
  'There is a tag “{{name}}” already.': 'Das Schlagwort „{{name}}“ gibt es schon.',
  'Merge the two instead.': 'Vereinen Sie stattdessen die beiden.',
  'A tag cannot be merged with itself.': 'Ein Schlagwort lässt sich nicht mit sich selbst vereinen.',
  'There is a collection of that name in the same place.': 'Eine Sammlung dieses Namens gibt es dort schon.',
  'A collection cannot be moved into itself.': 'Eine Sammlung lässt sich nicht in sich selbst verschieben.',
  'A collection needs a name, such as Elections or Elections/2024.':
    'Eine Sammlung braucht einen Namen, etwa Wahlen oder Wahlen/2024.',
  'Collections can be nested 32 deep at most.': 'Sammlungen lassen sich höchstens 32 Ebenen tief verschachteln.',
  '“{{host}}” is not a host name.': '„{{host}}“ ist kein Name eines Servers.',
  'Give one such as news.example.org.': 'Geben Sie einen an wie news.example.org.',
  'This article is not in this archive.': 'Dieser Artikel ist nicht in diesem Archiv.',
  'An article of this export is not in this archive.': 'Ein Artikel dieses Exports ist nicht in diesem Archiv.',
  'This version is not in this archive.': 'Diese Fassung ist nicht in diesem Archiv.',
  'This snapshot is not in this archive.': 'Dieser Schnappschuss ist nicht in diesem Archiv.',
  'This source is not in this archive.': 'Diese Quelle ist nicht in diesem Archiv.',
  'This import is not in this archive.': 'Dieser Import ist nicht in diesem Archiv.',
  'This saved search is not in this archive.': 'Diese gespeicherte Suche ist nicht in diesem Archiv.',
  'This highlight is not in this archive.': 'Diese Markierung ist nicht in diesem Archiv.',
  'The tag “{{name}}” is not in this archive.': 'Das Schlagwort „{{name}}“ ist nicht in diesem Archiv.',
  'The collection “{{name}}” is not in this archive.': 'Die Sammlung „{{name}}“ ist nicht in diesem Archiv.',
  'It may have been removed or renamed.': 'Vielleicht wurde das Gesuchte entfernt oder umbenannt.',
  'This is not an address of the web.': 'Das ist keine Adresse im Web.',
  'This names no site.': 'Das nennt keine Website.',
  'Give a host such as example.org, or the address of a page of it.':
    'Geben Sie einen Server an wie example.org oder die Adresse einer seiner Seiten.',
  'Paste an address that begins with http:// or https://.':
    'Fügen Sie eine Adresse ein, die mit http:// oder https:// beginnt.'
}
