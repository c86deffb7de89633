import { about, type WindowLanguage } from './window-words'

export const BANNER_HEIGHT = 108

/** What the banner's buttons lead to: no page, but how it tells that one was pressed. */
export const DEEDS = { done: 'https://done.invalid/', back: 'https://back.invalid/', reload: 'https://reload.invalid/' }
export type Deed = keyof typeof DEEDS

export function deedOf(url: string): Deed | null {
  const [found] = Object.entries(DEEDS).find(([, address]) => url.startsWith(address)) ?? []
  return (found as Deed | undefined) ?? null
}

/** The strip above the site, of our own: no script, nothing loaded; it is told what to show. */
export function bannerPage(site: string, { lang, words }: WindowLanguage, isDark: boolean): string {
  const button = (deed: Deed, look = ''): string =>
    `<form action="${DEEDS[deed]}"><button class="${look}">${escaped(words[deed])}</button></form>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" class="${isDark ? 'dark' : 'light'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action ${Object.values(DEEDS).join(' ')}">
<title>${escaped(about(words.title, site))}</title><style>${STYLE}</style></head>
<body><header role="banner">
<div class="line"><strong>${escaped(about(words.mark, site))}</strong>${button('done', 'done')}</div>
<div class="line">${button('back')}${button('reload')}<output class="address" aria-label="${escaped(words.address)}" dir="ltr" id="address"></output></div>
<p id="hint" role="status">${escaped(about(words.about, site))}</p>
</header></body></html>`)}`
}

/** A script that puts an address and a hint into the banner. It runs in our own page alone. */
export function showing(address: string, hint: string | null): string {
  const { host, before, after } = parts(address)
  const said = hint === null ? '' : `document.getElementById('hint').textContent = ${JSON.stringify(hint)};`
  return `(() => { const place = document.getElementById('address'); if (!place) return;
place.replaceChildren(${JSON.stringify(before)}, Object.assign(document.createElement('b'), { textContent: ${JSON.stringify(host)} }), ${JSON.stringify(after)});
${said} })()`
}

const LONGEST = 300

/** The host stands out: it is what says whose page this is. */
function parts(address: string): { before: string; host: string; after: string } {
  try {
    const { protocol, host, pathname, search } = new URL(address)
    if (host === '') return { before: address.slice(0, LONGEST), host: '', after: '' }
    return { before: `${protocol}//`, host, after: `${pathname}${search}`.slice(0, LONGEST) }
  } catch {
    return { before: '', host: '', after: '' }
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

const STYLE = `:root{color-scheme:light;--side:#fdf3d7;--ink:#2a2416;--line:#d9b75c;--paper:#fff;--accent:#1f5f8b}
:root.dark{color-scheme:dark;--side:#3a3115;--ink:#f6edd3;--line:#8c742f;--paper:#211c0d;--accent:#2b74a8}
*{box-sizing:border-box}html,body{height:100%;margin:0;overflow:hidden}
body{font:13px/1.4 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;background:var(--side);color:var(--ink)}
header{height:${BANNER_HEIGHT}px;padding:8px 12px 6px;border-bottom:2px solid var(--line);display:flex;flex-direction:column;gap:6px}
.line{display:flex;align-items:center;gap:6px;min-width:0}strong{flex:1;min-width:0;font-size:14px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
form{margin:0}button{font:inherit;height:26px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
button.done{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:600;padding:0 18px}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.address{flex:1;min-width:0;height:26px;line-height:24px;padding:0 8px;border:1px solid var(--line);border-radius:6px;background:var(--paper);white-space:nowrap;overflow:hidden;text-overflow:ellipsis;text-align:left}
p{margin:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`
