import { expect, test } from 'vitest'
import { ask, Library, openEngine } from './library'

const inParts = (word: string) => word.normalize('NFD')

/** Spellings that are rarer than those of scripts.test.ts, and what people type for them. */
const PAIRS: readonly [script: string, text: string, queries: readonly string[]][] = [
  ['Arabic vowel signs and plurals', 'وَالْمُسْتَشْفَيَاتُ مغلقة', ['مستشفيات', 'المستشفيات', 'والمستشفيات', 'مغلقه']],
  ['Arabic joining alif', 'ٱلرَّحْمَٰن', ['الرحمن', 'رحمن']],
  ['Arabic article after a preposition', 'قرار لِلْحُكُومَةِ الآن', ['حكومة', 'الحكومة', 'للحكومة', 'الان']],
  ['Arabic tatweel and ligatures', 'بـرنـامـج ﺳﻼم جديد', ['برنامج', 'سلام']],
  ['Arabic hamza at the end', 'هذا شاطئ رئيسي', ['شاطئ', 'شاطي', 'رئيسي', 'رييسي']],
  ['Arabic particles', 'كالبحر وسيارة فالسيارات', ['بحر', 'البحر', 'سيارات']],
  ['Persian plurals', 'خانهٔ ما و گل‌ها', ['خانه', 'خانهٔ', 'گلها', 'گل ها', 'گل‌ها', 'گل']],
  ['Persian verbs', 'نمی‌دانم پیکان', ['نمیدانم', 'نمي دانم', 'پيكان', 'دانم']],
  ['Persian numbers', 'سال ۲۰۲۴ با ٪۱۲٫۵', ['2024', '12.5', '۱۲٫۵']],
  ['Hebrew points', 'יְרוּשָׁלַיִם וג׳ורג׳', ['ירושלים', "וג'ורג'", 'וגורג']],
  ['Hebrew abbreviations', 'נשיא ארה"ב בבית־הספר', ['ארה״ב', 'ארה"ב', 'ארהב', 'בבית הספר', 'הספר']],
  [
    'Russian compounds',
    'Чёрный съёмка в Нью-Йорке',
    ['черный', 'ЧЁРНЫЙ', 'съемка', 'нью йорке', 'ньюйорке', inParts('чёрный')]
  ],
  ['Russian letters in parts', 'Район, чужой', [inParts('район'), inParts('чужой'), 'РАЙОН']],
  [
    'Turkish capitals',
    'Şişli’de DİYARBAKIR kâğıt',
    ['şişli', 'sisli', 'ŞİŞLİ', 'diyarbakır', 'diyarbakir', 'kagit', 'KÂĞIT', 'kağıt']
  ],
  ['Turkish endings', "Ankara'nın İIıi", ['ankara', "ankara'nın", 'ankaranın', 'ANKARA']],
  [
    'German capitals',
    'Fußgängerzone, Grüße, Ärzte',
    [
      'fussgangerzone',
      'fussgaengerzone',
      'FUSSGÄNGERZONE',
      'FUẞGÄNGERZONE',
      'gruesse',
      'grüsse',
      'aerzte',
      'arzte',
      inParts('Ärzte')
    ]
  ],
  ['German written out elsewhere', 'Aerzte der Muensterstrasse', ['ärzte', 'münsterstraße', 'MÜNSTERSTRASSE']],
  [
    'Chinese beside Latin',
    '中华人民共和国iPhone发布会２０２４年',
    ['人民', 'iphone', '发布会', '2024', '共和国', '国']
  ],
  [
    'Japanese loan words',
    'スーパーマーケットでコロナウイルス',
    ['ｽｰﾊﾟｰﾏｰｹｯﾄ', 'コロナ', 'ウイルス', inParts('スーパー'), 'マーケット']
  ],
  ['Thai digits', 'นายกรัฐมนตรีแถลงข่าวเมื่อปี ๒๕๖๗', ['นายกรัฐมนตรี', 'แถลงข่าว', 'ข่าว', 'รัฐมนตรี', '2567', '๒๕๖๗']],
  ['Thai vowels in parts', 'กรุงเทพฯ น้ำท่วม', ['กรุงเทพ', 'กรุงเทพฯ', 'น้ำท่วม', 'น้ำ', 'ท่วม', 'น้ำท่วม'.normalize('NFKD')]],
  [
    'Korean in parts of syllables',
    '한국은행이 기준금리를 동결했다',
    ['기준금리', '금리', '동결', '한국은행', inParts('기준금리'), '한국']
  ],
  ['Hindi nukta', 'चुनाव आयोग ने क़ानून और सड़क', ['चुनाव', 'कानून', 'क़ानून', 'सड़क', 'सड़क'.normalize('NFC'), 'सडक']],
  ['Hindi nasal vowels', 'हँसी और पाँच ज़रूर', ['हंसी', 'हँसी', 'पांच', 'जरूर', 'ज़रूर']],
  [
    'Greek of all times',
    '1η Μαΐου ο εργάτης ἄνθρωπος',
    ['μαιου', 'ΜΑΪΟΥ', 'εργατης', 'ΕΡΓΑΤΗΣ', 'ΕΡΓΆΤΗΣ', 'ανθρωπος', 'ΑΝΘΡΩΠΟΣ']
  ],
  ['Vietnamese in parts', 'Nguyễn Phú Trọng', ['nguyen', inParts('Nguyễn'), 'phu trong', 'TRỌNG']],
  ['Ukrainian apostrophes', 'п’ять Ґрунт', ["п'ять", 'пять', 'ґрунт', 'ҐРУНТ']],
  ['Khmer digits', 'ឆ្នាំ២០២៤', ['2024', '២០២៤']],
  ['Burmese digits', '၂၀၂၄ ခုနှစ်', ['2024']],
  ['Tamil and Telugu digits', '௨௦௨௪ ఫిబ్రవరి ౨౦౨౪', ['2024', 'ఫిబ్రవరి']],
  [
    'French elisions',
    'Aujourd’hui, l’État n’a qu’à',
    ['aujourd’hui', 'aujourdhui', "aujourd'hui", 'etat', "l'état", 'letat']
  ],
  ['Portuguese', 'São João não à-toa', ['sao joao', 'SÃO', 'nao', 'à toa', 'atoa']],
  ['Romanian cedillas', 'Bucureşti, știri', ['bucuresti', 'București', 'stiri', 'ştiri']],
  [
    'numbers with narrow spaces',
    'Le 1er, 3\u00a0000 euros; 1\u202f250\u202f000; 12,5 %',
    ['3000', '1250000', '12,5', '12.5']
  ],
  ['Urdu', 'پاکستان میں ہے', ['پاكستان', 'ہے', 'هے', 'میں']],
  ['Urdu joined by a hamza', 'محکمۂ موسمیات کے نمائندۂ خصوصی', ['محکمہ موسمیات', 'محکمۂ', 'نمائندہ', 'نماینده']],
  ['Serbian written out', 'Ђорђе је Đorđe Čolić', ['djordje', 'Djordje Colic', 'đorđe', 'dorde']],
  ['Kurdish', 'کوردستان لە ساڵی', ['كوردستان', 'ساڵی']]
]

test.each(PAIRS)('%s: finds and marks %s however it is typed', async (_script, text, queries) => {
  const engine = openEngine(
    new Library([
      { id: 'wanted', body: text },
      { id: 'other', body: 'Nothing of that kind at all' }
    ])
  )
  for (const query of queries) {
    const { hits, corrected, relaxed } = await ask(engine, query)
    const isMarked = (hits[0]?.snippetHighlights.length ?? 0) > 0
    const ids = hits.map(({ id }) => id)
    expect({ query, ids, corrected, relaxed, isMarked }).toEqual({
      query,
      ids: ['wanted'],
      corrected: null,
      relaxed: false,
      isMarked: true
    })
  }
})
