import { bare, site, story, type Variant } from './pages'

/** The same kinds of pages in other words and languages, as sites of today put them. */
type Said = [kind: string, name: string, title: string, body: string]

const challenges: Said[] = [
  [
    'captcha',
    'a new interstitial',
    'Just a moment...',
    '<h1>news.example</h1><p>Verify you are human by completing the action below.</p><p>news.example needs to review the security of your connection before proceeding.</p><p>Ray ID: 8a2f3c4d5e6f7a8b</p><p>Performance & security by a network</p>'
  ],
  [
    'captcha',
    'a protected page',
    'news.example',
    '<p>Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>'
  ],
  [
    'captcha',
    'a device check',
    'Access to this page has been denied',
    '<p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul><p>Please make sure that Javascript and cookies are enabled on your browser and that you are not blocking them from loading.</p><p>Reference ID: #1a2b3c</p>'
  ],
  [
    'captcha',
    'one more step',
    'One more step',
    '<h1>One more step</h1><h2>Please complete the security check to access news.example</h2><div class="h-captcha"></div><p>Why do I have to complete a CAPTCHA?</p><p>Completing the CAPTCHA proves you are a human and gives you temporary access to the web property.</p>'
  ],
  [
    'captcha',
    'unusual activity',
    'Are you a robot?',
    '<h2>We’ve detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you’re not a robot.</p><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><p>Block reference ID: 1234</p>'
  ],
  [
    'captcha',
    'a queue',
    'Security check',
    '<p>Verifying your browser…</p><p>This will only take a few seconds. You will be redirected automatically.</p>'
  ],
  [
    'captcha',
    'Italian',
    'Un attimo...',
    '<p>Verifica di essere un essere umano completando l’azione seguente.</p><p>Non sono un robot</p>'
  ],
  [
    'captcha',
    'Dutch',
    'Een moment geduld',
    '<p>Controleer of u een mens bent door onderstaande actie uit te voeren.</p><p>Ik ben geen robot</p>'
  ],
  [
    'captcha',
    'Polish',
    'Chwileczkę...',
    '<p>Potwierdź, że jesteś człowiekiem, wykonując poniższą czynność.</p><p>Nie jestem robotem</p>'
  ],
  [
    'captcha',
    'Swedish',
    'Vänta lite',
    '<p>Bekräfta att du är en människa genom att slutföra åtgärden nedan.</p><p>Jag är inte en robot</p>'
  ],
  [
    'captcha',
    'Ukrainian',
    'Перевірка безпеки',
    '<p>Підтвердьте, що ви людина, виконавши дію нижче.</p><p>Я не робот</p>'
  ],
  ['captcha', 'Hebrew', 'רק רגע', '<p>אנא אמתו שאתם בני אדם כדי להמשיך לאתר.</p><p>אני לא רובוט</p>'],
  ['captcha', 'Hindi', 'सुरक्षा जांच', '<p>जारी रखने के लिए कृपया पुष्टि करें कि आप इंसान हैं।</p><p>मैं रोबोट नहीं हूं</p>']
]

const errors: Said[] = [
  [
    'error',
    'a soft one with links',
    'News',
    '<h1>We couldn’t find that page</h1><p>The link may be broken or the page may have been removed.</p><a href="/">Go to the homepage</a>'
  ],
  ['error', 'gone', 'Gone', '<h1>410</h1><p>This content is no longer available.</p>'],
  [
    'error',
    'not in this country',
    'Unavailable',
    '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>'
  ],
  ['error', 'a gateway', '502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'],
  [
    'error',
    'a network in between',
    'news.example | 522: Connection timed out',
    '<h1>Connection timed out</h1><p>Error code 522</p><p>The initial connection between the network and the origin web server timed out. As a result, the web page can not be displayed.</p>'
  ],
  [
    'error',
    'for maintenance',
    'Be right back',
    '<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience but we’re performing some maintenance at the moment.</p>'
  ],
  ['error', 'a database', 'Database Error', '<h1>Error establishing a database connection</h1>'],
  [
    'error',
    'German',
    'Seite nicht gefunden',
    '<h1>Diese Seite gibt es leider nicht (mehr)</h1><p>Die von Ihnen aufgerufene Seite konnte nicht gefunden werden.</p>'
  ],
  [
    'error',
    'French',
    'Erreur 404',
    '<h1>Oups ! Cette page est introuvable</h1><p>La page que vous recherchez n’existe pas ou a été déplacée.</p>'
  ],
  [
    'error',
    'Spanish',
    'Página no encontrada',
    '<h1>Lo sentimos, la página que buscas no existe</h1><p>Es posible que la dirección sea incorrecta.</p>'
  ],
  [
    'error',
    'Portuguese',
    'Erro 404',
    '<h1>Página não encontrada</h1><p>A página que você procura não existe ou foi removida.</p>'
  ],
  [
    'error',
    'Dutch',
    'Pagina niet gevonden',
    '<h1>Oeps, deze pagina bestaat niet</h1><p>De pagina die je zoekt kan niet worden gevonden.</p>'
  ],
  [
    'error',
    'Swedish',
    'Sidan kunde inte hittas',
    '<h1>Sidan finns inte</h1><p>Sidan du söker kan ha flyttats eller tagits bort.</p>'
  ],
  ['error', 'Danish', 'Siden blev ikke fundet', '<h1>Vi kan ikke finde siden</h1><p>Siden findes ikke længere.</p>'],
  ['error', 'Norwegian', 'Fant ikke siden', '<h1>Beklager, vi fant ikke siden du leter etter</h1>'],
  ['error', 'Finnish', 'Sivua ei löytynyt', '<h1>Sivua ei löydy</h1><p>Etsimääsi sivua ei ole olemassa.</p>'],
  ['error', 'Czech', 'Stránka nenalezena', '<h1>Stránka nebyla nalezena</h1><p>Požadovaná stránka neexistuje.</p>'],
  ['error', 'Greek', 'Σφάλμα 404', '<h1>Η σελίδα δεν βρέθηκε</h1><p>Η σελίδα που αναζητάτε δεν υπάρχει.</p>'],
  ['error', 'Turkish', 'Sayfa bulunamadı', '<h1>Aradığınız sayfa bulunamadı</h1><p>Sayfa kaldırılmış olabilir.</p>'],
  ['error', 'Hungarian', 'Az oldal nem található', '<h1>A keresett oldal nem található</h1>'],
  ['error', 'Romanian', 'Pagina nu a fost găsită', '<h1>Ne pare rău, pagina nu a fost găsită</h1>'],
  ['error', 'Hebrew', 'שגיאה 404', '<h1>העמוד לא נמצא</h1><p>העמוד שחיפשת אינו קיים.</p>'],
  ['error', 'Persian', 'خطای ۴۰۴', '<h1>صفحه مورد نظر یافت نشد</h1>'],
  ['error', 'Urdu', 'صفحہ نہیں ملا', '<h1>صفحہ نہیں ملا</h1><p>آپ جو صفحہ تلاش کر رہے ہیں وہ موجود نہیں۔</p>'],
  [
    'error',
    'Indonesian',
    'Halaman tidak ditemukan',
    '<h1>404</h1><p>Maaf, halaman yang Anda cari tidak ditemukan.</p>'
  ],
  [
    'error',
    'Vietnamese',
    'Không tìm thấy trang',
    '<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại.</p>'
  ],
  ['error', 'Chinese', '页面不存在', '<h1>抱歉，您访问的页面不存在</h1><p>该文章可能已被删除。</p>'],
  [
    'error',
    'Japanese',
    'ページが見つかりません',
    '<h1>お探しのページは見つかりませんでした</h1><p>掲載期間が終了した可能性があります。</p>'
  ],
  [
    'error',
    'Korean',
    '페이지를 찾을 수 없습니다',
    '<h1>요청하신 페이지를 찾을 수 없습니다</h1><p>삭제된 기사이거나 주소가 잘못되었습니다.</p>'
  ]
]

// Said by those who looked for it.
for (const line of [
  'Wir konnten die gesuchte Seite nicht finden.',
  'Nous n’avons pas trouvé la page que vous cherchez',
  'No encontramos la página que buscas',
  'Non abbiamo trovato la pagina che cerchi',
  'Não encontramos a página que procura',
  'We kunnen deze pagina niet vinden',
  'Nie możemy znaleźć tej strony',
  'Мы не нашли такую страницу'
])
  errors.push(['error', line, 'News', `<h1>${line}</h1>`])

const logins: Said[] = [
  [
    'login',
    'a step by step one',
    'Sign in',
    '<h1>Sign in or create an account</h1><form><label>Email address</label><input type="email"><button>Continue</button></form><p>By continuing, you agree to our Terms.</p>'
  ],
  [
    'login',
    'German',
    'Login',
    '<h1>Bitte melden Sie sich an</h1><form><input type="email"><input type="password"><button>Anmelden</button><a href="#">Passwort vergessen?</a></form>'
  ],
  [
    'login',
    'Spanish',
    'Iniciar sesión',
    '<h1>Inicia sesión</h1><form><input name="u"><input type="password"><button>Entrar</button><a href="#">¿Olvidaste tu contraseña?</a></form>'
  ],
  [
    'login',
    'Italian',
    'Accedi',
    '<h1>Accedi al tuo account</h1><form><input type="password"><button>Accedi</button><a href="#">Password dimenticata?</a></form>'
  ],
  [
    'login',
    'Dutch',
    'Inloggen',
    '<h1>Inloggen</h1><form><input type="password"><button>Inloggen</button><a href="#">Wachtwoord vergeten?</a></form>'
  ],
  [
    'login',
    'Danish',
    'Log ind',
    '<h1>Log ind</h1><form><input type="password"><button>Log ind</button><a href="#">Glemt adgangskode?</a></form>'
  ],
  [
    'login',
    'Polish',
    'Zaloguj się',
    '<h1>Zaloguj się</h1><form><input type="password"><button>Zaloguj</button><a href="#">Nie pamiętasz hasła?</a></form>'
  ],
  [
    'login',
    'Turkish',
    'Giriş yap',
    '<h1>Üye girişi</h1><form><input type="password"><a href="#">Şifremi unuttum</a></form>'
  ],
  [
    'login',
    'Russian',
    'Вход',
    '<h1>Войдите в аккаунт</h1><form><input type="password"><a href="#">Забыли пароль?</a></form>'
  ],
  [
    'login',
    'Arabic',
    'تسجيل الدخول',
    '<h1>تسجيل الدخول</h1><form><input type="password"><a href="#">نسيت كلمة المرور؟</a></form>'
  ],
  [
    'login',
    'Japanese',
    'ログイン',
    '<h1>ログイン</h1><form><input type="password"><a href="#">パスワードをお忘れの方</a></form>'
  ]
]

const consents: Said[] = [
  [
    'consent',
    'pay or agree, French',
    'Le Journal du Port',
    '<div><h2>Continuez votre lecture</h2><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p><button>Accepter et continuer</button><button>S’abonner</button><a href="#">Paramétrer</a></div>'
  ],
  [
    'consent',
    'pay or agree, Italian',
    'Il Porto',
    '<div><h2>Scegli come continuare</h2><p>Noi e i nostri 420 partner archiviamo e accediamo a informazioni su un dispositivo, come i cookie, e trattiamo dati personali per annunci e contenuti personalizzati.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button></div>'
  ],
  [
    'consent',
    'pay or agree, Spanish',
    'El Puerto',
    '<div><h2>Elige cómo continuar</h2><p>Nosotros y nuestros 800 socios almacenamos o accedemos a información en un dispositivo, tales como cookies, y procesamos datos personales para anuncios personalizados.</p><button>Aceptar y continuar</button><button>Rechazar y pagar</button></div>'
  ],
  [
    'consent',
    'Portuguese',
    'O Porto',
    '<div><h2>Valorizamos a sua privacidade</h2><p>Nós e os nossos parceiros armazenamos e acedemos a informações num dispositivo, tais como cookies, e processamos dados pessoais.</p><button>Aceitar tudo</button><button>Mais opções</button></div>'
  ],
  [
    'consent',
    'Swedish',
    'Hamnbladet',
    '<div><h2>Vi värnar om din integritet</h2><p>Vi och våra partner lagrar och får åtkomst till information på en enhet, till exempel cookies, och behandlar personuppgifter för anpassad annonsering.</p><button>Godkänn alla</button><button>Inställningar</button></div>'
  ],
  [
    'consent',
    'Danish',
    'Havneavisen',
    '<div><h2>Vi værner om dit privatliv</h2><p>Vi og vores partnere gemmer og tilgår oplysninger på en enhed, såsom cookies, og behandler persondata med dit samtykke.</p><button>Accepter alle</button><button>Afvis</button></div>'
  ],
  [
    'consent',
    'Finnish',
    'Satamalehti',
    '<div><h2>Arvostamme yksityisyyttäsi</h2><p>Me ja kumppanimme käytämme evästeitä ja käsittelemme henkilötietoja suostumuksellasi mainonnan kohdentamiseen.</p><button>Hyväksy kaikki</button><button>Asetukset</button></div>'
  ],
  [
    'consent',
    'Czech',
    'Přístavní list',
    '<div><h2>Vážíme si vašeho soukromí</h2><p>My a naši partneři používáme soubory cookie a zpracováváme osobní údaje na základě vašeho souhlasu.</p><button>Souhlasím</button><button>Odmítnout vše</button></div>'
  ],
  [
    'consent',
    'Greek',
    'Τα Νέα του Λιμανιού',
    '<div><h2>Σεβόμαστε την ιδιωτικότητά σας</h2><p>Εμείς και οι συνεργάτες μας χρησιμοποιούμε cookies και επεξεργαζόμαστε προσωπικά δεδομένα με τη συγκατάθεσή σας.</p><button>Συμφωνώ</button><button>Περισσότερες επιλογές</button></div>'
  ],
  [
    'consent',
    'Chinese',
    '港口报',
    '<div><h2>我们重视您的隐私</h2><p>我们和我们的合作伙伴使用 Cookie 存储和访问设备上的信息，并处理个人数据以投放个性化广告。</p><button>全部接受</button><button>管理选项</button></div>'
  ],
  [
    'consent',
    'Korean',
    '항구신문',
    '<div><h2>개인정보를 소중히 생각합니다</h2><p>당사와 파트너는 쿠키를 사용하여 개인정보를 처리하고 맞춤형 광고를 제공합니다. 동의는 언제든지 철회할 수 있습니다.</p><button>모두 동의</button><button>거부</button></div>'
  ]
]

const gates: [name: string, line: string, gate: string][] = [
  [
    'Spanish, a wall',
    'El dique norte está cerrado desde el martes, después de que los buzos hallaran grietas en dos compuertas antiguas, según el jefe del puerto.',
    '<h3>Este artículo es exclusivo para suscriptores</h3><p>Suscríbete para seguir leyendo</p><p>¿Ya eres suscriptor? Inicia sesión</p>'
  ],
  [
    'Italian, a wall',
    'Il bacino nord è chiuso da martedì, dopo che i sommozzatori hanno trovato crepe in due vecchie chiuse, ha detto il comandante del porto.',
    '<h3>Questo articolo è riservato agli abbonati</h3><p>Abbonati per continuare a leggere</p>'
  ],
  [
    'Portuguese, a wall',
    'A bacia norte está fechada desde terça-feira, depois de mergulhadores acharem rachaduras em duas comportas antigas, disse o chefe do porto.',
    '<h3>Conteúdo exclusivo para assinantes</h3><p>Assine para continuar lendo. Já é assinante? Faça login</p>'
  ],
  [
    'Dutch, a wall',
    'Het noordelijke bassin is sinds dinsdag gesloten, nadat duikers scheuren hadden gevonden in twee oude sluisdeuren, zei de havenmeester.',
    '<h3>Lees dit artikel verder met een abonnement</h3><p>Al abonnee? Log in</p>'
  ],
  [
    'Swedish, a wall',
    'Den norra bassängen är stängd sedan i tisdags, efter att dykare hittat sprickor i två gamla slussportar, sade hamnkaptenen.',
    '<h3>Vill du läsa vidare?</h3><p>Bli prenumerant för att läsa hela artikeln. Redan prenumerant? Logga in</p>'
  ],
  [
    'Norwegian, a wall',
    'Det nordre bassenget har vært stengt siden tirsdag, etter at dykkere fant sprekker i to gamle sluseporter, sa havnesjefen.',
    '<h3>Denne saken er for abonnenter</h3><p>Bli abonnent for å lese videre. Allerede abonnent? Logg inn</p>'
  ],
  [
    'Danish, a wall',
    'Det nordlige bassin har været lukket siden tirsdag, efter at dykkere fandt revner i to gamle sluseporte, sagde havnemesteren.',
    '<h3>Læs videre med et abonnement</h3><p>Er du allerede abonnent? Log ind</p>'
  ],
  [
    'Finnish, a wall',
    'Pohjoinen allas on ollut suljettuna tiistaista lähtien, kun sukeltajat löysivät halkeamia kahdesta vanhasta sulkuportista, satamapäällikkö kertoi.',
    '<h3>Tämä artikkeli on tilaajille</h3><p>Tilaa ja jatka lukemista. Oletko jo tilaaja? Kirjaudu sisään</p>'
  ],
  [
    'Polish, a wall',
    'Basen północny jest zamknięty od wtorku, gdy nurkowie znaleźli pęknięcia w dwóch starych wrotach śluzy, powiedział kapitan portu.',
    '<h3>Pozostało 80% artykułu</h3><p>Kup prenumeratę, aby czytać dalej. Masz już prenumeratę? Zaloguj się</p>'
  ],
  [
    'Russian, a wall',
    'Северный бассейн закрыт со вторника: водолазы нашли трещины в двух старых воротах шлюза, сообщил капитан порта.',
    '<h3>Материал доступен только по подписке</h3><p>Оформите подписку, чтобы читать дальше</p>'
  ],
  [
    'Japanese, a wall',
    '港の北側の水域は、火曜日から閉鎖されている。潜水士が古い水門二つに亀裂を見つけたためだと港長は述べた。',
    '<p>この記事は有料会員限定です</p><p>残り1,240文字</p><p>ログイン</p>'
  ],
  [
    'Chinese, a wall',
    '港口北侧港池自周二起关闭，潜水员在两扇旧闸门上发现了裂缝，港务长说。',
    '<h3>本文为付费内容，订阅后阅读全文</h3><p>已是会员？登录</p>'
  ],
  [
    'Hebrew, a wall',
    'האגן הצפוני של הנמל סגור מאז יום שלישי, אחרי שצוללנים מצאו סדקים בשני שערים ישנים, אמר מנהל הנמל.',
    '<h3>כתבה זו למנויים בלבד</h3><p>להמשך קריאה הצטרפו כמנויים</p>'
  ],
  [
    'one metered',
    'The northern basin has been closed since Tuesday, after divers found cracks in two of the old gates, the harbour master said.',
    '<h3>This is your last free article.</h3><p>Subscribe for full access to all our journalism from $1 a week.</p><p>Already have an account? Log in</p>'
  ],
  [
    'a letter',
    'The northern basin has been closed since Tuesday, after divers found cracks in two of the old gates, the harbour master said.',
    '<h2>Subscribe to Harbour Notes to keep reading this post and get 7 days of free access to the full post archives.</h2><button>Start trial</button>'
  ],
  [
    'a magazine',
    'The northern basin has been closed since Tuesday, after divers found cracks in two of the old gates, the harbour master said.',
    '<p>To continue reading this article, become a member today.</p>'
  ]
]

const real: Variant[] = [
  {
    name: 'a correction',
    kind: null,
    html: story({
      title: 'Correction',
      lines: [
        'An article on Monday about the northern basin misstated the year in which the gates were built. It was 1931, not 1913.'
      ]
    })
  },
  {
    name: 'a photograph of the day',
    kind: null,
    html: story({
      title: 'Picture of the day: frost on the quay',
      lines: [],
      after:
        '<figure><img src="/frost.jpg" width="1200" height="800"><figcaption>Ropes under a layer of ice on the northern quay on Tuesday morning. Photograph: Jon Vik</figcaption></figure>'
    })
  },
  {
    name: 'a gallery',
    kind: null,
    html: story({
      title: 'The regatta in pictures',
      lines: ['Forty boats went out on Sunday, and thirty-eight came back under their own sail.'],
      after: Array.from(
        { length: 12 },
        (_, n) =>
          `<figure><img src="/r${n}.jpg" width="900" height="600"><figcaption>Boat number ${n + 1} rounds the outer buoy in the early afternoon.</figcaption></figure>`
      ).join('')
    })
  },
  {
    name: 'with an offer below',
    kind: null,
    html: story({
      after:
        '<aside class="subscribe-promo"><h3>Support our journalism</h3><p>Subscribe now for 1 a month. Cancel any time.</p></aside>'
    })
  },
  {
    name: 'with a consent banner in it',
    kind: null,
    html: story({
      after:
        '<div id="cookie-banner"><p>We use cookies and process personal data with our partners.</p><button>Accept all</button><button>Reject all</button></div>'
    })
  },
  {
    name: 'about a site that was down',
    kind: null,
    html: story({
      title: '“Something went wrong”: bank’s site down for hours',
      lines: [
        'Customers of the savings bank saw nothing but the words “Something went wrong” for six hours on Monday, and could not pay their bills.',
        'The bank said on Tuesday that a certificate had expired and that nobody had been told of it, and asked its customers for patience.'
      ]
    })
  },
  {
    name: 'about a robot check, short',
    kind: null,
    html: story({
      title: 'Man fails robot check 40 times',
      lines: [
        'A pensioner from Norholm has tried forty times to prove to the tax office’s site that he is not a robot, and has now gone there by bus.'
      ]
    })
  },
  {
    name: 'German, short',
    kind: null,
    html: story({
      title: 'Brücke gesperrt',
      lines: [
        'Die Drehbrücke am alten Hafen bleibt am Sonntag von sechs bis neun Uhr gesperrt, teilte die Hafenverwaltung mit.'
      ]
    })
  },
  {
    name: 'French, about subscriptions',
    kind: null,
    html: story({
      title: 'Presse : les abonnés en hausse',
      lines: [
        'Les journaux réservés aux abonnés ont gagné trois cent mille lecteurs l’an dernier, selon une étude publiée mardi par l’institut de la presse.',
        'Un lecteur sur cinq dit s’abonner pour lire la suite d’un seul article, et la moitié d’entre eux résilie dans le mois.',
        'Les éditeurs répondent que sans abonnement, il n’y aurait bientôt plus personne pour écrire les articles.'
      ]
    })
  },
  {
    name: 'a poem',
    kind: null,
    html: story({
      title: 'Poem of the week: The lock',
      lines: [
        'Water waits',
        'behind the gate,',
        'the keeper sleeps,',
        'the hour is late,',
        'and nobody is there to see',
        'how slowly it gets out to sea.'
      ]
    })
  },
  {
    name: 'results of a match',
    kind: null,
    html: story({
      title: 'Norholm 3, Southpier 1',
      lines: ['Norholm won the last match of the season on Saturday before four hundred spectators.'],
      after: '<table><tr><th>Team<th>Points</tr><tr><td>Norholm<td>44</tr><tr><td>Southpier<td>41</tr></table>'
    })
  },
  {
    name: 'closed by markup, but short and whole',
    kind: null,
    html: story({
      lines: [
        'The swing bridge will be closed on Sunday from six to nine in the morning.',
        'Lorries have to take the road around the bay.'
      ],
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge","datePublished":"2024-03-05","isAccessibleForFree":true}</script>'
    })
  },
  {
    name: 'an obituary',
    kind: null,
    html: story({
      title: 'Jon Vik, who photographed the harbour, dies at 91',
      lines: ['Jon Vik, who took a picture of the harbour every morning for sixty years, died on Sunday. He was 91.']
    })
  },
  {
    name: 'a letter to the editor',
    kind: null,
    html: story({
      meta: false,
      title: 'Letter: who pays for the gates?',
      lines: [
        'Sir, your report says that the gates cost nine million. It does not say who pays. I would like to know, and so would my neighbours.',
        'Ada Stone, Norholm'
      ]
    })
  },
  {
    name: 'in Hindi, short',
    kind: null,
    html: story({
      title: 'पुल रविवार को बंद',
      lines: ['पुराने बंदरगाह का पुल रविवार को सुबह छह से नौ बजे तक बंद रहेगा, बंदरगाह प्रशासन ने बताया।']
    })
  },
  {
    name: 'in Korean, about subscriptions',
    kind: null,
    html: story({
      title: '신문 구독자 늘었다',
      lines: [
        '지난해 유료 구독자가 삼십만 명 늘었다고 언론 연구소가 화요일 밝혔다. 독자 다섯 명 가운데 한 명은 기사 하나를 끝까지 읽으려고 구독했다고 답했다.',
        '출판사들은 구독이 없으면 기사를 쓸 사람도 없어질 것이라고 말한다. 연구소는 내년에도 같은 조사를 할 계획이다.'
      ]
    })
  }
]

const shells: Variant[] = [
  {
    name: 'an application that never began',
    kind: 'empty',
    html: bare(
      'The Harbour Post',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js"></script>'
    )
  },
  {
    name: 'a skeleton',
    kind: 'empty',
    html: site('<div class="skeleton"></div><div class="skeleton"></div><p>Loading…</p>')
  },
  { name: 'nothing but a frame', kind: 'empty', html: site('<div class="ad"></div>') }
]

export const SPOKEN: Variant[] = [
  ...[...challenges, ...errors, ...logins, ...consents].map(([kind, name, title, body]) => ({
    kind,
    name: `${name} (spoken)`,
    html: kind === 'error' || kind === 'login' ? site(body, `<title>${title}</title>`) : bare(title, body)
  })),
  ...gates.map(([name, line, gate]) => ({
    kind: 'paywall',
    name,
    html: story({ title: 'News', lines: [line], after: `<div class="box">${gate}</div>` })
  })),
  ...shells,
  ...real
]
