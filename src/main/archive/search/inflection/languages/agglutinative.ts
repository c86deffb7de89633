import { forEach, groupsOf } from '../groups'

/** Each of the beginnings with each of the endings, and alone. */
const joined = (beginnings: string, endings: string): string =>
  beginnings
    .split(' ')
    .flatMap((start) => [start, ...endings.split(' ').map((end) => start + end)])
    .join(' ')

const HUNGARIAN_CASES =
  'at et ot t ban ben ba be bol nak nek hoz hez ra re rol on en nal nel tol ig ert a e ja je i ai ei jai jei'
/** The v of `-val` becomes the consonant before it: vonattal. */
const WITH = Array.from('bdfgjklmnprstvz', (letter) => `${letter}al ${letter}el`).join(' ')

export const hungarian = groupsOf(
  `- n ${HUNGARIAN_CASES} ${WITH} ${joined('k ak ek ok', `${HUNGARIAN_CASES} kal kel`)}`,
  'o ok ot',
  'alom almat almak alma almi',
  'elem elmet elmek elme elmi'
)

const CONSONANTS_KA = 'ში ზე თან იდან ისთვის ისგან'
const GEORGIAN_PLURAL = `ები ებმა ებს ების ებით ებად ${CONSONANTS_KA.split(' ')
  .map((end) => `ებ${end}`)
  .join(' ')}`
const CASES_KA = `მა ს ის ით ად ${CONSONANTS_KA}`

export const georgian = groupsOf(
  `ი - ${CASES_KA} ${GEORGIAN_PLURAL}`,
  `ა ამ ას ის ით ად აში აზე ასთან იდან ისთვის ${GEORGIAN_PLURAL}`,
  `ე ემ ეს ის ით ედ ეში ეზე ესთან იდან ისთვის ${GEORGIAN_PLURAL}`,
  `ო ომ ოს ის ით ოში ოზე ოსთან იდან ისთვის ${GEORGIAN_PLURAL} ოები ოების ოებს ოებში`,
  '- მ ს სი თი ში ზე სთან დან სთვის',
  // A vowel is left out before most endings: ქვეყანა, ქვეყნის.
  ...forEach(
    'ნ ლ რ',
    (end) => `ა${end}ა ა${end}ამ ა${end}ას ა${end}აში ${end}ის ${end}იდან ${end}ები ${end}ების ${end}ებში`
  ),
  ...forEach('ნ ლ რ', (end) => `ა${end}ი ა${end}მა ა${end}ს ა${end}ში ${end}ის ${end}იდან ${end}ები ${end}ების`),
  ...forEach('ნ ლ რ', (end) => `ე${end}ი ე${end}მა ე${end}ს ე${end}ში ${end}ის ${end}იდან ${end}ები ${end}ების`)
)

const ARMENIAN_CASES = 'ը ն ի ին ից ով ում'
const ARMENIAN_PLURAL = joined('ներ եր', ARMENIAN_CASES)
const ARMENIAN_CONSONANTS = 'բ գ դ զ թ ժ լ խ ծ կ ձ ղ ճ մ ն շ չ պ ջ ռ ս վ տ ր ց փ ք'

export const armenian = groupsOf(
  `- ${ARMENIAN_CASES} ${ARMENIAN_PLURAL} ու ուն ութ յի յին յից յում իկ`,
  'ություն ության ությունը ությունն ություններ ությունները ությամբ ությունից',
  // The vowel of the last syllable is left out before endings: լիճ, լճի.
  ...forEach(
    ARMENIAN_CONSONANTS,
    (end) =>
      `ի${end} ի${end}ը ի${end}ն ${end}ի ${end}ին ${end}ից ${end}ով ${end}ում ${joined(`${end}եր`, ARMENIAN_CASES)}`
  ),
  ...forEach(
    ARMENIAN_CONSONANTS,
    (end) =>
      `ու${end} ու${end}ը ու${end}ն ${end}ի ${end}ին ${end}ից ${end}ով ${end}ում ${joined(`${end}եր`, ARMENIAN_CASES)}`
  ),
  'իրք իրքը րքի րքեր րքերը րքերի րքերում'
)

const PULLI = '்'
/** As vowel signs behind a consonant, and what follows them. */
const TAMIL_CASES = 'ை ின் ில் ால் ுக்கு ுக்கும் ும் ிடம் ிலிருந்து ுடன்'
const TAMIL_PLURAL = 'கள் களை களின் களில் களால் களுக்கு களுக்கான களும் களிடம் களுடன்'

export const tamil = groupsOf(
  `ம் த்தை த்தின் த்தில் த்தால் த்திற்கு த்துக்கு த்துடன் மும் ங்${TAMIL_PLURAL.split(' ').join(' ங்')}`,
  `ர் ர்${TAMIL_PLURAL.split(' ').join(' ர்')}`,
  `${PULLI} ${TAMIL_CASES} ${TAMIL_PLURAL.split(' ')
    .map((end) => PULLI + end)
    .join(' ')}`,
  `ு ை ின் ில் ால் ுக்கு ும் ுடன் ு${TAMIL_PLURAL.split(' ').join(' ு')}`,
  `- யை யின் யில் யால் க்கு யும் யிலிருந்து யுடன் ${TAMIL_PLURAL}`,
  // Before some words the first sound of these is written behind this one.
  '- க் ச் த் ப்'
)

const vowelStems = (vowels: string, cases: string): string[] =>
  forEach(vowels, (vowel) => `- ${joined(vowel, cases)}`.replaceAll(' - ', ' '))

export const estonian = groupsOf(
  ...vowelStems('aeiu', 'd t s st l le lt ks ga ta na ni te tel tele test id ide idel'),
  ...forEach('aeiu', (vowel) => joined(vowel, 'd t s sse st l le lt ks ga ta na ni te sid')),
  'ne se sed st seid ste sel sele seks'
)

export const lithuanian = groupsOf(
  'as o ui a u e ai u ams us ais uose',
  'is io iui i iu yje iai iu iams ius iais iuose',
  'ys io iui i iu yje iai iu iams ius iais iuose',
  'a os ai a oje u oms as omis ose',
  'e es ei e eje iu ems emis ese',
  'us aus ui u umi uje us u ums umis uose',
  'ius iaus iui iu iumi iuje iai iu iams iais',
  '1 tas to tui ta tu te tai tu tams tus tais'
)

export const latvian = groupsOf(
  's - a am u ai i iem us os',
  'is a im i iem us os e',
  'a as ai u am am as',
  'e es ei i em es u',
  ...forEach('l n', (letter) => `${letter}is ${letter}a ${letter}im ${letter}i ${letter}u ${letter}iem ${letter}us`)
)
