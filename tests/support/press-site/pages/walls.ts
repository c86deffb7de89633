import { html, type PressPage, redirect } from '../route'
import { story } from '../story'

export const wallPages: PressPage[] = [
  {
    path: '/consent',
    press: '#onetrust-reject-all-handler',
    answer: () =>
      html(
        story({
          title: 'Behind a question about cookies',
          head: '<style>.locked{overflow:hidden;height:100vh}#onetrust-consent-sdk{position:fixed;inset:0;background:#000c;z-index:9}#onetrust-banner{background:#fff;margin:200px auto;padding:30px;width:500px}</style>',
          inside: '<img src="/p/640x360.png" width="640" height="360">',
          after: `<div id="onetrust-consent-sdk"><div id="onetrust-banner"><p>We and our 812 partners value your privacy</p><button id="onetrust-accept-btn-handler">Accept all</button><button id="onetrust-reject-all-handler">Reject all</button></div></div>
<script>document.body.classList.add('locked'); document.getElementById('onetrust-reject-all-handler').onclick = () => { document.getElementById('onetrust-consent-sdk').remove(); document.body.classList.remove('locked') }</script>`
        })
      )
  },
  {
    path: '/paywall',
    answer: () =>
      html(
        story({
          title: 'For subscribers',
          head: '<style>article p:nth-of-type(n+3){display:none}.wall{background:linear-gradient(#fff0,#fff 40%);padding:90px 30px 30px;margin-top:-80px;position:relative;text-align:center;border-bottom:4px solid #12324a}</style>',
          inside: '<img src="/p/640x360.png" width="640" height="360">',
          after: `<div class="wall" data-testid="paywall"><h2>Read on with a subscription</h2><p>Four weeks for one crown. Cancel at any time.</p><button>Subscribe</button> <a href="/account">I have one</a></div>
<script>const n = Number(localStorage.getItem('read') || 0) + 1; localStorage.setItem('read', n); document.querySelector('.wall h2').textContent += ' (article ' + n + ' of 3)'</script>`
        })
      )
  },
  {
    path: '/endless',
    endless: true,
    answer: () =>
      html(
        story({
          title: 'A page without an end',
          after: `<div id="more" style="max-width:720px;margin:auto"></div><div id="end">loading more…</div><script>
let n = 0; const more = document.getElementById('more')
new IntersectionObserver(async ([e]) => { if (!e.isIntersecting || n > 400) return; n++; const text = await (await fetch('/api/more?n=' + n)).text(); more.insertAdjacentHTML('beforeend', text); }, { rootMargin: '300px' }).observe(document.getElementById('end'))
setInterval(() => { const b = document.getElementById('end').getBoundingClientRect(); if (b.top < innerHeight + 300 && n <= 400) { n++; more.insertAdjacentHTML('beforeend', '<section style="height:360px;border-top:1px solid #ccc"><h2>Older story ' + n + '</h2></section>') } }, 100)
</script>`
        })
      )
  },
  {
    path: '/redirected',
    answer: ({ query, origin }) => {
      const step = Number(query.get('step') ?? 0)
      if (step === 0) return redirect(302, '/redirected?step=1')
      if (step === 1) return redirect(301, `${origin('pictures')}/hop?to=press`)
      if (step === 2) return redirect(307, '/redirected?step=3')
      return html(story({ title: 'Where the way led', inside: '<img src="/hop-picture" width="400" height="200">' }))
    }
  },
  {
    path: '/cookie-gated',
    answer: ({ cookies }) =>
      cookies.seen === 'yes'
        ? html(story({ title: 'Behind a cookie', inside: '<img src="/gated.png" width="500" height="250">' }))
        : {
            headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=yes; Path=/; SameSite=Lax' },
            body: '<!doctype html><title>One moment</title><p>Checking your browser…</p><script>setTimeout(() => location.reload(), 300)</script>'
          }
  },
  {
    path: '/windows-1252',
    answer: () => ({
      headers: { 'content-type': 'text/html' },
      body: Buffer.from(
        story({
          title: 'Caf\u00e9, na\u00efve, \u0080 5,\u0097',
          inside: '<p>\u0093Gr\u00fc\u00dfe\u0094 \u0096 sagte er\u0085</p>'
        }).replace('<meta charset="utf-8">', '<meta charset="windows-1252">'),
        'latin1'
      )
    })
  },
  {
    path: '/arabic',
    answer: () =>
      html(`<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تأخر العبّارة ساعتين | بريد المرفأ</title>
<style>body{margin:0;font:19px/1.8 'Noto Naskh Arabic','DejaVu Sans',serif}main{max-width:720px;margin:auto;padding:24px}figure{float:inline-start;margin-inline-end:24px;border-inline-start:6px solid #07a}blockquote{border-inline-start:4px solid;padding-inline-start:12px}</style></head>
<body><main><article><h1>تأخر العبّارة ساعتين</h1><figure><img src="/p/300x200.png" width="300" height="200" alt=""><figcaption>الرصيف الشمالي، ٨ أكتوبر</figcaption></figure>
<p>وصلت العبّارة القادمة من نورهولم متأخرة ساعتين يوم الثلاثاء، لأن سلسلة في الرصيف الشمالي كانت مرتخية منذ عاصفة نهاية الأسبوع ولم يجرؤ أحد على استخدامها.</p>
<blockquote>قال مدير الميناء: <bdi lang="en">“Tea for everyone”</bdi> في القاعة القديمة.</blockquote><p>وسيفحص غوّاص السلسلة يوم الخميس، وحتى ذلك الحين تستخدم القوارب الرصيف الجنوبي الأقصر.</p></article></main></body></html>`)
  }
]
