import type { Language } from './language'

export const turkish: Language = {
  tag: 'tr',
  articles: {
    istanbul: [
      "İstanbul'da deprem tatbikatı",
      "İstanbul'un kıyı ilçelerinde sirenler çaldı. Vali Işık uyarılar yaptı."
    ],
    ankara: ["Ankara'nın suyu azaldı", 'Barajlar boşaldı. Belediye başkanı vatandaşlardan tasarruf istedi.'],
    kitap: ['Kitaplar yollarda', 'Gezici kütüphane köylere gidiyor. Çocuklar kitabı çok seviyor.'],
    secim: ['Seçimlerde rekor katılım', 'Seçmenlerin yüzde doksanı oy kullandı. Partilerin liderleri konuştu.'],
    balik: ['Balıkçılar denize açıldı', 'Iğdır’dan gelen işçiler teknelerde çalışıyor. Balık fiyatları düştü.']
  },
  asks: [
    ['istanbul', 'istanbul'],
    ['İSTANBUL', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ["İstanbul'da", 'istanbul'],
    ["İstanbul'a", 'istanbul'],
    ['ışık', 'istanbul'],
    ['isik', 'istanbul'],
    ['IŞIK', 'istanbul'],
    ['uyarı', 'istanbul'],
    ['ankara', 'ankara'],
    ["Ankara'da", 'ankara'],
    ['su', 'ankara'],
    ['baraj', 'ankara'],
    ['vatandaş', 'ankara'],
    ['başkan', 'ankara'],
    ['kitap', 'kitap'],
    ['kitabı', 'kitap'],
    ['yol', 'kitap'],
    ['köy', 'kitap'],
    ['çocuk', 'kitap'],
    ['seçim', 'secim'],
    ['secim', 'secim'],
    ['seçmen', 'secim'],
    ['parti', 'secim'],
    ['lider', 'secim'],
    ['balıkçı', 'balik'],
    ['balik', 'balik'],
    ['ığdır', 'balik'],
    ['igdir', 'balik'],
    ['deniz', 'balik'],
    ['fiyat', 'balik'],
    ['katılımı', 'secim'],
    ['depremi', 'istanbul']
  ],
  misspelt: [
    ['istnabul', 'istanbul'],
    ['vatandsalar', 'ankara'],
    ['kütühpane', 'kitap']
  ]
}

export const greek: Language = {
  tag: 'el',
  articles: {
    athina: ['Στην Αθήνα κάηκαν δάση', 'Οι πυροσβέστες της Αθήνας πάλεψαν με τις φλόγες. Ο άνεμος έπεσε το βράδυ.'],
    vouli: [
      'Η Βουλή ψήφισε τον νόμο',
      'Οι βουλευτές συζήτησαν όλη τη νύχτα. Ο υπουργός μίλησε για τους νόμους της Ευρώπης.'
    ],
    ploio: ['Πλοία δεμένα στα λιμάνια', 'Το πλοίο της γραμμής έμεινε στον Πειραιά. Οι ναυτικοί απεργούν ως το πρωί.'],
    dromos: [
      'Κλειστός ο δρόμος',
      'Οι αγρότες έκλεισαν τους δρόμους. Ο Οδυσσέας Παπαδόπουλος μίλησε στους δημοσιογράφους.'
    ]
  },
  asks: [
    ['Αθήνα', 'athina'],
    ['αθηνα', 'athina'],
    ['ΑΘΗΝΑ', 'athina'],
    ['δάσος', 'athina'],
    ['φλόγα', 'athina'],
    ['άνεμος', 'athina'],
    ['ΑΝΕΜΟΣ', 'athina'],
    ['πυροσβέστης', 'athina'],
    ['βουλή', 'vouli'],
    ['νόμος', 'vouli'],
    ['ΝΟΜΟΣ', 'vouli'],
    ['βουλευτής', 'vouli'],
    ['υπουργοί', 'vouli'],
    ['Ευρώπη', 'vouli'],
    ['πλοίο', 'ploio'],
    ['λιμάνι', 'ploio'],
    ['Πειραιάς', 'ploio'],
    ['ναυτικός', 'ploio'],
    ['δρόμος', 'dromos'],
    ['αγρότης', 'dromos'],
    ['Οδυσσέας', 'dromos'],
    ['ΟΔΥΣΣΕΑΣ', 'dromos'],
    ['δημοσιογράφος', 'dromos']
  ],
  misspelt: [
    ['πυρσοβέστες', 'athina'],
    ['βουλετυές', 'vouli'],
    ['δημσιογράφους', 'dromos']
  ]
}

export const arabic: Language = {
  tag: 'ar',
  articles: {
    intikhab: [
      'الانتخابات البلدية تنطلق اليوم',
      'توجه الناخبون إلى مراكز الاقتراع في القاهرة. وقال وزير الداخلية إن الأمن مستتب.'
    ],
    kitab: ['معرض الكتاب يفتح أبوابه', 'كتب نادرة ومؤلفون من عشرين دولة. والكتب المدرسية بأسعار مخفضة.'],
    mustashfa: ['مستشفيات غزة بلا دواء', 'أطباء المستشفى يطلبون المساعدة. ونقل الجرحى بالسيارات الخاصة.'],
    wazir: ['الوزراء يناقشون الموازنة', 'اجتمع رئيس الوزراء بالوزير المختص. للحكومة خطة لخفض الديون.'],
    shajara: ['أشجار الزيتون تعود', 'زرع الفلاحون ألف شجرة. وللأرض حق على أهلها كما قالوا.'],
    madrasa: ['مدارس القرى تستقبل التلاميذ', 'في كل مدرسة معلمون جدد. وسيدرس الأطفال اللغات الأجنبية.'],
    masool: ['مسؤول أممي يزور البلاد', 'أعلن المسؤولون برنامج الزيارة. المبنى على شاطئ البحر في آخر المدينة.'],
    raqm: ['ارتفاع عدد السكان إلى ٤٦٫٥ مليون', 'في عام ٢٠٢٤ بلغ العدد ١٬٢٥٠٬٠٠٠ في العاصمة وحدها.']
  },
  asks: [
    ['انتخابات', 'intikhab'],
    ['الانتخابات', 'intikhab'],
    ['إنتخابات', 'intikhab'],
    ['ناخب', 'intikhab'],
    ['مركز', 'intikhab'],
    ['القاهره', 'intikhab'],
    ['داخلية', 'intikhab'],
    ['اليوم', 'intikhab'],
    ['كتاب', 'kitab'],
    ['الكتاب', 'kitab'],
    ['كتب', 'kitab'],
    ['مدرسيه', 'kitab'],
    ['دول', 'kitab'],
    ['باب', 'kitab'],
    ['مؤلف', 'kitab'],
    ['مستشفى', 'mustashfa'],
    ['مستشفي', 'mustashfa'],
    ['المستشفيات', 'mustashfa'],
    ['طبيب', 'mustashfa'],
    ['سيارات', 'mustashfa'],
    ['سيارة', 'mustashfa'],
    ['مساعدة', 'mustashfa'],
    ['وزير الموازنة', 'wazir'],
    ['الحكومة', 'wazir'],
    ['حكومة', 'wazir'],
    ['دين', 'wazir'],
    ['رئيس', 'wazir'],
    ['شجرة', 'shajara'],
    ['أشجار', 'shajara'],
    ['اشجار', 'shajara'],
    ['أرض', 'shajara'],
    ['فلاح', 'shajara'],
    ['مدارس', 'madrasa'],
    ['المدرسة', 'madrasa'],
    ['معلم', 'madrasa'],
    ['أطفال', 'madrasa'],
    ['طفل', 'madrasa'],
    ['لغة', 'madrasa'],
    ['مسئول', 'masool'],
    ['مسؤول', 'masool'],
    ['مسوول', 'masool'],
    ['شاطيء', 'masool'],
    ['اخر', 'masool'],
    ['المبني', 'masool'],
    ['2024', 'raqm'],
    ['46.5', 'raqm'],
    ['1250000', 'raqm'],
    ['1,250,000', 'raqm'],
    ['سكان', 'raqm']
  ],
  misspelt: [
    ['الانتاخبات', 'intikhab'],
    ['المستفشى', 'mustashfa'],
    ['الموزانة', 'wazir'],
    ['الزيتةن', 'shajara']
  ]
}

export const persian: Language = {
  tag: 'fa',
  articles: {
    ketab: ['نمایشگاه کتاب‌های کودک در تهران', 'ناشران کتابهای تازه آوردند. بچه‌ها کتاب می‌خوانند.'],
    dolat: ['دولت برنامهٔ تازه‌ای دارد', 'رئیس‌جمهور گفت که هزینه‌ها بالا رفته است. وزیران جلسه داشتند.'],
    bimarestan: ['بیمارستان‌های شیراز پر شد', 'پزشکان خسته‌اند. نمی‌توانند به خانه‌هایشان بروند.'],
    zelzele: ['زلزله در سال ۱۴۰۳', 'مردم روستاها در چادر خوابیدند. ۱٬۲۰۰ خانهٔ روستایی ویران شد.']
  },
  asks: [
    ['کتاب', 'ketab'],
    ['كتاب', 'ketab'],
    ['کتابها', 'ketab'],
    ['کتاب‌ها', 'ketab'],
    ['کتاب های', 'ketab'],
    ['کودکان', 'ketab'],
    ['ناشر', 'ketab'],
    ['می خوانند', 'ketab'],
    ['میخوانند', 'ketab'],
    ['بچه', 'ketab'],
    ['تهران', 'ketab'],
    ['برنامه', 'dolat'],
    ['رئیس جمهور', 'dolat'],
    ['رییس جمهور', 'dolat'],
    ['رئیسجمهور', 'dolat'],
    ['هزینه', 'dolat'],
    ['وزیر', 'dolat'],
    ['بیمارستان', 'bimarestan'],
    ['بيمارستان', 'bimarestan'],
    ['پزشک', 'bimarestan'],
    ['خانه', 'zelzele bimarestan'],
    ['نمی توانند', 'bimarestan'],
    ['زلزله', 'zelzele'],
    ['زلزلة', 'zelzele'],
    ['1403', 'zelzele'],
    ['1200', 'zelzele'],
    ['روستا', 'zelzele']
  ],
  misspelt: [
    ['بیمارتسان', 'bimarestan'],
    ['نمایشگه', 'ketab']
  ]
}

export const hebrew: Language = {
  tag: 'he',
  articles: {
    knesset: ['הכנסת אישרה את התקציב', 'בכנסת נערך דיון סוער. ראש הממשלה נאם, ושרי האוצר והביטחון ישבו לצידו.'],
    bchirot: ['הבחירות לעירייה בירושלים', 'בבחירות השתתפו רבים. לירושלים הגיעו משקיפים מארה״ב.'],
    yeled: ['ילדים חוזרים לבתי הספר', 'הילדה הקטנה בכתה. המורים קיבלו את התלמידים בשירים ובפרחים.'],
    zahal: ['צה״ל פינה את המחנה', 'חיילי צה"ל עזבו. ג׳ורג׳ מתל־אביב צילם את המשאיות.']
  },
  asks: [
    ['כנסת', 'knesset'],
    ['הכנסת', 'knesset'],
    ['תקציב', 'knesset'],
    ['ממשלה', 'knesset'],
    ['שר', 'knesset'],
    ['ביטחון', 'knesset'],
    ['בחירות', 'bchirot'],
    ['ירושלים', 'bchirot'],
    ['עירייה', 'bchirot'],
    ['ארהב', 'bchirot'],
    ['ארה"ב', 'bchirot'],
    ['משקיף', 'bchirot'],
    ['ילד', 'yeled'],
    ['ילדה', 'yeled'],
    ['בית ספר', 'yeled'],
    ['מורה', 'yeled'],
    ['תלמיד', 'yeled'],
    ['פרח', 'yeled'],
    ['צהל', 'zahal'],
    ['צה"ל', 'zahal'],
    ['חייל', 'zahal'],
    ["ג'ורג'", 'zahal'],
    ['תל אביב', 'zahal'],
    ['משאית', 'zahal']
  ],
  misspelt: [['התקצבי', 'knesset']]
}
