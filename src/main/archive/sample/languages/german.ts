import type { Phrases } from './phrases'

export const german: Phrases = {
  language: 'de',
  direction: 'ltr',
  outlets: [
    ['Hafenblatt', 'hafenblatt.example'],
    ['Neue Talzeitung', 'talzeitung.example'],
    ['Der Nordbote', 'nordbote.example'],
    ['Brückenkurier', 'brueckenkurier.example'],
    ['Wochenspiegel Süd', 'wochenspiegel-sued.example']
  ],
  sections: ['Politik', 'Wirtschaft', 'Wissenschaft', 'Kultur', 'Region', 'Sport'],
  first: ['Anna', 'Lukas', 'Käthe', 'Jörg', 'Sabine', 'Matthias', 'Heike', 'Günther', 'Franziska', 'Björn'],
  last: ['Müller-Straßburg', 'Köhler', 'Brandt', 'Schäfer', 'Weiß', 'Löffler', 'Großmann', 'Jäger', 'Vogel', 'Überall'],
  places: [
    'Altenhafen',
    'Grünwald an der Aue',
    'Königsfurt',
    'Niederbrück',
    'Süderstedt',
    'Bergheim',
    'Rosental',
    'Flußau'
  ],
  topics: [
    'die neue Bahnstrecke',
    'den Hochwasserschutz',
    'das Wohnungsgesetz',
    'die Schulreform',
    'den Ausbau des Hafens',
    'die Wasserversorgung',
    'das Sparpaket',
    'die Energiepreise',
    'den Wolfsbestand',
    'die Krankenhausplanung'
  ],
  bodies: [
    'der Stadtrat',
    'das Verkehrsministerium',
    'die Gewerkschaft',
    'das Landgericht',
    'die Universität',
    'die Opposition',
    'der Bauernverband',
    'die Feuerwehr'
  ],
  objects: ['Akten', 'Lastwagen', 'Häuser', 'Briefe', 'Boote', 'Unterschriften', 'Bäume', 'Proben'],
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember'
  ],
  headlines: [
    'Streit um {topic} in {place}',
    '{place} wartet auf Antworten',
    '{number} {objects} und keine Lösung',
    '„Wir können nicht länger warten“: {name} über {topic}',
    'Was {place} über {topic} weiß',
    '{name} tritt zurück',
    'Gericht stoppt Arbeiten in {place}'
  ],
  sentences: [
    '{Body} teilte am Montag mit, die Kosten lägen bei mehr als {number} Millionen und damit doppelt so hoch wie geplant.',
    'In {place} wurden bis Ende {month} {number} {objects} gezählt, mehr als je zuvor.',
    '„Die Menschen, die hier wohnen, hat niemand gefragt“, sagte {name}, seit {small} Jahren in {place} tätig.',
    'Nach {small} Stunden einigten sich {body} und {body} auf einen Kompromiß über {topic}.',
    'Ein Gutachten, das im {month} veröffentlicht wurde, rät dringend davon ab, {topic} weiter zu verzögern.',
    '{name} nannte die Zahlen irreführend, legte aber keine anderen vor.',
    'Freiwillige hatten zwei Tage zuvor {number} {objects} aus dem Keller des Rathauses getragen.',
    'Ökonomen rechnen bis zum Frühjahr mit Preisen, die um {small} Prozent höher liegen.',
    'Ob {place} das Geld bekommt, hängt von einer Abstimmung ab, die erneut verschoben wurde.',
    'Anwohner berichten von einer Nacht voller Sirenen und Gerüchte.',
    'Der Zug zwischen {place} und {place2} fährt seit {small} Wochen verspätet.',
    'Auf dem Markt in {place2} zählte eine Händlerin {number} {objects} und schüttelte den Kopf.',
    'Kritiker werfen ihnen vor, das Risiko schon vor {month} gekannt zu haben.',
    'Am Abend war die Straße nach {place2} wieder frei, die Schule blieb geschlossen.'
  ],
  captions: [
    'Eine Straße in {place} im {month}',
    '{name} bei einer Versammlung in {place}',
    'Der Hafen von {place2} vor dem Sturm'
  ],
  credit: 'Foto: {name}',
  space: ' '
}
