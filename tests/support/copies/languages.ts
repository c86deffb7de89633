/** What a news page in one language says, in parts, to be laid out as a text copy. */
export interface Copy {
  language: string
  site: string
  crumb: string[]
  section: string
  title: string
  standfirst: string
  caption: { line: string; caption: string; credit: string }
  byline: { line: string; names: string[] }
  date: { line: string; iso: string }
  body: string[]
  pointer: string
  head: string[]
  tail: string[]
}

export const COPIES: Copy[] = [
  {
    language: 'en',
    site: 'The Harbour Herald',
    crumb: ['World', 'Europe'],
    section: 'World',
    title: 'Harbour town moves its winter timetable forward by two weeks',
    standfirst: 'The council agreed after a letter from the people who work on the quays.',
    caption: {
      line: 'A ferry leaves the old harbour on Monday. (Photo: Ada North/AFP)',
      caption: 'A ferry leaves the old harbour on Monday.',
      credit: 'Ada North/AFP'
    },
    byline: { line: 'By Jon Vik and Mary Poole', names: ['Jon Vik', 'Mary Poole'] },
    date: { line: 'Published 5 March 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'The ferry company said on Tuesday that the winter timetable would begin two weeks earlier than planned this year.',
      'Harbour staff had asked for the change in a letter to the council, which discussed it in a public meeting last month.',
      '“We were heard,” said one of them.',
      'Passengers with season tickets keep their seats, and those with single tickets can have the whole fare paid back until the end of April.'
    ],
    pointer: 'Read more: Storm damages the old lighthouse',
    head: ['Skip to content', 'Menu', 'Sign in', 'Subscribe'],
    tail: [
      'Share this article',
      'Most read',
      'Sign up to our newsletter',
      'About us',
      'Privacy policy',
      '© 2024 The Harbour Herald. All rights reserved.'
    ]
  },
  {
    language: 'de',
    site: 'Hafenbote',
    crumb: ['Startseite', 'Politik', 'Inland'],
    section: 'Politik',
    title: 'Hafenstadt zieht den Winterfahrplan um zwei Wochen vor',
    standfirst: 'Der Stadtrat folgte damit einem Brief der Beschäftigten an den Kaianlagen.',
    caption: {
      line: 'Eine Fähre verlässt den alten Hafen. (Foto: Nils Berg/dpa)',
      caption: 'Eine Fähre verlässt den alten Hafen.',
      credit: 'Nils Berg/dpa'
    },
    byline: { line: 'Von Anna Weber und Jens Vogt', names: ['Anna Weber', 'Jens Vogt'] },
    date: { line: '5. März 2024, 08:30 Uhr', iso: '2024-03-05T08:30:00' },
    body: [
      'Die Fährgesellschaft teilte am Dienstag mit, dass der Winterfahrplan zwei Wochen früher als geplant beginnen werde.',
      'Die Beschäftigten des Hafens hatten den Stadtrat in einem Brief darum gebeten, der im vergangenen Monat öffentlich beraten wurde.',
      '„Man hat uns zugehört“, sagte einer von ihnen.',
      'Wer eine Dauerkarte hat, behält seinen Platz, und einzelne Fahrkarten werden bis Ende April auf Wunsch vollständig zurückgenommen.'
    ],
    pointer: 'Lesen Sie auch: Sturm beschädigt den alten Leuchtturm',
    head: ['Zum Inhalt springen', 'Menü', 'Anmelden', 'Abo'],
    tail: [
      'Teilen',
      'Meistgelesen',
      'Newsletter abonnieren',
      'Impressum',
      'Datenschutz',
      '© 2024 Hafenbote. Alle Rechte vorbehalten.'
    ]
  },
  {
    language: 'fr',
    site: 'Le Quai',
    crumb: ['Accueil', 'Monde', 'Europe'],
    section: 'Monde',
    title: 'Le port avance de deux semaines ses horaires d’hiver',
    standfirst: 'La mairie a suivi la demande des personnes qui travaillent sur les quais.',
    caption: {
      line: 'Un bac quitte le vieux port. (Photo : Jeanne Roche/AFP)',
      caption: 'Un bac quitte le vieux port.',
      credit: 'Jeanne Roche/AFP'
    },
    byline: { line: 'Par Claire Morel et Paul Simon', names: ['Claire Morel', 'Paul Simon'] },
    date: { line: 'Publié le 5 mars 2024 à 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'La compagnie des bacs a annoncé mardi que les horaires d’hiver commenceraient deux semaines plus tôt que prévu cette année.',
      'Le personnel du port avait demandé ce changement dans une lettre à la mairie, qui en a débattu en séance publique le mois dernier.',
      '« On nous a écoutés », a dit l’un d’eux.',
      'Les abonnés gardent leur place, et les billets simples peuvent être remboursés en totalité jusqu’à la fin du mois d’avril.'
    ],
    pointer: 'Lire aussi : La tempête endommage le vieux phare',
    head: ['Aller au contenu', 'Menu', 'Se connecter', 'S’abonner'],
    tail: [
      'Partager',
      'Les plus lus',
      'Inscrivez-vous à notre newsletter',
      'Mentions légales',
      '© 2024 Le Quai. Tous droits réservés.'
    ]
  },
  {
    language: 'es',
    site: 'El Muelle',
    crumb: ['Inicio', 'Internacional', 'Europa'],
    section: 'Internacional',
    title: 'El puerto adelanta dos semanas su horario de invierno',
    standfirst: 'El ayuntamiento atendió la carta de quienes trabajan en los muelles.',
    caption: {
      line: 'Un transbordador sale del puerto viejo. (Foto: Ana Ruiz/EFE)',
      caption: 'Un transbordador sale del puerto viejo.',
      credit: 'Ana Ruiz/EFE'
    },
    byline: { line: 'Por Luis Prado y Marta Gil', names: ['Luis Prado', 'Marta Gil'] },
    date: { line: '5 de marzo de 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'La compañía de transbordadores anunció el martes que el horario de invierno empezará dos semanas antes de lo previsto este año.',
      'El personal del puerto había pedido el cambio en una carta al ayuntamiento, que la debatió en una sesión pública el mes pasado.',
      '«Nos escucharon», dijo uno de ellos.',
      'Los viajeros con abono conservan su asiento, y los billetes sencillos pueden devolverse por completo hasta finales de abril.'
    ],
    pointer: 'Lea también: La tormenta daña el viejo faro',
    head: ['Saltar al contenido', 'Menú', 'Iniciar sesión', 'Suscríbete'],
    tail: [
      'Compartir',
      'Lo más leído',
      'Suscríbete a nuestro boletín',
      'Aviso legal',
      '© 2024 El Muelle. Todos los derechos reservados.'
    ]
  },
  {
    language: 'it',
    site: 'Il Molo',
    crumb: ['Home', 'Mondo', 'Europa'],
    section: 'Mondo',
    title: 'Il porto anticipa di due settimane l’orario invernale',
    standfirst: 'Il comune ha accolto la lettera di chi lavora sulle banchine.',
    caption: {
      line: 'Un traghetto lascia il porto vecchio. (Foto: Sara Neri/ANSA)',
      caption: 'Un traghetto lascia il porto vecchio.',
      credit: 'Sara Neri/ANSA'
    },
    byline: { line: 'di Marco Riva e Elena Serra', names: ['Marco Riva', 'Elena Serra'] },
    date: { line: '5 marzo 2024 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'La compagnia dei traghetti ha annunciato martedì che l’orario invernale comincerà due settimane prima del previsto quest’anno.',
      'Il personale del porto aveva chiesto il cambiamento in una lettera al comune, che ne ha discusso in seduta pubblica il mese scorso.',
      '«Ci hanno ascoltato», ha detto uno di loro.',
      'Chi ha l’abbonamento conserva il posto, e i biglietti singoli possono essere rimborsati per intero fino alla fine di aprile.'
    ],
    pointer: 'Leggi anche: La tempesta danneggia il vecchio faro',
    head: ['Vai al contenuto', 'Menu', 'Accedi', 'Abbonati'],
    tail: [
      'Condividi',
      'I più letti',
      'Iscriviti alla newsletter',
      'Privacy',
      '© 2024 Il Molo. Tutti i diritti riservati.'
    ]
  },
  {
    language: 'pt',
    site: 'O Cais',
    crumb: ['Início', 'Mundo', 'Europa'],
    section: 'Mundo',
    title: 'Porto antecipa em duas semanas o horário de inverno',
    standfirst: 'A câmara atendeu à carta de quem trabalha nos cais.',
    caption: {
      line: 'Uma barca deixa o porto velho. (Foto: Rita Melo/Lusa)',
      caption: 'Uma barca deixa o porto velho.',
      credit: 'Rita Melo/Lusa'
    },
    byline: { line: 'Por Inês Costa e Rui Lopes', names: ['Inês Costa', 'Rui Lopes'] },
    date: { line: '5 de março de 2024 às 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'A companhia das barcas anunciou na terça-feira que o horário de inverno começará duas semanas mais cedo do que o previsto este ano.',
      'O pessoal do porto tinha pedido a mudança numa carta à câmara, que a discutiu em sessão pública no mês passado.',
      '“Fomos ouvidos”, disse um deles.',
      'Os passageiros com passe mantêm o lugar, e os bilhetes simples podem ser reembolsados por inteiro até ao fim de abril.'
    ],
    pointer: 'Leia também: Tempestade danifica o velho farol',
    head: ['Ir para o conteúdo', 'Menu', 'Entrar', 'Assine'],
    tail: [
      'Compartilhe',
      'Mais lidas',
      'Receba nossa newsletter',
      'Política de privacidade',
      '© 2024 O Cais. Todos os direitos reservados.'
    ]
  },
  {
    language: 'nl',
    site: 'De Kade',
    crumb: ['Home', 'Buitenland', 'Europa'],
    section: 'Buitenland',
    title: 'Havenstad vervroegt winterdienstregeling met twee weken',
    standfirst: 'De gemeenteraad volgde een brief van de mensen die op de kades werken.',
    caption: {
      line: 'Een veerboot verlaat de oude haven. (Foto: Piet Mulder/ANP)',
      caption: 'Een veerboot verlaat de oude haven.',
      credit: 'Piet Mulder/ANP'
    },
    byline: { line: 'Door Sanne Visser en Tom Bakker', names: ['Sanne Visser', 'Tom Bakker'] },
    date: { line: '5 maart 2024 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'De veerdienst maakte dinsdag bekend dat de winterdienstregeling dit jaar twee weken eerder ingaat dan de bedoeling was.',
      'Het havenpersoneel had daar in een brief aan de gemeenteraad om gevraagd, die er vorige maand in het openbaar over vergaderde.',
      '‘Er is naar ons geluisterd’, zei een van hen.',
      'Reizigers met een abonnement houden hun plaats, en losse kaartjes worden tot eind april op verzoek geheel terugbetaald.'
    ],
    pointer: 'Lees ook: Storm beschadigt de oude vuurtoren',
    head: ['Naar de inhoud', 'Menu', 'Inloggen', 'Abonneren'],
    tail: ['Deel dit artikel', 'Meest gelezen', 'Nieuwsbrief', 'Privacy', '© 2024 De Kade. Alle rechten voorbehouden.']
  },
  {
    language: 'ru',
    site: 'Причал',
    crumb: ['Главная', 'Мир', 'Европа'],
    section: 'Мир',
    title: 'Портовый город переходит на зимнее расписание на две недели раньше',
    standfirst: 'Городской совет согласился с письмом тех, кто работает на причалах.',
    caption: {
      line: 'Паром выходит из старого порта. (Фото: Иван Белов/ТАСС)',
      caption: 'Паром выходит из старого порта.',
      credit: 'Иван Белов/ТАСС'
    },
    byline: { line: 'Автор: Мария Орлова', names: ['Мария Орлова'] },
    date: { line: '5 марта 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'Паромная компания сообщила во вторник, что зимнее расписание в этом году начнёт действовать на две недели раньше срока.',
      'Работники порта просили об этом в письме городскому совету, который обсудил его на открытом заседании в прошлом месяце.',
      '«Нас услышали», — сказал один из них.',
      'Пассажиры с сезонными билетами сохраняют свои места, а разовые билеты можно полностью вернуть до конца апреля.'
    ],
    pointer: 'Читайте также: Шторм повредил старый маяк',
    head: ['Перейти к содержанию', 'Меню', 'Войти', 'Подписаться'],
    tail: [
      'Поделиться',
      'Самое читаемое',
      'Подписывайтесь на наш канал',
      'О проекте',
      '© 2024 Причал. Все права защищены.'
    ]
  },
  {
    language: 'tr',
    site: 'Rıhtım',
    crumb: ['Ana Sayfa', 'Dünya', 'Avrupa'],
    section: 'Dünya',
    title: 'Liman kenti kış tarifesini iki hafta öne aldı',
    standfirst: 'Belediye meclisi rıhtımda çalışanların mektubunu kabul etti.',
    caption: {
      line: 'Bir vapur eski limandan ayrılıyor. (Fotoğraf: Elif Kaya/AA)',
      caption: 'Bir vapur eski limandan ayrılıyor.',
      credit: 'Elif Kaya/AA'
    },
    byline: { line: 'Yazan: Deniz Aksoy', names: ['Deniz Aksoy'] },
    date: { line: '5 Mart 2024 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'Vapur şirketi salı günü yaptığı açıklamada kış tarifesinin bu yıl planlanandan iki hafta önce başlayacağını duyurdu.',
      'Liman çalışanları değişikliği belediye meclisine yazdıkları bir mektupla istemiş, meclis de konuyu geçen ay açık oturumda görüşmüştü.',
      '“Sesimizi duydular,” dedi içlerinden biri.',
      'Abonman sahibi yolcular yerlerini koruyor, tek kullanımlık biletlerin ücreti ise nisan sonuna kadar tamamen geri ödenebiliyor.'
    ],
    pointer: 'İlgili haberler: Fırtına eski feneri yıktı',
    head: ['İçeriğe geç', 'Menü', 'Giriş yap', 'Abone ol'],
    tail: ['Paylaş', 'En çok okunanlar', 'Bültenimize abone olun', 'Künye', '© 2024 Rıhtım. Tüm hakları saklıdır.']
  },
  {
    language: 'pl',
    site: 'Nabrzeże',
    crumb: ['Strona główna', 'Świat', 'Europa'],
    section: 'Świat',
    title: 'Miasto portowe przyspiesza zimowy rozkład jazdy o dwa tygodnie',
    standfirst: 'Rada miasta poparła list osób pracujących na nabrzeżach.',
    caption: {
      line: 'Prom opuszcza stary port. (Fot. Jan Nowak/PAP)',
      caption: 'Prom opuszcza stary port.',
      credit: 'Jan Nowak/PAP'
    },
    byline: { line: 'Autor: Ewa Lis', names: ['Ewa Lis'] },
    date: { line: '5 marca 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'Spółka promowa poinformowała we wtorek, że zimowy rozkład jazdy zacznie w tym roku obowiązywać dwa tygodnie wcześniej niż planowano.',
      'Pracownicy portu prosili o to w liście do rady miasta, która omawiała go na otwartym posiedzeniu w zeszłym miesiącu.',
      '„Wysłuchano nas”, powiedział jeden z nich.',
      'Podróżni z biletami okresowymi zachowują miejsca, a bilety jednorazowe można zwrócić w całości do końca kwietnia.'
    ],
    pointer: 'Czytaj także: Sztorm uszkodził starą latarnię',
    head: ['Przejdź do treści', 'Menu', 'Zaloguj się', 'Prenumerata'],
    tail: [
      'Udostępnij',
      'Najczęściej czytane',
      'Zapisz się na newsletter',
      'Polityka prywatności',
      '© 2024 Nabrzeże. Wszelkie prawa zastrzeżone.'
    ]
  },
  {
    language: 'ar',
    site: 'صحيفة المرفأ',
    crumb: ['الرئيسية', 'العالم', 'أوروبا'],
    section: 'العالم',
    title: 'مدينة المرفأ تقدم جدول الشتاء أسبوعين كاملين',
    standfirst: 'وافق المجلس البلدي على رسالة العاملين في الأرصفة.',
    caption: {
      line: 'عبّارة تغادر المرفأ القديم (تصوير: سامي حداد/رويترز)',
      caption: 'عبّارة تغادر المرفأ القديم',
      credit: 'سامي حداد/رويترز'
    },
    byline: { line: 'بقلم: أحمد محمود', names: ['أحمد محمود'] },
    date: { line: '5 مارس 2024 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'أعلنت شركة العبّارات يوم الثلاثاء أن جدول الشتاء سيبدأ قبل أسبوعين من الموعد المقرر لهذا العام على جميع الخطوط.',
      'وكان موظفو الميناء قد طلبوا ذلك في رسالة إلى المجلس البلدي الذي ناقشها في جلسة علنية عقدت الشهر الماضي.',
      'وقال أحدهم: "لقد سمعونا أخيراً".',
      'ويحتفظ أصحاب التذاكر الموسمية بمقاعدهم، ويمكن لمن اشترى تذكرة واحدة أن يستعيد ثمنها كاملاً حتى نهاية نيسان.'
    ],
    pointer: 'اقرأ أيضاً: العاصفة تلحق أضراراً بالمنارة القديمة',
    head: ['انتقل إلى المحتوى', 'القائمة', 'تسجيل الدخول', 'اشترك'],
    tail: [
      'شارك',
      'الأكثر قراءة',
      'اشترك في نشرتنا البريدية',
      'سياسة الخصوصية',
      '© 2024 صحيفة المرفأ. جميع الحقوق محفوظة.'
    ]
  },
  {
    language: 'fa',
    site: 'روزنامه بندر',
    crumb: ['خانه', 'جهان', 'اروپا'],
    section: 'جهان',
    title: 'شهر بندری برنامه زمستانی را دو هفته جلو می‌اندازد',
    standfirst: 'شورای شهر با نامه کارکنان اسکله موافقت کرد.',
    caption: {
      line: 'کشتی مسافربری بندر قدیمی را ترک می‌کند (عکس: رضا کریمی/ایرنا)',
      caption: 'کشتی مسافربری بندر قدیمی را ترک می‌کند',
      credit: 'رضا کریمی/ایرنا'
    },
    byline: { line: 'نویسنده: علی رضایی', names: ['علی رضایی'] },
    date: { line: '۱۵ اسفند ۱۴۰۲', iso: '2024-03-05' },
    body: [
      'شرکت کشتیرانی روز سه‌شنبه اعلام کرد که برنامه زمستانی امسال دو هفته زودتر از موعد مقرر در همه خطوط آغاز می‌شود.',
      'کارکنان بندر این تغییر را در نامه‌ای به شورای شهر خواسته بودند که ماه گذشته در نشستی علنی درباره آن گفت‌وگو شد.',
      'یکی از آنان گفت: «سرانجام صدای ما را شنیدند.»',
      'مسافرانی که بلیت فصلی دارند جای خود را نگه می‌دارند و بهای بلیت‌های تک‌سفره تا پایان ماه آینده پس داده می‌شود.'
    ],
    pointer: 'بیشتر بخوانید: توفان به فانوس دریایی آسیب زد',
    head: ['رفتن به محتوا', 'فهرست', 'ورود', 'اشتراک'],
    tail: [
      'به اشتراک بگذارید',
      'پربازدیدترین‌ها',
      'عضویت در خبرنامه',
      'درباره ما',
      '© ۱۴۰۲ روزنامه بندر. تمامی حقوق محفوظ است.'
    ]
  },
  {
    language: 'he',
    site: 'עיתון הנמל',
    crumb: ['ראשי', 'עולם', 'אירופה'],
    section: 'עולם',
    title: 'עיר הנמל מקדימה את לוח הזמנים של החורף בשבועיים',
    standfirst: 'המועצה נענתה למכתב של העובדים ברציפים.',
    caption: {
      line: 'מעבורת יוצאת מהנמל הישן (צילום: דנה לוי/רויטרס)',
      caption: 'מעבורת יוצאת מהנמל הישן',
      credit: 'דנה לוי/רויטרס'
    },
    byline: { line: 'מאת יוסי כהן', names: ['יוסי כהן'] },
    date: { line: '5 במרץ 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'חברת המעבורות הודיעה ביום שלישי כי לוח הזמנים של החורף ייכנס לתוקף השנה שבועיים מוקדם מהמתוכנן בכל הקווים.',
      'עובדי הנמל ביקשו את השינוי במכתב למועצת העיר, שדנה בו בישיבה פתוחה לציבור שנערכה בחודש שעבר בבניין העירייה.',
      '"סוף סוף הקשיבו לנו", אמר אחד מהם.',
      'נוסעים בעלי כרטיס עונתי שומרים על מקומם, ואת דמי הכרטיסים הבודדים אפשר לקבל בחזרה במלואם עד סוף חודש אפריל.'
    ],
    pointer: 'קראו גם: הסערה פגעה במגדלור הישן',
    head: ['דלג לתוכן', 'תפריט', 'כניסה', 'הרשמה'],
    tail: ['שתף', 'הנקראות ביותר', 'הצטרפו לניוזלטר', 'מדיניות פרטיות', '© 2024 עיתון הנמל. כל הזכויות שמורות.']
  },
  {
    language: 'zh',
    site: '港湾日报',
    crumb: ['首页', '国际', '欧洲'],
    section: '国际',
    title: '港口城市将冬季时刻表提前两周实行',
    standfirst: '市议会同意了码头工人在信中提出的要求。',
    caption: {
      line: '一艘渡轮驶离旧港。（摄影：王磊/新华社）',
      caption: '一艘渡轮驶离旧港。',
      credit: '王磊/新华社'
    },
    byline: { line: '记者：王小明、李华', names: ['王小明', '李华'] },
    date: { line: '2024年3月5日 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      '轮渡公司周二表示，今年的冬季时刻表将比原计划提前两周开始实行，所有航线都会受到影响，旅客应当提前查询。',
      '港口员工此前在写给市议会的信中提出了这一要求，市议会上个月在公开会议上对此进行了讨论并表示同意。',
      '“我们的声音被听到了。”其中一人说。',
      '持有季票的乘客可以保留座位，购买单程票的乘客可以在售票处要求全额退款，时间截止到四月底为止。'
    ],
    pointer: '相关阅读：风暴损坏旧灯塔',
    head: ['跳到内容', '菜单', '登录', '订阅'],
    tail: ['分享', '热门新闻', '关注我们', '关于我们', '© 2024 港湾日报 版权所有']
  },
  {
    language: 'ja',
    site: '港新聞',
    crumb: ['ホーム', '国際', '欧州'],
    section: '国際',
    title: '港町、冬の時刻表を二週間早めて実施へ',
    standfirst: '岸壁で働く人たちの手紙を市議会が受け入れた。',
    caption: {
      line: '旧港を出る連絡船（撮影：田中花子/共同通信）',
      caption: '旧港を出る連絡船',
      credit: '田中花子/共同通信'
    },
    byline: { line: '文・佐藤健', names: ['佐藤健'] },
    date: { line: '2024年3月5日 08時30分', iso: '2024-03-05T08:30:00' },
    body: [
      '連絡船の会社は火曜日、今年の冬の時刻表を予定より二週間早く始めると発表した。すべての航路が対象になるという。',
      '港で働く人たちは市議会に手紙を送ってこの変更を求めており、市議会は先月の公開の会議でこれを話し合っていた。',
      '「やっと聞いてもらえた」と一人は話した。',
      '定期券を持つ乗客の座席はそのまま保たれ、片道の切符は四月の終わりまで窓口で全額の払い戻しを受けられる。'
    ],
    pointer: '関連記事：嵐で古い灯台に被害',
    head: ['本文へ移動', 'メニュー', 'ログイン', '会員登録'],
    tail: [
      'シェアする',
      'アクセスランキング',
      'メールマガジン登録',
      'プライバシーポリシー',
      '© 2024 港新聞 無断転載を禁じます'
    ]
  },
  {
    language: 'ko',
    site: '항구일보',
    crumb: ['홈', '국제', '유럽'],
    section: '국제',
    title: '항구 도시, 겨울 시간표 두 주 앞당겨 시행',
    standfirst: '시의회가 부두 노동자들의 편지를 받아들였다.',
    caption: {
      line: '여객선이 옛 항구를 떠나고 있다. (사진=이영희/연합뉴스)',
      caption: '여객선이 옛 항구를 떠나고 있다.',
      credit: '이영희/연합뉴스'
    },
    byline: { line: '김철수 기자', names: ['김철수'] },
    date: { line: '입력 2024.03.05. 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      '여객선 회사는 화요일 올해 겨울 시간표를 예정보다 두 주 일찍 시작한다고 밝혔다. 모든 노선이 여기에 포함된다.',
      '항구 직원들은 시의회에 보낸 편지에서 이 변경을 요청했고 시의회는 지난달 공개 회의에서 이 문제를 논의했다.',
      '"드디어 우리 말을 들어 주었다"고 한 직원은 말했다.',
      '정기권을 가진 승객은 자리를 그대로 유지하며 편도 승차권은 사월 말까지 창구에서 전액을 돌려받을 수 있다.'
    ],
    pointer: '관련기사: 폭풍으로 옛 등대 파손',
    head: ['본문 바로가기', '메뉴', '로그인', '구독'],
    tail: ['공유하기', '많이 본 뉴스', '뉴스레터 구독', '개인정보처리방침', '© 2024 항구일보. 무단 전재 및 재배포 금지']
  },
  {
    language: 'hi',
    site: 'बंदरगाह समाचार',
    crumb: ['होम', 'दुनिया', 'यूरोप'],
    section: 'दुनिया',
    title: 'बंदरगाह शहर ने सर्दियों की समय सारणी दो हफ्ते पहले लागू की',
    standfirst: 'नगर परिषद ने घाट पर काम करने वालों की चिट्ठी मान ली।',
    caption: {
      line: 'पुराने बंदरगाह से निकलती एक नाव। (फोटो: रवि शर्मा/पीटीआई)',
      caption: 'पुराने बंदरगाह से निकलती एक नाव।',
      credit: 'रवि शर्मा/पीटीआई'
    },
    byline: { line: 'लेखक: सुनीता वर्मा', names: ['सुनीता वर्मा'] },
    date: { line: '5 मार्च 2024, 08:30', iso: '2024-03-05T08:30:00' },
    body: [
      'नाव कंपनी ने मंगलवार को कहा कि सर्दियों की समय सारणी इस साल तय समय से दो हफ्ते पहले सभी मार्गों पर शुरू होगी।',
      'बंदरगाह के कर्मचारियों ने नगर परिषद को लिखी चिट्ठी में यह बदलाव माँगा था जिस पर पिछले महीने खुली बैठक में चर्चा हुई।',
      '“आखिर हमारी बात सुनी गई,” उनमें से एक ने कहा।',
      'मौसमी टिकट वाले यात्रियों की सीट बनी रहेगी और एक बार के टिकट का पूरा पैसा अप्रैल के अंत तक वापस मिल सकेगा।'
    ],
    pointer: 'यह भी पढ़ें: तूफान से पुराने लाइटहाउस को नुकसान',
    head: ['मुख्य सामग्री पर जाएं', 'मेनू', 'लॉग इन', 'सब्सक्राइब करें'],
    tail: ['शेयर करें', 'सबसे ज्यादा पढ़ी गई', 'न्यूज़लेटर', 'गोपनीयता नीति', '© 2024 बंदरगाह समाचार. सर्वाधिकार सुरक्षित।']
  }
]
