import type { Language } from './language'

export const english: Language = {
  tag: 'en',
  articles: {
    ferry: [
      'Ferry runs aground off the northern isles',
      'Two hundred passengers were taken off the ship by lifeboat. No one was hurt, the coastguard said.'
    ],
    budget: [
      'Ministers agree on a budget after a night of talks',
      'The finance minister announced cuts to farm subsidies and new taxes on sugar.'
    ],
    strike: [
      'Nurses walk out over pay',
      'Hospitals cancelled operations as nurses began a three-day strike. The union said that wages had fallen behind.'
    ],
    children: [
      'Children return to the village school',
      'Teachers welcomed every child at the gate. Mice had eaten the old maps, and two women painted the walls.'
    ],
    newspaper: [
      'Oldest newspaper in the county closes',
      'The newspaper was printed for 190 years. Its last editor-in-chief thanked the readers.'
    ],
    airport: [
      'Second runway for the airport rejected',
      'Judges ruled that the government had not studied the noise. The airport will appeal.'
    ],
    election: [
      'Opposition wins local elections',
      'Voters gave the opposition a majority in nine councils; turnout was the lowest since the war.'
    ],
    electric: [
      'Electric buses reach the suburbs',
      'The city bought forty electric buses. Each battery lasts for a day, the operator said.'
    ],
    wolf: [
      'Wolves seen near farms again',
      'A farmer photographed three wolves at dawn. Shepherds asked for better fences.'
    ],
    obrien: [
      'O’Brien resigns as head of the inquiry',
      'Mary O’Brien said that she couldn’t continue. The inquiry’s report is due in May.'
    ],
    museum: [
      'Museum gives back bronzes',
      'The curator’s decision was praised. The bronzes were stolen from a palace in 1897.'
    ],
    court: [
      'Supreme Court hears case on privacy',
      'The court will decide whether police may search phones without a warrant.'
    ],
    courtyard: ['A courtyard garden wins a prize', 'Neighbours planted herbs in the courtyard of a former factory.'],
    colour: [
      'Colour returns to the harbour',
      'Fishermen painted their houses in the old colours; the programme is paid by the town centre.'
    ]
  },
  asks: [
    ['ferry', 'ferry'],
    ['FERRY AGROUND', 'ferry'],
    ['minister budget', 'budget'],
    ['tax on sugar', 'budget'],
    ['nurse strike', 'strike'],
    ['nurses striking', 'strike'],
    ['child', 'children'],
    ['children', 'children'],
    ['mouse maps', 'children'],
    ['woman painted', 'children'],
    ['editor in chief', 'newspaper'],
    ['editor-in-chief', 'newspaper'],
    ['air', 'airport'],
    ['election', 'election'],
    ['voter', 'election'],
    ['electric bus', 'electric'],
    ['batteries', 'electric'],
    ['wolf', 'wolf'],
    ['farmers wolves', 'wolf'],
    ['OBrien', 'obrien'],
    ["o'brien", 'obrien'],
    ['couldnt continue', 'obrien'],
    ['inquiry report', 'obrien'],
    ['museum', 'museum'],
    ['curators decision', 'museum'],
    ['steal bronze', 'museum'],
    ['court', 'court courtyard'],
    ['courtyard', 'courtyard'],
    ['search phone', 'court'],
    ['decided', 'court'],
    ['printing newspaper', 'newspaper'],
    ['judge', 'airport'],
    ['lifeboats', 'ferry']
  ],
  misspelt: [
    ['news paper', 'newspaper'],
    ['airprot', 'airport'],
    ['goverment', 'airport'],
    ['minsters', 'budget'],
    ['budgte', 'budget'],
    ['oppostion', 'election'],
    ['hosptial', 'strike'],
    ['passangers', 'ferry'],
    ['kourt privacy', 'court'],
    ['mueseum', 'museum'],
    ['elecric', 'electric'],
    ['court yard garden', 'courtyard'],
    ['lifebaot', 'ferry'],
    ['color harbor', 'colour'],
    ['supremecourt', 'court'],
    ['subsidys', 'budget'],
    ['ruwnay', 'airport']
  ]
}
