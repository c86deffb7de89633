import { bare, site, story, type Variant } from './pages'

const LEAD =
  'The river rose by two metres overnight, and the town closed both of its bridges before the first trains came in.'
const SECOND =
  'Volunteers carried sandbags from the sports hall to the quay until four in the morning, when the water stopped a hand below the wall.'
const PAD = Array.from(
  { length: 6 },
  (_, n) =>
    `Part ${n + 1} of the report tells how the town prepared, who paid for what, and why the third pump was never connected to the new drain below the market.`
)

/** Walls, checks and dead ends as sites and their tools have shown them lately, and articles that speak of such things. */
export const RECENT: Variant[] = [
  // Robot checks
  {
    name: 'Cloudflare of 2025',
    kind: 'captcha',
    html: bare(
      'Just a moment...',
      '<div class="main-wrapper"><div class="main-content"><h1 class="zone-name-title h1">paper.example</h1><p id="cf-spinner">Verify you are human by completing the action below.</p><div id="turnstile"><input type="hidden" name="cf-turnstile-response"></div><div>paper.example needs to review the security of your connection before proceeding.</div></div></div><div class="footer">Ray ID: <code>8f00aa11bb22cc33</code><p>Performance &amp; security by <a>Cloudflare</a></p></div>'
    )
  },
  {
    name: 'PerimeterX, press and hold',
    kind: 'captcha',
    html: bare(
      'Access to this page has been denied',
      '<div class="px-captcha-container"><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div><p>Reference ID 1b2c3d4e-aaaa-11ef-bbbb-0123456789ab</p></div>'
    )
  },
  {
    name: 'DataDome',
    kind: 'captcha',
    html: bare(
      'paper.example',
      '<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"AHrlqAAAA","hsh":"AA","t":"bv","s":1,"e":"ff","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>'
    )
  },
  {
    name: 'DataDome, blocked',
    kind: 'captcha',
    html: bare(
      'paper.example',
      '<iframe src="https://geo.captcha-delivery.com/captcha/?initialCid=A" title="DataDome CAPTCHA" width="100%" height="100%"></iframe>'
    )
  },
  {
    name: 'hCaptcha alone',
    kind: 'captcha',
    html: bare(
      'Security check',
      '<h2>One more step</h2><p>Please complete the security check to access www.paper.example</p><div class="h-captcha" data-sitekey="a"></div>'
    )
  },
  {
    name: 'Akamai',
    kind: 'captcha',
    html: bare(
      'Access Denied',
      `<h1>Access Denied</h1>You don't have permission to access "http&#58;&#47;&#47;www.paper.example&#47;news" on this server.<p>Reference&#32;&#35;18&#46;2d351ab8&#46;1700000000&#46;1a2b3c4</p><p>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</p>`
    )
  },
  {
    name: 'Imperva',
    kind: 'captcha',
    html: bare(
      '',
      '<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1" frameborder="0" width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1234000550012345678-98765</iframe>'
    )
  },
  {
    name: 'Anubis',
    kind: 'captcha',
    html: bare(
      "Making sure you're not a bot!",
      "<main><h1 id=title>Making sure you're not a bot!</h1><p id=status>Calculating...<br>Difficulty: 4, Speed: 120kH/s</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. This can and does cause downtime for the websites, which makes their resources inaccessible for everyone.</p></details></main>"
    )
  },
  {
    name: 'AWS WAF',
    kind: 'captcha',
    html: bare(
      'Human Verification',
      '<div id="captcha-container"></div><script src="https://a.captcha.awswaf.com/a/jsapi.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript>'
    )
  },
  {
    name: 'Vercel',
    kind: 'captcha',
    html: bare(
      'Vercel Security Checkpoint',
      '<div><p id="header-text">We\'re verifying your browser</p><p><a href="https://vercel.link/security-checkpoint">Website owner? Click here to fix</a></p><p>Vercel Security Checkpoint | fra1::1700000000-abc</p></div>'
    )
  },
  {
    name: 'Reuters-like, German',
    kind: 'captcha',
    html: bare(
      'Nur einen Moment…',
      '<h1>zeitung.example</h1><h2>Bestätigen Sie, dass Sie ein Mensch sind, indem Sie die folgende Aktion ausführen.</h2><p>zeitung.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p><p>Ray-ID: 8f00aa11bb22cc33</p>'
    )
  },
  {
    name: 'Cloudflare, Arabic',
    kind: 'captcha',
    html: bare(
      'لحظة…',
      '<h1>sahifa.example</h1><p>يُرجى التحقق من أنك إنسان من خلال إكمال الإجراء أدناه.</p><p>يحتاج sahifa.example إلى مراجعة أمان اتصالك قبل المتابعة.</p>'
    )
  },
  {
    name: 'Cloudflare, Hebrew',
    kind: 'captcha',
    html: bare(
      'רק רגע...',
      '<h1>iton.example</h1><p>ודא שאתה אנושי על-ידי השלמת הפעולה שלהלן.</p><p>iton.example צריך לבדוק את אבטחת החיבור שלך לפני שתמשיך.</p>'
    )
  },
  {
    name: 'Cloudflare, Japanese',
    kind: 'captcha',
    html: bare(
      'しばらくお待ちください...',
      '<h1>shimbun.example</h1><p>以下のアクションを実行して、あなたが人間であることを確認してください。</p><p>続行する前に、shimbun.exampleで接続のセキュリティを確認する必要があります。</p>'
    )
  },
  {
    name: 'Yandex',
    kind: 'captcha',
    html: bare(
      'Вы не робот?',
      '<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><input type="submit" value="Я не робот">'
    )
  },
  // Errors with status 200
  {
    name: 'we could not find it',
    kind: 'error',
    html: site(
      `<h1>We can’t find that page</h1><p>It may have moved, or the link you followed could be out of date.</p><form><input name="q"><button>Search</button></form><h2>Latest</h2><ul>${PAD.map((t) => `<li><a href="/x">${t}</a></li>`).join('')}</ul>`,
      '<title>404 | The Post</title>'
    )
  },
  {
    name: 'Drupal',
    kind: 'error',
    html: site(
      '<h1 class="page-header">Page not found</h1><div class="region-content">The requested page could not be found.</div>',
      '<title>Page not found | The Post</title>'
    )
  },
  {
    name: 'WordPress',
    kind: 'error',
    html: site(
      '<section class="error-404 not-found"><h1>Oops! That page can&rsquo;t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p></section>',
      '<title>Page not found &#8211; The Post</title>'
    )
  },
  {
    name: 'Ghost',
    kind: 'error',
    html: site(
      '<h1>404</h1><p>Page not found</p><a href="/">Go to the front page →</a>',
      '<title>404 — Page not found</title>'
    )
  },
  {
    name: 'Medium',
    kind: 'error',
    html: site(
      '<p>PAGE NOT FOUND</p><h1>404</h1><h2>Out of nothing, something.</h2><p>You can find (just about) anything on Medium — apparently even a page that doesn’t exist. Maybe these stories will help you find what you’re looking for?</p>',
      '<title>Not Found – Medium</title>'
    )
  },
  {
    name: 'GDPR block in the EU',
    kind: 'error',
    html: bare(
      'Unavailable due to legal reasons',
      '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact news@paper.example or call 555-0100.</p>'
    )
  },
  {
    name: 'not for European visitors',
    kind: 'error',
    html: site(
      '<h1>Our European visitors are important to us.</h1><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>',
      '<title>paper.example</title>'
    )
  },
  {
    name: 'content not available in region',
    kind: 'error',
    html: site(
      '<h1>This content is not available in your region</h1><p>Due to licensing restrictions, we are not able to show this content in your location.</p>',
      '<title>The Post</title>'
    )
  },
  {
    name: 'Hebrew 404',
    kind: 'error',
    html: bare('הדף לא נמצא', '<h1>אופס! הדף שחיפשת לא נמצא</h1><p>ייתכן שהקישור שגוי או שהדף הוסר.</p>')
  },
  {
    name: 'Hindi 404',
    kind: 'error',
    html: bare('404', '<h1>पेज नहीं मिला</h1><p>आप जिस पेज को ढूंढ रहे हैं वह मौजूद नहीं है।</p>')
  },
  {
    name: 'Arabic 404',
    kind: 'error',
    html: bare(
      '404 - الصفحة غير موجودة',
      '<h1>عذراً، الصفحة التي تبحث عنها غير موجودة</h1><p>ربما تم نقل الصفحة أو حذفها.</p>'
    )
  },
  {
    name: 'Next.js client error',
    kind: 'error',
    html: bare(
      'The Post',
      '<h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2>'
    )
  },
  {
    name: 'database gone',
    kind: 'error',
    html: bare('Database Error', '<h1>Error establishing a database connection</h1>')
  },
  {
    name: 'article expired',
    kind: 'error',
    html: site(
      '<h1>This article is no longer available</h1><p>The licence of the agency for this text has ended, so we had to take it down.</p>'
    )
  },
  // Walls
  {
    name: 'metered, US',
    kind: 'paywall',
    html: story({
      meta: true,
      lines: [LEAD],
      after:
        '<div data-testid="inline-message"><div id="gateway-content"><h2>Thank you for your patience while we verify access.</h2><p>Already a subscriber? Log in. Want all of The Times? Subscribe.</p></div></div>'
    })
  },
  {
    name: 'hard, soft fade',
    kind: 'paywall',
    html: story({
      lines: [LEAD, `${SECOND.slice(0, 90)}…`],
      after:
        '<div class="piano-offer"><h3>Keep reading for 1 € a month</h3><p>Get unlimited access to all articles. Cancel any time.</p><button>Subscribe</button></div>'
    })
  },
  {
    name: 'Substack',
    kind: 'paywall',
    html: story({
      lines: [LEAD, SECOND],
      after:
        '<div data-testid="paywall" class="paywall"><h2 class="paywall-title">This post is for paid subscribers</h2><button>Subscribe</button><div>Already a paid subscriber? <a>Sign in</a></div></div>'
    })
  },
  {
    name: 'Ghost members',
    kind: 'paywall',
    html: story({
      lines: [LEAD, SECOND],
      after:
        '<aside class="gh-post-upgrade-cta"><h2>This post is for subscribers only</h2><a>Subscribe now</a><p>Already have an account? <a>Sign in</a></p></aside>'
    })
  },
  {
    name: 'Patreon',
    kind: 'paywall',
    html: story({
      lines: [LEAD],
      after:
        '<div><h3>Join to unlock</h3><p>Become a member to read this post and get access to 240 more.</p><button>Join now</button></div>'
    })
  },
  {
    name: 'German plus',
    kind: 'paywall',
    html: story({
      lines: [
        'Der Fluss stieg über Nacht um zwei Meter, und die Stadt sperrte beide Brücken, bevor die ersten Züge kamen.'
      ],
      after:
        '<div><h2>Mit F+ weiterlesen</h2><p>Erhalten Sie Zugriff auf alle F+-Artikel. 4 Wochen für 1 €</p><button>Jetzt freischalten</button><p>Bereits Abonnent? Anmelden</p></div>'
    })
  },
  {
    name: 'French',
    kind: 'paywall',
    html: story({
      lines: [
        'Le fleuve est monté de deux mètres pendant la nuit, et la ville a fermé ses deux ponts avant l’arrivée des premiers trains.'
      ],
      after:
        '<section><h2>Il vous reste 78.5% de cet article à lire. La suite est réservée aux abonnés.</h2><button>S’abonner</button></section>'
    })
  },
  {
    name: 'Hebrew',
    kind: 'paywall',
    html: story({
      lines: ['הנהר עלה בשני מטרים במהלך הלילה, והעירייה סגרה את שני הגשרים לפני שהגיעו הרכבות הראשונות.'],
      after:
        '<div><h2>כדי להמשיך לקרוא, הצטרפו כמנויים</h2><p>כתבה זו זמינה למנויים בלבד</p><button>לרכישת מינוי</button></div>'
    })
  },
  {
    name: 'Finnish',
    kind: 'paywall',
    html: story({
      lines: [
        'Joki nousi yön aikana kaksi metriä, ja kaupunki sulki molemmat siltansa ennen ensimmäisten junien tuloa.'
      ],
      after:
        '<div><h2>Tämä artikkeli on tilaajille</h2><p>Tilaa ja jatka lukemista. 1 kk / 1 €</p><button>Osta tilaus</button></div>'
    })
  },
  {
    name: 'Polish',
    kind: 'paywall',
    html: story({
      lines: [
        'Rzeka podniosła się w nocy o dwa metry, a miasto zamknęło oba mosty, zanim przyjechały pierwsze pociągi.'
      ],
      after:
        '<div><p>To jest Premium. Dalsza część artykułu dostępna dla subskrybentów.</p><button>Wykup dostęp</button></div>'
    })
  },
  {
    name: 'Korean',
    kind: 'paywall',
    html: story({
      lines: ['강물이 밤사이 2미터나 불어나 시는 첫 열차가 들어오기 전에 두 다리를 모두 폐쇄했다.'],
      after:
        '<div><p>이 기사는 구독자만 볼 수 있습니다.</p><p>구독하고 기사 전문을 읽어보세요.</p><button>구독하기</button></div>'
    })
  },
  // Log-in
  {
    name: 'X-like',
    kind: 'login',
    html: bare(
      'Log in to X / X',
      '<h1>Happening now</h1><h2>Join today.</h2><button>Sign up with Google</button><button>Create account</button><p>Already have an account?</p><button>Sign in</button>'
    )
  },
  {
    name: 'Facebook-like',
    kind: 'login',
    html: bare(
      'Log in to Facebook',
      '<h1>facebook</h1><h2>Log in to Facebook</h2><p>You must log in to continue.</p><form><input name="email" placeholder="Email address or phone number"><input type="password" placeholder="Password"><button>Log in</button></form>'
    )
  },
  {
    name: 'Spanish',
    kind: 'login',
    html: bare(
      'Iniciar sesión',
      '<h1>Inicia sesión</h1><form><label>Correo electrónico<input type="email"></label><label>Contraseña<input type="password"></label><button>Entrar</button></form>'
    )
  },
  // Consent
  {
    name: 'pay or okay',
    kind: 'consent',
    html: bare(
      'zeitung.example',
      '<div class="message"><h1>zeitung.example mit Werbung nutzen</h1><p>Besuchen Sie zeitung.example wie gewohnt mit Werbung und Tracking. Details in der Datenschutzerklärung und im Privacy Center.</p><button>Akzeptieren und weiter</button><h2>… oder zeitung.example PUR bestellen</h2><p>Nutzen Sie zeitung.example PUR ohne Tracking, externe Banner- und Videowerbung für 4,99 € im Monat.</p><button>Mehr zu PUR</button><p>Verarbeitung: Um der Nutzung mit Werbung zuzustimmen, müssen Cookies gespeichert und personenbezogene Daten verarbeitet werden.</p></div>'
    )
  },
  {
    name: 'Yahoo-like',
    kind: 'consent',
    html: bare(
      'Yahoo is part of the Yahoo family of brands',
      '<h1>Yahoo is part of the Yahoo family of brands</h1><p>When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, apply security measures, and measure your use of our sites and apps.</p><p>If you click Accept all, we and our partners, including 238 who are part of the IAB Transparency & Consent Framework, will also store and/or access information on a device (in other words, use cookies) and use precise geolocation data.</p><button>Accept all</button><button>Reject all</button><button>Manage privacy settings</button>'
    )
  },
  // Empty shells
  {
    name: 'React shell',
    kind: 'empty',
    html: bare('The Post', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>')
  },
  {
    name: 'Nuxt shell with a bar',
    kind: 'empty',
    html: bare(
      'The Post',
      '<div id="__nuxt"><header><a href="/">The Post</a><a href="/news">News</a></header><main><div class="spinner">Loading…</div></main></div>'
    )
  },
  // Real articles that speak of such things
  {
    name: 'about a Cloudflare outage',
    kind: null,
    html: story({
      title: 'Just a moment: why half the web asked who you are',
      lines: [
        'For two hours on Tuesday, visitors to thousands of sites saw the same line: “Verify you are human by completing the action below.”',
        'The company said that a faulty update had sent nearly every request to its check, and that no data had been lost in the meantime.',
        'Shops reported that one order in three was given up at the box, and a newspaper put its front page on a plain server for the afternoon.',
        ...PAD
      ]
    })
  },
  {
    name: 'about 404 pages, few credentials',
    kind: null,
    html: story({
      meta: false,
      title: 'Page not found: the small art of the dead end',
      lines: [
        'Designers spend weeks on a page that nobody wants to see, and some of them are proud of it.',
        'The best ones say what happened and offer a way out, says Ann Lee, who has collected four hundred of them since the nineties.',
        'A museum in the north shows forty of them until the end of the year, printed on posters as large as doors.',
        ...PAD
      ]
    })
  },
  {
    name: 'a provider in Russia, where the page is blocked by law',
    kind: 'error',
    html: bare(
      'Доступ ограничен',
      '<h1>Доступ ограничен</h1><p>Уважаемый абонент! Доступ к запрашиваемому ресурсу ограничен на основании Федерального закона от 27 июля 2006 г. № 149-ФЗ «Об информации, информационных технологиях и о защите информации».</p><p>Причину внесения сайта в реестр можно узнать на сайте Роскомнадзора.</p>'
    )
  },
  {
    name: 'a provider in Russia, by a court',
    kind: 'error',
    html: bare(
      'Доступ запрещён',
      '<h2>Доступ запрещён</h2><p>На основании решения суда доступ к сайту заблокирован вашим оператором связи.</p>'
    )
  },
  {
    name: 'a robot check in Russian stays one',
    kind: 'captcha',
    html: bare(
      'Доступ ограничен',
      '<h1>Доступ ограничен</h1><p>Запросы с вашего устройства похожи на автоматические. Подтвердите, что вы не робот.</p>'
    )
  },
  {
    name: 'a provider in Turkey',
    kind: 'error',
    html: bare(
      'Erişim engellendi',
      '<h1>Erişim engellendi</h1><p>5651 sayılı kanun uyarınca yapılan değerlendirme sonucunda bu internet sitesi hakkında alınan karar ile erişim engellenmiştir.</p>'
    )
  },
  {
    name: 'about access being blocked in Russia',
    kind: null,
    html: story({
      title: 'Доступ ограничен: как живут блогеры без площадок',
      lines: [
        'После блокировок авторы потеряли до половины читателей, но многие нашли новые способы говорить с аудиторией.',
        'Мы поговорили с пятью из них о том, что изменилось за последний год и почему они не собираются уезжать из страны.',
        'Один начал печатать газету на старом ротаторе и разносит её по домам каждое воскресенье вместе с дочерью.',
        'Другой ведёт рассылку, на которую подписались девять тысяч человек, и говорит, что так даже лучше, чем было раньше.'
      ]
    })
  },
  {
    name: 'a free article with a members box in the middle',
    kind: null,
    html: story({
      lines: [
        LEAD,
        SECOND,
        'This article is free for everyone thanks to our members. Become a member to support our work.',
        ...PAD
      ]
    })
  },
  {
    name: 'a whole short newsletter with an upgrade offer',
    kind: null,
    html: story({
      lines: [LEAD, SECOND, ...PAD.slice(0, 4)],
      after:
        '<div class="subscription-widget"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><button>Subscribe</button></div>'
    })
  },
  {
    name: 'a brief about a login bug',
    kind: null,
    html: story({
      title: 'Log in, log out, repeat: bug locks readers out',
      lines: [
        LEAD.replace('river', 'number of complaints'),
        'Users who tried to sign in on Monday were sent back to the same page again and again, the bank said in a statement.'
      ]
    })
  },
  {
    name: 'about the GDPR, with its own banner',
    kind: null,
    html: story({
      title: 'Why some American papers still shut out Europe',
      lines: [
        'Six years after the rules came in, readers in the EU still see the same sentence on dozens of local news sites: this content is not available in your region.',
        'The publishers say that the few visitors are not worth the cost of a lawyer, and that nobody has complained for a long time.',
        ...PAD
      ],
      after:
        '<div id="cookie"><p>We use cookies to improve your experience.</p><button>Accept all</button><button>Reject all</button></div>'
    })
  },
  {
    name: 'a live blog without markup',
    kind: null,
    html: story({
      meta: false,
      title: 'Flood: all that happened on Tuesday',
      lines: [
        '10:42 The first bridge is closed. Police ask drivers to take the ring road.',
        '10:58 Trains from the north end at Marsh Lane until further notice.',
        '11:20 The mayor speaks to reporters on the quay and thanks the volunteers, of whom there were more than four hundred in the night.',
        '11:45 The second bridge is closed, too, as the water touches its bearings.',
        '12:10 Schools send the children home early; buses wait at the stadium.',
        '12:40 A farmer brings his cattle to the fairground, where there is hay.'
      ]
    })
  },
  {
    name: 'Hebrew article about subscriptions',
    kind: null,
    html: story({
      title: 'מנויים בלבד: כך השתנו העיתונים',
      lines: [
        'בעשור האחרון עברו רוב העיתונים הגדולים למודל של מנויים, והקוראים נאלצו לבחור על מה הם משלמים בכל חודש.',
        'עורכים שדיברו עמנו אומרים כי ההכנסות מפרסום ירדו בחצי, וכי בלי מנויים לא היה אפשר להחזיק כתבים בערים קטנות.',
        'קוראים רבים מספרים שהם משתפים סיסמה עם בני משפחה, והעיתונים מעלימים עין כל עוד המספרים עולים משנה לשנה.',
        'בשבוע הבא תדון ועדת הכנסת בהצעה להכיר במנוי לעיתון כהוצאה מוכרת לצורכי מס, כפי שנהוג בכמה מדינות באירופה.'
      ]
    })
  },
  {
    name: 'a recipe with a jump and a newsletter',
    kind: null,
    html: story({
      title: 'Bread for a flood',
      lines: [
        'Four hundred grams of flour, a spoon of salt, and whatever yeast the shop still has.',
        'Knead it for ten minutes while the radio tells how high the water stands, and let it rest in a warm place until it has doubled.',
        'Bake it in a closed pot for half an hour, then ten minutes without the lid, until it sounds hollow when it is knocked on below.'
      ]
    })
  },
  {
    name: 'an explainer that begins with a question',
    kind: null,
    html: story({
      title: 'Are you a robot? How machines learned to pass the test',
      lines: [
        'The boxes that ask whether you are a human have become harder for humans than for machines, a study finds.',
        'Researchers let volunteers and programs solve eleven thousand of them, and the programs were faster in every category.',
        ...PAD
      ]
    })
  },
  {
    name: 'an interview about maintenance, no date',
    kind: null,
    html: story({
      meta: false,
      title: 'Under maintenance',
      lines: [
        'For thirty years she has kept the clock of the town hall going, and she has no plans to stop before it does.',
        'Every Monday she climbs the hundred and twelve steps with a can of oil, a cloth and a sandwich, whatever the weather is.',
        'The council has offered a motor twice. She has said no twice, and the council has thanked her twice, with flowers.',
        ...PAD
      ]
    })
  }
]
