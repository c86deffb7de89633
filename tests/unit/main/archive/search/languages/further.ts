import type { Language } from './language'

export const georgian: Language = {
  tag: 'ka',
  articles: {
    tb: [
      'თბილისში პარლამენტთან აქცია გაიმართა',
      'დემონსტრანტები უცხოური გავლენის კანონპროექტს აპროტესტებენ. პოლიციამ წყლის ჭავლი გამოიყენა. პრეზიდენტმა ვეტო დაადო კანონს.'
    ],
    wine: [
      'ქართული ღვინის ექსპორტი გაიზარდა',
      'კახეთში რთველი დაიწყო. მეღვინეები რეკორდულ მოსავალს ელიან. ღვინო 60 ქვეყანაში იყიდება.'
    ],
    quake: [
      'რაჭაში მეწყერი ჩამოწვა',
      'შოვში მეწყერმა კოტეჯები წაიღო. მაშველები დაღუპულებს ეძებენ. გიორგი მარგველაშვილი შემთხვევის ადგილზე იმყოფებოდა.'
    ],
    rail: [
      'ბაქო-თბილისი-ყარსის რკინიგზა გაიხსნა',
      'ახალი რკინიგზა სამ ქვეყანას აკავშირებს. ტვირთების გადაზიდვა უკვე დაიწყო.'
    ]
  },
  asks: [
    ['თბილისი აქცია', 'tb'],
    ['კანონი პრეზიდენტი', 'tb'],
    ['კანონის ვეტო', 'tb'],
    ['პოლიცია', 'tb'],
    ['ღვინო ექსპორტი', 'wine'],
    ['კახეთი რთველი', 'wine'],
    ['ღვინოს', 'wine'],
    ['მეწყერი შოვი', 'quake'],
    ['მაშველი', 'quake'],
    ['მარგველაშვილის', 'quake'],
    ['ტვირთი', 'rail'],
    ['ბაქო თბილისი', 'rail']
  ],
  misspelt: [
    ['მარგველაშვლი', 'quake'],
    ['რკინიგზის გახსნა', 'rail']
  ]
}

export const armenian: Language = {
  tag: 'hy',
  articles: {
    par: [
      'Ազգային ժողովը քննարկեց բյուջեն',
      'Վարչապետ Նիկոլ Փաշինյանը խորհրդարանում ներկայացրեց պետական բյուջեի նախագիծը։ Պատգամավորները հարցեր ուղղեցին նախարարներին։'
    ],
    quake: [
      'Գյումրիում հիշեցին երկրաշարժի զոհերին',
      '1988 թվականի երկրաշարժից տասնյակ հազարավոր մարդիկ զոհվեցին։ Քաղաքի բնակիչները ծաղիկներ դրեցին հուշարձանի մոտ։'
    ],
    lake: [
      'Սևանա լճի մակարդակը բարձրացել է',
      'Գիտնականները զգուշացնում են ջրիմուռների մասին։ Սեւանի ազգային պարկը փակել է լողափերը։'
    ],
    school: [
      'Երևանի դպրոցներում ներդրվում են նոր դասագրքեր',
      'Ուսուցիչները դժգոհ են դասագրքերի որակից։ Կրթության նախարարությունը պատասխանել է։'
    ]
  },
  asks: [
    ['բյուջե վարչապետ', 'par'],
    ['Փաշինյան բյուջե', 'par'],
    ['պատգամավոր', 'par'],
    ['երկրաշարժ Գյումրի', 'quake'],
    ['քաղաք բնակիչ', 'quake'],
    ['Սեւան', 'lake'],
    ['դպրոց Երեւան', 'school'],
    ['դասագիրք', 'school'],
    ['ուսուցիչ', 'school'],
    ['նախարար բյուջե', 'par'],
    ['ՎԱՐՉԱՊԵՏ', 'par'],
    ['մարդիկ 1988', 'quake']
  ]
}

export const hungarian: Language = {
  tag: 'hu',
  articles: {
    orsz: [
      'Az Országgyűlés elfogadta a költségvetést',
      'A képviselők többsége megszavazta a jövő évi költségvetést. Orbán Viktor miniszterelnök a parlamentben beszédet mondott. A tanárok sztrájkba léptek.'
    ],
    duna: [
      'Rekordmagas vízállás a Dunán',
      'Budapesten lezárták a rakpartokat. A folyó szintje meghaladta a nyolc métert. Önkéntesek homokzsákokat pakoltak az árvíz ellen.'
    ],
    korhaz: [
      'Bezárnak két kórházat Miskolcon',
      'A betegeket más kórházakba szállítják. Az orvosok és az ápolók tiltakoznak. A minisztérium szerint a döntés végleges.'
    ],
    vonat: [
      'Késnek a vonatok a hőség miatt',
      'A MÁV szerint a sínek megvetemedtek. Az utasoknak autóbuszokra kell átszállniuk.'
    ]
  },
  asks: [
    ['költségvetés képviselő', 'orsz'],
    ['Orbán Viktor beszéd', 'orsz'],
    ['parlament sztrájk', 'orsz'],
    ['tanár', 'orsz'],
    ['Duna árvíz', 'duna'],
    ['budapest rakpart', 'duna'],
    ['folyók szint', 'duna'],
    ['homokzsák', 'duna'],
    ['kórház Miskolc', 'korhaz'],
    ['orvos ápoló', 'korhaz'],
    ['beteg minisztérium', 'korhaz'],
    ['autóbusz utas', 'vonat'],
    ['vonatokkal', 'vonat']
  ]
}

export const amharic: Language = {
  tag: 'am',
  articles: {
    dam: [
      'የህዳሴ ግድብ ኃይል ማመንጨት ጀመረ',
      'ጠቅላይ ሚኒስትር ዐቢይ አሕመድ የታላቁ የኢትዮጵያ ሕዳሴ ግድብ ሁለተኛ ተርባይን ኃይል ማመንጨት መጀመሩን አስታወቁ። ግብፅና ሱዳን ተቃውሞ አሰምተዋል።'
    ],
    coffee: ['የቡና ዋጋ በዓለም ገበያ ጨመረ', 'የኢትዮጵያ ቡና ላኪዎች ዘንድሮ ከፍተኛ ገቢ አግኝተዋል። ገበሬዎች ግን የዋጋው ጭማሪ አልደረሰንም ይላሉ።'],
    run: ['ለተሰንበት ግደይ የዓለም ክብረ ወሰን ሰበረች', 'አትሌት ለተሰንበት ግደይ በ10 ሺህ ሜትር አዲስ ክብረ ወሰን አስመዘገበች። አትሌቶች በደስታ ተቀበሏት።'],
    school: ['በአዲስ አበባ ትምህርት ቤቶች ተከፈቱ', 'ተማሪዎች ከሁለት ወራት በኋላ ወደ ትምህርት ገበታቸው ተመልሰዋል። የትምህርት ሚኒስቴር መመሪያ አውጥቷል።']
  },
  asks: [
    ['ህዳሴ ግድብ', 'dam'],
    ['ሕዳሴ ግድብ', 'dam'],
    ['ሀይል ማመንጨት', 'dam'],
    ['ኢትዮጵያ ቡና', 'coffee'],
    ['ዋጋ ጭማሪ', 'coffee'],
    ['ገበሬ ቡና', 'coffee'],
    ['አለም ገበያ', 'coffee'],
    ['ለተሰንበት ግደይ', 'run'],
    ['አትሌት ሜትር', 'run'],
    ['ትምህርት ቤት', 'school'],
    ['ተማሪ ትምህርት', 'school'],
    ['አዲስ አበባ', 'school']
  ]
}

export const swahili: Language = {
  tag: 'sw',
  articles: {
    bunge: [
      'Bunge lapitisha bajeti ya serikali',
      'Wabunge walipiga kura kuunga mkono bajeti. Waziri wa Fedha alisema kodi haitapanda. Walimu wanadai mishahara.'
    ],
    mafuriko: [
      'Mafuriko yaua watu ishirini Dar es Salaam',
      'Nyumba nyingi zimebomolewa. Watoto walihamishwa shuleni. Serikali imetuma misaada.'
    ]
  },
  asks: [
    ['mbunge bajeti', 'bunge'],
    ['mwalimu mshahara', 'bunge'],
    ['mtoto shule', 'mafuriko'],
    ['bajeti serikali', 'bunge']
  ]
}
