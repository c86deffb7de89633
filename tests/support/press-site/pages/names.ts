import { html, type PressPage } from '../route'
import { story } from '../story'

const LINE = 'The harbour council met again on Monday and spoke about the works at the northern gate. '
const PARTS = `const make = (name, text, ...inside) => { const e = document.createElement(name); e.append(text, ...inside); return e }`

/** Pages that go by names which no HTML parser would keep, and by what has no name in the markup at all. */
export const namePages: PressPage[] = [
  {
    path: '/template-attributes',
    answer: () =>
      html(
        story({
          title: 'Attributes of frameworks',
          head: `<style>[\\@click]{background:#fd5;padding:8px}[\\:class*="open"]{border:4px solid #07a}[x-on\\:click\\.prevent]{margin-left:60px}[\\#ref]{letter-spacing:3px}[\\(click\\)]{background:#9cf}[\\[hidden\\]]{outline:4px solid #393}[\\*ngif]{font-size:28px}[\\@click="go()"]{font-weight:bold}a:not([\\@click]){border:1px solid red}img[fetchpriority=high]{border:5px solid #393}</style>`,
          inside: `<p @click="go()">at</p><p :class="{open:a}">colon</p><p x-on:click.prevent="x">alpine</p><p #ref>hash</p><p (click)="f()">round</p><p [hidden]="x">square</p><p *ngIf="x">star</p><a href="#" @click="z">with</a> <a href="#">without</a><img fetchpriority="high" src="/p/120x60.png">`
        })
      )
  },
  {
    path: '/exact-names',
    answer: () => ({
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
      body: `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Names that are exact</title>
<style>P{background:red;padding:30px}p.b{background:#dfd}.Case{border:6px solid #07a}.case{border:6px solid #a00}DIV p{margin:60px}Em{color:red}em{font-weight:bold}linearGradient{stop-color:red}p:not(UL){letter-spacing:1px}td img{width:60px}</style></head>
<body><h1>Names that are exact</h1><p class="Case">first ${LINE}</p><p class="case">second ${LINE}</p><p class="b">plain <em>strong</em></p><div><p>inside</p></div><P>another element</P><table><tr><td style="border:1px solid"><img src="/p/60x40.png" alt=""/></td></tr></table></body></html>`
    })
  },
  {
    path: '/counted-by-kind',
    answer: () =>
      html(
        story({
          title: 'Counted by kind',
          head: '<style>.w>p:first-of-type{background:#fdd}.w>p:nth-of-type(2n){background:#dfd;padding:14px}.w>p:last-of-type{border-bottom:8px solid #07a}.w>*:first-of-type{letter-spacing:2px}a:link{background:#ffc}a:any-link{border-bottom:4px solid #c60}.w>p:only-of-type{font-size:30px}.w h2:nth-of-type(3){font-size:40px}.w>:nth-last-of-type(2){margin-left:40px}</style>',
          inside:
            '<div class="w" id="w"><p>one</p><p>two</p><h2>h one</h2><p>three</p><h2>h two</h2></div><div class="w" id="v"></div><p id="l"><a href="/x">outer link </a></p>',
          after: `<script>${PARTS}
const w = document.getElementById('w')
w.insertBefore(make('p', make('b', 'made'), make('div', 'a block in it')), w.children[1])
w.append(make('p', make('ul', make('li', 'a list in it'))), make('h2', 'three ', make('h3', 'a heading in it')))
document.getElementById('v').append(make('p', make('div', 'alone')))
document.querySelector('#l a').append(Object.assign(make('a', 'inner link'), { href: '/inner' }))</script>`
        })
      )
  },
  {
    path: '/embedded-pages',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Pages in embed',
          inside: `<embed src="/frames/chart?embed" width="500" height="160"><p>between</p><embed type="text/html" src="${origin('widgets')}/frames/chart?other" width="400" height="140" style="border:3px solid #c60"><object data="/frames/chart?object" type="text/html" width="300" height="150"></object><embed src="/p/120x60.png">`
        })
      )
  },
  {
    path: '/marked-passages',
    answer: () =>
      html(
        story({
          title: 'Passages that scripts marked',
          head: '<style>::highlight(find){background:#fd5;color:#a00}::highlight(odd){text-decoration:underline wavy red 2px}::highlight(over){background:#9cf}p{font-size:20px}</style>',
          inside: `<p id="a">${LINE.repeat(2)}</p><p id="b">Another <b>bold text</b> with words</p>`,
          after: `<script>
const range = (from, at, to, end) => { const r = new Range(); r.setStart(from, at); r.setEnd(to, end); return r }
const [a, b] = ['a', 'b'].map(id => document.getElementById(id)), text = a.firstChild
CSS.highlights.set('find', new Highlight(range(text, 4, text, 30), range(text, 50, text, 80)))
CSS.highlights.set('odd', new Highlight(range(b.firstChild, 3, b.querySelector('b').firstChild, 4)))
const over = new Highlight(new StaticRange({ startContainer: text, startOffset: 20, endContainer: text, endOffset: 60 })); over.priority = 2
CSS.highlights.set('over', over)</script>`
        })
      )
  }
]
