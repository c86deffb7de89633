import type { Language } from './language'

export const german: Language = {
  tag: 'de',
  articles: {
    wahlkampf: [
      'Bundestagswahlkampf beginnt mit Streit',
      'Die Parteien eröffnen die heiße Phase. Im Mittelpunkt steht die Rentenpolitik.'
    ],
    strasse: [
      'Neue Straße durch den Wald',
      'Die Umgehungsstraße soll den Ort entlasten. Naturschützer klagen vor dem Verwaltungsgericht.'
    ],
    mueller: ['Müller tritt zurück', 'Die Bürgermeisterin Renate Müller verlässt das Rathaus nach zwölf Jahren.'],
    krankenhaus: [
      'Krankenhäuser schreiben rote Zahlen',
      'Jedes zweite Haus rechnet mit Verlusten. Die Ärzte fordern mehr Geld vom Land.'
    ],
    bahn: [
      'Deutsche Bahn verspätet sich häufiger',
      'Nur jeder zweite Fernzug war pünktlich. Der Lokführerstreik kostete Millionen.'
    ],
    klima: [
      'Klimaschutzgesetz scheitert im Bundesrat',
      'Die Länder fürchten um ihre Einnahmen. Der Umweltminister kündigte Gespräche an.'
    ],
    fluechtling: [
      'Flüchtlinge ziehen in die Turnhalle',
      'Ehrenamtliche begrüßten die Familien. Viele Kinder lernen schon die Sprache.'
    ],
    wirtschaft: [
      'Wirtschaftswachstum fällt geringer aus',
      'Die Forscher senkten ihre Prognose für das Bruttoinlandsprodukt.'
    ],
    schule: ['Grundschulen suchen Lehrkräfte', 'Der Lehrermangel trifft vor allem das Land. Eltern sprangen ein.'],
    buch: [
      'Bücher aus aller Welt in Leipzig',
      'Die Buchmesse öffnet ihre Türen. Verlage aus vierzig Ländern stellen aus.'
    ],
    gans: ['Gänse legen den Verkehr lahm', 'Die Autobahnpolizei sperrte die Fahrbahn. Am Ende flogen die Tiere davon.']
  },
  asks: [
    ['Wahlkampf', 'wahlkampf'],
    ['Bundestag', 'wahlkampf'],
    ['Bundestagswahlkampf', 'wahlkampf'],
    ['Kampf', 'wahlkampf'],
    ['Rentenpolitik', 'wahlkampf'],
    ['Politik', 'wahlkampf'],
    ['Partei', 'wahlkampf'],
    ['Strasse', 'strasse'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Straßen', 'strasse'],
    ['umgehungsstrasse', 'strasse'],
    ['Gericht', 'strasse'],
    ['Naturschutz', 'strasse'],
    ['Mueller', 'mueller'],
    ['Muller', 'mueller'],
    ['MÜLLER', 'mueller'],
    ['Burgermeisterin', 'mueller'],
    ['Buergermeisterin', 'mueller'],
    ['Krankenhaus', 'krankenhaus'],
    ['Krankenhäuser', 'krankenhaus'],
    ['Arzt', 'krankenhaus'],
    ['Aerzte', 'krankenhaus'],
    ['Streik', 'bahn'],
    ['Lokführer', 'bahn'],
    ['Zug', 'bahn'],
    ['Klimaschutz', 'klima'],
    ['Gesetz', 'klima'],
    ['Minister', 'klima'],
    ['Gespräch', 'klima'],
    ['Flüchtling', 'fluechtling'],
    ['Fluechtlinge', 'fluechtling'],
    ['Kind', 'fluechtling'],
    ['Halle', 'fluechtling'],
    ['Wachstum', 'wirtschaft'],
    ['Wirtschaft', 'wirtschaft'],
    ['Schule', 'schule'],
    ['Mangel', 'schule'],
    ['Buch', 'buch'],
    ['Bücher', 'buch'],
    ['Messe', 'buch'],
    ['Land', 'schule krankenhaus klima'],
    ['Gans', 'gans'],
    ['Polizei', 'gans'],
    ['Haus', 'krankenhaus'],
    ['Verlag', 'buch']
  ],
  misspelt: [
    ['Krankenhuas', 'krankenhaus'],
    ['Wirschaft', 'wirtschaft'],
    ['Klima schutz gesetz', 'klima'],
    ['Buergermeiterin', 'mueller'],
    ['Bundesart', 'klima'],
    ['Flüchtilnge', 'fluechtling'],
    ['Deutschebahn', 'bahn']
  ]
}
