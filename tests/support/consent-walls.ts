/** Pages with consent boxes as common tools and sites of many languages make them, self-written. */
export interface ConsentWall {
  name: string
  html: string
  /** The way out is a button; else the box has to be put away. */
  canRefuse: boolean
}

const STORY = `<main><article><h1>Ferry timetable changes in June</h1>
<p>The ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June, the company announced in a letter to its passengers.</p>
<p>The last boat in the evening stays as it is. Commuters had asked for the change because the morning train did not wait for late boats in winter.</p>
<p id="answer">unanswered</p></article></main>`
const OVER = 'style="position:fixed;left:0;right:0;bottom:0;z-index:9999;background:#fff;padding:30px"'
const BACKDROP = '<div style="position:fixed;inset:0;background:#0009;z-index:9998"></div>'
/** What the buttons do. */
const ANSWERS = `<script>function yes(b){document.getElementById('answer').textContent='accepted'}
function no(){document.getElementById('answer').textContent='refused';document.querySelectorAll('[data-box]').forEach(e=>e.remove())}</script>`

function page(box: string, locked = true): string {
  return `<!doctype html><html lang="en"><head><title>Ferry timetable changes in June</title>${locked ? '<style>html,body{overflow:hidden}</style>' : ''}${ANSWERS}</head><body>${STORY}<div style="height:1600px"></div>${box}</body></html>`
}

/** A box with a button to accept first, as most have it. */
function box(attributes: string, no: string, yes = '<button onclick="yes()">Accept all</button>'): string {
  return page(
    `<div ${attributes} data-box ${OVER}><p>BOXTEXT We and our 843 partners use cookies.</p>${yes} ${no}</div>`
  )
}

function tool(name: string, attributes: string, refuse: string, accept = 'class="yes"'): ConsentWall {
  const yes = `<button ${accept} onclick="yes()">Yes, fine</button>`
  return { name, canRefuse: true, html: box(attributes, `<button ${refuse} onclick="no()">X</button>`, yes) }
}

const tools: ConsentWall[] = [
  tool('OneTrust', 'id="onetrust-consent-sdk"', 'id="onetrust-reject-all-handler"', 'id="onetrust-accept-btn-handler"'),
  tool('Cookiebot', 'id="CybotCookiebotDialog"', 'id="CybotCookiebotDialogBodyButtonDecline"'),
  tool('Didomi', 'id="didomi-host"', 'class="didomi-continue-without-agreeing"', 'id="didomi-notice-agree-button"'),
  tool('TrustArc', 'id="truste-consent-track"', 'id="truste-consent-required"', 'id="truste-consent-button"'),
  tool(
    'CookieYes',
    'class="cky-consent-container"',
    'class="cky-btn cky-btn-reject"',
    'class="cky-btn cky-btn-accept"'
  ),
  tool(
    'Complianz',
    'id="cmplz-cookiebanner-container"',
    'class="cmplz-btn cmplz-deny"',
    'class="cmplz-btn cmplz-accept"'
  ),
  tool('Osano', 'class="osano-cm-window"', 'class="osano-cm-denyAll"', 'class="osano-cm-accept-all"'),
  tool('iubenda', 'id="iubenda-cs-banner"', 'class="iubenda-cs-reject-btn"', 'class="iubenda-cs-accept-btn"'),
  tool('Borlabs', 'id="BorlabsCookieBox"', 'data-cookie-refuse', 'data-cookie-accept-all'),
  tool('consentmanager', 'id="cmpbox"', 'id="cmpwelcomebtnno"', 'id="cmpwelcomebtnyes"'),
  tool(
    'FundingChoices',
    'class="fc-consent-root"',
    'class="fc-button fc-cta-do-not-consent"',
    'class="fc-button fc-cta-consent"'
  ),
  {
    name: 'Klaro',
    canRefuse: true,
    html: page(
      `<div class="klaro" data-box><div class="cookie-notice" ${OVER}>BOXTEXT cookies <button class="cm-btn cm-btn-success" onclick="yes()">OK</button><button class="cm-btn cn-decline" onclick="no()">X</button></div></div>`
    )
  },
  {
    name: 'Quantcast',
    canRefuse: true,
    html: box(
      'class="qc-cmp2-container"',
      '<button mode="secondary" onclick="no()">DISAGREE</button>',
      '<button mode="primary" onclick="yes()">AGREE</button>'
    )
  },
  ...['open', 'closed'].map((mode) => ({
    name: `Usercentrics-${mode}`,
    canRefuse: true,
    html: page(
      `<div id="usercentrics-root" data-box></div><script>const r=document.getElementById('usercentrics-root').attachShadow({mode:'${mode}'})
r.innerHTML='<div ${OVER.replace(/"/g, '&quot;').replace(/&quot;/g, '"')}>BOXTEXT cookies <button data-testid="uc-accept-all-button">Yes</button><button data-testid="uc-deny-all-button">X</button></div>'
r.querySelector('[data-testid=uc-accept-all-button]').onclick=yes;r.querySelector('[data-testid=uc-deny-all-button]').onclick=no</script>`
    )
  })),
  {
    name: 'Sourcepoint',
    canRefuse: true,
    html: page(
      `<div id="sp_message_container_1" data-box style="position:fixed;inset:0;z-index:99999"><iframe id="sp_message_iframe_1" src="/sourcepoint-frame" style="width:100%;height:100%;border:0"></iframe></div><script>addEventListener('message',e=>e.data==='no'?no():yes())</script>`
    )
  },
  {
    name: 'no-way-out',
    canRefuse: false,
    html: box('class="lead-privacy"', '<button>Manage preferences</button>')
  },
  {
    name: 'backdrop',
    canRefuse: true,
    html: page(
      `${BACKDROP}<div role="dialog" data-box style="position:fixed;top:20%;left:20%;width:60%;background:#fff;z-index:9999">BOXTEXT Your privacy. <a href="#" onclick="yes()">Accept</a> <a href="/policy">Reject all</a> <a href="#" onclick="no()">Continue without accepting</a></div>`
    )
  }
]

/** What a box says, what says yes, and what says no, language by language. */
const LANGUAGES: [string, string, string, string][] = [
  ['German', 'Wir verwenden Cookies und bitten um Ihre Einwilligung.', 'Alle akzeptieren', 'Nur notwendige Cookies'],
  ['French', 'Nous utilisons des traceurs, avec votre consentement.', 'Tout accepter', 'Tout refuser'],
  ['Spanish', 'Usamos cookies y tratamos datos personales.', 'Aceptar todo', 'Rechazar todas'],
  ['Italian', 'Usiamo i cookie con il tuo consenso.', 'Accetta tutti', 'Continua senza accettare'],
  ['Portuguese', 'Usamos cookies e dados pessoais.', 'Aceitar tudo', 'Rejeitar tudo'],
  ['Dutch', 'Wij vragen uw toestemming voor cookies.', 'Alles accepteren', 'Alles weigeren'],
  ['Swedish', 'Vi ber om ditt samtycke till kakor.', 'Godkänn alla', 'Endast nödvändiga'],
  ['Danish', 'Vi beder om dit samtykke til cookies.', 'Tillad alle', 'Kun nødvendige'],
  ['Norwegian', 'Vi ber om samtykke.', 'Godta alle', 'Avvis alle'],
  ['Finnish', 'Käytämme evästeitä.', 'Hyväksy kaikki', 'Vain välttämättömät'],
  ['Polish', 'Używamy plików cookies. Dbamy o prywatność.', 'Akceptuj wszystko', 'Odrzuć wszystkie'],
  ['Czech', 'Používáme soubory cookie.', 'Přijmout vše', 'Odmítnout vše'],
  ['Hungarian', 'Sütiket használunk.', 'Elfogadom', 'Összes elutasítása'],
  ['Romanian', 'Folosim cookie-uri. Confidențialitate.', 'Acceptă toate', 'Respinge toate'],
  ['Greek', 'Σεβόμαστε το απόρρητό σας.', 'Αποδοχή όλων', 'Απόρριψη όλων'],
  ['Russian', 'Мы используем файлы куки.', 'Принять все', 'Отклонить все'],
  ['Ukrainian', 'Ми використовуємо файли cookie. Приватність.', 'Прийняти всі', 'Відхилити всі'],
  ['Turkish', 'Çerezleri kullanıyoruz.', 'Tümünü kabul et', 'Tümünü reddet'],
  ['Arabic', 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.', 'قبول الكل', 'رفض الكل'],
  ['Persian', 'ما از کوکی‌ها استفاده می‌کنیم.', 'پذیرفتن همه', 'نمی‌پذیرم'],
  ['Hebrew', 'אנו משתמשים בעוגיות.', 'אישור הכל', 'דחה הכל'],
  ['Chinese', '我们使用 Cookie，请阅读隐私政策。', '全部接受', '全部拒绝'],
  ['Japanese', '当サイトはクッキーを使用します。', 'すべて許可', 'すべて拒否'],
  ['Korean', '이 사이트는 쿠키를 사용합니다.', '모두 동의', '모두 거부']
]

const spoken = ([name, text, yes, no]: [string, string, string, string]): ConsentWall => ({
  name,
  canRefuse: true,
  html: page(
    `<section ${OVER} data-box><p>BOXTEXT ${text}</p><button onclick="yes()">${yes}</button><button onclick="no()"><span>${no}</span></button></section>`
  )
})

export const consentWalls: ConsentWall[] = [...tools, ...LANGUAGES.map(spoken)]

/** The same in more words, and in letters with signs above and below. */
export const otherWords: ConsentWall[] = (
  [
    ['Thai', 'เว็บไซต์นี้ใช้คุกกี้', 'ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด'],
    ['Hindi', 'हम कुकी का उपयोग करते हैं।', 'सभी स्वीकार करें', 'सभी अस्वीकार करें'],
    ['Polish of other words', 'Prosimy o zgodę na pliki cookies.', 'Wyrażam zgodę', 'Nie wyrażam zgody'],
    ['Japanese of other words', '個人情報とクッキーについて', '同意して続ける', '必要なCookieのみ許可'],
    ['French of other words', 'Vos données personnelles', 'J’accepte et je continue', 'Je n’accepte pas'],
    ['Turkish of capitals', 'KİŞİSEL VERİLERİNİZ VE ÇEREZLER', 'KABUL ET', 'REDDET']
  ] satisfies [string, string, string, string][]
).map(spoken)

export const sourcepointFrame = `<!doctype html><p>BOXTEXT We value your privacy and use cookies.</p>
<button class="message-button sp_choice_type_11" onclick="parent.postMessage('yes','*')">Accept all</button>
<button class="message-button sp_choice_type_13" onclick="parent.postMessage('no','*')">Reject all</button>`

/** Boxes that want something else, and what must stay although it looks a little like them. */
export const overlayPage = `<!doctype html><html lang="en"><head><title>Ferry timetable changes in June</title>
<style>body{margin:0;overflow:hidden}main{filter:blur(6px)}</style></head><body>
<header style="position:fixed;top:0;left:0;right:0;height:60px;background:#fff;z-index:50"><nav>SITEHEADER <a href="/privacy">Privacy policy</a> <a href="/newsletters">Newsletter</a></nav></header>
${STORY.replace('unanswered', 'KEPTTEXT')}<aside style="position:absolute;right:0;top:400px;z-index:20;width:200px">SIDENOTE the ferry is white</aside>
<div style="height:2000px"></div><footer>PAGEFOOTER Cookie policy</footer>
<div style="position:fixed;inset:0;background:#0008;z-index:900"></div>
<div role="dialog" aria-modal="true" style="position:fixed;top:200px;left:300px;width:500px;background:#fff;z-index:901">NEWSLETTERBOX Sign up for our newsletter <input type="email"><button>Subscribe</button></div>
<div style="position:fixed;bottom:0;left:0;right:0;height:90px;background:#ff0;z-index:800">STICKYPROMO Buy a boat today</div>
<div style="position:fixed;top:70px;left:0;right:0;height:50px;background:#eee;z-index:800">APPBANNER Read this in our app <button>Open</button></div>
<div style="position:fixed;top:300px;left:0;width:300px;background:#fff;z-index:800">PAYWALL Already a subscriber? Subscribe now to continue reading. <input type="email"></div>
</body></html>`

/** Pictures that come late, in the ways that sites have. */
export const latePictures = `<!doctype html><html lang="en"><head><title>Pictures of the harbour</title></head><body><article><h1>Pictures of the harbour</h1>
<p>The harbour was photographed on a calm morning in May, when the boats lay still and the water was as clear as glass.</p>
${'<div style="height:1400px"></div>'}<img id="native" loading="lazy" src="/late-native.png" width="200" height="100">
${'<div style="height:1400px"></div>'}<img id="observed" data-original="/late-observed.png" width="200" height="100">
${'<div style="height:1400px"></div>'}<img id="scrolled" width="200" height="100">
${'<div style="height:45000px"></div>'}<img id="far" width="200" height="100">
${'<div style="height:1400px"></div>'}<img id="forgotten" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="/late-forgotten.png" width="200" height="100">
<span><img id="scriptless" class="lazyload"><noscript><img src="/late-noscript.png" alt="Boats"></noscript></span></article>
<script>new IntersectionObserver(([e], o) => { if (e.isIntersecting) { e.target.src = '/late-observed.png'; o.disconnect() } }).observe(document.getElementById('observed'))
new IntersectionObserver(([e]) => { if (e.isIntersecting) e.target.src = '/late-far.png' }).observe(document.getElementById('far'))
addEventListener('scroll', () => { if (scrollY > 3000) document.getElementById('scrolled').src = '/late-scrolled.png' })</script></body></html>`
