import type { Language } from './language'

export const french: Language = {
  tag: 'fr',
  articles: {
    eau: [
      "L'eau manque dans le Midi",
      "Qu'il pleuve ou non, les nappes baissent. L’été s’annonce sec, selon l’agence de l’eau."
    ],
    greve: [
      'Grève à la SNCF : un train sur deux',
      "Les cheminots réclament une hausse des salaires. Aujourd'hui, aucun TGV ne partira de Lyon."
    ],
    ecole: [
      'Les écoles rurales ferment',
      'Cent écoles n’ouvriront pas à la rentrée. Les maires protestent contre la décision du ministère.'
    ],
    oeuvre: [
      'Une œuvre volée retrouvée',
      "Le tableau avait disparu d'un musée de Nîmes. Son cœur est un autoportrait."
    ],
    journal: [
      'Les journaux régionaux résistent',
      'Le papier coûte cher, mais les lecteurs sont fidèles au journal local.'
    ],
    travail: ['Travaux sur le pont Neuf', 'Les travaux dureront deux ans. Les chevaux de trait livreront les pierres.'],
    election: [
      'Élections : la gauche en tête',
      "L'abstention atteint un record. Les électeurs de Marseille ont boudé les urnes."
    ],
    verite: [
      'Toute la vérité sur le procès',
      'La juge a entendu les témoins. Jusqu’ici, rien n’était sûr, disait-elle.'
    ]
  },
  asks: [
    ['eau', 'eau'],
    ["l'eau", 'eau'],
    ['l’eau', 'eau'],
    ['leau', 'eau'],
    ['il pleuve', 'eau'],
    ["qu'il pleuve", 'eau'],
    ['quil pleuve', 'eau'],
    ['ete', 'eau'],
    ['agence', 'eau'],
    ['grève', 'greve'],
    ['GREVE', 'greve'],
    ['grèves', 'greve'],
    ['cheminot', 'greve'],
    ['salaire', 'greve'],
    ['aujourdhui', 'greve'],
    ['aujourd’hui', 'greve'],
    ['trains', 'greve'],
    ['école', 'ecole'],
    ['maire', 'ecole'],
    ['ministere', 'ecole'],
    ['oeuvre', 'oeuvre'],
    ['œuvre', 'oeuvre'],
    ['œuvres', 'oeuvre'],
    ['coeur', 'oeuvre'],
    ['musée', 'oeuvre'],
    ['journal', 'journal'],
    ['journaux', 'journal'],
    ['lecteur', 'journal'],
    ['régional', 'journal'],
    ['travail', 'travail'],
    ['cheval', 'travail'],
    ['élection', 'election'],
    ['electeur', 'election'],
    ['vérité', 'verite'],
    ['témoin', 'verite'],
    ['jusqu’ici', 'verite'],
    ['jusquici', 'verite'],
    ['disait elle', 'verite'],
    ['juges', 'verite']
  ],
  misspelt: [
    ['electoin', 'election'],
    ['minsitère', 'ecole'],
    ['abstenton', 'election'],
    ['chemniots', 'greve'],
    ['autoprotrait', 'oeuvre']
  ]
}

export const spanish: Language = {
  tag: 'es',
  articles: {
    agua: [
      'La sequía deja los pantanos sin agua',
      'Los agricultores temen perder las cosechas. El pantano de Málaga está al diez por ciento.'
    ],
    eleccion: [
      'Elecciones anticipadas en otoño',
      'El presidente convocó a los ciudadanos a las urnas tras perder la votación.'
    ],
    nino: [
      'Los niños vuelven a las aulas',
      'Un niño de cinco años lloró; su abuela, también. Los maestros los recibieron con canciones.'
    ],
    luz: [
      'Las luces de la ciudad se apagan',
      'El ayuntamiento ahorra. Vuelve la voz de los serenos y el paso de los peces por el río.'
    ],
    camion: [
      'Huelga de camiones',
      'Los camioneros bloquearon la autopista. La ministra pidió diálogo a las organizaciones.'
    ],
    juez: [
      'Los jueces critican la ley',
      'La jueza Peñalver habló de una «decisión apresurada». La constitución lo prohíbe.'
    ]
  },
  asks: [
    ['sequia', 'agua'],
    ['pantano', 'agua'],
    ['malaga', 'agua'],
    ['agricultor', 'agua'],
    ['cosecha', 'agua'],
    ['elección', 'eleccion'],
    ['eleccion', 'eleccion'],
    ['presidentes', 'eleccion'],
    ['niño', 'nino'],
    ['nino', 'nino'],
    ['niña', 'nino'],
    ['maestra', 'nino'],
    ['luz', 'luz'],
    ['voces', 'luz'],
    ['pez', 'luz'],
    ['camión', 'camion'],
    ['camionero', 'camion'],
    ['ministros', 'camion'],
    ['organización', 'camion'],
    ['juez', 'juez'],
    ['penalver', 'juez'],
    ['decisiones', 'juez'],
    ['"decisión apresurada"', 'juez']
  ],
  misspelt: [
    ['presidnete', 'eleccion'],
    ['agricultroes', 'agua'],
    ['constitusión', 'juez'],
    ['auto pista', 'camion']
  ]
}

export const italian: Language = {
  tag: 'it',
  articles: {
    universita: [
      "L'università di Bologna compie gli anni",
      "Gli studenti festeggiano nell'aula magna. Il rettore ha parlato dell’Europa."
    ],
    sciopero: ['Scioperi nei trasporti', 'Lo sciopero dei treni durerà un giorno. Le città restano senza autobus.'],
    amico: ['Gli amici del lago', 'Un amico dei pescatori ha pulito le spiagge. Le banche hanno donato le barche.'],
    crisi: [
      "La crisi dell'acciaio",
      "Gli operai dell'acciaieria temono per il lavoro; il ministro dello Sviluppo promette aiuti."
    ],
    libro: ['Libri antichi a Torino', 'Un libraio ha trovato lettere di poeti. Le lettere saranno esposte.']
  },
  asks: [
    ['universita', 'universita'],
    ["l'università", 'universita'],
    ['luniversita', 'universita'],
    ['studente', 'universita'],
    ['aula', 'universita'],
    ["nell'aula", 'universita'],
    ['Europa', 'universita'],
    ['sciopero', 'sciopero'],
    ['trasporto', 'sciopero'],
    ['treno', 'sciopero'],
    ['amico', 'amico'],
    ['amici', 'amico'],
    ['spiaggia', 'amico'],
    ['banca', 'amico'],
    ['barca', 'amico'],
    ['acciaio', 'crisi'],
    ["dell'acciaio", 'crisi'],
    ['operaio', 'crisi'],
    ['ministri', 'crisi'],
    ['libro', 'libro'],
    ['lettera', 'libro'],
    ['antico', 'libro']
  ],
  misspelt: [
    ['univresità', 'universita'],
    ['studneti', 'universita'],
    ['sciopreo', 'sciopero']
  ]
}

export const portuguese: Language = {
  tag: 'pt',
  articles: {
    eleicao: ['Eleições em outubro', 'Os cidadãos vão às urnas. O cidadão mais velho tem cem anos.'],
    capitao: [
      'Capitães de areia voltam ao porto',
      'Os pães e os animais chegaram de barco. O capitão João não falou aos jornais.'
    ],
    homem: ['Homens e mulheres na lavoura', 'Um homem plantou cafés raros. As viagens ao interior são longas.'],
    nacional: ['Jornais nacionais em greve', 'Os profissionais pedem salários. O Tribunal decidirá em abril.']
  },
  asks: [
    ['eleição', 'eleicao'],
    ['eleicao', 'eleicao'],
    ['cidadãos', 'eleicao'],
    ['capitão', 'capitao'],
    ['pão', 'capitao'],
    ['animal', 'capitao'],
    ['joao', 'capitao'],
    ['homem', 'homem'],
    ['homens', 'homem'],
    ['mulher', 'homem'],
    ['viagem', 'homem'],
    ['jornal', 'nacional capitao'],
    ['profissional', 'nacional'],
    ['tribunais', 'nacional']
  ],
  misspelt: [
    ['eleiçoes outubor', 'eleicao'],
    ['profisionais', 'nacional']
  ]
}

export const romanian: Language = {
  tag: 'ro',
  articles: {
    alegeri: [
      'Alegeri anticipate în București',
      'Primarul Știrbei și premierul au votat. Guvernul și-a pierdut majoritatea.'
    ],
    spital: ['Spitalele din Iași, fără medici', 'Medicii pleacă în străinătate. Ţara pierde specialişti.']
  },
  asks: [
    ['bucuresti', 'alegeri'],
    ['București', 'alegeri'],
    ['Bucureşti', 'alegeri'],
    ['stirbei', 'alegeri'],
    ['guvern', 'alegeri'],
    ['primar', 'alegeri'],
    ['spitale', 'spital'],
    ['iasi', 'spital'],
    ['țara', 'spital'],
    ['specialiști', 'spital']
  ]
}
