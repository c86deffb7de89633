import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../../src/main/archive/intake/decode'

/** A line in each language, and the encodings of the web that can hold it. */
const LINES: [string, string, string[]][] = [
  [
    'Arabic',
    'ارتفع منسوب النهر مترين خلال الليل ووصل إلى الشوارع المنخفضة في المدينة القديمة',
    ['windows-1256', 'iso-8859-6']
  ],
  [
    'Russian',
    'Река поднялась за ночь на два метра и достигла нижних улиц старого города',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']
  ],
  [
    'Ukrainian',
    'Річка піднялася за ніч на два метри й дісталася нижніх вулиць старого міста',
    ['koi8-u', 'windows-1251']
  ],
  [
    'Greek',
    'Το ποτάμι ανέβηκε δύο μέτρα τη νύχτα και έφτασε στους κάτω δρόμους της παλιάς πόλης',
    ['windows-1253', 'iso-8859-7']
  ],
  [
    'Hebrew',
    'הנהר עלה בשני מטרים במהלך הלילה והגיע לרחובות התחתונים של העיר העתיקה',
    ['windows-1255', 'iso-8859-8', 'iso-8859-8-i']
  ],
  ['Turkish', 'Nehir gece boyunca iki metre yükseldi ve eski şehrin aşağı sokaklarına ulaştı ığ', ['windows-1254']],
  [
    'Polish',
    'Rzeka podniosła się w nocy o dwa metry i dotarła do niższych ulic starego miasta ąęśź',
    ['windows-1250', 'iso-8859-2']
  ],
  [
    'Lithuanian',
    'Upė per naktį pakilo dviem metrais ir pasiekė žemutines senamiesčio gatves',
    ['windows-1257', 'iso-8859-4', 'iso-8859-13', 'iso-8859-10']
  ],
  [
    'German',
    'Der Fluss stieg über Nacht um zwei Meter und erreichte die unteren Straßen',
    ['windows-1252', 'iso-8859-15', 'macintosh', 'iso-8859-3']
  ],
  ['Welsh', 'Cododd yr afon ddau fetr dros nos ŵŷ a chyrraedd y strydoedd isaf', ['iso-8859-14']],
  ['Vietnamese', 'Nước sông dâng', ['windows-1258']],
  ['Thai', 'แม่น้ำสูงขึ้นสองเมตรในชั่วข้ามคืนและไปถึงถนนด้านล่างของเมืองเก่า', ['windows-874']],
  [
    'Chinese',
    '这条河一夜之间上涨了两米，黎明前漫到了老城的下街，消防队说水位还会继续上升',
    ['gbk', 'gb18030', 'gb2312']
  ],
  ['Chinese in Taiwan', '這條河一夜之間上漲了兩公尺，黎明前漫到了老城的下街，消防隊說水位還會繼續上升', ['big5']],
  [
    'Japanese',
    '川は一晩で二メートル増水し、夜明け前に旧市街の低い通りまで達したと消防が発表した',
    ['shift_jis', 'euc-jp']
  ],
  ['Korean', '강물이 밤새 이 미터 불어나 동트기 전에 구시가지의 낮은 거리까지 차올랐다고 소방대가 말했다', ['euc-kr']]
]

const tables = new Map<string, Map<string, number[]>>()

/** What each one or two bytes mean in an encoding, asked of the decoder. */
function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label)
  if (known) return known
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  const learn = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes)
  }
  for (let byte = 0; byte < 256; byte++) learn(byte)
  if (/gb|big5|jis|euc/.test(label))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail)
  tables.set(label, table)
  return table
}

function encode(text: string, label: string): Buffer {
  const table = tableOf(label)
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? []))
}

function holds(character: string, label: string): boolean {
  return tableOf(label).has(character)
}

const page = (label: string | null, line: string): string =>
  `<html><head>${label ? `<meta charset="${label}">` : ''}<title>x</title></head><body><p>${line}</p></body></html>`

const cases = LINES.flatMap(([language, line, labels]) => labels.map((label) => ({ language, line, label })))

describe('every encoding of the web is read right', () => {
  test.each(cases)('$language in $label, declared by the page', ({ line, label }) => {
    const shown = [...line].filter((character) => holds(character, label)).join('')
    const bytes = encode(page(label, shown), label)
    expect(shown.length).toBeGreaterThan(line.length * 0.8)
    expect(decodeText(bytes, { html: true })).toContain(shown)
  })

  test.each(cases)('$language in $label, declared by the server alone', ({ line, label }) => {
    const shown = [...line].filter((character) => holds(character, label)).join('')
    const bytes = encode(page(null, shown), label)
    expect(decodeText(bytes, { html: true, charset: label })).toContain(shown)
  })

  test.each(['utf-16le', 'utf-16be'])('%s without a mark', (label) => {
    const bytes = Buffer.from(page(null, 'The river rose by two metres'), 'utf16le')
    expect(decodeText(label === 'utf-16be' ? bytes.swap16() : bytes, { html: true })).toContain('The river rose')
  })

  test('Romanian in ISO-8859-16, which not every decoder knows', () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="iso-8859-16"></head><body><p>Ora\xbaul \xfei r\xe2ul \xa4 5</p></body></html>',
      'latin1'
    )
    expect(decodeText(bytes, { html: true })).toContain('Orașul ți râul € 5')
  })

  test('ISO-2022-JP, declared', () => {
    const line = Buffer.from('\u001b$B@n\u001b(B', 'latin1')
    const bytes = Buffer.concat([Buffer.from('<html><head><meta charset="iso-2022-jp"></head><body><p>'), line])
    expect(decodeText(bytes, { html: true })).toContain('川')
  })
})

describe('a page that declares nothing, or something wrong', () => {
  const common = [
    'windows-1256',
    'windows-1251',
    'koi8-r',
    'gbk',
    'big5',
    'shift_jis',
    'euc-jp',
    'euc-kr',
    'windows-1252',
    'windows-1255',
    'windows-1253'
  ]
  const undeclared = cases.filter(({ label }) => common.includes(label))

  test.each(undeclared)('$language in $label, not declared', ({ line, label }) => {
    const text = `${line}. `.repeat(6)
    expect(decodeText(encode(page(null, text), label), { html: true })).toContain(line)
  })

  test.each(undeclared)('$language in $label, declared as UTF-8', ({ line, label }) => {
    const text = `${line}. `.repeat(6)
    expect(decodeText(encode(page('utf-8', text), label), { html: true })).toContain(line)
  })

  test.each(LINES)('%s in UTF-8, declared as something else', (_, line, [label = '']) => {
    expect(decodeText(Buffer.from(page(label, line)), { html: true })).toContain(line)
  })
})
