import { forEach, groupsOf } from '../groups'

const CONSONANTS = 'bdfgklmnprst'

export const english = groupsOf(
  '- s ed ing',
  'e es ed ing',
  'y ies ied',
  'x xes xed xing',
  's ses sed sing',
  'z zes zed zing',
  'ch ches ched ching',
  'sh shes shed shing',
  'o oes oed oing',
  'f ves',
  'fe ves',
  'man men',
  'sis ses',
  // British and American.
  '3 ise ises ised ising iser isers isation isations ize izes ized izing izer izers ization izations',
  '3 yse ysed ysing yze yzed yzing',
  '3 our ours oured ouring or ors ored oring',
  '2 tre tres ter ters',
  '3 og ogs ogue ogues',
  ...['led', 'ling', 'ler', 'lers'].map((ending) => `4 ${ending} l${ending} l`),
  ...forEach('bdgklmnprt', (letter) => `${letter} ${letter}${letter}ed ${letter}${letter}ing`)
)

export const german = groupsOf(
  '- e en er es em n s ern',
  'en e t te ten st end',
  'ung ungen',
  'in innen',
  'nis nisse nissen',
  'um en ums',
  'ma men mas'
)

export const dutch = groupsOf(
  '- e en s t',
  '- je jes tje tjes',
  'f ven',
  's zen',
  'heid heden',
  ...forEach('aeou', (vowel) => `${vowel}${vowel}f ${vowel}ven`),
  ...forEach('aeou', (vowel) => `${vowel}${vowel}s ${vowel}zen`),
  ...forEach('aeou', (vowel) => `${vowel}${vowel} ${vowel}en`),
  ...'aeou'
    .split('')
    .flatMap((vowel) => forEach(CONSONANTS, (letter) => `${vowel}${vowel}${letter} ${vowel}${letter}en`)),
  ...forEach(CONSONANTS, (letter) => `${letter} ${letter}${letter}en ${letter}${letter}e`)
)

export const swedish = groupsOf(
  '- en et n s a ar er or arna erna orna ens ets',
  'a or orna an as',
  'e ar arna en',
  'are arna aren ares',
  'el eln lar larna',
  'er ern rar rarna',
  'en nar narna',
  'um et',
  ...forEach('mn', (letter) => `${letter} ${letter}${letter}en ${letter}${letter}ar ${letter}${letter}et`)
)

const doubled = forEach(
  CONSONANTS,
  (letter) => `${letter} ${letter}${letter}en ${letter}${letter}er ${letter}${letter}et ${letter}${letter}ene`
)

export const danish = groupsOf(
  '- en et e er ene erne n s ens ets',
  'el len ler lerne',
  'er ren re rne rnes eren erne',
  'um et',
  ...doubled
)

export const norwegian = groupsOf(
  '- en et e er ene ane a s ens ets',
  'el len ler lene',
  'er ren rer rene eren erne',
  'um et',
  ...doubled
)
