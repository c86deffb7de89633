/**
 * Endings that take each other's place in the forms of a word, by language, as folding leaves them. Light on purpose:
 * number, case, gender and the commonest forms of verbs; nothing that makes another word of it.
 */
export type Endings = readonly (readonly string[])[]

const split = (...groups: string[]): Endings =>
  groups.map((group) => group.split(' ').map((each) => each.replace('-', '')))

/** A hyphen alone stands for no ending. */
const ENDINGS: Record<string, Endings> = {
  en: split('- s es ed ing', 'e es ed ing', 'y ies ied'),
  de: split('- e en er es em n s ern', 'ung ungen'),
  fr: split('- e s es', '- x', 'al aux ale ales', 'er e ent'),
  es: split('- s es', 'o a os as', 'cion ciones'),
  pt: split('- s es', 'o a os as', 'cao coes', 'al ais'),
  it: split('o a i e', 'co chi ca che'),
  nl: split('- e en s'),
  sv: split('- en et n s a ar er or arna erna orna', 'a or orna an'),
  da: split('- en et e er ene erne n s'),
  nb: split('- en et e er ene ane a s'),
  ru: split(
    '- а у ом е ы и ов ам ами ах',
    'а ы и е у ой ам ами ах -',
    'ь я ю ем е и ей ям ями ях',
    'я и е ю ей ям ями ях',
    'ия ии ию ией ий иям иями иях',
    'ие ия ию ием ии ий иям иями иях',
    'ый ая ое ые ого ому ым ом ой ую ых ыми',
    'ий ая ое ие ого ому им ом ой ую их ими его ему ем ее яя юю'
  ),
  uk: split(
    '- а у ом ові і е и ів ам ами ах',
    'а и і у ою о ам ами ах -',
    'ь я ю ем еві і ів ям ями ях',
    'ія ії ію ією ій іям іями іях',
    'ість ості істю',
    'ий а е ого ому им ім ої ій у ою і их ими'
  ),
  pl: split(
    '- a u owi em ie y i ow om ami ach',
    'a y i e ie o om ami ach -',
    'cja cji cje cjom cjami cjach',
    'y a e ego emu ym ej ych ymi',
    'i ia ie iego iemu im iej ich imi'
  ),
  el: split(
    'οσ ου ο ον ε οι ων ουσ',
    'α ασ εσ ων',
    'η ησ εσ ων',
    'η ησ εισ εων',
    'ησ η εσ ων',
    'ο ου α ων',
    'ι ιου ια ιων',
    'μα ματοσ ματα ματων'
  ),
  he: split('- ים ות', 'ה ות ת'),
  ar: split('- ات ان ين ون ه ي يه ها هم نا وا'),
  fa: split('- ها هاي ي ان')
}

const SAME: Record<string, string> = { no: 'nb', nn: 'nb' }

/** Of the language with that tag; null: none are known. */
export function endingsOf(language: string): Endings | null {
  const [tag = ''] = language.toLowerCase().split('-')
  const name = SAME[tag] ?? tag
  return Object.hasOwn(ENDINGS, name) ? (ENDINGS[name] ?? null) : null
}
