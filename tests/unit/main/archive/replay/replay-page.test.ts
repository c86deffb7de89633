import { describe, expect, it } from 'vitest'
import { replayPage } from '../../../../../src/main/archive/replay'

const BASE = 'https://news.example/2024/story.html'
const STORED = new Map([
  ['https://news.example/2024/a.jpg', 'cuttings://snapshot/s1/1'],
  ['https://news.example/2024/b.jpg', 'cuttings://snapshot/s1/2'],
  ['https://news.example/style.css', 'cuttings://snapshot/s1/3'],
  ['https://news.example/frame.html', 'cuttings://snapshot/s1/4'],
  ['https://cdn.example/font.woff2', 'cuttings://snapshot/s1/5'],
  ['https://cdn.example/x/c.jpg', 'cuttings://snapshot/s1/6'],
  ['cid:part1', 'cuttings://snapshot/s1/7'],
  ['companion://page/page_files/d.png', 'cuttings://snapshot/s1/8']
])
const resolve = (url: string): string | null => STORED.get(url) ?? null
const whole = (content: string, baseUrl: string | null = BASE): string => replayPage({ content, baseUrl, resolve })
/** Without what is only remembered of the markup, which has tests of its own. */
const replay = (content: string, baseUrl: string | null = BASE): string =>
  whole(content, baseUrl).replace(/ data-cuttings-was-[a-z]+="[^"]*"/g, '')

/** Of a kind that is kept as another element, and of any other kind. */
const P = ':where(p,[data-cuttings-is="p"])'
const OTHERS = ':not(:where(p,[data-cuttings-is]))'

describe('a replayed page keeps how it looked', () => {
  const cases: [string, string, string][] = [
    ['pictures that are stored', '<img src="a.jpg" alt="A">', '<img src="cuttings://snapshot/s1/1" alt="A">'],
    ['pictures of other parts of a message', '<img src="cid:part1">', '<img src="cuttings://snapshot/s1/7">'],
    ['pictures beside a saved file', '<img src="./page_files/d.png">', '<img src="cuttings://snapshot/s1/8">'],
    [
      'those candidates of a srcset that are stored',
      '<img srcset="a.jpg 1x, gone.jpg 2x,b.jpg 3x">',
      '<img srcset="cuttings://snapshot/s1/1 1x, cuttings://snapshot/s1/2 3x">'
    ],
    [
      'sources of a picture',
      '<picture><source srcset="b.jpg 640w" media="(min-width: 1px)"></picture>',
      '<picture><source srcset="cuttings://snapshot/s1/2 640w" media="(min-width: 1px)"></picture>'
    ],
    [
      'that a film without controls, which is not kept, is but a picture',
      '<video src="gone.mp4" poster="a.jpg"></video><video src="a.jpg"></video>',
      '<video poster="cuttings://snapshot/s1/1" data-cuttings-still=""></video><video src="cuttings://snapshot/s1/1" data-cuttings-quiet=""></video>'
    ],
    [
      'how many elements there are, whatever became of them',
      '<head><script></script></head><body><div><script>x</script><noscript><p>y</p></noscript><meta itemprop="a"><p>first</p></div><svg><script href="x"/></svg>',
      '<head></head><body><div><template></template><template></template><template></template><p>first</p></div><svg><template></template></svg>'
    ],
    [
      'how what could be written in is laid out',
      '<p contenteditable="true" style="color:red">x</p>',
      '<p contenteditable="true" style="color:red;-webkit-user-modify:read-only!important">x</p>'
    ],
    [
      'what depends on scripts, although none runs',
      '<style>@media (scripting:none){a{b:c}}@media (scripting: enabled) and (hover){a{b:c}}</style>',
      '<style>@media (min-width:99999999px){a{b:c}}@media (min-width: 0px) and (hover){a{b:c}}</style>'
    ],
    [
      'which fields a script had found wrong, or right without telling why',
      '<style>input:invalid,:valid,x-a:disabled{top:0}</style>',
      '<style>input:is(:invalid:not(:where([data-cuttings-valid])),[data-cuttings-invalid]),:is(:valid,[data-cuttings-valid]):not(:where([data-cuttings-invalid])),x-a:is(:disabled,[data-cuttings-disabled]){top:0}</style>'
    ],
    [
      'what only a script could bring about again',
      '<style>x-a:not(:defined){display:none}dialog:modal,[popover]:popover-open{top:0}</style>',
      '<style>x-a:not(:is(:defined,[data-cuttings-defined])){display:none}dialog:is(:modal,[data-cuttings-top]),[popover]:is(:popover-open,[data-cuttings-top]){top:0}</style>'
    ],
    [
      'the colours of the day, whatever the reader prefers',
      '<style>@media (prefers-color-scheme: dark){a{b:c}}@media not (prefers-color-scheme:light){a{b:c}}</style><link rel="stylesheet" href="/style.css" media="(prefers-color-scheme: dark)">',
      '<style>@media (min-width: 99999999px){a{b:c}}@media not (min-width:0px){a{b:c}}</style><link rel="stylesheet" href="cuttings://snapshot/s1/3" media="(min-width: 99999999px)">'
    ],
    [
      'what moves for readers who mind it not, and whether there are preferences',
      '<style>@media not (prefers-reduced-motion){a{b:c}}@media (prefers-reduced-motion:no-preference){a{b:c}}@media (prefers-color-scheme){a{b:c}}</style>',
      '<style>@media not (min-width:99999999px){a{b:c}}@media (min-width:0px){a{b:c}}@media (min-width:0px){a{b:c}}</style>'
    ],
    [
      'pages that look well by day and by night, by day; those of the night by night',
      '<meta name="color-scheme" content="light dark"><style>:root{color-scheme:light dark}p{color-scheme:dark}b{color-scheme:dark light;c:dark}</style>',
      '<meta name="color-scheme" content="light  "><style>:root{color-scheme:light }p{color-scheme:dark}b{color-scheme: light;c:dark}</style>'
    ],
    [
      'what the browser that kept the page could not be asked, neither so nor otherwise',
      '<html data-cuttings-unknown-media="scripting update"><style>@import "/style.css" layer(update) (update:fast);@media not (scripting:enabled){a{update:b}}@media (scripting) or (min-width:1px){a:hover{b:c}}@layer update{}</style><link rel="stylesheet" href="/style.css" media="(scripting:none)">',
      '<html data-cuttings-unknown-media="scripting update"><style>@import "cuttings://snapshot/s1/3" layer(update) (-cuttings-unknown:fast);@media not (-cuttings-unknown:enabled){a{update:b}}@media (-cuttings-unknown) or (min-width:1px){a:hover{b:c}}@layer update{}</style><link rel="stylesheet" href="cuttings://snapshot/s1/3" media="(-cuttings-unknown:none)">'
    ],
    [
      'what the page’s own rules did not let be shown, as nothing',
      '<html data-cuttings-refused="img-src"><style>@font-face{src:url(data:font/woff2,AA)}a{background:url("data:image/png,AA") 0 0,url(data:image/png;cuttings=blob,AA)}</style><p style="background:url(data:image/gif,AA)">x</p>',
      '<html data-cuttings-refused="img-src"><style>@font-face{src:url("data:font/woff2,AA")}a{background:url("data:,") 0 0,url("data:image/png;cuttings=blob,AA")}</style><p style="background:url(&quot;data:,&quot;)">x</p>'
    ],
    [
      'what style sheets say of elements by name, where they are kept as others',
      '<html data-cuttings-stand-ins="p h3"><style>p>b,P.x:not(h3):nth-child(2 of p),.p [p=p]{p:p;q:h3}@layer p{h3+ul{}}@container p (min-width:1px){p{}}@keyframes p{from{p:p}}</style><cuttings-part data-cuttings-is="p">x</cuttings-part>',
      '<html data-cuttings-stand-ins="p h3"><style>:is(p,:where([data-cuttings-is="p"]))>b,:is(P,:where([data-cuttings-is="p"])).x:not(:is(h3,:where([data-cuttings-is="h3"]))):nth-child(2 of p),.p [p=p]{p:p;q:h3}@layer p{:is(h3,:where([data-cuttings-is="h3"]))+ul{}}@container p (min-width:1px){:is(p,:where([data-cuttings-is="p"])){}}@keyframes p{from{p:p}}</style><cuttings-part data-cuttings-is="p">x</cuttings-part>'
    ],
    [
      'how elements are counted by kind, where some are kept as others',
      '<html data-cuttings-stand-ins="p"><style>p:first-of-type{}i:nth-last-of-type( 2n + 1 ) b{}:only-of-type{}a:nth-of-type</style>',
      `<html data-cuttings-stand-ins="p"><style>:is(p,:where([data-cuttings-is="p"])):is(:first-of-type${OTHERS},:nth-child(1 of ${P})){}i:is(:nth-last-of-type( 2n + 1 )${OTHERS},:nth-last-child( 2n + 1  of ${P})) b{}:is(:only-of-type${OTHERS},:nth-child(1 of ${P}):where(:nth-last-child(1 of ${P}))){}a:nth-of-type</style>`
    ],
    [
      'links that are kept as something else',
      '<html data-cuttings-stand-ins="a"><style>a:link,:any-link{color:link}</style>',
      '<html data-cuttings-stand-ins="a"><style>:is(a,:where([data-cuttings-is="a"])):is(:link,[data-cuttings-link]),:is(:any-link,[data-cuttings-link]){color:link}</style>'
    ],
    [
      'names that only differ in their letters, where that is a difference',
      '<html data-cuttings-names="exact"><style>P.a,div>Em:not(P)::First-Line,linearGradient,.P,#P,[Title]{C:D}@media (Min-Width:1px){UL{a:B}}</style>',
      '<html data-cuttings-names="exact"><style>P:not(*).a,div>Em:not(*):not(P:not(*))::First-Line,linearGradient,.P,#P,[Title]{C:D}@media (Min-Width:1px){UL:not(*){a:B}}</style>'
    ],
    [
      'rows that stood in a table directly',
      '<html data-cuttings-stand-ins="tbody"><style>.t>tr td{a:b}tbody{a:b}@media (width>1px){a b{}}</style>',
      '<html data-cuttings-stand-ins="tbody"><style>.t>tr td,.t>:where([data-cuttings-added])>tr td{a:b}:is(tbody:not(:where([data-cuttings-added])),:where([data-cuttings-is="tbody"])){a:b}@media (width>1px){a b{}}</style>'
    ],
    [
      'letters that would come too late to be shown',
      '<style>@font-face{font-family:swap;font-display:optional;src:url(//cdn.example/font.woff2)}a{animation-name:swap}</style>',
      '<style>@font-face{font-family:swap;font-display:block;src:url("cuttings://snapshot/s1/5")}a{animation-name:swap}</style>'
    ],
    [
      'values that are called like states',
      '<style>a{grid-area:target;animation:modal 1s}@container style(--a:disabled){a:target{b:c}}@supports (display:valid){a{b:c}}</style><p style="grid-area:invalid">x</p>',
      '<style>a{grid-area:target;animation:modal 1s}@container style(--a:disabled){a:is(:target,[data-cuttings-target]){b:c}}@supports (display:valid){a{b:c}}</style><p style="grid-area:invalid">x</p>'
    ],
    [
      'states that scripts gave to their own elements',
      '<style>x-a:state( open) b,x-a:not(:--sold){top:0}</style><x-a data-cuttings-state="open --sold">x</x-a>',
      '<style>x-a:is([data-cuttings-state~="open"]) b,x-a:not(:is([data-cuttings-state~="--sold"])){top:0}</style><x-a data-cuttings-state="open --sold">x</x-a>'
    ],
    ['the look of a picture that is missing', '<img src="gone.jpg" alt="A">', '<img src="data:image/gif," alt="A">'],
    ['data pictures', '<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
    [
      'posters',
      '<video poster="a.jpg" controls></video>',
      '<video poster="cuttings://snapshot/s1/1" controls=""></video>'
    ],
    [
      'style sheets that are stored',
      '<link rel="stylesheet" href="/style.css" media="screen">',
      '<link rel="stylesheet" href="cuttings://snapshot/s1/3" media="screen">'
    ],
    [
      'inline style sheets',
      '<style>p{background:url(a.jpg)}</style>',
      '<style>p{background:url("cuttings://snapshot/s1/1")}</style>'
    ],
    [
      'style attributes',
      `<p style='background:url("a.jpg")'>x</p>`,
      '<p style="background:url(&quot;cuttings://snapshot/s1/1&quot;)">x</p>'
    ],
    ['old backgrounds', '<td background=b.jpg>', '<td background="cuttings://snapshot/s1/2">'],
    [
      'stored frames, empty and locked',
      '<iframe src="/frame.html" width=3>old</iframe>',
      '<iframe src="cuttings://snapshot/s1/4" width="3" sandbox=""></iframe>'
    ],
    [
      'drawings',
      '<svg viewbox="0 0 1 1"><use href="#a"/><image xlink:href="a.jpg"/><path fill="url(#g)" d="M0"/></svg>',
      '<svg viewbox="0 0 1 1"><use href="#a"/><image xlink:href="cuttings://snapshot/s1/1"/><path fill="url(&quot;#g&quot;)" d="M0"/></svg>'
    ],
    [
      'shadow roots',
      '<div><template shadowrootmode="open"><slot></slot></template></div>',
      '<div><template shadowrootmode="open"><slot></slot></template></div>'
    ],
    [
      'links to the web',
      '<a href="/other?a=1&amp;b=2">x</a>',
      '<a href="https://news.example/other?a=1&amp;b=2">x</a>'
    ],
    ['links within the page', '<a href="#top">x</a>', '<a href="#top">x</a>'],
    ['whole links to the page itself', `<a href="${BASE}#top">x</a>`, '<a href="#top">x</a>'],
    ['the document type', '<!DOCTYPE html><p>x', '<!DOCTYPE html><p>x'],
    ['text, whatever it says', '<p>1 &lt; 2 &amp;&nbsp;&copy; 5 > 4', '<p>1 &lt; 2 &amp;\u00a0© 5 &gt; 4'],
    ['what a form looked like', '<form action="/s"><input value="q"></form>', '<form><input value="q"></form>'],
    [
      'colours and sizes of the screen',
      '<meta name=viewport content="width=1">',
      '<meta name="viewport" content="width=1">'
    ]
  ]
  it.each(cases)('%s', (_name, input, output) => {
    expect(replay(input)).toBe(output)
  })

  it('references are relative to the first base element, wherever it is', () => {
    const page = '<img src="c.jpg"><base href="https://cdn.example/x/"><base href="https://other.example/">'
    expect(replay(page)).toBe('<img src="cuttings://snapshot/s1/6">')
  })

  it('what was saved beside the page is found wherever the page came from', () => {
    const page = '<base href="https://cdn.example/x/"><img src="page_files/d.png"><a href="more">x</a>'
    expect(replay(page)).toBe('<img src="cuttings://snapshot/s1/8"><a href="https://cdn.example/x/more">x</a>')
  })

  it('without any address only what the file brought along is found', () => {
    expect(replay('<img src="page_files/d.png"><img src="a.jpg">', null)).toBe(
      '<img src="cuttings://snapshot/s1/8"><img src="data:image/gif,">'
    )
  })
})

describe('style sheets go by what the markup said', () => {
  const was = (name: string, test: string): string =>
    `:is([data-cuttings-was-${name}${test}],[${name}${test}]:not(:where([data-cuttings-was-${name}])))`
  const cases: [string, string, string][] = [
    [
      'where a link leads to',
      '<style>a[href^="/"]{color:red}</style><a href="/more">x</a><a href="https://news.example/x">y</a>',
      `<style>a${was('href', '^="/"')}{color:red}</style><a href="https://news.example/more" data-cuttings-was-href="/more">x</a><a href="https://news.example/x" data-cuttings-was-href="https://news.example/x">y</a>`
    ],
    [
      'in which window, in any case',
      '<style>[ target=_Blank ]::after{content:"x"}</style><a target="_blank">x</a>',
      `<style>${was('target', '=_Blank').replace('=_Blank]', '=_Blank i]')}::after{content:"x"}</style><a data-cuttings-was-target="_blank">x</a>`
    ],
    [
      'that an element answered, but not how',
      '<style>[onclick]{color:red}</style><p onclick="x()">x</p>',
      `<style>${was('onclick', '')}{color:red}</style><p data-cuttings-was-onclick="">x</p>`
    ],
    [
      'what frameworks have in their templates, whose names need to be escaped',
      '<style>[\\@click="go()"]{a:b}p[\\:class]{a:b}[x-on\\:click]{a:b}</style><p @click="go()" :class="{a}" x-on:click="y">x</p>',
      '<style>:is([data-cuttings-was-_40636c69636b="go()"],[\\@click="go()"]:not(:where([data-cuttings-was-_40636c69636b]))){a:b}p:is([data-cuttings-was-_3a636c617373],[\\:class]:not(:where([data-cuttings-was-_3a636c617373]))){a:b}[x-on\\:click]{a:b}</style><p x-on:click="y" data-cuttings-was-_40636c69636b="go()" data-cuttings-was-_3a636c617373="{a}">x</p>'
    ],
    [
      'how a picture was to be loaded, and other hints',
      '<style>img[fetchpriority=high]{a:b}</style><img fetchpriority="high" src="a.jpg">',
      `<style>img${was('fetchpriority', '="high"').replaceAll('"high"', 'high')}{a:b}</style><img src="cuttings://snapshot/s1/1" data-cuttings-was-fetchpriority="high" data-cuttings-was-src="a.jpg">`
    ],
    [
      'what was written down by the capture before',
      '<img src="https://news.example/2024/a.jpg" data-cuttings-was-src="a.svg">',
      '<img src="cuttings://snapshot/s1/1" data-cuttings-was-src="a.svg">'
    ],
    [
      'but not by what was only added',
      '<style>iframe[sandbox],img[srcset]{top:0}</style><iframe></iframe><iframe sandbox></iframe><img srcset="a.jpg 1x" data-cuttings-not-srcset="">',
      '<style>iframe[data-cuttings-was-sandbox],img[data-cuttings-was-srcset]{top:0}</style><iframe sandbox=""></iframe><iframe data-cuttings-was-sandbox="" sandbox=""></iframe><img srcset="cuttings://snapshot/s1/1 1x" data-cuttings-not-srcset="">'
    ],
    [
      'but not where brackets are names of lines',
      '<style>.g{grid-template-columns:[data] 1fr;--x:[href]}.g>[data-x],[hidden]{top:0}</style>',
      '<style>.g{grid-template-columns:[data] 1fr;--x:[href]}.g>[data-x],[hidden]{top:0}</style>'
    ]
  ]
  it.each(cases)('%s', (_name, input, output) => {
    expect(whole(input)).toBe(output)
  })
})
