import type { Language } from './language'

export const russian: Language = {
  tag: 'ru',
  articles: {
    moskva: [
      'Выборы в Москве прошли спокойно',
      'Мэр столицы поблагодарил москвичей. Явка выросла на десять процентов.'
    ],
    voda: ['Воды в реках всё меньше', 'Реки Сибири мелеют. Учёные следят за уровнем воды и за рыбой.'],
    ruka: ['Рукописи не горят', 'Рукой писателя сделаны пометки. В музее показали и его письма к жене.'],
    den: ['Дни культуры в Праге', 'За пять дней прошло сорок концертов. Гостей встречали на вокзале.'],
    rynok: ['На рынке подешевели яблоки', 'Покупатели довольны ценами. Рынки работают и по воскресеньям.'],
    sud: ['Судья отпустил журналистку', 'Журналистка Ёлкина провела в тюрьме год. Адвокаты подали жалобу.'],
    pravitelstvo: [
      'Правительство обещает дороги',
      'Министры приняли решение о строительстве дорог. Деньги выделит бюджет страны.'
    ],
    deti: ['Дети вернулись в школу', 'Ребёнок из деревни прошёл пять километров. Учителя встретили детей цветами.']
  },
  asks: [
    ['Москва', 'moskva'],
    ['в Москву', 'moskva'],
    ['выбор', 'moskva'],
    ['выборах', 'moskva'],
    ['столица', 'moskva'],
    ['процент', 'moskva'],
    ['вода', 'voda'],
    ['река', 'voda'],
    ['рыба', 'voda'],
    ['ученый', 'voda'],
    ['уровень', 'voda'],
    ['рука', 'ruka'],
    ['руке', 'ruka'],
    ['писатель', 'ruka'],
    ['письмо', 'ruka'],
    ['рукопись', 'ruka'],
    ['музей', 'ruka'],
    ['Прага', 'den'],
    ['день', 'den'],
    ['концерт', 'den'],
    ['гость', 'den'],
    ['вокзал', 'den'],
    ['рынок', 'rynok'],
    ['яблоко', 'rynok'],
    ['цена', 'rynok'],
    ['покупатель', 'rynok'],
    ['елкина', 'sud'],
    ['журналистки', 'sud'],
    ['тюрьма', 'sud'],
    ['адвокат', 'sud'],
    ['жалоба', 'sud'],
    ['министр', 'pravitelstvo'],
    ['дорога', 'pravitelstvo'],
    ['строительство', 'pravitelstvo'],
    ['решения', 'pravitelstvo'],
    ['правительства', 'pravitelstvo'],
    ['школа', 'deti'],
    ['учитель', 'deti'],
    ['дети', 'deti'],
    ['деревня', 'deti'],
    ['цветок', 'deti'],
    ['РЕБЕНОК', 'deti']
  ],
  misspelt: [
    ['правителсьтво', 'pravitelstvo'],
    ['журналитска', 'sud'],
    ['минситры', 'pravitelstvo'],
    ['концретов', 'den'],
    ['рукописси', 'ruka'],
    ['вокхале', 'den']
  ]
}

export const ukrainian: Language = {
  tag: 'uk',
  articles: {
    kyiv: [
      'У Києві відкрили міст',
      'Мешканці столиці чекали на цей день три роки. Київський мер подякував будівельникам.'
    ],
    lviv: ['Зі Львова вирушив потяг', 'Потяги їздитимуть щодня. Львівська залізниця обіцяє знижки.'],
    kharkiv: ['Школи Харкова працюють під землею', 'У Харкові діти навчаються в метро. П’ятсот учнів прийшли на урок.'],
    ruka: ['Лікарі врятували руку пораненого', 'На руці залишився шрам. Операція тривала дев’ять годин.'],
    potik: [
      'Річка Прут вийшла з берегів',
      'Вода в річці піднялася вночі. На нозі рятувальника знайшли п’явку. Ґанок хати затопило.'
    ],
    vesna: ['Вибори до Ради відбудуться навесні', 'Партії готують списки. Виборців запрошують перевірити адреси.']
  },
  asks: [
    ['Київ', 'kyiv'],
    ['київ', 'kyiv'],
    ['Києва', 'kyiv'],
    ['міст', 'kyiv'],
    ['столиця', 'kyiv'],
    ['мешканець', 'kyiv'],
    ['Львів', 'lviv'],
    ['Львові', 'lviv'],
    ['потяг', 'lviv'],
    ['залізниці', 'lviv'],
    ['Харків', 'kharkiv'],
    ['школа', 'kharkiv'],
    ["п'ятсот", 'kharkiv'],
    ['пятсот', 'kharkiv'],
    ['учень', 'kharkiv'],
    ['рука', 'ruka'],
    ['лікар', 'ruka'],
    ['операції', 'ruka'],
    ["дев'ять", 'ruka'],
    ['річці', 'potik'],
    ['річка', 'potik'],
    ['берег', 'potik'],
    ['нога', 'potik'],
    ['ганок', 'potik'],
    ['вибір', 'vesna'],
    ['партія', 'vesna'],
    ['виборець', 'vesna'],
    ['список', 'vesna']
  ],
  misspelt: [
    ['залізинця', 'lviv'],
    ['операціа', 'ruka'],
    ['мешканицв', 'kyiv']
  ]
}

export const polish: Language = {
  tag: 'pl',
  articles: {
    warszawa: [
      'W Warszawie otwarto muzeum',
      'Prezydent miasta przeciął wstęgę. Warszawa czekała na to dwadzieścia lat.'
    ],
    krakow: ['Smog w Krakowie', 'Mieszkańcy Krakowa kaszlą. Rząd obiecuje pieniądze na nowe piece.'],
    reka: ['Ręce precz od lasów', 'Ekolodzy protestowali przed Sejmem. Ręka w rękę szli leśnicy i studenci.'],
    pociag: ['Pociągi spóźnione przez śnieg', 'W pociągu do Łodzi pasażerowie spędzili noc. Kolej przeprasza.'],
    dziecko: ['Dzieci piszą listy', 'Uczniowie z Gdańska napisali do nauczycielki. W liście były rysunki psów.']
  },
  asks: [
    ['Warszawa', 'warszawa'],
    ['warszawy', 'warszawa'],
    ['muzea', 'warszawa'],
    ['miasto', 'warszawa'],
    ['Kraków', 'krakow'],
    ['krakow', 'krakow'],
    ['mieszkaniec', 'krakow'],
    ['pieniądz', 'krakow'],
    ['piec', 'krakow'],
    ['ręka', 'reka'],
    ['reka', 'reka'],
    ['las', 'reka'],
    ['ekolog', 'reka'],
    ['sejm', 'reka'],
    ['student', 'reka'],
    ['pociąg', 'pociag'],
    ['Łódź', 'pociag'],
    ['lodz', 'pociag'],
    ['pasażer', 'pociag'],
    ['dziecko', 'dziecko'],
    ['uczeń', 'dziecko'],
    ['list', 'dziecko'],
    ['pies', 'dziecko'],
    ['Gdańsk', 'dziecko'],
    ['nauczycielka', 'dziecko']
  ],
  misspelt: [
    ['mieszkańyc', 'krakow'],
    ['prezdyent', 'warszawa']
  ]
}

export const czech: Language = {
  tag: 'cs',
  articles: {
    praha: ['V Praze jezdí nové tramvaje', 'Tramvaj ujede sto kilometrů. Pražané je vítají, primátor Prahy také.'],
    kniha: ['Knihy na náměstí', 'Knihkupci otevřeli v Brně stánek. O každé knize vyprávěl herec.'],
    ruka: ['Lékaři zachránili ruku dělníka', 'V ruce měl hřebík. Nemocnice v Ostravě slaví.'],
    volby: ['Volby do sněmovny rozhodly ženy', 'Voliči v Olomouci přišli včas. Vláda ztratila většinu hlasů.'],
    pes: ['Psi pomáhají policii', 'Policejní pes našel drogy. Děti si ho hladily u řeky, v řece plavaly kachny.']
  },
  asks: [
    ['Praha', 'praha'],
    ['praha', 'praha'],
    ['Prahu', 'praha'],
    ['tramvají', 'praha'],
    ['kniha', 'kniha'],
    ['knih', 'kniha'],
    ['Brno', 'kniha'],
    ['herci', 'kniha'],
    ['ruka', 'ruka'],
    ['lékař', 'ruka'],
    ['lekar', 'ruka'],
    ['Ostrava', 'ruka'],
    ['nemocnici', 'ruka'],
    ['volba', 'volby'],
    ['žena', 'volby'],
    ['volič', 'volby'],
    ['Olomouc', 'volby'],
    ['hlas', 'volby'],
    ['pes', 'pes'],
    ['řeka', 'pes'],
    ['policie', 'pes']
  ],
  misspelt: [
    ['nemocince', 'ruka'],
    ['snemvona', 'volby']
  ]
}
