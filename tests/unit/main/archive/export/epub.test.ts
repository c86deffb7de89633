import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@shared/article'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { exportArticles } from '../../../../../src/main/archive/export'
import { toXhtml } from '../../../../../src/main/archive/export/xhtml-body'
import { imageFacts, sanitiseStored } from '../../../../../src/main/archive/extract'
import { random } from '../../../../../src/main/archive/sample/random'
import { epubCheck, mustCheckEpub } from '../../../../support/epub-check'
import { readZip } from '../../../../support/read-zip'
import { tempFolder } from '../../../../support/temp-folder'
import { article, illustrated, image, photoHash, readerOf } from './articles'

const TAGS =
  'p h2 h4 ul ol li dl dt dd blockquote q pre code figure figcaption table caption colgroup thead tbody tr td th a b em del small sup hr br span div time bdi bdo ruby rt rp img'.split(
    ' '
  )
const ATTRIBUTES = [
  'lang="not a language"',
  'dir="sideways"',
  'href="https://a.example/?q[]=1|2&x={y}#a#b"',
  'href="mailto:x@a.example"',
  'colspan="0"',
  'rowspan="many"',
  'start="x"',
  'reversed',
  'datetime="yesterday"',
  'title="a &quot;b&quot;"',
  'width="50%"',
  `src="cuttings://blob/${photoHash}"`
]

/** Bodies as no page should have them, after the same sanitising as any: each element anywhere, with wrong attributes. */
function nonsense(seed: number): string {
  const dice = random(seed)
  const body = (depth: number): string =>
    Array.from({ length: dice.int(1, 4) }, () => {
      const tag = dice.pick(TAGS)
      const attributes = dice.next() < 0.4 ? ` ${dice.pick(ATTRIBUTES)} ${dice.pick(ATTRIBUTES)}` : ''
      const inside = depth > 5 || dice.next() < 0.3 ? dice.pick(['word & word', ' ', 'كلمة <', '字']) : body(depth + 1)
      return /^(hr|br|img)$/.test(tag) ? `<${tag}${attributes}>` : `<${tag}${attributes}>${inside}</${tag}>`
    }).join('')
  return sanitiseStored(body(0), [image()], null)
}

async function book(articles: Article[], blob = readerOf().blob): Promise<string> {
  const to = join(tempFolder(), 'book.epub')
  const request = { to, format: 'epub' as const, selection: { filter: {} }, overwrite: false }
  await exportArticles(request, { ...readerOf(...articles), blob }, {})
  return to
}

async function expectWellFormed(file: string): Promise<void> {
  for (const [path, { bytes }] of await readZip(file)) {
    if (/\.(xhtml|opf|xml|svg)$/.test(path)) expect([path, XMLValidator.validate(String(bytes))]).toEqual([path, true])
  }
}

/** Debian’s checker has nothing to say; where it is not installed, our own checks have to do. */
async function expectSound(file: string): Promise<void> {
  await expectWellFormed(file)
  const said = epubCheck(file)
  if (mustCheckEpub) expect(said).not.toBeNull()
  expect(said ?? []).toEqual([])
}

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="urn:x" viewBox="0 0 4 4" onload="alert(1)"><script>alert(1)</script><inkscape:grid/><rect id="a" width="4" height="4" fill="url(https://evil.example)" wrong="1"/><use href="#a"/><foreignObject><p>x</p></foreignObject></svg>`
const PICTURES: Record<string, Buffer> = {
  ['1'.repeat(64)]: readFileSync(join(__dirname, 'pictures/shore.webp')).subarray(0, 200),
  ['2'.repeat(64)]: Buffer.from(DRAWING),
  ['3'.repeat(64)]: readFileSync(join(__dirname, 'pictures/shore.webp')),
  ['4'.repeat(64)]: readFileSync(join(__dirname, 'pictures/shore.avif'))
}
/** With the type that a careless server gives it. */
const pictures = (sha256: string) => {
  const bytes = PICTURES[sha256]
  return bytes ? { mime: 'image/jpeg', bytes } : readerOf().blob(sha256)
}
const pictured = article({
  html: Object.keys(PICTURES)
    .map((hash) => `<p><img src="cuttings://blob/${hash}"></p>`)
    .join('')
})
const placed = ['Water/Floods', 'Elections', 'Water', null, 'Water/Floods/Old', 'Elections'].map((path, n) =>
  article({
    title: `Article ${n}`,
    collections: path ? [path] : [],
    direction: n % 2 ? 'rtl' : 'ltr',
    language: n % 2 ? 'ar' : 'en'
  })
)

describe('a book', () => {
  test('whatever the pages were, a strict checker finds nothing', { timeout: 120_000 }, async () => {
    const odd = Array.from({ length: 60 }, (_, n) =>
      article({
        title: `No ${n} <&> "\u0007`,
        html: nonsense(n + 1),
        language: n % 3 ? 'x y' : null,
        standfirst: null
      })
    )
    await expectSound(await book([illustrated(), pictured, ...placed, ...odd], pictures))
  })

  test('contents and pages go by collection and what is below it, articles of none last', async () => {
    const file = await book(placed)
    await expectWellFormed(file)
    const zip = await readZip(file)
    const [nav, opf] = ['nav.xhtml', 'package.opf'].map((name) => String(zip.get(`EPUB/${name}`)?.bytes))
    const listed = [...(nav ?? '').matchAll(/href="(article-\d+\.xhtml)"/g)].map(([, name]) => name)
    expect(listed.map((name) => Number(name?.slice(8, 13)) - 1)).toEqual([1, 5, 4, 0, 2, 3])
    const names = new Map([...(opf ?? '').matchAll(/id="(a\d+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]))
    const spine = [...(opf ?? '').matchAll(/idref="(a\d+)"/g)].map(([, id]) => names.get(id))
    expect(spine).toEqual(listed)
  })

  test('pictures that not every reader shows become JPEG, or have one to fall back to; drawings lose what they could do', async () => {
    const file = await book([pictured], pictures)
    await expectWellFormed(file)
    const zip = await readZip(file)
    const drawing = String([...zip].find(([path]) => path.endsWith('.svg'))?.[1].bytes)
    expect(drawing).toContain('<rect')
    expect(drawing).not.toMatch(/script|onload|evil|foreignObject|inkscape/)
    const contents = String(zip.get('EPUB/package.opf')?.bytes)
    expect(contents).toContain('media-type="image/webp" fallback="i-stand-in"')
    for (const digit of ['3', '4']) {
      expect(contents).toContain(`href="images/${digit.repeat(24)}.jpg" media-type="image/jpeg"`)
      expect(imageFacts(zip.get(`EPUB/images/${digit.repeat(24)}.jpg`)?.bytes ?? Buffer.alloc(0))?.mime).toBe(
        'image/jpeg'
      )
    }
  })
})

describe('bodies as XHTML', () => {
  const plain = (html: string): string => toXhtml(html, () => null)

  test('what stands where it may not loses its wrapper, never its words', () => {
    expect(plain('<h2>one <table><tr><td>two</td></tr></table></h2>')).toMatch(/^<h2>one two\s+<\/h2>$/)
    expect(plain('<b>one <table><tr><td>two</td></tr></table></b>')).toMatch(/^one <table><tbody><tr><td>two/)
    expect(plain('<li>alone</li>')).toBe('<div>alone</div>')
    expect(plain('<ul>loose<li>a</li></ul>')).toBe('<ul><li>loose</li><li>a</li></ul>')
    expect(plain('<figcaption>c</figcaption>')).toBe('<div>c</div>')
    expect(plain('<a href="https://a.example/">x <a href="https://b.example/">y</a></a>')).not.toMatch(
      /<a[^>]*>[^<]*<a/
    )
    expect(plain('<dl><dd>d</dd></dl>')).toBe('<div><div>d</div></div>')
    expect(plain('<ruby>漢<rt>kan</rt></ruby>')).toBe('<ruby>漢<rt>kan</rt></ruby>')
  })

  test('no word of a body is lost', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const html = nonsense(seed)
      const words = (text: string): string =>
        text
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&')
          .replace(/[\s()]+/g, '')
      expect([seed, words(plain(html)).length]).toEqual([seed, words(html).length])
    }
  })

  test('addresses are as strict readers take them', () => {
    const href = (address: string): string | undefined =>
      /href="([^"]*)"/.exec(plain(`<a href="${address}">x</a>`))?.[1]
    expect(href('https://a.example/ü?q=[1]|2%')).toBe('https://a.example/%C3%BC?q=%5B1%5D%7C2%25')
    expect(href('https://a_b.example/')).toBeUndefined()
    expect(href('https://[::1]/')).toBeUndefined()
    expect(href('mailto:a@b.example')).toBe('mailto:a@b.example')
  })
})
