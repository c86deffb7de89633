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
const replay = (content: string, baseUrl: string | null = BASE): string => replayPage({ content, baseUrl, resolve })

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
      '<video poster="cuttings://snapshot/s1/1" data-cuttings-still=""></video><video src="cuttings://snapshot/s1/1"></video>'
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
