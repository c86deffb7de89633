import { groupsOf } from '../groups'

const CASES = 'n t ssa sta lla lta lle ksi tta ni nsa'.split(' ')
const GRADES = 'kk:k pp:p tt:t nk:ng nt:nn lt:ll rt:rr mp:mm t:d p:v k:'.split(' ')

/** The stem is stronger before open syllables: pankki, pankin. */
const casesOf = (stem: string): string => CASES.map((end) => stem + end).join(' ')

const finnishNouns = 'aeiouy'.split('').flatMap((vowel) => [
  `${vowel} ${vowel}${vowel}n ${vowel}a ${casesOf(vowel)}`,
  ...GRADES.map((grade) => {
    const [strong = '', weak = ''] = grade.split(':')
    return `2 ${strong}${vowel} ${strong}${vowel}a ${strong}${vowel}${vowel}n ${casesOf(weak + vowel)}`
  })
])

export const finnish = groupsOf(
  ...finnishNouns,
  'i en essa esta ella elle ea een et ien ia issa ista ille illa ilta iin',
  '2 si den tta det sien sia sissa sista dessa desta teen delle della tena',
  'psi psen psta pset psia psien lasten psella pselle',
  'mpi mman mpaa mmat mpia mpien mpaan mmassa mmasta mmille mmilla',
  // The a of many words gives way to o, or is left out, in the plural: laiva, laivojen.
  'a an aa at oja ojen ien ia oissa oista oille oilla issa ista illa ille oihin iin ana assa asta alla alle',
  'kanen kasen kasta kaset kasia kasissa kasen',
  'kkanen kkasen kkasta kkaset kkasia kkasissa kkasella',
  'nki ngin ngissa ngista ngilla ngille nkia nkiin',
  'nen sen set sia sta ssa',
  'hdas htaan htaat htaita htaiden htaissa htaista htaaseen htaassa',
  'us uksen ukset uksia ukseen',
  's ksen kset ksia',
  'in imet imen imessa imeen'
)

const PLURAL = 'ler lar'.split(' ')
const turkishCases = (vowels: string): string =>
  [
    '-',
    ...vowels.split('').flatMap((v) => [v, `${v}n`, `n${v}n`, `y${v}`, `s${v}`, `s${v}n${v}`, `${v}n${v}`]),
    ...'a e ya ye da de ta te dan den tan ten la le yla yle'.split(' '),
    ...'daki deki taki teki ki'.split(' '),
    ...PLURAL.flatMap((plural) => {
      const [low, high] = plural === 'ler' ? ['e', 'i'] : ['a', 'i']
      return ['', high, `${high}n`, low, `d${low}`, `d${low}n`, `d${low}ki`, `${high}n${low}`, `${high}nd${low}`].map(
        (end) => plural + end
      )
    })
  ].join(' ')

const softened = (hard: string, soft: string): string =>
  `2 ${hard} ${['i', 'u', 'a', 'e', 'in', 'un', 'ini', 'unu'].map((end) => soft + end).join(' ')} ${hard}lar ${hard}ler`

export const turkish = groupsOf(
  turkishCases('iu'),
  softened('p', 'b'),
  softened('k', 'g'),
  softened('t', 'd'),
  'mek di du iyor ecek en',
  'mak di du iyor acak an'
)

export const greek = groupsOf(
  'οσ ου ο ον ε οι ων ουσ',
  'οσ ουσ η ων εων',
  'ασ α εσ ων',
  'α ασ εσ ων',
  'η ησ εσ ων',
  'η ησ εισ εων',
  'ησ η εσ ων',
  'ησ η εισ ων',
  'εασ εα εισ εων',
  'ευσ εα εισ εων',
  'ο ου α ων',
  'ι ιου ια ιων',
  'μα ματοσ ματα ματων'
)

export const hindi = groupsOf('ी ियां ियों', '- ें ों ों', 'ा े ों', 'ि ियां ियों', 'ू ुएं ुओं', 'ा ाएं ाओं')

export const bengali = groupsOf('2 - র ের কে তে টি টির টা টার টিকে টিতে গুলো গুলি গুলোর গুলোতে দের রা েরা েদের ে য় য়ের')
