import type { Language } from './language'

export const dutch: Language = {
  tag: 'nl',
  articles: {
    verkiezing: [
      'Tweede Kamerverkiezingen in maart',
      'De lijsttrekkers debatteren over het klimaatbeleid en de woningnood.'
    ],
    huis: [
      'Ziekenhuizen sluiten hun poorten',
      'In kleine steden verdwijnt het ziekenhuis. De artsen maken zich zorgen over de huizen ernaast.'
    ],
    fiets: [
      'Fietspad langs het IJsselmeer',
      'De provincie legt een fietspad aan. Vogelliefhebbers zijn boos over de scholen vis.'
    ],
    boer: [
      'Boeren blokkeren de snelweg',
      "Met trekkers reden de boeren naar Den Haag. Zo'n tienduizend mensen kwamen, foto's volgen."
    ],
    brief: ['Brieven van Van Gogh geveild', 'Een verzamelaar betaalde 2 miljoen euro voor één brief.']
  },
  asks: [
    ['verkiezingen', 'verkiezing'],
    ['verkiezing', 'verkiezing'],
    ['klimaat', 'verkiezing'],
    ['beleid', 'verkiezing'],
    ['ziekenhuis', 'huis'],
    ['ziekenhuizen', 'huis'],
    ['huis', 'huis'],
    ['stad', 'huis'],
    ['arts', 'huis'],
    ['fiets', 'fiets'],
    ['ijsselmeer', 'fiets'],
    ['school', 'fiets'],
    ['vogel', 'fiets'],
    ['boer', 'boer'],
    ['weg', 'boer'],
    ['foto', 'boer'],
    ["zo'n", 'boer'],
    ['brief', 'brief'],
    ['brieven', 'brief'],
    ['van gogh', 'brief']
  ],
  misspelt: [
    ['ziekenhius', 'huis'],
    ['snel weg', 'boer']
  ]
}

export const swedish: Language = {
  tag: 'sv',
  articles: {
    valrorelse: [
      'Riksdagsvalet avgörs i kväll',
      'Partiledarna möttes i en sista debatt. Väljarna i Malmö köade utanför vallokalerna.'
    ],
    tidning: ['Tidningarna i Norrland slås ihop', 'Tidningens chefredaktör avgår. Journalister från Umeå protesterar.'],
    bok: ['Böcker från Öland', 'En bok om fåglar och städer blev årets bästa. Författaren heter Åsa Löf.']
  },
  asks: [
    ['val', 'valrorelse'],
    ['riksdag', 'valrorelse'],
    ['väljare', 'valrorelse'],
    ['malmo', 'valrorelse'],
    ['debatten', 'valrorelse'],
    ['tidning', 'tidning'],
    ['redaktör', 'tidning'],
    ['umea', 'tidning'],
    ['journalisterna', 'tidning'],
    ['bok', 'bok'],
    ['böcker', 'bok'],
    ['stad', 'bok'],
    ['fågel', 'bok'],
    ['asa lof', 'bok']
  ],
  misspelt: [['jouranlister', 'tidning']]
}

export const danish: Language = {
  tag: 'da',
  articles: {
    valg: [
      'Folketingsvalget udskrevet',
      'Statsministeren udskrev valget på Christiansborg. Sygeplejerskerne strejker stadig.'
    ],
    skib: [
      'Skibe i kø ved Storebælt',
      'Havnene på Ærø og i Aarhus er lukkede på grund af storm. Bønderne på Møn mangler hø.'
    ]
  },
  asks: [
    ['valg', 'valg'],
    ['minister', 'valg'],
    ['statsminister', 'valg'],
    ['sygeplejerske', 'valg'],
    ['skib', 'skib'],
    ['havn', 'skib'],
    ['århus', 'skib'],
    ['aero', 'skib'],
    ['ærø', 'skib'],
    ['moen', 'skib'],
    ['storebaelt', 'skib']
  ]
}

export const norwegian: Language = {
  tag: 'nb',
  articles: {
    fisk: [
      'Fiskere i Tromsø får støtte',
      'Regjeringen gir penger til båtene. Prisene på torsk har falt, sier fiskeriministeren.'
    ],
    skole: ['Skoler stenger i Ålesund', 'Elevene må reise langt. Foreldre demonstrerte foran rådhuset.']
  },
  asks: [
    ['fisker', 'fisk'],
    ['tromso', 'fisk'],
    ['båt', 'fisk'],
    ['regjering', 'fisk'],
    ['pris', 'fisk'],
    ['minister', 'fisk'],
    ['skole', 'skole'],
    ['skolene', 'skole'],
    ['alesund', 'skole'],
    ['aalesund', 'skole'],
    ['elever', 'skole']
  ]
}

export const finnish: Language = {
  tag: 'fi',
  articles: {
    vaalit: [
      'Eduskuntavaalit pidetään keväällä',
      'Puolueiden johtajat väittelivät Helsingissä. Hallitus kaatui äänestyksessä.'
    ],
    talo: [
      'Talojen hinnat laskivat Tampereella',
      'Asuntojen kysyntä heikkeni. Pankit epäilevät, että talossa asutaan kauemmin.'
    ]
  },
  asks: [
    ['vaalit', 'vaalit'],
    ['Helsinki', 'vaalit'],
    ['hallituksen', 'vaalit'],
    ['puolue', 'vaalit'],
    ['talo', 'talo'],
    ['Tampere', 'talo'],
    ['asunto', 'talo'],
    ['pankki', 'talo']
  ]
}
