import { MORE } from './more-stories'
import { bare, site, type Variant } from './pages'

/** Robot checks as their makers word and translate them, and articles about them. */
export const REWORDED_CHECKS: Variant[] = [
  {
    name: 'cf turnstile 2026 en',
    kind: 'captcha',
    html: bare(
      `Just a moment...`,
      `<div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">www.thetribune.example</h1><h2 class="h2" id="challenge-running">Performing security verification</h2><p class="core-msg spacer spacer-top">This website uses a security service to protect against malicious bots. This page is displayed while the website verifies you are not a bot.</p><div id="x"></div></div></div><div class="footer"><div>Ray ID: <code>9ac1f2e3d4b5a697</code></div><div>Performance and Security by <a href="https://www.cloudflare.example">Cloudflare</a></div></div>`
    )
  },
  {
    name: 'cf 1020 en',
    kind: 'captcha',
    html: bare(
      `Attention Required! | Cloudflare`,
      `<h1>Sorry, you have been blocked</h1><h2>You are unable to access thetribune.example</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p><p>Cloudflare Ray ID: <strong>9ac1f2e3d4b5a697</strong> Your IP: 203.0.113.4</p>`
    )
  },
  {
    name: 'px human 2026 en',
    kind: 'captcha',
    html: bare(
      `Robot or human?`,
      `<img src="/logo.png"><h1>Robot or human?</h1><p>Activate and hold the button to confirm that you’re human. Thank You!</p><div id="px-captcha"></div><p>Having trouble? <a href="/help">Get help</a></p>`
    )
  },
  {
    name: 'bloomy en',
    kind: 'captcha',
    html: bare(
      `The Ledger - Are you a robot?`,
      `<section class="main"><h1 class="logo">The Ledger</h1><h2>We've detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you're not a robot.</p><div id="px"></div><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. For more information you can review our Terms of Service and Cookie Policy.</p><h3>Need Help?</h3><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 3f1c0d9e-0c3e-11f1-9d7c-bb9a6d0b3c9f</p><p>Get the most important global markets news at your fingertips with a subscription. <a>SUBSCRIBE NOW</a></p></section>`
    )
  },
  {
    name: 'dd fr fr',
    kind: 'captcha',
    html: bare(
      `lequotidien.example`,
      `<div class="captcha__human"><h2>Vérification requise</h2><p>Glissez vers la droite pour compléter le puzzle</p><p>Pourquoi cette vérification ? Quelque chose dans le comportement de votre navigateur nous a intrigué. Diverses possibilités :</p><ul><li>vous surfez et cliquez à une vitesse surhumaine</li><li>quelque chose bloque l'exécution de JavaScript sur votre ordinateur</li><li>un robot est sur le même réseau que vous</li></ul></div>`
    )
  },
  {
    name: 'es vendor es',
    kind: 'captcha',
    html: bare(
      `Un momento…`,
      `<h1>eldiario.example</h1><p>Realizando verificación de seguridad</p><p>Este sitio web utiliza un servicio de seguridad para protegerse contra bots maliciosos. Esta página se muestra mientras el sitio web verifica que no eres un bot.</p><p>Id. de rayo: 9ac1f2e3d4b5a697</p>`
    )
  },
  {
    name: 'pt vendor pt',
    kind: 'captcha',
    html: bare(
      `Um momento…`,
      `<h1>jornal.example</h1><p>Verificando se você é humano. Isso pode levar alguns segundos.</p><p>jornal.example precisa revisar a segurança da sua conexão antes de continuar.</p>`
    )
  },
  {
    name: 'pl vendor pl',
    kind: 'captcha',
    html: bare(
      `Jeszcze chwila...`,
      `<h1>gazeta.example</h1><p>Potwierdź, że jesteś człowiekiem, wykonując poniższą akcję.</p><p>gazeta.example musi sprawdzić bezpieczeństwo Twojego połączenia przed kontynuowaniem.</p>`
    )
  },
  {
    name: 'ru vendor ru',
    kind: 'captcha',
    html: bare(
      `Один момент…`,
      `<h1>vestnik.example</h1><p>Проверяем, человек ли вы. Это может занять несколько секунд.</p><p>Прежде чем продолжить, vestnik.example должен проверить безопасность вашего подключения.</p>`
    )
  },
  {
    name: 'ru ddos guard ru',
    kind: 'captcha',
    html: bare(
      `DDoS-Guard`,
      `<h1>Проверка браузера перед переходом на сайт vestnik.example</h1><p>Пожалуйста, подождите несколько секунд. После окончания проверки сайт откроется автоматически.</p><p>DDoS-Guard</p>`
    )
  },
  {
    name: 'tr vendor tr',
    kind: 'captcha',
    html: bare(
      `Bir dakika lütfen...`,
      `<h1>gazete.example</h1><p>Aşağıdaki eylemi tamamlayarak insan olduğunuzu doğrulayın.</p><p>gazete.example, devam etmeden önce bağlantınızın güvenliğini gözden geçirmelidir.</p>`
    )
  },
  {
    name: 'fa vendor fa',
    kind: 'captcha',
    html: bare(
      `یک لحظه صبر کنید`,
      `<h1>بررسی مرورگر</h1><p>در حال انتقال به سایت مورد نظر هستید. برای اطمینان از این که شما ربات نیستید چند ثانیه صبر کنید.</p><p>کد پیگیری: 7f3a2c9910ab</p>`
    )
  },
  {
    name: 'ar vendor ar',
    kind: 'captcha',
    html: bare(
      `لحظة من فضلك...`,
      `<h1>جارٍ التحقق من أنك لست روبوتًا</h1><p>يستخدم هذا الموقع خدمة أمنية للحماية من الروبوتات الضارة. تظهر هذه الصفحة أثناء تحقق الموقع من أنك لست روبوتًا.</p>`
    )
  },
  {
    name: 'zh waf zh',
    kind: 'captcha',
    html: bare(
      `访问验证`,
      `<div class="box"><h2>访问验证</h2><p>为了您的账号安全，请拖动滑块完成拼图</p><div id="nocaptcha"></div><p>请求ID：0a1b2c3d4e5f</p></div>`
    )
  },
  {
    name: 'zh tw zh TW',
    kind: 'captcha',
    html: bare(
      `請稍候...`,
      `<h1>news.example</h1><p>正在執行安全驗證</p><p>此網站使用安全服務來防範惡意機器人。網站驗證您不是機器人時會顯示此頁面。</p>`
    )
  },
  {
    name: 'ja waf ja',
    kind: 'captcha',
    html: bare(
      `しばらくお待ちください...`,
      `<h1>shimbun.example</h1><p>セキュリティ検証を実行しています</p><p>このウェブサイトは、悪意のあるボットから保護するためにセキュリティサービスを使用しています。このページは、お客様がボットではないことを確認している間に表示されます。</p>`
    )
  },
  {
    name: 'ko waf ko',
    kind: 'captcha',
    html: bare(
      `잠시만 기다리십시오…`,
      `<h1>sinmun.example</h1><p>사람인지 확인하는 중입니다. 몇 초 정도 걸릴 수 있습니다.</p><p>계속하려면 먼저 sinmun.example에서 연결의 보안을 검토해야 합니다.</p>`
    )
  },
  {
    name: 'hi hi',
    kind: 'captcha',
    html: bare(
      `कृपया प्रतीक्षा करें`,
      `<h1>सुरक्षा जांच</h1><p>कृपया पुष्टि करें कि आप इंसान हैं। नीचे दिया गया चेक बॉक्स चुनें।</p><div class="g-recaptcha" data-sitekey="x"></div>`
    )
  },
  {
    name: 'id id',
    kind: 'captcha',
    html: bare(
      `Tunggu sebentar...`,
      `<h1>koran.example</h1><p>Verifikasi bahwa Anda adalah manusia dengan menyelesaikan tindakan di bawah ini.</p><p>koran.example perlu meninjau keamanan koneksi Anda sebelum melanjutkan.</p>`
    )
  },
  {
    name: 'vi vi',
    kind: 'captcha',
    html: bare(
      `Chờ một chút...`,
      `<h1>bao.example</h1><p>Xác minh bạn là con người bằng cách hoàn tất hành động bên dưới.</p><p>bao.example cần xem xét tính bảo mật của kết nối trước khi tiếp tục.</p>`
    )
  },
  {
    name: 'sv sv',
    kind: 'captcha',
    html: bare(
      `Vänta ett ögonblick…`,
      `<h1>tidningen.example</h1><p>Bekräfta att du är en människa genom att slutföra åtgärden nedan.</p><p>tidningen.example måste granska säkerheten för din anslutning innan du fortsätter.</p>`
    )
  },
  {
    name: 'cs cs',
    kind: 'captcha',
    html: bare(`Ještě chvilku…`, `<h1>noviny.example</h1><p>Ověřte, že jste člověk, provedením níže uvedené akce.</p>`)
  },
  {
    name: 'el el',
    kind: 'captcha',
    html: bare(
      `Μια στιγμή…`,
      `<h1>efimerida.example</h1><p>Επαληθεύστε ότι είστε άνθρωπος ολοκληρώνοντας την παρακάτω ενέργεια.</p>`
    )
  },
  {
    name: 'it it',
    kind: 'captcha',
    html: bare(
      `Ci siamo quasi…`,
      `<h1>giornale.example</h1><p>Verifica di essere un essere umano completando l'azione riportata di seguito.</p><p>giornale.example deve verificare la sicurezza della connessione prima di procedere.</p>`
    )
  },
  {
    name: 'nl nl',
    kind: 'captcha',
    html: bare(
      `Een moment geduld...`,
      `<h1>krant.example</h1><p>Verifieer dat u een mens bent door onderstaande actie te voltooien.</p><p>krant.example moet de beveiliging van uw verbinding controleren voordat u verdergaat.</p>`
    )
  },
  {
    name: 'in site chrome en',
    kind: 'captcha',
    html: site(
      `<div class="wrap"><h1>One quick check before you read on</h1><p>We noticed a lot of requests from your connection. Tick the box so that we know a person is reading.</p><div class="h-captcha" data-sitekey="abc"></div><button type="submit">Continue to the article</button></div>`,
      `<title>Verification | Daily Courier</title>`
    )
  },
  {
    name: 'slider text en',
    kind: 'captcha',
    html: bare(
      `Security Verification`,
      `<div><h3>Slide right to secure your access</h3><p>This question is for testing whether you are a human visitor and to prevent automated spam submission.</p><p>What code is in the image?</p><img src="/c.png"><input name="answer"><button>submit</button><p>Your support ID is: 1234567890123456789.</p></div>`
    )
  },
  {
    name: '403 akamai like en',
    kind: 'captcha',
    html: bare(
      `Access Denied`,
      `<h1>Access Denied</h1><p>Your request looks automated. If you believe that this is a mistake, contact us and quote the incident number.</p><p>Incident number: 0.4f2e1ab8.1767000000.3c9a</p>`
    )
  },
  {
    name: 'rate limited en',
    kind: 'captcha',
    html: bare(
      `Too fast!`,
      `<h1>You are browsing too fast</h1><p>Our systems think that you might be a bot. Please solve the puzzle to go on.</p><div id="arkose" class="arkose-challenge"></div>`
    )
  },
  {
    name: 'pow en',
    kind: 'captcha',
    html: bare(
      `Checking you are not a bot`,
      `<h1>Checking you are not a bot</h1><p>Your browser is solving a small puzzle. This protects the site from AI scrapers that take it down for everyone. It takes a few seconds.</p><p>Protected by go-away. Request 8f0a.</p>`
    )
  },
  {
    name: 'article about captchas en',
    kind: null,
    html: site(
      `<article><h1>Are you a robot?</h1><p class="byline">By Maja Lind</p><time datetime="2026-03-04">4 March 2026</time><p>On a wet Tuesday in March, Lena Ostrova opened her laptop to file a tax return and was asked, for the ninth time that morning, to prove that she was human.</p><p>She clicked on the traffic lights, then on the buses, then on what may have been a crosswalk or a shadow. “I am not a robot,” she told the screen, “but I am starting to feel like one.”</p><p>The puzzles, known as captchas, were invented in the late nineties to keep automated programs away from free e-mail accounts. Today software solves most of them faster than people do, according to a study by three universities published last month.</p><p>Companies that sell robot checks say that the visible puzzle is only the last resort. Most visitors are judged by how the mouse moves, by the address they come from and by what the browser says of itself.</p><p>Charities for blind people complain that the sound versions are unusable. “Press and hold the button means nothing to a screen reader,” said Tom Hale, who runs a help line in Leeds.</p><p>The regulator will publish its rules in June.</p></article>${MORE}`,
      `<title>Are you a robot? Why the puzzles will not go away | Paper</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'article about captchas nometa en',
    kind: null,
    html: site(
      `<h1>Just a moment: how one company came to guard a fifth of the web</h1><p>On a wet Tuesday in March, Lena Ostrova opened her laptop to file a tax return and was asked, for the ninth time that morning, to prove that she was human.</p><p>She clicked on the traffic lights, then on the buses, then on what may have been a crosswalk or a shadow. “I am not a robot,” she told the screen, “but I am starting to feel like one.”</p><p>The puzzles, known as captchas, were invented in the late nineties to keep automated programs away from free e-mail accounts. Today software solves most of them faster than people do, according to a study by three universities published last month.</p><p>Companies that sell robot checks say that the visible puzzle is only the last resort. Most visitors are judged by how the mouse moves, by the address they come from and by what the browser says of itself.</p><p>Charities for blind people complain that the sound versions are unusable. “Press and hold the button means nothing to a screen reader,” said Tom Hale, who runs a help line in Leeds.</p><p>The regulator will publish its rules in June.</p>`,
      `<title>Just a moment: how one company came to guard a fifth of the web</title>`
    )
  },
  {
    name: 'short article captcha en',
    kind: null,
    html: site(
      `<article><h1>Tax office drops robot check</h1><time datetime="2026-03-04T08:00Z">4 March</time><p>The tax office will no longer ask visitors to confirm that they are not a robot, the ministry said on Wednesday.</p><p>The check had kept thousands of older people from filing their returns in time.</p></article>`,
      `<title>Tax office drops robot check</title><meta property="article:published_time" content="2026-03-04T08:00:00Z">`
    )
  },
  {
    name: 'howto captcha en',
    kind: null,
    html: site(
      `<article><h1>What to do when a site says “verify you are human”</h1><p>Some readers write to us that every second page asks them to press and hold a button. Here is what helps.</p><p>First, check whether your browser blocks cookies. Most checks leave a note there so that they need not ask again.</p><p>Second, switch off the private network for a moment. Many people share its addresses, and some of them send unusual traffic.</p><p>Third, look at the clock of your computer. If it is wrong by more than a few minutes, certificates and checks both fail.</p></article>`,
      `<title>What to do when a site says “verify you are human”</title>`
    )
  },
  {
    name: 'zh article captcha zh',
    kind: null,
    html: site(
      `<article><h1>验证码越来越难，谁在被挡在门外？</h1><p>记者 李晓 2026-03-04</p><p>“请完成安全验证”，这句话如今几乎出现在每一个网站上。七十二岁的王阿姨告诉记者，她为了给孙女买一张火车票，连续拖动滑块十一次，最后还是失败了。</p><p>研究人员说，人工智能识别图片的速度早已超过人类，验证码因此只好越做越难。去年的一项测试显示，普通人平均需要九点八秒才能通过，机器只需要不到一秒。</p><p>有平台表示，今后会更多依靠设备信息来判断访问者是不是机器人，但隐私组织对此表示担忧。</p></article>`,
      `<title>验证码越来越难，谁在被挡在门外？</title>`
    )
  }
]
