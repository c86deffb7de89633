const HEADLINES = [
  'Bridge repairs on the northern line delayed again until autumn',
  'Council agrees to keep the old library open for two years',
  'Five ways in which the drought changes what farmers plant',
  'Coach resigns after third defeat in a row, club confirms',
  'Why the lighthouse keepers of the coast went on strike',
  'Ferry company orders three electric ships from a local yard',
  'Minister defends plan to close small rural post offices',
  'New exhibition shows the city as its children drew it',
  'Rents fall for the first time in eleven years, survey says',
  'Storm damage: what insurance pays for and what it does not'
]

/** Other stories, as they stand below every page of a site. */
export const MORE = `<section class="more">${HEADLINES.map((headline, n) => `<article class="card"><a href="/2026/03/story-number-88${n}"><h3>${headline}</h3></a></article>`).join('')}</section>`
