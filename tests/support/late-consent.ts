import type { ConsentWall } from './consent-walls'

/** Consent boxes in the markup that tools of today make, put in late by a script, and what only looks like one. */
const STORY = `<main><article><h1>Ferry timetable changes in June</h1>
<p>The ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June, the company announced in a letter to its passengers.</p>
<p>The last boat in the evening stays as it is. Commuters had asked for the change because the morning train did not wait for late boats in winter.</p>
<p id="answer">unanswered</p></article></main>`

const ANSWERS = `function answer(what){document.getElementById('answer').textContent=what;document.documentElement.className='';document.body.className='';document.querySelectorAll('[data-box]').forEach(e=>e.remove())}
addEventListener('click',e=>{const b=e.composedPath().find(x=>x.dataset&&(x.dataset.say||x.hasAttribute&&x.hasAttribute('data-say')));if(b){e.preventDefault();answer(b.dataset.say)}})
addEventListener('message',e=>{if(/^(accepted|refused)$/.test(e.data))answer(e.data)})`

/** The box comes after the page, as such scripts do it. */
function late(markup: string, more: { css?: string; lock?: string; script?: string } = {}): string {
  return `<!doctype html><html lang="en" class="${more.lock ?? ''}"><head><title>Ferry timetable changes in June</title><style>.locked,.locked body{overflow:hidden;height:100%}.over{position:fixed;inset:0;z-index:99998;background:#000a}.box{position:fixed;left:10%;right:10%;bottom:0;z-index:99999;background:#fff;padding:20px;max-height:80vh;overflow:auto}${more.css ?? ''}</style><script>${ANSWERS}</script></head><body>${STORY}<div style="height:1800px"></div><script>setTimeout(()=>{document.body.insertAdjacentHTML('beforeend',${JSON.stringify(markup).replace(/</g, '\\u003c')});${more.script ?? ''}},250)</script></body></html>`
}

const TEXT =
  'BOXTEXT We and our 812 partners store and access information on a device, such as cookies, and process personal data.'

/** An element of the site's own that lies nowhere itself: only what its shadow root holds lies over the page. */
function inShadow(mode: 'open' | 'closed', buttons: string): { markup: string; script: string } {
  const inside = `<style>div{position:fixed;inset:0;z-index:9}section{position:fixed;left:0;right:0;bottom:0;z-index:99;background:#fff;padding:30px}</style><div></div><section><p>${TEXT}</p>${buttons}</section>`
  return {
    markup: '<site-notice data-box></site-notice>',
    script: `const root=document.querySelector('site-notice').attachShadow({mode:'${mode}'});root.innerHTML=${JSON.stringify(inside).replace(/</g, '\\u003c')};root.querySelectorAll('button').forEach(b=>{b.onclick=()=>answer(b.id)})`
  }
}

const CLOSED = inShadow('closed', '<button id="accepted">پذیرفتن همه</button><button id="refused">رد همه</button>')
const OPEN = inShadow('open', '<button id="accepted">Accept all</button>')

const refusable: [name: string, html: string][] = [
  ["an element of the site's own", late(CLOSED.markup, { lock: 'locked', script: CLOSED.script })],
  [
    'OneTrust banner',
    late(
      `<div id="onetrust-consent-sdk" data-box><div class="onetrust-pc-dark-filter over"></div><div id="onetrust-banner-sdk" class="otFlat bottom box" role="alertdialog"><div class="ot-sdk-container"><h2 id="onetrust-policy-title">We value your privacy</h2><p id="onetrust-policy-text">${TEXT}</p><div id="onetrust-button-group"><button id="onetrust-pc-btn-handler">Cookies Settings</button><button id="onetrust-reject-all-handler" data-say="refused">Continue without Accepting</button><button id="onetrust-accept-btn-handler" data-say="accepted">Accept All Cookies</button></div></div></div></div>`,
      { lock: 'locked' }
    )
  ],
  [
    'Didomi popup',
    late(
      `<div id="didomi-host" data-box><div id="didomi-popup" class="didomi-popup-backdrop over"><div class="didomi-popup-container box"><span class="didomi-continue-without-agreeing" tabindex="0" role="button" data-say="refused">Continuer sans accepter →</span><p>BOXTEXT Avec votre consentement, nos partenaires et nous utilisons des cookies.</p><button id="didomi-notice-learn-more-button">En savoir plus</button><button id="didomi-notice-agree-button" data-say="accepted">Accepter et fermer</button></div></div></div>`,
      { lock: 'locked' }
    )
  ],
  [
    'Quantcast dialogue',
    late(
      `<div class="qc-cmp-cleanslate" id="qc-cmp2-container" data-box><div id="qc-cmp2-main" class="over"><div class="qc-cmp2-container box" id="qc-cmp2-ui" role="dialog"><h2>We value your privacy</h2><div>${TEXT}</div><div class="qc-cmp2-summary-buttons"><button mode="secondary"><span>MORE OPTIONS</span></button><button mode="secondary" size="large" data-say="refused"><span>DISAGREE</span></button><button mode="primary" data-say="accepted"><span>AGREE</span></button></div></div></div></div>`
    )
  ],
  [
    'Usercentrics of version three',
    late('<aside id="usercentrics-cmp-ui" data-box></aside>', {
      lock: 'locked',
      script: `const r=document.getElementById('usercentrics-cmp-ui').attachShadow({mode:'open'});r.innerHTML='<div style="position:fixed;inset:0;background:#000a;z-index:9999"></div><div role="dialog" style="position:fixed;bottom:0;left:20%;background:#fff;z-index:99999"><p>BOXTEXT Wir verwenden Cookies.</p><button class="uc-accept-button" id="accept" data-say="accepted">Alles akzeptieren</button><button class="uc-deny-button" id="deny" data-say="refused">Ablehnen</button></div>'`
    })
  ],
  [
    'Funding Choices dialogue',
    late(
      `<div class="fc-consent-root" data-box><div class="fc-dialog-overlay over"></div><div class="fc-dialog-container box"><div class="fc-dialog fc-choice-dialog"><h2>news.example asks for your consent to use your personal data to:</h2><p>${TEXT}</p><div class="fc-footer-buttons"><button class="fc-button fc-cta-consent fc-primary-button" data-say="accepted"><p class="fc-button-label">Consent</p></button><button class="fc-button fc-cta-do-not-consent fc-secondary-button" data-say="refused"><p class="fc-button-label">Do not consent</p></button><button class="fc-button fc-cta-manage-options"><p>Manage options</p></button></div></div></div></div>`,
      { lock: 'locked' }
    )
  ],
  [
    'Cookiebot dialogue',
    late(
      `<div id="CybotCookiebotDialogBodyUnderlay" class="over" data-box></div><div id="CybotCookiebotDialog" class="box" role="dialog" data-box><h2>This website uses cookies</h2><p>${TEXT}</p><button id="CybotCookiebotDialogBodyButtonDecline" data-say="refused">Use necessary cookies only</button><button id="CybotCookiebotDialogBodyLevelButtonCustomize">Customize</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll" data-say="accepted">Allow all</button></div>`
    )
  ],
  [
    'TrustArc banner',
    late(
      `<div id="consent_blackbar" class="box" data-box><div id="truste-consent-track"><div id="truste-consent-text">${TEXT}</div><button id="truste-show-consent">Cookie Preferences</button><button id="truste-consent-required" data-say="refused">Required Only</button><button id="truste-consent-button" data-say="accepted">Accept All</button></div></div>`
    )
  ],
  [
    'Borlabs box',
    late(
      `<div id="BorlabsCookieBox" data-box><div class="_brlbs-box-wrap over"><div class="_brlbs-box box"><p class="_brlbs-h3">Datenschutzeinstellungen</p><p>BOXTEXT Wir benötigen Ihre Zustimmung, bevor Sie unsere Website weiter besuchen können.</p><p class="_brlbs-accept"><a href="#" tabindex="0" role="button" class="_brlbs-btn _brlbs-btn-accept-all" data-say="accepted">Alle akzeptieren</a></p><p class="_brlbs-refuse-btn"><a class="_brlbs-btn" href="#" tabindex="0" role="button" data-cookie-refuse data-say="refused">Nur essenzielle Cookies akzeptieren</a></p></div></div></div>`
    )
  ],
  [
    'a modal dialog of the browser',
    late(
      `<dialog data-box id="d"><h2>Cookies</h2><p>${TEXT}</p><button data-say="accepted">Accept</button><button data-say="refused">Reject</button></dialog>`,
      { script: "document.getElementById('d').showModal()" }
    )
  ],
  [
    'a frame of another kind',
    late(
      '<div class="privacy-wall over" data-box><iframe src="/consent-frame" style="width:80%;height:60%"></iframe></div>',
      {
        lock: 'locked'
      }
    )
  ]
]

/** Its script is so slow that the box has no refusal yet when it is looked at first, which is when it is put away. */
const onceAway = (add: string): string =>
  `const b=document.querySelector('[data-box]'),w=new MutationObserver(()=>{w.disconnect();${add}});w.observe(b,{attributes:true,subtree:true})`
const slow: [name: string, html: string][] = [
  [
    'a refusal that comes after the box',
    late(
      `<div class="cookie-box box" data-box><p>${TEXT}</p><p><button data-say="accepted">Accept all</button></p></div>`,
      { script: onceAway(`b.insertAdjacentHTML('beforeend','<button data-say="refused">Reject all</button>')`) }
    )
  ],
  [
    'a frame that comes after its box',
    late('<div id="sp_message_container_7" class="box" data-box style="display:flex;height:300px"><p>...</p></div>', {
      lock: 'locked',
      script: onceAway(`b.innerHTML='<iframe src="/consent-frame" style="width:80%;height:250px"></iframe>'`)
    })
  ]
]

/** What boxes say, what yes says, what no says: other words than the first ones that come to mind. */
const SPOKEN: [string, string, string, string][] = [
  [
    'German, without consent',
    'Mit Ihrer Zustimmung verarbeiten wir und unsere Partner personenbezogene Daten.',
    'Einverstanden',
    'Ohne Einwilligung fortfahren'
  ],
  [
    'German, essential',
    'Diese Seite nutzt Cookies zu Werbezwecken. Näheres im Datenschutz.',
    'OK, verstanden',
    'Nur technisch notwendige Cookies'
  ],
  ['French, without', 'Vos données personnelles et vos choix : cookies et traceurs.', 'J’accepte', 'Je refuse tout'],
  [
    'French, necessary',
    'Ce site utilise des cookies. Votre vie privée compte.',
    'OK pour moi',
    'Cookies nécessaires uniquement'
  ],
  [
    'Spanish, necessary',
    'Utilizamos cookies propias y de terceros. Privacidad.',
    'Aceptar',
    'Usar solo cookies necesarias'
  ],
  ['Italian, necessary', 'Questo sito utilizza cookie. Privacy e consenso.', 'Accetto', 'Usa solo i cookie necessari'],
  ['Portuguese, necessary', 'Este site usa cookies. Política de privacidade.', 'Concordo', 'Só os cookies necessários'],
  ['Dutch, necessary', 'Deze website gebruikt cookies.', 'Ja, ik ga akkoord', 'Alleen noodzakelijke cookies'],
  ['Polish, necessary', 'Ta strona używa plików cookie (ciasteczka).', 'Zgadzam się', 'Tylko niezbędne pliki cookie'],
  ['Swedish, kakor', 'Vi använder kakor (cookies).', 'Jag godkänner', 'Tillåt endast nödvändiga kakor'],
  ['Danish, necessary', 'Vi bruger cookies på siden.', 'OK til alle', 'Kun nødvendige cookies'],
  ['Finnish, necessary', 'Sivusto käyttää evästeitä.', 'Salli kaikki evästeet', 'Salli vain välttämättömät evästeet'],
  [
    'Arabic, necessary',
    'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط ونعالج البيانات الشخصية.',
    'أوافق على الكل',
    'المتابعة بدون موافقة'
  ],
  [
    'Japanese, necessary',
    'クッキーの使用について。プライバシーポリシーをご覧ください。',
    '同意して続ける',
    '必須クッキーのみ'
  ],
  ['Chinese, necessary', '本网站使用 Cookie。隐私政策。', '同意并继续', '仅接受必要的 Cookie'],
  ['Korean, necessary', '쿠키 사용에 대한 안내. 개인정보 처리방침.', '전체 동의', '필수 쿠키만 허용'],
  ['Russian, necessary', 'Сайт использует файлы cookie. Политика конфиденциальности.', 'Хорошо', 'Только необходимые'],
  ['Turkish, necessary', 'Sitemizde çerezler kullanılır. Gizlilik politikası.', 'Kabul', 'Sadece zorunlu çerezler']
]

/** Nothing in them says no: they have to be put away. */
const walls: [name: string, html: string][] = [
  [
    "an element of the site's own that only lets one accept",
    late(OPEN.markup, { lock: 'locked', script: OPEN.script })
  ],
  [
    'pay or accept',
    late(
      `<div class="pur-wall over" data-box><div class="box"><h2>Lesen Sie mit Werbung</h2><p>BOXTEXT Wir und unsere Partner nutzen Cookies und personenbezogene Daten.</p><button data-say="accepted">Akzeptieren und weiter</button><a href="https://abo.example/pur">Jetzt PUR-Abo abschließen</a></div></div>`,
      { lock: 'locked' }
    )
  ],
  [
    'settings alone',
    late(
      `<div id="onetrust-consent-sdk" data-box><div class="over"></div><div id="onetrust-banner-sdk" class="box"><p>${TEXT}</p><button id="onetrust-pc-btn-handler">Manage</button><button id="onetrust-accept-btn-handler" data-say="accepted">I Accept</button></div></div>`,
      { lock: 'locked' }
    )
  ],
  [
    'a cross in the corner',
    late(
      `<div class="cookie-info box" data-box><p>BOXTEXT This site uses cookies.</p><button aria-label="Close">×</button></div>`
    )
  ]
]

export const lateConsent: ConsentWall[] = [
  ...[...refusable, ...slow].map(([name, html]) => ({ name, html, canRefuse: true })),
  ...SPOKEN.map(([name, text, yes, no]) => ({
    name,
    canRefuse: true,
    html: late(
      `<div class="box" data-box><p>BOXTEXT ${text}</p><a href="#" data-say="accepted">${yes}</a> <a href="#" role="button" data-say="refused">${no}</a></div>`
    )
  })),
  ...walls.map(([name, html]) => ({ name, html, canRefuse: false }))
]

export const consentFrame = `<!doctype html><h1>BOXTEXT Your privacy</h1><p>We use cookies and process personal data with your consent.</p><button onclick="parent.postMessage('accepted','*')">Accept all</button><button onclick="parent.postMessage('refused','*')">Reject all</button>`

const stays = (words: string, body: string, css = ''): { words: string[]; html: string } => ({
  words: words.split(' '),
  html: `<!doctype html><html lang="en"><head><title>Cookie banners have to ask, court says</title><style>body{margin:0}${css}</style></head><body>${body}</body></html>`
})

const LONG =
  `<p>A banner that offers only “Accept all” does not ask for consent, the court ruled on Tuesday in a case about a shop that sells garden chairs, and cookies may not be set before.</p>
<p>Consent to cookies must be as easy to refuse as to give, the judges said, and legitimate interest is no excuse for tracking, whatever vendors claim in their privacy policy.</p>`.repeat(
    6
  )

/** Pages on which everything stays. */
export const onlyLooksLikeConsent: Record<string, { words: string[]; html: string }> = {
  'an article about cookies': stays(
    'ARTICLETEXT QUIZBUTTON CAPTIONED FIXEDHEAD',
    `<header class="h"><b>FIXEDHEAD The Harbour Post</b> <a href="/privacy">Privacy</a> <button>Menu</button></header><main><article style="position:relative;z-index:20"><h1>ARTICLETEXT Cookie banners have to ask</h1>${LONG}<button>QUIZBUTTON Accept all</button><figure class="cookie-example"><p>We value your privacy</p><button>Reject all</button><figcaption>CAPTIONED A banner as the court saw it</figcaption></figure></article></main>`,
    '.h{position:fixed;top:0;left:0;right:0;background:#fff;z-index:100;padding:12px}main{padding-top:60px}'
  ),
  'an article in a box of its own': stays(
    'BOXEDTEXT SECONDPART',
    `<div class="modal-story"><h1>BOXEDTEXT Consent in court</h1>${LONG}<p>SECONDPART And so it ended.</p><button>Share</button></div>`,
    '.modal-story{position:fixed;inset:0;overflow:auto;background:#fff;z-index:50;padding:30px}'
  ),
  'sticky things': stays(
    'STICKYFIGURE SIDELIST SHAREBAR LIVETICKER BREADCRUMBS',
    `<main><h1>The storm</h1><nav class="crumbs">BREADCRUMBS News</nav><div class="share">SHAREBAR <button>Share</button><button>Save</button></div><figure class="fig"><svg width="200" height="90"><rect width="200" height="90" fill="teal"/></svg><figcaption>STICKYFIGURE how the water rose</figcaption></figure><aside class="side">SIDELIST <a href="/a">more</a></aside><section class="live">LIVETICKER 10:20 The water rises</section>${LONG}</main>`,
    '.crumbs{position:sticky;top:0;background:#fff}.share{position:fixed;left:0;top:40%;background:#eee;z-index:30}.fig{position:sticky;top:30px;z-index:12;background:#fff}.side{position:sticky;top:60px;float:right;width:200px}.live{position:absolute;right:0;top:90px;width:200px;z-index:15}'
  ),
  'a paper’s own words on privacy': stays(
    'POLICYTEXT CONTACTBOX',
    `<main><h1>POLICYTEXT Privacy policy</h1><p>We use cookies and process personal data.</p>${LONG}<div class="contact">CONTACTBOX Write to us about your personal data. <button>Write</button></div></main>`,
    '.contact{background:#eee;padding:20px}'
  )
}
