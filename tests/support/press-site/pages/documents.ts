import { html, type PressPage } from '../route'
import { STYLE, story } from '../story'

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='

/** Documents of other kinds than most, and what rules may be made of. */
export const documentPages: PressPage[] = [
  {
    path: '/xhtml',
    answer: () => ({
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
      body: `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>A strict page</title><style><![CDATA[${STYLE} h2>b{color:#c60} p.A{background:#ffd}]]></style></head><body><div class="top">The Harbour Press</div><main><h2>Strict <b>and</b> well formed</h2><p class="A">The ferry &amp; the pier.</p><p class="a"><em/>after an empty element <![CDATA[<not a tag>]]></p><div/><textarea rows="2" cols="20"/><img src="/p/200x60.png" alt=""/><svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="teal"/></svg><ul><li>one</li></ul><unknown xmlns="urn:x">foreign</unknown></main><script>//<![CDATA[
document.querySelector('.A').append(' 1 < 2')
//]]></script></body></html>`
    })
  },
  {
    path: '/other-base',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Everything is elsewhere',
          head: `<base href="${origin('pictures')}/sheets/"><link rel="stylesheet" href="images.css"><style>.b{height:60px;background:url(../p/61x60.png)}</style>`,
          inside: `<div class="box many">from the sheet</div><div class="b"></div><img src="../p/210x60.png"><div style="height:50px;background:url('/p/55x50.png')"></div><svg width="60" height="60"><use href="#s"/><symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10" fill="url(#g)"/></symbol><linearGradient id="g"><stop stop-color="#07a"/><stop offset="1" stop-color="#fc6"/></linearGradient></svg><iframe src="/frames/chart?based" width="300" height="120"></iframe>`
        })
      )
  },
  {
    path: '/refused-data',
    answer: () =>
      html(
        story({
          title: 'Data that the page refuses itself',
          head: `<style>.d{height:90px;background:#def url("${DOT}")}.e::before{content:url("${DOT}")}li{list-style-image:url("${DOT}")}.m{width:90px;height:60px;background:#07a;-webkit-mask:url("${DOT}")}</style><link rel="stylesheet" href="/apart/refused.css">`,
          inside: `<div class="d">background</div><p class="e">before</p><p class="linked">of a sheet</p><ul><li>item</li></ul><div class="m"></div><img src="${DOT}" width="80" height="40" alt="words"><div style="height:50px;background:url('${DOT}')">by attribute</div><div style="height:50px;background:url('/p/50x50.png')">own</div><svg width="100" height="40"><image href="${DOT}" width="80" height="40"/></svg><video poster="${DOT}" width="80" height="40"></video><div id="b" style="height:40px"></div>`,
          after: `<script>const c = document.createElement('canvas'); c.width = c.height = 40; const x = c.getContext('2d'); x.fillStyle = '#285'; x.fillRect(0, 0, 40, 30); c.toBlob(b => { document.getElementById('b').style.background = 'url(' + URL.createObjectURL(b) + ')' })</script>`
        }),
        { 'content-security-policy': "img-src 'self' https: blob:; style-src 'self' 'unsafe-inline'" }
      )
  },
  {
    path: '/moved-base',
    answer: ({ origin }) =>
      html(
        story({
          title: 'A base that moves',
          head: `<base href="${origin('pictures')}/sheets/"><link rel="stylesheet" href="images.css"><style>.b{height:60px;background:url(../p/61x60.png)}</style>`,
          inside:
            '<div class="box many">from the sheet</div><div class="b">rule</div><img src="../p/210x60.png"><div style="height:50px;background:url(../p/55x50.png)">by attribute</div><picture><source srcset="../p/300x80.png"><img src="../p/200x80.png"></picture><a href="more.html">link</a><video poster="../p/120x60.png" width="120" height="60"></video><table background="../p/44x44.png"><tr><td>old</table><svg width="90" height="40"><image href="../p/91x40.png" width="90" height="40"/></svg><input type="image" src="../p/66x33.png">',
          after:
            "<script>addEventListener('load', () => setTimeout(() => { document.querySelector('base').href = '/elsewhere/deep/' }, 100))</script>"
        })
      )
  },
  {
    path: '/late-base',
    answer: () =>
      html(
        story({
          title: 'A base that comes late',
          head: '<style>.b{height:60px;background:url(p/61x60.png)}</style>',
          inside:
            '<div class="b">rule</div><img src="p/210x60.png"><div style="height:50px;background:url(p/55x50.png)">by attribute</div>',
          after:
            "<script>addEventListener('load', () => setTimeout(() => document.head.prepend(Object.assign(document.createElement('base'), { href: '/elsewhere/deep/' })), 100))</script>"
        })
      )
  },
  {
    path: '/mixed-rules',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Rules of many kinds',
          head: `<style>@import url("/sheets/imports.css") layer(outer) screen;@import "/sheets/never-used.css" supports(display:nonsense);@namespace svg url(http://www.w3.org/2000/svg);svg|rect{stroke:#c60;stroke-width:3px}
.fade{height:70px;background:-webkit-cross-fade(url(/p/300x70.png),url(/p/301x70.png),50%)}.masks{width:200px;height:90px;background:#07a;-webkit-mask:url(/badge.svg) 0 0/60px repeat-x,linear-gradient(#000,transparent)}.border{border:14px solid;-webkit-border-image:url(/p/90x92.png) 30 stretch}
.fixed{height:120px;background:url(/p/140x90.png) fixed}.sticky{position:sticky;top:0;background:#fea;z-index:2}.vert{writing-mode:vertical-rl;text-orientation:upright;height:160px}.scroll{overflow:hidden scroll;height:60px;scrollbar-gutter:stable}
@media (prefers-color-scheme:dark){body{background:#000}}@media (prefers-color-scheme:no-preference),(scripting:enabled){.m{color:red}}@media not all and (scripting:none){.m{font-weight:bold}}@media (width > 400px){.w{background:#cfe}}@media (400px < width <= 4000px) and (orientation:landscape){.w{padding:12px}}
@font-face{font-family:R;src:url(/fonts/blocks.woff2);unicode-range:U+46-70}.r{font:22px R,serif}@layer a{.z{color:red}}@layer b{.z{color:green}}.e\\:scaped\\/1{background:#dde}.u\\00e9{color:#a0a}a:visited{color:#00e}:is(h1,:unknown-thing){letter-spacing:1px}
p:lang(de){quotes:"„" "“"}q::before{content:open-quote}.ctr{counter-reset:c}.ctr i::before{counter-increment:c;content:counter(c,lower-greek) ": "}.ol{list-style:"→ "}.initial::first-letter{initial-letter:2;color:#c60}.wrap{text-wrap:balance;width:300px;background:#eee}.tr{translate:10px 4px;rotate:z 4deg;scale:1.02}.off{offset-path:path("M0 0L90 30");offset-distance:60%;width:20px;height:20px;background:#a0a}
.trig{width:calc(100px * sin(60deg) + 20px);height:round(up,33px,10px);background:#6a6}.lab{background:oklch(70% .1 200);color:color(display-p3 .2 .1 0)}.mix{background:linear-gradient(in oklab 90deg,red,blue);height:30px}.sub{height:4lh;background:#fef}.has-not:not(:has(b)){border:2px solid}</style>`,
          inside: `<p class="imported">imported</p><p class="deep">deep</p><div class="fade"></div><div class="masks"></div><div class="border">border</div><div class="fixed">fixed</div><div class="sticky">sticky</div><p class="vert">縦 upright</p><div class="scroll">${'<p>x</p>'.repeat(5)}</div><p class="m">media</p><p class="w">ranges</p><p class="r">FERRY ferry</p><p class="z">layers</p><p class="e:scaped/1">escaped</p><p class="ué">accent</p><p lang="de"><q>gesagt</q></p><p class="ctr"><i>a</i> <i>b</i></p><ul class="ol"><li>arrow</ul><p class="initial">Initial letters are large, and stand in the lines below.</p><p class="wrap">A headline that is balanced over its lines</p><p class="tr">turned</p><div class="off"></div><div class="trig"></div><p class="lab">lab</p><div class="mix"></div><div class="sub">lines</div><p class="has-not">none</p>
<svg width="90" height="40"><rect x="4" y="4" width="80" height="30" fill="#fff"/></svg><table><tr><td>x</table><img src="${origin('pictures')}/p/99x33.png" crossorigin><details name="d" open><summary>one</summary>open</details><p hidden="until-found">found</p><p inert>inert</p><math><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable></math><img alt="only words" src=""><img alt="no address"><p style="all:unset;color:teal">unset</p><p style="--x:url(/p/not-asked.png);color:purple">unused</p>`
        })
      )
  },
  {
    path: '/written-at-once',
    answer: () =>
      html(
        `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>Written</title><script>document.write('<link rel=stylesheet href=/sheets/shadow.css><style>${STYLE.replace(/\n/g, '')}</style>')</script></head><body><script>document.write('<div class=top>The Harbour Press</div><main><h2>Written while it loads</h2><p>The ferry was late</main>')</script><ul><li>one<ul><li>in</ul><li>two</ul><p>para<table border=1 cellpadding=5><tr><th>h<td>d</table><p align=right>right<br clear=all><hr noshade size=4 width=50%><font size=+2>larger</font><img src=/p/60x40.png align=left vspace=9><b><i>mis</b>nested</i><p><center>c</center><pre>
 pre
</pre><dl compact><dt>t<dd>d</dl><ol type=i start=3><li>three</ol><big>big</big><tt>tt</tt><strike>s</strike><dir><li>dir</dir><form><input value=x>in</form><isindex><acronym title=x>A</acronym></body></html>`
      )
  }
]
