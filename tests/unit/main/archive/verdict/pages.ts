/** Pages as sites send them, self-written, with what they are. Null: an article. */
export interface Variant {
  name: string
  kind: string | null
  html: string
  url?: string
}

const NAV =
  '<header><a href="/">The Harbour Post</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/login">Log in</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav></header>'
const FOOT =
  '<footer><p>© 2024 The Harbour Post</p><ul><li><a href="/privacy">Privacy policy</a></li><li><a href="/cookies">Cookie settings</a></li></ul></footer>'

export function site(body: string, head = '<title>The Harbour Post</title>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${NAV}<main>${body}</main>${FOOT}</body></html>`
}

export const bare = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

export const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

const STORY = [
  'The harbour master closed the northern basin on Tuesday after divers found cracks in two of the old lock gates, and ships were sent to the outer quay.',
  'Engineers said that the cracks had grown since the inspection in spring, when a report had called them harmless and advised a repair within two years.',
  'Three ferries were cancelled, and the fish market opened four hours late because the lorries had to wait for the swing bridge on the far side of town.',
  'The town council will meet on Thursday to decide whether the gates should be replaced at once, which would cost about nine million and take a year.',
  'Skippers who keep their boats in the basin said they had warned of the damage for months and had been told each time that money was short.'
]

export function story(
  given: { title?: string; lines?: string[]; head?: string; after?: string; meta?: boolean } = {}
): string {
  const { title = 'Cracked gates close the northern basin', lines = STORY, head = '', after = '', meta = true } = given
  const ld = meta
    ? `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta name="author" content="Ada North">`
    : ''
  return site(
    `<article><h1>${title}</h1>${meta ? '<p class="byline">By Ada North</p><time datetime="2024-03-05T08:00:00Z">5 March 2024</time>' : ''}${paragraphs(...lines)}${after}</article>`,
    `<title>${title} - The Harbour Post</title>${ld}${head}`
  )
}

const closed = (extra = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Cracked gates","datePublished":"2024-03-05T08:00:00Z","isAccessibleForFree":false${extra}}</script>`

const HEADLINES = [
  'Council votes for a second bridge over the river',
  'Why the herring came back to the southern bay',
  'Night trains return to the coast after twenty years',
  'Farmers count the damage after the hail of Sunday',
  'The museum that keeps the last paper mill alive',
  'A quiet street fights for its three old lime trees',
  'Ferry company ordered to pay back winter fares',
  'School meals get dearer from the first of May',
  'Divers find a wreck that nobody had missed',
  'The choir that sings in a drained swimming pool',
  'Two towns quarrel over the name of one island',
  'Bakers warn that flour will be short by autumn',
  'New tram line runs its first test at midnight',
  'Beavers flood a cellar, and a court has to decide'
]

const front = (titles: string[] = HEADLINES): string =>
  site(
    titles
      .map(
        (title, n) =>
          `<section><h2><a href="/news/2024/story-${n}">${title}</a></h2><p>It was decided on day ${n} of the month, says our reporter.</p></section>`
      )
      .join('\n')
  )

const cookieWall = (heading: string, text: string, yes: string, no: string): string =>
  bare(
    'The Harbour Post',
    `<div class="cmp"><h2>${heading}</h2><p>${text}</p><button>${yes}</button><button>${no}</button></div>`
  )

export const VARIANTS: Variant[] = [
  // Robot checks
  {
    name: 'interstitial of a network',
    kind: 'captcha',
    html: bare(
      'Just a moment...',
      '<h1>harbourpost.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>harbourpost.example needs to review the security of your connection before proceeding.</p><div id="challenge-stage"></div><p>Ray ID: 8d1f00aa11bb22cc</p>',
      '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>'
    )
  },
  {
    name: 'blocked visitor',
    kind: 'captcha',
    html: bare(
      'Attention Required! | Network',
      '<h1>Sorry, you have been blocked</h1><h2>You are unable to access harbourpost.example</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p>'
    )
  },
  {
    name: 'press and hold',
    kind: 'captcha',
    html: bare(
      'Access to this page has been denied.',
      '<h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div><p>Reference ID 11aa-22bb</p>'
    )
  },
  {
    name: 'pardon our interruption',
    kind: 'captcha',
    html: bare(
      'Pardon Our Interruption',
      '<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You are a power user moving through this website with super-human speed.</li><li>You have disabled JavaScript in your web browser.</li></ul>'
    )
  },
  {
    name: 'unusual traffic',
    kind: 'captcha',
    html: bare(
      'Sorry',
      '<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it is really you sending the requests, and not a robot.</p><form action="/sorry"><div class="g-recaptcha"></div></form>'
    )
  },
  {
    name: 'a bare widget',
    kind: 'captcha',
    html: bare(
      'harbourpost.example',
      '<iframe src="https://geo.captcha-delivery.com/captcha/?cid=1"></iframe><script src="https://ct.captcha-delivery.com/c.js"></script>'
    )
  },
  {
    name: 'characters in a picture',
    kind: 'captcha',
    html: bare(
      'Security check',
      '<form><p>Please type the characters you see in the image below to continue to the article.</p><img src="c.png"><input name="c"><button>Continue</button></form>'
    )
  },
  {
    name: 'German',
    kind: 'captcha',
    html: bare(
      'Einen Moment bitte',
      '<h1>Sicherheitsüberprüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind, um fortzufahren.</p><label><input type="checkbox"> Ich bin kein Roboter</label>'
    )
  },
  {
    name: 'French',
    kind: 'captcha',
    html: bare(
      'Vérification de sécurité',
      '<p>Veuillez confirmer que vous êtes humain en complétant l’action ci-dessous.</p><p>Je ne suis pas un robot</p>'
    )
  },
  {
    name: 'Spanish',
    kind: 'captcha',
    html: bare('Un momento', '<p>Confirma que eres humano completando la siguiente acción.</p><p>No soy un robot</p>')
  },
  {
    name: 'Russian',
    kind: 'captcha',
    html: bare(
      'Вы не робот?',
      '<p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><p>Я не робот</p>'
    )
  },
  {
    name: 'Arabic',
    kind: 'captcha',
    html: bare('التحقق الأمني', '<h1>لحظة من فضلك</h1><p>يرجى التأكيد أنك لست روبوت للمتابعة إلى الموقع.</p>')
  },
  {
    name: 'Chinese',
    kind: 'captcha',
    html: bare('安全验证', '<p>您的访问过于频繁，请完成以下验证后继续访问。</p><p>请拖动下方滑块完成拼图</p>')
  },
  {
    name: 'Japanese',
    kind: 'captcha',
    html: bare(
      'セキュリティチェック',
      '<p>続行するには、あなたが人間であることを確認してください。</p><p>私はロボットではありません</p>'
    )
  },
  {
    name: 'Turkish',
    kind: 'captcha',
    html: bare('Güvenlik doğrulaması', '<p>Devam etmek için robot olmadığınızı doğrulayın.</p>')
  },
  {
    name: 'Persian',
    kind: 'captcha',
    html: bare('بررسی امنیتی', '<p>لطفاً ثابت کنید که ربات نیستید تا به صفحه هدایت شوید.</p>')
  },
  // Consent
  {
    name: 'vendors',
    kind: 'consent',
    html: cookieWall(
      'We value your privacy',
      'We and our 842 partners store and/or access information on a device, such as cookies, and process personal data for personalised advertising, content measurement and audience research. You may withdraw your consent at any time.',
      'Accept all',
      'Manage options'
    )
  },
  {
    name: 'before you continue',
    kind: 'consent',
    html: cookieWall(
      'Before you continue',
      'We use cookies and data to deliver and maintain our services, to track outages and to measure audience engagement. If you choose “Accept all”, we will also use cookies and data to personalise ads.',
      'Accept all',
      'Reject all'
    )
  },
  {
    name: 'German pay or consent',
    kind: 'consent',
    html: cookieWall(
      'Mit Werbung weiterlesen',
      'Wir und unsere bis zu 215 Partner verarbeiten personenbezogene Daten mit Ihrer Einwilligung, etwa Cookies und Kennungen, um Werbung auszuspielen und zu messen. Sie können Ihre Zustimmung jederzeit widerrufen.',
      'Zustimmen und weiter',
      'Einstellungen'
    )
  },
  {
    name: 'French',
    kind: 'consent',
    html: cookieWall(
      'Le respect de votre vie privée est notre priorité',
      'Nous et nos 300 partenaires utilisons des cookies pour accéder à des informations sur un terminal et traiter des données personnelles, avec votre consentement, pour la publicité.',
      'Tout accepter',
      'Continuer sans accepter'
    )
  },
  {
    name: 'Spanish',
    kind: 'consent',
    html: cookieWall(
      'Tu privacidad es importante',
      'Nosotros y nuestros socios usamos cookies para tratar datos personales y mostrar publicidad personalizada con tu consentimiento.',
      'Aceptar y continuar',
      'Configurar'
    )
  },
  {
    name: 'Italian',
    kind: 'consent',
    html: cookieWall(
      'La tua privacy è importante',
      'Noi e i nostri partner utilizziamo cookie per la pubblicità e per il consenso al trattamento dei dati.',
      'Accetta e continua',
      'Rifiuta'
    )
  },
  {
    name: 'Polish',
    kind: 'consent',
    html: cookieWall(
      'Szanujemy Twoją prywatność',
      'My i nasi partnerzy używamy plików cookie. Twoja zgoda jest dobrowolna, prywatność możesz zmienić w ustawieniach.',
      'Przejdź do serwisu',
      'Odrzuć wszystko'
    )
  },
  {
    name: 'Turkish',
    kind: 'consent',
    html: cookieWall(
      'Gizliliğinize önem veriyoruz',
      'Biz ve ortaklarımız çerez kullanarak kişisel verilerinizi işliyoruz. Gizlilik tercihlerinizi değiştirebilirsiniz.',
      'Kabul et',
      'Reddet'
    )
  },
  {
    name: 'Russian',
    kind: 'consent',
    html: cookieWall(
      'Мы ценим вашу конфиденциальность',
      'Мы и наши партнёры используем файлы cookie и обрабатываем персональные данные для рекламных целей с вашего согласия.',
      'Принять все',
      'Отклонить'
    )
  },
  {
    name: 'Arabic',
    kind: 'consent',
    html: cookieWall(
      'خصوصيتك مهمة لنا',
      'نحن وشركاؤنا نستخدم ملفات تعريف الارتباط لمعالجة بيانات المستخدمين وعرض إعلانات، وخصوصيتك محفوظة.',
      'موافق',
      'رفض الكل'
    )
  },
  // Paywalls
  {
    name: 'closed by markup, two paragraphs',
    kind: 'paywall',
    html: story({
      lines: STORY.slice(0, 2),
      head: closed(),
      after: '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>'
    })
  },
  {
    name: 'no markup, a stub that breaks off',
    kind: 'paywall',
    html: story({
      lines: [STORY[0] ?? '', `${(STORY[1] ?? '').slice(0, 90)}…`],
      after:
        '<div class="gate"><p>This article is for subscribers only.</p><p>Subscribe now for 1 a month. Cancel any time.</p></div>'
    })
  },
  {
    name: 'much longer by its own count',
    kind: 'paywall',
    html: story({ lines: STORY.slice(0, 4), head: closed(',"wordCount":1180') })
  },
  {
    name: 'free articles used up',
    kind: 'paywall',
    html: story({
      lines: STORY.slice(0, 1),
      after:
        '<div class="meter-wall"><h2>You have reached your limit of free articles this month.</h2><a href="/offer">View offers</a></div>'
    })
  },
  {
    name: 'registration wall',
    kind: 'paywall',
    html: story({
      lines: STORY.slice(0, 2),
      after:
        '<section class="regwall"><h3>Create a free account to continue reading</h3><button>Register</button></section>'
    })
  },
  {
    name: 'German',
    kind: 'paywall',
    html: story({
      lines: [
        'Die nördliche Hafeneinfahrt ist seit Dienstag gesperrt, nachdem Taucher Risse in zwei alten Schleusentoren gefunden haben, sagte der Hafenmeister.'
      ],
      after:
        '<div class="paywall"><h3>Jetzt weiterlesen mit dem Digital-Abo</h3><p>Sie sind bereits Abonnent? Hier anmelden</p></div>'
    })
  },
  {
    name: 'French',
    kind: 'paywall',
    html: story({
      lines: [
        'Le bassin nord du port est fermé depuis mardi, après la découverte de fissures dans deux anciennes portes d’écluse par une équipe de plongeurs.'
      ],
      after:
        '<p class="inset">La suite de cet article est réservée aux abonnés. Il vous reste 78 % de cet article à lire.</p><a>Déjà abonné ?</a>'
    })
  },
  {
    name: 'Spanish',
    kind: 'paywall',
    html: story({
      lines: [
        'La dársena norte del puerto está cerrada desde el martes, después de que unos buzos encontraran grietas en dos compuertas antiguas.'
      ],
      after: '<div><h3>Contenido exclusivo para suscriptores</h3><p>Suscríbete para seguir leyendo</p></div>'
    })
  },
  {
    name: 'Italian',
    kind: 'paywall',
    html: story({
      lines: [
        'Il bacino nord del porto è chiuso da martedì, dopo che i sommozzatori hanno trovato crepe in due vecchie paratoie della chiusa.'
      ],
      after: '<div><h3>Contenuto riservato agli abbonati</h3><p>Abbonati per continuare a leggere</p></div>'
    })
  },
  {
    name: 'Dutch',
    kind: 'paywall',
    html: story({
      lines: [
        'Het noordelijke havenbekken is sinds dinsdag dicht, nadat duikers scheuren vonden in twee oude sluisdeuren, zegt de havenmeester.'
      ],
      after: '<div><h3>Verder lezen? Dit artikel is alleen voor abonnees</h3><p>Al abonnee? Log in</p></div>'
    })
  },
  {
    name: 'Swedish',
    kind: 'paywall',
    html: story({
      lines: [
        'Norra hamnbassängen är stängd sedan i tisdags efter att dykare hittat sprickor i två gamla slussportar, säger hamnkaptenen till tidningen.'
      ],
      after: '<div><h3>För att läsa vidare behöver du en prenumeration</h3><p>Redan prenumerant? Logga in</p></div>'
    })
  },
  {
    name: 'Russian',
    kind: 'paywall',
    html: story({
      lines: [
        'Северный бассейн порта закрыт со вторника: водолазы нашли трещины в двух старых воротах шлюза, сообщил капитан порта.'
      ],
      after: '<div><h3>Материал доступен только подписчикам</h3><p>Уже есть подписка? Войти</p></div>'
    })
  },
  {
    name: 'Arabic',
    kind: 'paywall',
    html: story({
      lines: [
        'أُغلق الحوض الشمالي للميناء منذ يوم الثلاثاء بعد أن عثر الغواصون على شقوق في بوابتين قديمتين، بحسب ما قاله مدير الميناء.'
      ],
      after: '<div><h3>هذا المقال للمشتركين فقط</h3><p>اشترك لمتابعة القراءة</p></div>'
    })
  },
  {
    name: 'Chinese',
    kind: 'paywall',
    html: story({
      lines: ['港口北侧港池自周二起关闭，潜水员在两扇旧闸门上发现了裂缝，港务负责人在新闻发布会上说。'],
      after: '<div><h3>订阅后继续阅读全文</h3><p>已是会员？登录</p></div>'
    })
  },
  {
    name: 'Japanese',
    kind: 'paywall',
    html: story({
      lines: ['港の北側の水域は火曜日から閉鎖されている。潜水士が古い水門二基に亀裂を見つけたためだと港長が説明した。'],
      after: '<div><p>この記事は有料会員限定です。残り1,204文字</p><p>すでに会員の方</p></div>'
    })
  },
  // Errors with status 200
  {
    name: 'not found',
    kind: 'error',
    html: site(
      '<h1>Page not found</h1><p>The page you are looking for may have been moved or deleted. Try the search.</p>',
      '<title>404 - The Harbour Post</title>'
    )
  },
  {
    name: 'not found with the most read below',
    kind: 'error',
    html: site(
      `<h1>Sorry, we couldn’t find that page</h1><p>Perhaps you will find what you want here:</p>${HEADLINES.map((title) => `<h3><a href="/x">${title}</a></h3><p>${STORY[0]?.slice(0, 80)}</p>`).join('')}`,
      '<title>Page not found | The Harbour Post</title>'
    )
  },
  {
    name: 'server error',
    kind: 'error',
    html: bare(
      '500 Internal Server Error',
      '<center><h1>500 Internal Server Error</h1></center><hr><center>nginx</center>'
    )
  },
  {
    name: 'maintenance',
    kind: 'error',
    html: bare(
      'Scheduled maintenance',
      '<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience. We are performing some maintenance at the moment.</p>'
    )
  },
  {
    name: 'not in your country',
    kind: 'error',
    html: bare(
      '451: Unavailable due to legal reasons',
      '<h1>451: Unavailable due to legal reasons</h1><p>We recognise you are attempting to access this website from a country where access cannot be granted at this time.</p>'
    )
  },
  {
    name: 'German',
    kind: 'error',
    html: site(
      '<h1>Seite nicht gefunden</h1><p>Die gesuchte Seite existiert nicht mehr.</p>',
      '<title>Seite nicht gefunden - Hafenpost</title>'
    )
  },
  {
    name: 'French',
    kind: 'error',
    html: site(
      '<h1>Oups, cette page est introuvable</h1><p>Le lien que vous avez suivi est peut-être rompu.</p>',
      '<title>Page introuvable</title>'
    )
  },
  {
    name: 'Spanish',
    kind: 'error',
    html: site(
      '<h1>Lo sentimos, la página no existe</h1><p>Puede que haya sido borrada.</p>',
      '<title>Página no encontrada</title>'
    )
  },
  {
    name: 'Portuguese',
    kind: 'error',
    html: site(
      '<h1>Página não encontrada</h1><p>O endereço pode ter mudado.</p>',
      '<title>Página não encontrada</title>'
    )
  },
  {
    name: 'Russian',
    kind: 'error',
    html: site('<h1>Страница не найдена</h1><p>Возможно, она была удалена.</p>', '<title>Ошибка 404</title>')
  },
  {
    name: 'Arabic',
    kind: 'error',
    html: site('<h1>الصفحة غير موجودة</h1><p>ربما حُذفت الصفحة أو تغيّر عنوانها.</p>', '<title>خطأ 404</title>')
  },
  {
    name: 'Persian',
    kind: 'error',
    html: site('<h1>صفحه مورد نظر یافت نشد</h1><p>شاید نشانی آن عوض شده باشد.</p>', '<title>خطای ۴۰۴</title>')
  },
  {
    name: 'Chinese',
    kind: 'error',
    html: site('<h1>抱歉，您访问的页面不存在</h1><p>请检查地址。</p>', '<title>页面不存在</title>')
  },
  {
    name: 'Japanese',
    kind: 'error',
    html: site(
      '<h1>お探しのページは見つかりません</h1><p>削除された可能性があります。</p>',
      '<title>ページが見つかりません</title>'
    )
  },
  {
    name: 'Korean',
    kind: 'error',
    html: site(
      '<h1>요청하신 페이지를 찾을 수 없습니다</h1><p>주소를 확인해 주세요.</p>',
      '<title>페이지를 찾을 수 없습니다</title>'
    )
  },
  {
    name: 'an article taken down',
    kind: 'error',
    html: site('<h1>This article is no longer available</h1><p>It was removed at the request of the agency.</p>')
  },
  // Sign-in
  {
    name: 'sign in',
    kind: 'login',
    html: bare(
      'Sign in - The Harbour Post',
      '<h1>Sign in</h1><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button><a>Forgot your password?</a></form>'
    )
  },
  {
    name: 'two steps, no password field yet',
    kind: 'login',
    html: bare(
      'Log in',
      '<h1>Log in to your account</h1><form><input type="email"><button>Continue</button></form><p>New here? Create an account</p>'
    )
  },
  {
    name: 'German',
    kind: 'login',
    html: bare(
      'Anmelden',
      '<h1>Anmelden</h1><form><input type="text"><input type="password"><label><input type="checkbox"> Angemeldet bleiben</label><a>Passwort vergessen?</a></form>'
    )
  },
  {
    name: 'Arabic',
    kind: 'login',
    html: bare('تسجيل الدخول', '<h1>تسجيل الدخول</h1><form><input type="password"><a>نسيت كلمة المرور؟</a></form>')
  },
  {
    name: 'Chinese',
    kind: 'login',
    html: bare('登录', '<h1>登录</h1><form><input type="password"><a>忘记密码</a></form>')
  },
  // Lists
  { name: 'front page', kind: 'index', url: 'https://harbourpost.example/', html: front() },
  { name: 'section page', kind: 'index', url: 'https://harbourpost.example/world/europe', html: front() },
  {
    name: 'a list by its markup',
    kind: 'index',
    url: 'https://harbourpost.example/tag/harbour',
    html: front(HEADLINES).replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"CollectionPage","name":"Harbour"}</script></head>'
    )
  },
  {
    name: 'Arabic front page',
    kind: 'index',
    url: 'https://harbourpost.example/ar',
    html: front(HEADLINES.map((_, n) => `المجلس يصوّت لصالح جسر جديد فوق النهر في الحي رقم ${n}`))
  },
  // Shells
  {
    name: 'an app without its scripts',
    kind: 'empty',
    html: bare(
      'The Harbour Post',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/main.js"></script>'
    )
  },
  {
    name: 'still loading',
    kind: 'empty',
    html: bare('The Harbour Post', '<div id="app"><p>Loading…</p></div><script src="/app.js"></script>')
  },
  {
    name: 'asks for scripts',
    kind: 'empty',
    html: bare('The Harbour Post', '<p>Please enable JavaScript to view this page.</p><script src="/app.js"></script>')
  },
  { name: 'nothing', kind: 'empty', html: bare('', '<div></div>') },
  // Articles, with everything that cries wolf
  { name: 'ordinary', kind: null, html: story() },
  { name: 'without any markup', kind: null, html: story({ meta: false }) },
  {
    name: 'a cookie banner over it',
    kind: null,
    html: story({
      after:
        '<div class="cmp"><h2>We value your privacy</h2><p>We and our 842 partners store and/or access information on a device.</p><button>Accept all</button><button>Reject all</button></div>'
    })
  },
  {
    name: 'short, with a cookie banner',
    kind: null,
    html: story({
      lines: STORY.slice(0, 1),
      after:
        '<div class="cmp"><h2>We value your privacy</h2><p>We and our partners use cookies.</p><button>Accept all</button></div>'
    })
  },
  {
    name: 'an offer at the end of a whole article',
    kind: null,
    html: story({
      lines: [...STORY, ...STORY, ...STORY],
      after: '<div class="promo"><p>Subscribe now and support us. Already a subscriber? Log in</p></div>'
    })
  },
  {
    name: 'closed by markup and whole',
    kind: null,
    html: story({ lines: [...STORY, ...STORY, ...STORY], head: closed() })
  },
  {
    name: 'a form with a robot check below',
    kind: null,
    html: story({
      after:
        '<form><h3>Newsletter</h3><input type="email"><div class="g-recaptcha"></div><button>Subscribe</button></form>',
      head: '<script src="https://www.google.com/recaptcha/api.js"></script>'
    })
  },
  {
    name: 'a password field in the header',
    kind: null,
    html: story().replace('</header>', '<form><input type="password"><a>Forgot your password?</a></form></header>')
  },
  {
    name: 'a brief of one sentence',
    kind: null,
    html: story({ lines: ['The swing bridge will be closed on Sunday from six to nine in the morning.'] })
  },
  {
    name: 'many stories beside it',
    kind: null,
    url: 'https://harbourpost.example/news/2024/03/05/cracked-gates-close-the-northern-basin',
    html: story({ after: HEADLINES.map((title) => `<h3><a href="/x">${title}</a></h3>`).join('') })
  },
  {
    name: 'about captchas',
    kind: null,
    html: story({
      title: 'Are you a robot? The captcha turns twenty-five',
      lines: [
        'For a quarter of a century, the web has asked its visitors to prove that they are human, and millions have ticked the box beside the words “I’m not a robot”.',
        'Researchers who built the first captcha wanted to keep programs from registering thousands of addresses; today programs solve the puzzles faster than people.',
        ...STORY.slice(0, 2)
      ]
    })
  },
  {
    name: 'about captchas, without markup',
    kind: null,
    html: story({
      meta: false,
      title: 'The end of the captcha',
      lines: [
        'A study says that programs now solve a captcha in a second while people need ten, and that asking visitors to verify that they are human keeps nobody out.',
        'The authors asked 1,400 people to type the letters they saw in a picture, and compared the answers with those of three programs that anyone can download.',
        'Site owners should stop relying on puzzles, the authors write, and limit how often an address may ask, which costs visitors nothing and programs a lot.',
        ...STORY.slice(0, 2)
      ]
    })
  },
  {
    name: 'about paywalls',
    kind: null,
    html: story({
      title: 'Why newspapers ask you to subscribe to continue reading',
      lines: [
        'Ten years ago, hardly any newspaper asked its readers to subscribe to continue reading; now more than half of them do, a survey of 240 titles found.',
        'Most give away a number of articles a month. “You have reached your limit of free articles” is a sentence that four in five of those asked remember.',
        'Publishers say that this article is for subscribers only has become the line that earns most, ahead of the weekend edition.',
        ...STORY.slice(0, 3)
      ]
    })
  },
  {
    name: 'about cookies',
    kind: null,
    html: story({
      title: 'Court: “Accept all” is not enough',
      lines: [
        'A cookie banner that offers only “Accept all” does not ask for consent, the court ruled on Tuesday in a case about a shop that sells garden chairs.',
        'The shop had written that it values the privacy of its visitors and that its partners process personal data for advertising; refusing took four clicks.',
        'Consent to cookies must be as easy to refuse as to give, the judges said, and legitimate interest is no excuse for tracking, whatever vendors claim.',
        'Privacy groups welcomed the ruling. Consent, they said, had been a farce.'
      ]
    })
  },
  {
    name: 'about an error page',
    kind: null,
    html: story({
      title: 'Page not found: how the 404 became an art form',
      lines: [
        'Page not found is the least read and most seen headline of the web, and designers have made a small art form of it.',
        ...STORY
      ]
    })
  },
  {
    name: 'about passwords',
    kind: null,
    html: story({
      title: 'Forgot your password? You are not alone',
      lines: [
        'People forget a password every nine days, a survey found, and most of them choose the same one again when they are asked for a new one.',
        ...STORY.slice(0, 3)
      ]
    })
  },
  {
    name: 'German, about consent',
    kind: null,
    html: story({
      title: 'Gericht rügt Cookie-Banner',
      lines: [
        'Ein Cookie-Banner, das nur „Alle akzeptieren“ anbietet, holt keine wirksame Einwilligung ein, entschied das Gericht am Dienstag im Streit um einen Gartenmöbelhändler.',
        'Der Händler hatte geschrieben, er und seine Partner verarbeiteten Daten mit Zustimmung der Besucher; wer ablehnen wollte, musste viermal klicken.',
        'Verbraucherschützer begrüßten das Urteil: Datenschutz dürfe nicht davon abhängen, wie viel Geduld jemand habe, sagte eine Sprecherin nach der Verhandlung.'
      ]
    })
  },
  {
    name: 'Arabic',
    kind: null,
    html: story({
      title: 'إغلاق الحوض الشمالي للميناء',
      lines: [
        'أُغلق الحوض الشمالي للميناء يوم الثلاثاء بعد أن عثر الغواصون على شقوق في بوابتين قديمتين، وحُوّلت السفن إلى الرصيف الخارجي.',
        'وقال المهندسون إن الشقوق اتسعت منذ التفتيش الذي جرى في الربيع، حين وصفها تقرير بأنها غير خطيرة ونصح بإصلاحها خلال عامين.',
        'وألغيت ثلاث رحلات للعبّارات، وفتح سوق السمك متأخراً أربع ساعات لأن الشاحنات اضطرت إلى الانتظار عند الجسر.'
      ]
    })
  },
  {
    name: 'Chinese',
    kind: null,
    html: story({
      title: '港口北侧港池关闭',
      lines: [
        '港口北侧港池自周二起关闭，潜水员在两扇旧闸门上发现了裂缝，船只被引导至外侧码头停靠。',
        '工程师表示，自春季检查以来裂缝已经扩大，当时的报告认为裂缝无害，并建议在两年内修复。',
        '三班渡轮被取消，鱼市推迟四小时开门，因为卡车不得不在城市另一端的平转桥前等候。'
      ]
    })
  },
  // The same in fewer words, and from the wild
  {
    name: 'one sentence',
    kind: 'captcha',
    html: bare(
      'harbourpost.example',
      '<p>Please verify you are a human to continue.</p><div class="cf-turnstile"></div>'
    )
  },
  {
    name: 'checking the browser',
    kind: 'captcha',
    html: bare(
      'harbourpost.example',
      '<h1>Checking your browser before accessing harbourpost.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p>'
    )
  },
  {
    name: 'inside the site’s own frame',
    kind: 'captcha',
    html: site(
      '<h1>Security check</h1><p>To continue reading, please complete the security check below.</p><div class="h-captcha" data-sitekey="x"></div>'
    )
  },
  {
    name: 'cookies and scripts asked for',
    kind: 'captcha',
    html: bare(
      'harbourpost.example',
      '<p>Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/i.js"></script>'
    )
  },
  {
    name: 'access denied by an edge server',
    kind: 'captcha',
    html: bare(
      'Access Denied',
      '<h1>Access Denied</h1><p>You don\'t have permission to access "http://harbourpost.example/news" on this server.</p><p>Reference #18.2d351ab8.1557333295.a4e16ab</p>'
    )
  },
  {
    name: 'Korean',
    kind: 'captcha',
    html: bare('보안 확인', '<p>계속하려면 로봇이 아님을 증명하세요.</p><p>로봇이 아닙니다</p>')
  },
  {
    name: 'Portuguese',
    kind: 'captcha',
    html: bare('Verificação de segurança', '<p>Confirme que você é humano para continuar.</p><p>Não sou um robô</p>')
  },
  {
    name: 'links instead of buttons',
    kind: 'consent',
    html: bare(
      'Cookies on The Harbour Post',
      '<div><h1>Your privacy matters</h1><p>We use cookies and similar technologies to store and access information on your device, and share data with our partners.</p><p><a href="#">Agree</a></p><p><a href="#">Reject</a></p></div>'
    )
  },
  {
    name: 'with a list of purposes',
    kind: 'consent',
    html: cookieWall(
      'Privacy settings',
      'We and our partners process personal data.</p><ul><li>Store and/or access information on a device</li><li>Use limited data to select advertising with your consent</li><li>Create profiles for personalised ads</li><li>Measure advertising performance and tracking</li></ul><p>Some vendors process your data on the basis of legitimate interest. You can manage your choices at any time.',
      'I accept',
      'Manage preferences'
    )
  },
  {
    name: 'Dutch',
    kind: 'consent',
    html: cookieWall(
      'We waarderen je privacy',
      'Wij en onze partners gebruiken cookies om persoonlijke advertenties te tonen. Voor sommige partners is je toestemming nodig; je privacy is instelbaar.',
      'Akkoord',
      'Instellingen'
    )
  },
  {
    name: 'Japanese',
    kind: 'consent',
    html: cookieWall(
      'プライバシーについて',
      '当サイトはクッキーを使用し、パートナーと共に個人情報を処理します。同意は後から変更できます。',
      'すべて同意する',
      '拒否する'
    )
  },
  {
    name: 'one line below one paragraph',
    kind: 'paywall',
    html: story({ meta: false, lines: STORY.slice(0, 1), after: '<p>Subscribe to read the full article.</p>' })
  },
  {
    name: 'four paragraphs and a gate',
    kind: 'paywall',
    html: story({
      lines: [...STORY.slice(0, 4), `${(STORY[4] ?? '').slice(0, 70)}...`],
      after:
        '<div class="subscription-wall"><h2>Keep reading with a free trial</h2><p>Unlimited digital access. Cancel anytime.</p></div>'
    })
  },
  {
    name: 'members only',
    kind: 'paywall',
    html: story({
      lines: STORY.slice(0, 1),
      after:
        '<aside><strong>This post is for paying subscribers only</strong><button>Upgrade to paid</button><p>Already a paid subscriber? Sign in</p></aside>'
    })
  },
  {
    name: 'Turkish',
    kind: 'paywall',
    html: story({
      lines: [
        'Limanın kuzey havuzu, dalgıçların iki eski kapakta çatlak bulması üzerine salı gününden beri kapalı, dedi liman başkanı.'
      ],
      after: '<div><h3>Devamını okumak için abone olun</h3><p>Zaten abone misiniz? Giriş yapın</p></div>'
    })
  },
  {
    name: 'Korean',
    kind: 'paywall',
    html: story({
      lines: [
        '항만 북쪽 수역이 화요일부터 폐쇄됐다. 잠수사들이 낡은 갑문 두 곳에서 균열을 발견했다고 항만장이 말했다.'
      ],
      after: '<div><p>이 기사는 유료회원 전용 콘텐츠입니다.</p><p>구독하고 계속 읽기</p></div>'
    })
  },
  {
    name: 'Persian',
    kind: 'paywall',
    html: story({
      lines: ['حوضچه شمالی بندر از روز سه‌شنبه بسته است، چون غواصان در دو دریچه قدیمی ترک یافته‌اند، به گفته رئیس بندر.'],
      after: '<div><h3>برای ادامه مطلب باید مشترک شوید</h3></div>'
    })
  },
  {
    name: 'a headline in capitals',
    kind: 'error',
    html: site('<h1>404 ERROR</h1><p>THE PAGE YOU REQUESTED COULD NOT BE FOUND.</p>')
  },
  {
    name: 'oops',
    kind: 'error',
    html: site(
      '<h1>Oops!</h1><h2>That page can’t be found.</h2><p>It looks like nothing was found at this location. Maybe try a search?</p>',
      '<title>Nothing found - The Harbour Post</title>'
    )
  },
  {
    name: 'dead end',
    kind: 'error',
    html: site(
      '<h1>We can’t find the page you’re looking for</h1><p>Here are some helpful links instead: Home, News, Contact.</p>'
    )
  },
  {
    name: 'something went wrong',
    kind: 'error',
    html: bare('Error', '<h1>Something went wrong</h1><p>Please try again later.</p>')
  },
  {
    name: 'service unavailable',
    kind: 'error',
    html: bare('503 Service Temporarily Unavailable', '<h1>503 Service Temporarily Unavailable</h1>')
  },
  { name: 'Italian', kind: 'error', html: site('<h1>Pagina non trovata</h1><p>La pagina che cerchi non esiste.</p>') },
  {
    name: 'Polish',
    kind: 'error',
    html: site('<h1>Nie znaleziono strony</h1><p>Strona, której szukasz, nie istnieje.</p>')
  },
  {
    name: 'a wall of sign-in',
    kind: 'login',
    html: site(
      '<h1>Welcome back</h1><form><input type="email"><input type="password"><button>Log in</button></form><p>Don’t have an account? Register</p>'
    )
  },
  {
    name: 'French',
    kind: 'login',
    html: bare('Connexion', '<h1>Connectez-vous</h1><form><input type="password"><a>Mot de passe oublié ?</a></form>')
  },
  {
    name: 'plain links',
    kind: 'index',
    url: 'https://harbourpost.example/news',
    html: site(
      `<h1>News</h1><ul>${HEADLINES.map((title, n) => `<li><a href="/news/${n}">${title}</a></li>`).join('')}</ul>`
    )
  },
  {
    name: 'search results',
    kind: 'index',
    url: 'https://harbourpost.example/search?q=harbour&page=2',
    html: site(
      `<h1>Results for harbour</h1>${[...HEADLINES, ...HEADLINES.map((title) => `${title} again`)].map((title, n) => `<div><a href="/news/${n}">${title}</a><span>${n} March 2024</span></div>`).join('')}`
    )
  },
  {
    name: 'no address known',
    kind: 'index',
    url: '',
    html: front([...HEADLINES, ...HEADLINES.map((title) => `${title}, again`)])
  },
  {
    name: 'a gate that says it is a preview',
    kind: 'paywall',
    html: story({
      lines: STORY.slice(0, 2),
      after: '<div><p>You are reading a preview. To read the full story, start your free trial.</p></div>'
    })
  },
  {
    name: 'an opinion about subscriptions',
    kind: null,
    html: story({
      title: 'I cancelled every subscription I had',
      lines: [
        'On Monday I had eleven subscriptions, and by Friday I had none: this is what happened when I tried to read the news without paying for it.',
        'Site after site asked me to sign in to continue reading, and one told me that I had read my last free article for the month, which I had not.',
        'What surprised me was how little I missed the offers: unlimited access, cancel anytime, four weeks for the price of one, and a tote bag.',
        ...STORY.slice(0, 2)
      ]
    })
  },
  {
    name: 'an interview with questions as lines',
    kind: null,
    html: story({
      lines: [
        'Are you a robot?',
        'No. I am the man who winds the town clock, and I have done it every Sunday for forty years, as my father did before me.',
        'Who will do it after you?',
        'Nobody has asked. My daughter says that there are motors for it, and I say that a motor does not look out of the window of a tower.'
      ]
    })
  },
  {
    name: 'a live page with short entries',
    kind: null,
    html: story({
      title: 'Storm at the coast: what happens now',
      lines: Array.from(
        { length: 14 },
        (_, n) => `${n + 6}:00 The water stands ${n + 2} centimetres higher than an hour ago, says the coast guard.`
      )
    })
  },
  {
    name: 'a list that is an article',
    kind: null,
    html: story({
      title: 'Fourteen things to do this weekend',
      lines: HEADLINES.map(
        (title) =>
          `${title}: it begins at noon on Saturday at the old mill, and costs nothing for those who bring a chair.`
      )
    })
  },
  {
    name: 'an article about maintenance',
    kind: null,
    html: story({ title: 'Scheduled maintenance closes the bridge', lines: STORY.slice(0, 3) })
  },
  {
    name: 'with a long reading list and no markup',
    kind: null,
    url: 'https://harbourpost.example/2024/03/cracked-gates-close-the-northern-basin.html',
    html: story({
      meta: false,
      after: [...HEADLINES, ...HEADLINES.map((title) => `${title}, again`)]
        .map((title) => `<h3><a href="/x">${title}</a></h3>`)
        .join('')
    })
  }
]
