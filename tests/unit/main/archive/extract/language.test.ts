import { expect, test } from 'vitest'
import { detectLanguage } from '../../../../../src/main/archive/extract/metadata/detect-language'

/** A sentence or two of a paper in each language. */
const PAPERS: Record<string, string> = {
  en: 'The council said on Monday that the harbour would be closed for two weeks, and that ferries would leave from the old pier.',
  de: 'Der Stadtrat teilte am Montag mit, dass der Hafen für zwei Wochen geschlossen wird und die Fähren von der alten Mole ablegen.',
  fr: 'Le conseil municipal a annoncé lundi que le port sera fermé pendant deux semaines et que les bateaux partiront du vieux quai.',
  es: 'El ayuntamiento anunció el lunes que el puerto estará cerrado durante dos semanas y que los barcos saldrán del muelle viejo.',
  pt: 'A câmara anunciou na segunda-feira que o porto vai ficar fechado durante duas semanas e que os barcos não partem do cais antigo.',
  it: 'Il consiglio comunale ha annunciato lunedì che il porto sarà chiuso per due settimane e che i traghetti partiranno dal vecchio molo.',
  nl: 'De gemeenteraad maakte maandag bekend dat de haven twee weken dicht gaat en dat de veerboten van de oude pier vertrekken.',
  af: 'Die stadsraad het Maandag gesê dat die hawe vir twee weke gesluit sal wees en dat die veerbote van die ou pier af sal vertrek.',
  sv: 'Kommunen meddelade på måndagen att hamnen ska vara stängd i två veckor och att färjorna inte går från den gamla piren.',
  is: 'Bæjarstjórnin sagði á mánudag að höfnin yrði lokuð í tvær vikur og að ferjurnar færu frá gömlu bryggjunni þegar það er hægt.',
  fi: 'Kaupunki kertoi maanantaina, että satama on suljettu kahden viikon ajan ja että lautat lähtevät vanhasta laiturista, kun se on mahdollista.',
  et: 'Linnavalitsus ütles esmaspäeval, et sadam on kaks nädalat kinni ja et praamid väljuvad vanalt kailt, kui ilm on hea ja ei ole tormi.',
  lv: 'Dome pirmdien paziņoja, ka osta uz divām nedēļām tiks slēgta un ka prāmji atiet no vecās piestātnes, bet tikai pēc pusdienām.',
  lt: 'Taryba pirmadienį pranešė, kad uostas bus uždarytas dvi savaites ir kad keltai plauks iš senosios prieplaukos, bet tik po pietų.',
  pl: 'Rada miasta poinformowała w poniedziałek, że port będzie zamknięty przez dwa tygodnie i że promy nie odpływają od starego nabrzeża.',
  cs: 'Rada města v pondělí oznámila, že přístav bude na dva týdny uzavřen a že trajekty budou odplouvat od starého mola, které je větší.',
  sk: 'Rada mesta v pondelok oznámila, že prístav bude na dva týždne zatvorený a že trajekty budú odchádzať zo starého móla, ktoré je väčšie.',
  sl: 'Občinski svet je v ponedeljek sporočil, da bo pristanišče zaprto dva tedna in da bodo trajekti odhajali s starega pomola, ker je večji.',
  hr: 'Gradsko vijeće objavilo je u ponedjeljak da će luka biti zatvorena dva tjedna i da će trajekti polaziti sa starog gata jer je veći.',
  ro: 'Consiliul local a anunțat luni că portul va fi închis timp de două săptămâni și că feriboturile vor pleca de la vechiul chei.',
  hu: 'A városi tanács hétfőn közölte, hogy a kikötő két hétre bezár, és hogy a kompok a régi mólóról indulnak, de csak délután.',
  sq: 'Këshilli bashkiak njoftoi të hënën se porti do të jetë i mbyllur për dy javë dhe se tragetet do të nisen nga moli i vjetër.',
  tr: 'Belediye pazartesi günü limanın iki hafta kapalı olacağını ve vapurların eski iskeleden kalkacağını açıkladı, ancak bu kesin değil.',
  az: 'Şəhər şurası bazar ertəsi bildirib ki, liman iki həftə bağlı olacaq və bərələr köhnə körpüdən yola düşəcək, çünki bu daha əlverişlidir.',
  tl: 'Sinabi ng konseho noong Lunes na isasara ang pantalan sa loob ng dalawang linggo at aalis ang mga barko mula sa lumang pier.',
  sw: 'Baraza la mji lilisema Jumatatu kwamba bandari itafungwa kwa wiki mbili na kwamba vivuko vitaondoka katika gati la zamani.',
  vi: 'Hội đồng thành phố cho biết hôm thứ Hai rằng bến cảng sẽ đóng cửa trong hai tuần và các chuyến phà sẽ khởi hành từ cầu tàu cũ.',
  ca: 'L’ajuntament va anunciar dilluns que el port estarà tancat durant dues setmanes i que els vaixells sortiran del moll vell, però no tots.',
  eu: 'Udalak astelehenean jakinarazi zuen portua bi astez itxita egongo dela eta ferryak moila zaharretik aterako direla, baina ez egunero.',
  cy: 'Dywedodd y cyngor ddydd Llun fod yr harbwr ar gau am bythefnos ac y bydd y llongau yn gadael o’r hen bier, ond nid yw hyn yn sicr.',
  ga: 'Dúirt an chomhairle Dé Luain go mbeidh an cuan dúnta ar feadh coicíse agus go bhfágfaidh na báid farantóireachta ón tseanché.',
  ru: 'Городской совет сообщил в понедельник, что порт будет закрыт на две недели и что паромы пойдут от старого причала.',
  uk: 'Міська рада повідомила в понеділок, що порт буде закрито на два тижні і що пороми відходитимуть від старого причалу.',
  be: 'Гарадскі савет паведаміў у панядзелак, што порт будзе зачынены на два тыдні і што паромы пойдуць ад старога прычала.',
  bg: 'Общинският съвет съобщи в понеделник, че пристанището ще бъде затворено за две седмици и че корабите ще тръгват от стария кей.',
  sr: 'Градско веће је у понедељак саопштило да ће лука бити затворена две недеље и да ће трајекти полазити са старог пристаништа.',
  mk: 'Градскиот совет во понеделникот соопшти дека пристаништето ќе биде затворено две недели и дека бродовите ќе тргнуваат од стариот кеј.',
  kk: 'Қала кеңесі дүйсенбі күні порт екі аптаға жабылады және паромдар ескі айлақтан шығады деп хабарлады, бірақ бұл соңғы шешім емес.',
  hi: 'नगर परिषद ने सोमवार को कहा कि बंदरगाह दो सप्ताह के लिए बंद रहेगा और नावें पुराने घाट से चलेंगी, जो शहर के पास है।',
  mr: 'नगर परिषदेने सोमवारी सांगितले की बंदर दोन आठवडे बंद राहणार आहे आणि बोटी जुन्या धक्क्यावरून सुटतील, असे त्यांनी म्हटले आहे.',
  ne: 'नगर परिषदले सोमबार भने कि बन्दरगाह दुई हप्ताका लागि बन्द हुने छ र डुङ्गाहरू पुरानो घाटबाट जाने छन्।',
  bn: 'নগর পরিষদ সোমবার জানিয়েছে যে বন্দর দুই সপ্তাহ বন্ধ থাকবে।',
  ta: 'துறைமுகம் இரண்டு வாரங்களுக்கு மூடப்படும் என்று நகர சபை திங்களன்று தெரிவித்தது.',
  el: 'Το δημοτικό συμβούλιο ανακοίνωσε τη Δευτέρα ότι το λιμάνι θα μείνει κλειστό.',
  ar: 'أعلن المجلس البلدي يوم الاثنين أن الميناء سيغلق لمدة أسبوعين.',
  fa: 'شورای شهر روز دوشنبه اعلام کرد که بندر دو هفته بسته خواهد بود و گزارش آن پخش شد.',
  ur: 'شہر کی کونسل نے پیر کو کہا کہ بندرگاہ دو ہفتوں کے لیے بند رہے گی اور کشتیاں پرانی گودی سے چلیں گی۔',
  he: 'מועצת העיר הודיעה ביום שני שהנמל ייסגר לשבועיים.',
  th: 'สภาเมืองประกาศเมื่อวันจันทร์ว่าท่าเรือจะปิดเป็นเวลาสองสัปดาห์',
  ja: '市議会は月曜日、港を二週間閉鎖すると発表した。',
  ko: '시의회는 월요일 항구를 2주 동안 폐쇄한다고 밝혔다.',
  zh: '市议会周一宣布，港口将关闭两周，渡轮将从旧码头出发。'
}

for (const [language, text] of Object.entries(PAPERS))
  test(`a text in ${language} is known by itself`, () => {
    expect(detectLanguage(text)).toBe(language)
  })

test('Norwegian and Danish, Malay and Indonesian, Galician and its neighbours are at least not taken for others', () => {
  const danish =
    'Byrådet meddelte mandag, at havnen bliver lukket i to uger, og at færgerne sejler fra den gamle mole efter ferien.'
  const norwegian =
    'Kommunen sa mandag at havna blir stengt i to uker, og at fergene går fra den gamle kaia etter at ferien er over.'
  const malay =
    'Majlis bandaran berkata pada hari Isnin bahawa pelabuhan akan ditutup selama dua minggu dan feri bertolak dari jeti lama.'
  const galician =
    'O concello anunciou o luns que o porto estará pechado durante dúas semanas e que os barcos non sairán do peirao vello.'
  expect(['da', null]).toContain(detectLanguage(danish))
  expect(['no', null]).toContain(detectLanguage(norwegian))
  expect(['ms', 'id', null]).toContain(detectLanguage(malay))
  expect(['gl', null]).toContain(detectLanguage(galician))
})

test('too little, or no language at all, is not guessed at', () => {
  expect(detectLanguage('')).toBeNull()
  expect(detectLanguage('Harbour closed')).toBeNull()
  expect(detectLanguage('12 34 56 – 78')).toBeNull()
  expect(
    detectLanguage('Xylo brandt quorl mep vint zook plarg wexil dront bamf kreel ostu varg pilm trosk yandle fost')
  ).toBeNull()
})

test.each([
  ['bg', 'Кметът на София откри нова детска градина в квартал Младост, на която присъстваха и министри.'],
  ['bg', 'Правителството прие бюджета за следващата година и не предвижда увеличение на данъците.'],
  ['bg', 'Националният отбор по волейбол победи Италия и е на финал на Европейското първенство.'],
  ['ru', 'Мэр города открыл новый детский сад в районе. На открытии был и министр образования.'],
  ['be', 'Мінскі гарадскі савет у панядзелак прыняў бюджэт і не падтрымаў павышэнне тарыфаў на ваду.']
])('a short text in %s is told from its neighbours by its letters: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('a name in other letters makes no text foreign', () => {
  const russian = 'Об этом в понедельник сказал мэр. '.repeat(8)
  expect(detectLanguage(`${russian}Газета «Київ» пишет, что это не так.`)).toBe('ru')
})
