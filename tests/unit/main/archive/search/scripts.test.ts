import { expect, test } from 'vitest'
import { ask, Library, openEngine } from './library'

/** What stands in an article, and what people type who look for it. */
const PAIRS: readonly [script: string, text: string, queries: readonly string[]][] = [
  ['English', 'Ministers agreed on the budget', ['BUDGET', 'ministers budget', 'budg', '"on the budget"']],
  ['hyphens', 'A post-war treaty on Covid-19', ['post-war', 'postwar', 'post war', 'covid-19', 'covid19', 'covid 19']],
  [
    'apostrophes',
    'The mayor’s son didn’t meet O’Brien',
    ["mayor's", 'mayor', "didn't", 'didnt', "o'brien", 'obrien', 'brien']
  ],
  ['numbers', 'It cost 1,250,000 crowns', ['1250000', '1,250,000', '1.250.000']],
  [
    'addresses',
    'Write to desk@courier.example or @courierdesk, see #harvest',
    ['desk@courier.example', 'courier.example', '@courierdesk', 'courierdesk', '#harvest', 'harvest']
  ],
  ['acronyms', 'The U.N. sent an envoy', ['UN', 'U.N.', 'un envoy']],
  [
    'French',
    "L'été à Orléans, l’homme et l'œuvre",
    ['ete', 'été', 'ÉTÉ', 'homme', "l'homme", 'lhomme', 'oeuvre', 'œuvre', 'orleans']
  ],
  [
    'German',
    'Die Müllabfuhr in der Königstraße',
    ['müllabfuhr', 'mullabfuhr', 'muellabfuhr', 'königstrasse', 'KÖNIGSTRASSE', 'koenigstrasse', 'konigstraße']
  ],
  ['German written out', 'Ein Muehlrad in der Koenigsstrasse', ['mühlrad', 'muehlrad', 'königsstraße']],
  [
    'Turkish',
    'İstanbul ışıkları ve IĞDIR',
    ['istanbul', 'İSTANBUL', 'ISTANBUL', 'isiklari', 'ışıkları', 'ığdır', 'igdir']
  ],
  ['Polish and Danish', 'Łódź og Århus, smørrebrød', ['lodz', 'łódź', 'arhus', 'aarhus', 'smorrebrod', 'smoerrebroed']],
  ['Russian', 'Ёлка у моста, чужой край', ['елка', 'ёлка', 'ЕЛКА', 'чужой', 'мост']],
  ['Ukrainian', 'П’ять ґудзиків на ґанку', ["п'ять", 'пять', 'ганку', 'ґанку']],
  ['Russian stress', 'Замо́к и за́мок', ['замок']],
  ['Amharic', 'ሕዝብ ኃይል እና ዓለም', ['ህዝብ', 'ሀይል', 'ኃይል', 'አለም', 'ዓለም']],
  ['Bengali', 'ডেঙ্গু ও রংপুর', ['ডেঙ্গু', 'ডেংগু', 'রংপুর']],
  ['Hindi, words from English', 'डॉक्टर ऑफिस में', ['डाक्टर', 'डॉक्टर', 'आफिस']],
  ['Thai, signs in another order', 'น้ำท่วมหนัก', ['น้ำท่วม', 'นำ้ท่วม']],
  [
    'Japanese, endings inside words',
    '取り扱いと引っ越しの受付',
    ['取扱い', '取扱', '引越し', '引越', '受け付け', '取り扱い']
  ],
  ['Japanese, words without their endings', '申込と繰返し', ['申し込み', '申込み', '繰り返し', '繰返']],
  ['Japanese and Chinese names', '齋藤さんと濵田さん、三嶋さん', ['斎藤', '斉藤', '浜田', '三島']],
  ['Greek', 'Η Αθήνα και ο Οδυσσεύς', ['αθηνα', 'ΑΘΗΝΑ', 'Αθήνα', 'οδυσσευς', 'ΟΔΥΣΣΕΥΣ']],
  [
    'Arabic',
    'كِتَابُ المدرسةِ الجديدة في أُسرة إلى آخره',
    ['كتاب', 'كتـــاب', 'المدرسة', 'مدرسة', 'مدرسه', 'الجديده', 'اسرة', 'أسرة', 'الى', 'اخره']
  ],
  ['Arabic prefixes', 'والمدرسة بالكتاب للمعلم', ['المدرسة', 'مدرسة', 'كتاب', 'معلم']],
  ['Armenian', 'Հանդիպում Երևանում', ['Երևանում', 'Երեւանում', 'երեւան']],
  [
    'Arabic names together',
    'قال عبدالرحمن السيد',
    ['عبد الرحمن', 'عبدالرحمن', '"عبد الرحمن السيد"', 'عبدالرح', 'الرحمن']
  ],
  ['Arabic names apart', 'قال عبد الرحمن السيد', ['عبد الرحمن', 'عبدالرحمن', '"عبدالرحمن السيد"', 'عبدالرح']],
  ['Arabic letters', 'مسؤول شئون على المبنى', ['مسوول', 'مسؤول', 'شيون', 'علي', 'على', 'المبني']],
  ['Arabic digits', 'عام ٢٠٢٤ بلغ ١٬٢٥٠', ['2024', '٢٠٢٤', '۲۰۲۴', '1250']],
  [
    'Persian',
    'کتاب‌های ایرانی را می‌خوانیم',
    ['كتاب', 'کتاب', 'کتاب های', 'کتابهای', 'کتاب‌های', 'می‌خوانیم', 'میخوانیم', 'می خوانیم', 'ايراني']
  ],
  ['Persian digits', 'سال ۱۴۰۳', ['1403', '١٤٠٣']],
  ['Hebrew', 'שָׁלוֹם לצה"ל ולעיר תל־אביב', ['שלום', 'שָׁלוֹם', 'לצה״ל', 'לצה"ל', 'לצהל', 'תל אביב', 'תל-אביב']],
  ['Chinese', '北京市政府公布了新的预算', ['北京', '北', '市政府', '预算', '北京 预算', '算', '"新的预算"']],
  ['Japanese', '東京都は新しいタワーを発表した', ['東京', '東京都', 'タワー', 'ﾀﾜｰ', '発表', '新しい', 'た']],
  ['Japanese voicing', 'ガスとパンの値段', ['ガス', 'ｶﾞｽ', 'パン', 'ﾊﾟﾝ']],
  ['Korean', '대통령은 서울에서 예산안을 발표했다', ['대통령', '서울', '예산안', '예산', '발표', '대']],
  ['Thai, shortened', 'น้ำท่วมกรุงเทพฯ', ['กรุงเทพ', 'กรุงเทพฯ', '"กรุงเทพฯ"']],
  ['Thai, whole', 'น้ำท่วมกรุงเทพมหานคร', ['กรุงเทพฯ']],
  [
    'quotations with spaces of their own',
    '提高最低工资标准と三笘薫選手',
    ['"工资 标准"', '"三笘 薫"', '"三笘　薫選手"']
  ],
  ['Thai', 'ประเทศไทยประกาศงบประมาณใหม่', ['งบประมาณ', 'ประกาศ', 'ประเทศไทย', 'ไทย', 'ใหม่']],
  ['Khmer', 'ខ្ញុំស្រឡាញ់ភាសាខ្មែរ', ['ភាសា', 'ខ្មែរ']],
  ['Burmese', 'မြန်မာနိုင်ငံ', ['မြန်မာ']],
  ['Hindi', 'सरकार ने बजट पेश किया', ['बजट', 'सरकार', 'पेश']],
  ['full-width forms', 'ＮＡＳＡ　１２３', ['nasa', '123', 'ＮＡＳＡ']],
  [
    'Vietnamese',
    'Thủ tướng Việt Nam đến Đà Nẵng',
    ['thủ tướng', 'thu tuong', 'viet nam', 'VIỆT NAM', 'da nang', 'Đà Nẵng']
  ],
  ['Swedish', 'Åsa Öberg i Malmö', ['asa', 'åsa', 'aasa', 'oberg', 'öberg', 'oeberg', 'malmo', 'MALMÖ']],
  ['Icelandic', 'Þórður á Seyðisfirði', ['þórður', 'thordur', 'seydisfirdi', 'seyðisfirði']],
  ['Czech and Croatian', 'Příliš žluťoučký kůň, Đorđe', ['prilis', 'PŘÍLIŠ', 'zlutoucky', 'kun', 'dorde', 'đorđe']],
  ['Spanish', 'El niño habló en Málaga', ['nino', 'niño', 'hablo', 'malaga']],
  ['Catalan', 'El col·legi de Sant Cugat', ['col·legi', 'collegi']],
  ['Italian', 'L’università dell’Aquila', ['universita', 'università', "l'università", 'aquila', 'dellaquila']],
  ['Ukrainian', "Кам'янець і Їжак", ["кам'янець", 'кам’янець', 'камянець', 'їжак']],
  ['Ukrainian without its marks', 'Київ і Європа', ['київ', 'КИЇВ', 'європа']],
  ['programming languages', 'Written in C++ and C# by AT&T', ['c++', 'c#', 'at&t', 'AT&T', 'written c++']],
  [
    'addresses on the web',
    'See https://www.courier.example/2024/flood-report?id=7 now',
    [
      'www.courier.example',
      'courier.example',
      'flood-report',
      'flood',
      'https://www.courier.example/2024/flood-report?id=7'
    ]
  ],
  ['versions and times', 'At 10:30 version 2.5.1 cost €3.50', ['10:30', '2.5.1', '3.50', '€3.50']],
  ['percentages and money', 'Up 12.5% to $1,000', ['12.5%', '$1,000', '1000', '12.5']],
  ['Bengali', 'সরকার নতুন বাজেট দিয়েছে', ['বাজেট', 'সরকার']],
  ['Tamil', 'தமிழ்நாடு அரசு பட்ஜெட்', ['தமிழ்நாடு', 'பட்ஜெட்', 'அரசு']],
  ['Hindi digits and nukta', 'साल २०२४ में फ़िल्म', ['2024', '२०२४', 'फ़िल्म', 'फ़िल्म']],
  ['Lao', 'ລັດຖະບານປະກາດງົບປະມານ', ['ລັດຖະບານ', 'ປະກາດ']],
  ['Georgian and Armenian', 'საქართველო Հայաստան', ['საქართველო', 'ՀԱՅԱՍՏԱՆ', 'հայաստան']],
  ['Urdu', 'حکومت نے بجٹ پیش کیا', ['حکومت', 'حكومت', 'بجٹ']],
  ['Arabic ligatures and presentation forms', 'ﻛﺘﺎب ﷲ', ['كتاب']],
  ['mathematical letters', '𝐁𝐮𝐝𝐠𝐞𝐭 ﬁnance', ['budget', 'finance']],
  ['soft hyphens', 'Donau\u00ADdampf\u00ADschiff', ['donaudampfschiff', 'donau\u00ADdampfschiff']],
  ['direction marks', '\u202Bكلمة\u202C \u200Fاولى\u200F', ['كلمة', 'أولى']]
]

test.each(PAIRS)('%s: finds %s however it is typed', async (_script, text, queries) => {
  const engine = openEngine(
    new Library([
      { id: 'wanted', body: text },
      { id: 'other', body: 'Nothing of that kind at all' }
    ])
  )
  for (const query of queries) {
    const { hits, corrected, relaxed } = await ask(engine, query)
    expect({ query, ids: hits.map(({ id }) => id), corrected, relaxed }).toEqual({
      query,
      ids: ['wanted'],
      corrected: null,
      relaxed: false
    })
  }
})

/** Words that look alike but are others. */
const STRANGERS: readonly [string, string, string][] = [
  ['Russian й is not и', 'край моста', '"краи"'],
  ['two Han characters must stand side by side', '東京と京都', '"東京都"'],
  ['Kana keep their voicing', 'ここはとても静か', '"で"'],
  ['Thai vowels matter', 'มา', '"มี"'],
  ['C++ is not C', 'a vitamin c', '"c++"'],
  ['Hindi vowels matter', 'कम', '"काम"'],
  ['a Cyrillic letter is no Latin one', 'мост', '"mост"']
]

test.each(STRANGERS)('%s', async (_rule, text, query) => {
  const engine = openEngine(new Library([{ id: 'other', body: text }]))
  expect((await ask(engine, query)).total).toBe(0)
})
