/** News agencies by the names that they are quoted with, in the languages of the pages that come in. */
const AGENCIES: [name: string, forms: string][] = [
  ['AP', 'AP|Associated Press|The Associated Press|АП|أسوشيتد ?برس|اسوشیتدپرس|آسوشیتدپرس|美联社|美聯社|AP通信'],
  [
    'AFP',
    'AFP|Agence France[- ]Presse|АФП|أ ?ف ?ب|فرانس برس|وكالة الصحافة الفرنسية|خبرگزاری فرانسه|法新社|AFP通信|AFP=時事'
  ],
  ['Reuters', 'Reuters|Рейтер|رويترز|رویترز|路透社?|ロイター|로이터|רויטרס|रॉयटर्स'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur|د ?ب ?أ|德新社'],
  ['EFE', 'EFE|Efe|Agencia EFE|إفي'],
  ['ANSA', 'ANSA|Ansa'],
  ['Adnkronos', 'Adnkronos'],
  ['TASS', 'TASS|ТАСС|تاس|塔斯社'],
  ['RIA Novosti', 'RIA Novosti|РИА Новости|ريا نوفوستي|نوفوستي'],
  ['Interfax', 'Interfax|Интерфакс|إنترفاكس|Інтерфакс'],
  ['Sputnik', 'Sputnik|Спутник|سبوتنيك|اسپوتنیک'],
  ['Ukrinform', 'Ukrinform|Укрінформ|Укринформ'],
  ['Xinhua', 'Xinhua|新华社|新華社|新华网|شينخوا|شینهوا|Синьхуа|新華通信'],
  ['China News Service', 'China News Service|中新社|中新网'],
  ['CNA', 'CNA|中央社'],
  ['Kyodo', 'Kyodo(?: News)?|共同通信(?:社)?|共同社|共同'],
  ['Jiji', 'Jiji(?: Press)?|時事通信(?:社)?|時事|时事社'],
  ['Yonhap', 'Yonhap(?: News)?|연합뉴스|韩联社|韓聯社|聯合ニュース'],
  ['Newsis', 'Newsis|뉴시스'],
  ['Anadolu', 'Anadolu(?: Agency| Ajansı)?|AA|الأناضول|آناتولی|آناتولی'],
  ['DHA', 'DHA|Demirören Haber Ajansı'],
  ['İHA', 'İHA|IHA|İhlas Haber Ajansı'],
  ['IRNA', 'IRNA|ایرنا|إرنا'],
  ['ISNA', 'ISNA|ایسنا|إسنا'],
  ['Tasnim', 'Tasnim|تسنیم|تسنيم'],
  ['Mehr', 'Mehr News(?: Agency)?|خبرگزاری مهر|وكالة مهر'],
  ['Fars', 'Fars News(?: Agency)?|خبرگزاری فارس|وكالة فارس'],
  ['SANA', 'SANA|سانا'],
  ['MENA', 'MENA|أ ?ش ?أ|وكالة أنباء الشرق الأوسط'],
  ['SPA', 'SPA|واس'],
  ['WAM', 'WAM|وام'],
  ['KUNA', 'KUNA|كونا'],
  ['Petra', 'Petra|بترا'],
  ['UPI', 'UPI|United Press International'],
  ['PA Media', 'PA Media|PA Wire|Press Association'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['The Canadian Press', '(?:The )?Canadian Press'],
  ['PTI', 'PTI|Press Trust of India|पीटीआई|भाषा'],
  ['ANI', 'ANI|एएनआई'],
  ['IANS', 'IANS|आईएएनएस'],
  ['Bloomberg', 'Bloomberg(?: News)?'],
  ['APA', 'APA|Austria Presse Agentur'],
  ['Keystone-SDA', 'Keystone-SDA|SDA|sda'],
  ['epd', 'epd'],
  ['KNA', 'KNA'],
  ['SID', 'SID|sid'],
  ['ANP', 'ANP'],
  ['Belga', 'Belga|BELGA'],
  ['NTB', 'NTB'],
  ['TT', 'TT'],
  ['Ritzau', 'Ritzau|/ritzau/'],
  ['STT', 'STT'],
  ['PAP', 'PAP|Polska Agencja Prasowa'],
  ['ČTK', 'ČTK|CTK'],
  ['MTI', 'MTI'],
  ['Lusa', 'Lusa|LUSA|Agência Lusa'],
  ['Agência Brasil', 'Agência Brasil'],
  ['Estadão Conteúdo', 'Estadão Conteúdo'],
  ['Folhapress', 'Folhapress|FOLHAPRESS'],
  ['Télam', 'Télam|Telam'],
  ['Europa Press', 'Europa Press|EUROPA PRESS|EP']
]

/** Any agency, as one pattern without capturing. */
export const ANY_AGENCY = AGENCIES.map(([, forms]) => forms).join('|')

const EXACT: [name: string, pattern: RegExp][] = AGENCIES.map(([name, forms]) => [
  name,
  new RegExp(`^(?:${forms})$`, 'iu')
])

/** The agency's one name; null for what is not known as an agency. */
export function agencyName(text: string): string | null {
  return EXACT.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
