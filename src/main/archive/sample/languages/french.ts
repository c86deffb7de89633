import type { Phrases } from './phrases'

export const french: Phrases = {
  language: 'fr',
  direction: 'ltr',
  outlets: [
    ['Le Courrier du Port', 'courrierduport.example'],
    ['La Gazette des Vallées', 'gazettedesvallees.example'],
    ['L’Écho du Nord', 'echodunord.example'],
    ['Le Quai', 'lequai.example']
  ],
  sections: ['Monde', 'Politique', 'Économie', 'Sciences', 'Culture', 'Région'],
  first: ['Hélène', 'Rémi', 'Noémie', 'Étienne', 'Aurélie', 'Benoît', 'Chloé', 'Gaël', 'Inès', 'Théo'],
  last: [
    'Lefèvre',
    'Garçon',
    'Dubois',
    'Étienne-Roux',
    'Marchand',
    'Béranger',
    'Fontaine',
    'Le Goff',
    'Périer',
    'Vasseur'
  ],
  places: [
    'Port-Clair',
    'Saint-Aubin-des-Monts',
    'Vallonne',
    'Rochefleur',
    'L’Étang-Vieux',
    'Montcendre',
    'Beaurivage',
    'Les Ormes'
  ],
  topics: [
    'la nouvelle ligne de tramway',
    'la réforme de l’école',
    'la loi sur le logement',
    'l’agrandissement du port',
    'la pénurie d’eau',
    'la fermeture de l’hôpital',
    'le prix du blé',
    'la protection des forêts',
    'la campagne électorale'
  ],
  bodies: [
    'le conseil municipal',
    'le ministère des transports',
    'le syndicat des pêcheurs',
    'le tribunal régional',
    'l’université',
    'l’opposition',
    'la chambre de commerce'
  ],
  objects: ['dossiers', 'camions', 'maisons', 'lettres', 'bateaux', 'signatures', 'arbres', 'prélèvements'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre'
  ],
  headlines: [
    'À {place}, {topic} divise les habitants',
    '{name} démissionne après {topic}',
    '{number} {objects} et toujours pas de solution',
    '« Nous ne pouvons plus attendre » : {name} et {topic}',
    'Ce que l’on sait sur {topic} à {place}',
    'Le tribunal suspend les travaux à {place}'
  ],
  sentences: [
    '{Body} a annoncé lundi que le projet coûterait plus de {number} millions, le double de ce qui était prévu.',
    'À {place}, {number} {objects} ont été comptés avant la fin de {month}, un record.',
    '« Personne n’a interrogé ceux qui vivent ici », regrette {name}, installée à {place} depuis {small} ans.',
    'La décision est tombée après {small} heures de discussions entre {body} et {body}.',
    'Selon un rapport publié en {month}, {topic} changera la vie d’un foyer sur trois.',
    '{name} juge ces chiffres trompeurs, sans en proposer d’autres.',
    'Deux jours plus tôt, des bénévoles avaient sorti {number} {objects} de la cave de l’hôtel de ville.',
    'Les économistes s’attendent à une hausse de {small} pour cent avant le printemps.',
    'Des riverains racontent une nuit de sirènes et de rumeurs.',
    'Le train entre {place} et {place2} circule en retard depuis {small} semaines.',
    'Au marché de {place2}, une commerçante a compté {number} {objects} en hochant la tête.',
    'Le soir, la route de {place2} était de nouveau ouverte, mais l’école est restée fermée.'
  ],
  captions: [
    'Une rue de {place} en {month}',
    '{name} lors d’une réunion à {place}',
    'Le port de {place2} avant la tempête'
  ],
  credit: 'Crédit photo : {name}',
  space: ' '
}
