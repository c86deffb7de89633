import { html, type PressPage } from '../route'
import { story } from '../story'

/** Ways to lay a page out and to dress it that have little in common but that browsers can do them. */
export const layoutPages: PressPage[] = [
  {
    path: '/layouts',
    answer: () =>
      html(
        story({
          title: 'Grids, columns, what sticks',
          head: `<style>
.grid{display:grid;grid-template:"a a b" 90px "c d b" minmax(60px,auto) / 1fr 2fr 120px;gap:8px;margin:12px 0}.grid>*{background:#cde;padding:6px}.grid>:nth-child(2){grid-area:b;background:#fda}
.auto{display:grid;grid-template-columns:repeat(auto-fill,minmax(120px,1fr));gap:.5rem}.auto>i{background:#eef;min-height:40px;border-radius:6px}
.flex{display:flex;flex-flow:row-reverse wrap;gap:10px;align-items:center}.flex>*{flex:1 1 30%;order:var(--o,0);background:#dfd;padding:10px}
.columns{columns:3 120px;column-rule:1px dotted #999;column-gap:24px}.columns h3{column-span:all}.columns p{break-inside:avoid}
.stick{height:240px;overflow:auto;border:1px solid #888}.stick h4{position:sticky;top:0;background:#ffd;margin:0}
.float{float:left;shape-outside:circle(50%);clip-path:circle(50%);width:120px;height:120px;background:url(/p/120x120.png);margin:0 12px 0 0}
.ratio{aspect-ratio:16/9;width:200px;background:#ace}.inset{position:relative;height:100px}.inset>b{position:absolute;inset:10px auto 10px 20px;background:#fcc;padding:6px}
dl{display:grid;grid-template-columns:max-content 1fr}table{border-collapse:collapse;caption-side:bottom}td,th{border:1px solid #999;padding:4px 8px}thead{position:sticky;top:0;background:#eee}col.wide{width:200px;background:#ffe}
</style>`,
          inside: `<div class="grid"><div>one</div><div>two</div><div>three</div><div>four</div></div><div class="auto">${'<i></i>'.repeat(9)}</div>
<div class="flex"><div style="--o:2">second</div><div style="--o:1">first</div><div>none</div></div>
<div class="columns"><h3>Across all columns</h3>${'<p>The ferry was late again, and nobody was surprised.</p>'.repeat(8)}</div>
<div class="stick" id="stick">${Array.from({ length: 12 }, (_, n) => `<h4>Head ${n}</h4><p>Below it</p>`).join('')}</div>
<div class="float"></div><p>${'Around the circle the words run. '.repeat(14)}</p><div class="ratio">16 by 9</div><div class="inset"><b>inset</b></div>
<dl><dt>Pier<dd>northern<dt>Chain<dd>loose</dl><table><caption>Delays</caption><colgroup><col><col class="wide"></colgroup><thead><tr><th>Day<th>Minutes</thead><tr><td rowspan=2>Tuesday<td>120<tr><td>15</table>`,
          after: '<script>document.getElementById("stick").scrollTop = 260</script>'
        })
      )
  },
  {
    path: '/effects',
    answer: () =>
      html(
        story({
          title: 'Turned, cut, masked, blended',
          head: `<style>
.row{display:flex;flex-wrap:wrap;gap:14px;margin:14px 0}.row>*{width:130px;height:90px;background:linear-gradient(135deg,#07a,#fc6)}
.t1{transform:rotate(8deg) scale(.9)}.t2{rotate:-6deg;translate:4px 6px;scale:1.05}.t3{transform:perspective(300px) rotateY(40deg)}
.c1{clip-path:polygon(50% 0,100% 100%,0 100%)}.c2{clip-path:inset(10px 20px round 12px)}.c3{clip-path:path("M10 10h100v60h-60z")}.c4{clip-path:url(#hole)}
.m1{-webkit-mask:linear-gradient(#000,transparent)}.m2{-webkit-mask:url(/badge.svg) center/80px no-repeat}.m3{-webkit-mask-image:radial-gradient(circle,#000 50%,transparent 52%)}
.f1{filter:sepia(.8) hue-rotate(40deg)}.f2{filter:drop-shadow(4px 6px 3px #0008)}.f3{filter:url(#wave)}.f4{opacity:.5;mix-blend-mode:multiply}
.b1{backdrop-filter:blur(4px)}.b2{background-blend-mode:difference;background-image:url(/p/130x90.png),linear-gradient(#f00,#00f)}
.g1{background:conic-gradient(from 90deg,#e33,#3e3,#33e,#e33)}.g2{background:repeating-linear-gradient(45deg,#eee 0 8px,#999 8px 16px)}.g3{background:radial-gradient(closest-side,#fff,#333)}
.s1{box-shadow:inset 0 0 12px #0009,6px 6px 0 #c60}.s2{border:6px double #07a;border-radius:40px 10px / 20px}.s3{outline:3px dashed #a33;outline-offset:4px}
.text{-webkit-background-clip:text;background-clip:text;color:transparent;font-size:40px;width:auto;height:auto;background-image:linear-gradient(90deg,#f06,#06f)}
.shadow{text-shadow:2px 2px 3px #888;width:auto;background:none}.stroke{-webkit-text-stroke:1px #c00;color:#fff;background:none;font-size:34px;width:auto}
.p3{transform-style:preserve-3d;transform:rotateX(30deg)}.p3>b{display:block;transform:translateZ(20px);background:#ff8}
</style>`,
          inside: `<svg width="0" height="0"><clipPath id="hole" clipPathUnits="objectBoundingBox"><ellipse cx=".5" cy=".5" rx=".45" ry=".3"/></clipPath><filter id="wave"><feTurbulence baseFrequency=".04" numOctaves="2" seed="3"/><feDisplacementMap in="SourceGraphic" scale="14"/></filter></svg>
${['t1 t2 t3', 'c1 c2 c3 c4', 'm1 m2 m3', 'f1 f2 f3 f4', 'b1 b2', 'g1 g2 g3', 's1 s2 s3']
  .map(
    (names) =>
      `<div class="row">${names
        .split(' ')
        .map((name) => `<div class="${name}"></div>`)
        .join('')}</div>`
  )
  .join('\n')}
<div class="row"><div class="text">Gradient</div><div class="shadow">Shadow</div><div class="stroke">Stroke</div><div class="p3"><b>raised</b></div></div>`
        })
      )
  },
  {
    path: '/new-rules',
    answer: () =>
      html(
        story({
          title: 'Rules of the newer kind',
          head: `<style>
@layer base,theme;@layer theme{.layer{background:#cfc}}@layer base{.layer{background:#fcc;padding:8px}}
@supports (display:grid) and (not (display:nonsense)){.supports{background:#ccf;padding:8px}}@supports selector(:has(a)){.selector{border:3px solid #07a}}
.box{container:card / inline-size;width:300px}@container card (min-width:200px){.inside{background:#fec;padding:10px}}@container (max-width:100px){.inside{display:none}}
section:has(> .flag){border-left:10px solid #c60;padding-left:8px}p:is(.x,.y):not(.z){color:#06a}:where(.soft) b{color:#a06}
.clamp{font-size:clamp(12px,3vw,22px);width:min(90%,420px);height:max(40px,2em);background:color-mix(in srgb,#07a 40%,white)}
.logical{margin-inline:40px 10px;padding-block:4px 20px;border-inline-start:6px solid #393;inset-inline-start:4px}
.lines{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:260px}.dots{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:160px}
.counted{counter-reset:part}.counted h4{counter-increment:part}.counted h4::before{content:counter(part,upper-roman) ". ";color:#c60}ol.deep{counter-reset:a 3;list-style:none}ol.deep li::before{counter-increment:a;content:counters(a,".") " "}
@counter-style stars{system:cyclic;symbols:"\\2605" "\\2606";suffix:" "}.stars{list-style:stars}@property --turn{syntax:"<angle>";inherits:false;initial-value:20deg}.turn{background:linear-gradient(var(--turn),#f66,#66f);height:40px}
.first::first-letter{font-size:48px;float:left;color:#07a}.first::first-line{font-variant:small-caps}li::marker{color:#c60}::selection{background:red}
.nest{padding:6px}.nest{& b{color:#090}}.hyphen{hyphens:auto;width:90px}.vertical{writing-mode:vertical-rl;height:120px;background:#eee}.q{quotes:"\\00ab" "\\00bb"}.q::before{content:open-quote}.q::after{content:close-quote}
.before::before{content:attr(data-label);background:#ffd}@media (hover:hover){.hover{background:#dfd}}@media (prefers-reduced-motion:no-preference){.motion{background:#ddf}}@media print{.printed{font-size:90px}}@media screen and (min-aspect-ratio:1/1){.wide{background:#fdf}}
:root{--pic:url(/p/61x41.png);--size:12px}.varpic{background:var(--pic);height:50px;padding:calc(var(--size) * 1.5)}.pic2{background-image:var(--missing,url(/p/62x42.png));height:44px}
</style>`,
          inside: `<p class="layer">layer</p><p class="supports">supports</p><p class="selector">selector</p><div class="box"><p class="inside">container</p></div><section><p class="flag">has</p></section><p class="x">is</p><p class="y z">not</p><p class="soft"><b>where</b></p>
<div class="clamp">clamp</div><p class="logical">logical</p><p class="lines">${'Two lines and no more of it. '.repeat(9)}</p><p class="dots">One line that is too long for its place</p>
<div class="counted"><h4>One</h4><h4>Two</h4><ol class="deep"><li>a<ol class="deep"><li>b</ol><li>c</ol></div><ul class="stars"><li>star<li>star</ul><div class="turn"></div><p class="first">${'The first letter is large. '.repeat(6)}</p>
<p class="nest"><b>nested</b></p><p class="hyphen" lang="en">Uncharacteristically extraordinary</p><p class="vertical">縦書き vertical</p><p class="q">quoted</p><p class="before" data-label="label">after</p><p class="hover">hover</p><p class="motion">motion</p><p class="printed">not printed</p><p class="wide">wide</p><div class="varpic">var</div><div class="pic2">fallback</div>
<ol reversed start="9"><li>nine<li value="4">four</ol><p><ruby>漢<rt>kan</ruby> <abbr title="x">abbr</abbr> <kbd>Ctrl</kbd> <mark>mark</mark> <s>gone</s> <ins>new</ins> <q>q</q> <var>v</var> H<sub>2</sub>O <time>now</time> <bdo dir="rtl">bdo</bdo> long<wbr>word&shy;here</p>`
        })
      )
  },
  {
    path: '/fitted-pictures',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Pictures, fitted',
          head: `<style>.fit img{width:120px;height:90px;border:1px solid #333;background:#eee}.bg{height:80px;margin:6px 0;background-repeat:no-repeat}.hero{background-image:var(--hero);background-size:cover;height:120px}
.set{background-image:image-set("/p/205x80.png" 1x,"/p/410x160.png" 2x)}.set2{background-image:-webkit-image-set(url(/p/206x80.png) 1x);background-position:right 10px bottom 4px}.pseudo::after{content:"";display:block;height:60px;background:url("${origin('pictures')}/p/300x60.png")}
.corner{border-image:url(/badge.svg) 20 / 12px;border-style:solid;border-width:12px}.cursor{cursor:url(/p/16x16.png),auto}.list{list-style:square url(/p/15x15.png)}</style>`,
          inside: `<div class="fit"><img src="/p/200x100.png" style="object-fit:cover;object-position:left top"><img src="/p/100x200.png" style="object-fit:contain"><img src="/p/60x50.png" style="object-fit:none"><img src="/p/300x300.png" style="object-fit:scale-down"><img src="${origin('widgets')}/p/121x91.png" style="image-rendering:pixelated;transform:scaleX(-1)"><img src="/badge.svg" style="object-fit:fill"></div>
<picture><source media="(max-width:500px)" srcset="/p/111x111.png"><source media="(min-width:900px)" srcset="/p/640x120.png 1x,/p/1280x240.png 2x"><img src="/p/112x112.png"></picture>
<picture><source type="image/x-unknown" srcset="/gone.png"><source type="image/webp" srcset="/picture.webp" media="not all"><img src="/p/222x44.png" alt=""></picture>
<img srcset="/p/180x60.png 180w,/p/360x120.png 360w,/p/720x240.png 720w" sizes="(min-width:1000px) 360px,100vw" alt=""><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='60' height='60'%3E%3Ccircle r='30' cx='30' cy='30' fill='%23c60'/%3E%3C/svg%3E"><img src="/p/90x30.png" width="45" hspace="9" border="3">
<div class="hero" style="--hero:url('/p/640x121.png')"></div><div class="bg set"></div><div class="bg set2"></div><div class="pseudo">pseudo</div><div class="corner">corner</div><div class="cursor">cursor</div><ul class="list"><li>one<li>two</ul>
<div class="bg" style="background:url(/p/40x40.png) 0 0/20px 20px repeat space,linear-gradient(#eef,#fee)"></div><div class="bg" style="background-image:url(&quot;/p/41x41.png?a=(1)&amp;b='2'&quot;)"></div><input type="image" src="/p/77x33.png"><table background="/p/33x33.png" width="200"><tr><td height="60">table</table><img src="/p/300x40.png" usemap="#m"><map name="m"><area shape="rect" coords="0,0,50,40" href="/simple"></map>`
        })
      )
  },
  {
    path: '/sprites',
    answer: () =>
      html(
        story({
          title: 'Signs from a sheet',
          head: `<style>.icon{width:40px;height:40px;fill:#07a;stroke:#c60}.icon.big{width:80px;height:80px}.sheet{width:30px;height:30px;background:url(/p/90x30.png) -30px 0;display:inline-block}svg text{font:bold 18px sans-serif}.css path{fill:url(#stripes)}use.late{transform:translate(4px,4px)}</style>`,
          inside: `<svg style="display:none"><symbol id="fish" viewBox="0 0 20 20"><path d="M2 10c4-8 10-8 14 0-4 8-10 8-14 0z"/><circle cx="12" cy="9" r="1" fill="#fff"/></symbol><symbol id="two"><use href="#fish"/></symbol></svg>
<svg class="icon"><use href="#fish"/></svg><svg class="icon big"><use xlink:href="#fish"/></svg><svg class="icon"><use href="/icons.svg#boat"/></svg><svg class="icon"><use href="#two" width="30" height="30" class="late"/></svg><span class="sheet"></span>
<svg width="340" height="160" viewBox="0 0 340 160" class="css"><defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><rect width="4" height="8" fill="#393"/></pattern><marker id="tip" markerWidth="6" markerHeight="6" refX="3" refY="3" orient="auto"><path d="M0 0L6 3L0 6z" fill="#a33"/></marker><mask id="fade"><rect width="340" height="160" fill="url(#grey)"/></mask><radialGradient id="grey"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><path id="way" d="M10 140Q170 60 330 140"/></defs>
<path d="M10 10h100v50h-100z"/><line x1="130" y1="20" x2="220" y2="60" stroke="#333" marker-end="url(#tip)"/><rect x="230" y="5" width="100" height="70" fill="#07a" mask="url(#fade)"/><text><textPath href="#way" startOffset="20%">words along a way</textPath></text><text x="20" y="90">a<tspan dy="6" fill="red">b</tspan>c</text><switch><g systemLanguage="xx"><text>no</text></g><g><rect x="10" y="100" width="20" height="20"/></g></switch><a href="/simple"><circle cx="300" cy="110" r="14" fill="gold"/></a></svg>
<svg width="100" height="60"><image href="/p/100x60.png" width="100" height="60" preserveAspectRatio="xMidYMid slice"/><script>1</script></svg><svg viewBox="0 0 10 10" width="50"><animate attributeName="x" values="0;1"/><rect width="10" height="10" fill="var(--none,#66c)"/></svg><object type="image/svg+xml" data="/badge.svg" width="120" height="120"></object><embed src="/badge.svg" width="80" height="80">`
        })
      )
  },
  {
    path: '/right-to-left',
    answer: () =>
      html(
        story({
          title: 'الميناء القديم يفتح أبوابه',
          lang: 'ar',
          dir: 'rtl',
          head: `<style>.bar{border-inline-start:8px solid #07a;padding-inline:16px 4px;background:linear-gradient(to left,#cde,#fff)}.f{float:inline-start;width:80px;height:60px;background:#fca}.s{overflow:auto;width:300px;white-space:nowrap;border:1px solid}</style>`,
          inside: `<p class="bar">قال مدير الميناء إن العبّارة تأخرت <bdi>Norholm 12:30</bdi> بسبب العاصفة.</p><div class="f"></div><ul><li>أولا<li>ثانيا</ul><ol><li>أولا<li>ثانيا</ol><p dir="ltr">left to right</p><p dir="auto">abc ابجد</p><blockquote>اقتباس</blockquote><table border="1"><tr><td>1<td>2<td>3</table><div class="s" id="s">${'كلمات طويلة جدا '.repeat(20)}</div><input value="نص"><select><option>خيار</select><textarea>سطر</textarea><progress value=".3"></progress>`,
          after: '<script>document.getElementById("s").scrollLeft = -200</script>'
        })
      )
  }
]
