/** What a language calls its numbers; forms of one number stand one after the other. Articles such as “un” are none. */
const WORDS: Record<string, Record<number, string>> = {
  en: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred',
    1e3: 'thousand',
    1e6: 'million',
    1e9: 'billion',
    1e12: 'trillion'
  },
  de: {
    1: 'eins',
    2: 'zwei zwo',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf dutzend',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    20: 'zwanzig',
    30: 'dreißig dreissig',
    40: 'vierzig',
    50: 'fünfzig',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
    100: 'hundert',
    1e3: 'tausend',
    1e6: 'million millionen',
    1e9: 'milliarde milliarden',
    1e12: 'billion billionen'
  },
  nl: {
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
    20: 'twintig',
    30: 'dertig',
    40: 'veertig',
    50: 'vijftig',
    60: 'zestig',
    70: 'zeventig',
    80: 'tachtig',
    90: 'negentig',
    100: 'honderd',
    1e3: 'duizend',
    1e6: 'miljoen',
    1e9: 'miljard'
  },
  fr: {
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt vingts',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    100: 'cent cents',
    1e3: 'mille',
    1e6: 'million millions',
    1e9: 'milliard milliards'
  },
  es: {
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    20: 'veinte',
    21: 'veintiuno veintiún',
    22: 'veintidós',
    23: 'veintitrés',
    24: 'veinticuatro',
    25: 'veinticinco',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien ciento',
    200: 'doscientos doscientas',
    300: 'trescientos trescientas',
    400: 'cuatrocientos cuatrocientas',
    500: 'quinientos quinientas',
    1e3: 'mil',
    1e6: 'millón millones'
  },
  pt: {
    2: 'dois duas',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    11: 'onze',
    12: 'doze',
    13: 'treze',
    14: 'catorze quatorze',
    15: 'quinze',
    16: 'dezesseis dezasseis',
    17: 'dezessete',
    18: 'dezoito',
    19: 'dezenove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem cento',
    200: 'duzentos duzentas',
    300: 'trezentos trezentas',
    1e3: 'mil',
    1e6: 'milhão milhões'
  },
  it: {
    2: 'due',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    6: 'sei',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    10: 'dieci',
    11: 'undici',
    12: 'dodici',
    13: 'tredici',
    14: 'quattordici',
    15: 'quindici',
    16: 'sedici',
    17: 'diciassette',
    18: 'diciotto',
    19: 'diciannove',
    20: 'venti',
    30: 'trenta',
    40: 'quaranta',
    50: 'cinquanta',
    60: 'sessanta',
    70: 'settanta',
    80: 'ottanta',
    90: 'novanta',
    100: 'cento',
    1e3: 'mille mila',
    1e6: 'milione milioni'
  },
  ru: {
    1: 'один одна одно одного',
    2: 'два две двух двум двое',
    3: 'три трёх трех трём трем трое',
    4: 'четыре четырёх четырех четверо',
    5: 'пять пяти пятеро',
    6: 'шесть шести',
    7: 'семь семи',
    8: 'восемь восьми',
    9: 'девять девяти',
    10: 'десять десяти',
    11: 'одиннадцать одиннадцати',
    12: 'двенадцать двенадцати',
    13: 'тринадцать тринадцати',
    14: 'четырнадцать четырнадцати',
    15: 'пятнадцать пятнадцати',
    16: 'шестнадцать шестнадцати',
    17: 'семнадцать',
    18: 'восемнадцать',
    19: 'девятнадцать',
    20: 'двадцать двадцати',
    30: 'тридцать тридцати',
    40: 'сорок сорока',
    50: 'пятьдесят пятидесяти',
    60: 'шестьдесят',
    70: 'семьдесят',
    80: 'восемьдесят',
    90: 'девяносто',
    100: 'сто ста',
    200: 'двести',
    300: 'триста',
    400: 'четыреста',
    500: 'пятьсот',
    1e3: 'тысяча тысячи тысяч',
    1e6: 'миллион миллиона миллионов',
    1e9: 'миллиард миллиарда миллиардов'
  },
  ar: {
    1: 'واحد واحدة',
    2: 'اثنان اثنين اثنتان اثنتين',
    3: 'ثلاثة ثلاث',
    4: 'أربعة أربع',
    5: 'خمسة خمس',
    6: 'ستة ست',
    7: 'سبعة سبع',
    8: 'ثمانية ثمان ثماني',
    9: 'تسعة تسع',
    10: 'عشرة عشر',
    20: 'عشرون عشرين',
    30: 'ثلاثون ثلاثين',
    40: 'أربعون أربعين',
    50: 'خمسون خمسين',
    60: 'ستون ستين',
    70: 'سبعون سبعين',
    80: 'ثمانون ثمانين',
    90: 'تسعون تسعين',
    100: 'مئة مائة',
    200: 'مئتان مئتين مائتان مائتين',
    300: 'ثلاثمئة ثلاثمائة',
    400: 'أربعمئة أربعمائة',
    500: 'خمسمئة خمسمائة',
    1e3: 'ألف آلاف',
    2e3: 'ألفان ألفين',
    1e6: 'مليون ملايين',
    1e9: 'مليار مليارات'
  },
  fa: {
    1: 'یک',
    2: 'دو',
    3: 'سه',
    4: 'چهار',
    5: 'پنج',
    6: 'شش',
    7: 'هفت',
    8: 'هشت',
    9: 'نه',
    10: 'ده',
    11: 'یازده',
    12: 'دوازده',
    13: 'سیزده',
    14: 'چهارده',
    15: 'پانزده',
    16: 'شانزده',
    17: 'هفده',
    18: 'هجده',
    19: 'نوزده',
    20: 'بیست',
    30: 'سی',
    40: 'چهل',
    50: 'پنجاه',
    60: 'شصت',
    70: 'هفتاد',
    80: 'هشتاد',
    90: 'نود',
    100: 'صد یکصد',
    200: 'دویست',
    300: 'سیصد',
    400: 'چهارصد',
    500: 'پانصد',
    1e3: 'هزار',
    1e6: 'میلیون',
    1e9: 'میلیارد'
  },
  tr: {
    2: 'iki',
    3: 'üç',
    4: 'dört',
    5: 'beş',
    6: 'altı',
    7: 'yedi',
    8: 'sekiz',
    9: 'dokuz',
    10: 'on',
    20: 'yirmi',
    30: 'otuz',
    40: 'kırk',
    50: 'elli',
    60: 'altmış',
    70: 'yetmiş',
    80: 'seksen',
    90: 'doksan',
    100: 'yüz',
    1e3: 'bin',
    1e6: 'milyon',
    1e9: 'milyar'
  }
}

/** Words that also mean something else: a number only where another number stands in their place. */
const UNSURE = new Set(
  'one eins acht elf neuf six once sei due один одна одно одного واحد واحدة یک نه ده سی on bin yüz altı'.split(' ')
)

/** What may stand between the parts of a word: `zwei-und-zwanzig`. */
const JOINTS: Record<string, RegExp> = { de: /^und/, nl: /^(?:en|ën)/ }
const COMPOUND = ['de', 'nl', 'it']
const PREFIXES: Record<string, RegExp> = { ar: /^[وفبل](?:ال)?|^ال/ }
const HAN: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8
}

export interface NumberWord {
  /** One after the other, as they are said: 3, 100. */
  values: number[]
  sure: boolean
}

/** The numbers that a word says; null where it says none. */
export function numberWord(word: string, language: string): NumberWord | null {
  const lower = word.toLocaleLowerCase(language)
  if (HAN[lower.charAt(0)] !== undefined && ['zh', 'ja'].includes(language)) return hanNumber(lower)
  const values = wordsOf(language)
  const bare = [lower, lower.replace(PREFIXES[language] ?? /^\b$/, '')].find((each) => values.has(each))
  if (bare !== undefined) return { values: [values.get(bare) ?? 0], sure: !UNSURE.has(bare) }
  const parts = COMPOUND.includes(language) ? partsOf(lower, language) : null
  return parts && { values: parts, sure: true }
}

function hanNumber(word: string): NumberWord | null {
  const values = word.split('').map((char) => HAN[char])
  if (!values.every((value) => value !== undefined)) return null
  // One sign alone, or signs that only enhance (十分, 万一), say a number where another one stands in their place.
  return { values, sure: word.length > 1 && !/^(?:十分|万一|千万|一一|百千)$/.test(word) }
}

/** The parts of one long word, in order: null where it is made of anything else. */
function partsOf(word: string, language: string): number[] | null {
  const found: number[] = []
  let rest = word
  while (rest !== '') {
    const joint = found.length > 0 ? (JOINTS[language]?.exec(rest)?.[0].length ?? 0) : 0
    const next = [rest.slice(joint), rest]
      .map((from) => ({ from, part: longest(from, language) }))
      .find(({ part }) => part)
    if (!next?.part) return null
    found.push(next.part[1])
    rest = next.from.slice(next.part[0].length)
  }
  return found.length > 1 ? found : null
}

const ONE: Record<string, [string, number]> = { de: ['ein', 1], nl: ['een', 1] }

function longest(text: string, language: string): [string, number] | null {
  const one = ONE[language]
  const all = [...wordsOf(language), ...(one ? [one] : [])].filter(([word]) => text.startsWith(word))
  return all.sort(([a], [b]) => b.length - a.length)[0] ?? null
}

const known = new Map<string, Map<string, number>>()

function wordsOf(language: string): Map<string, number> {
  const made =
    known.get(language) ??
    new Map(
      Object.entries(WORDS[language] ?? {}).flatMap(([value, words]) =>
        words.split(' ').map((word): [string, number] => [word, Number(value)])
      )
    )
  known.set(language, made)
  return made
}
