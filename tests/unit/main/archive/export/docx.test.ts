import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { imageFacts } from '../../../../../src/main/archive/extract'
import { capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { readZip } from '../../../../support/read-zip'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const SENTENCE = 'The river rose by two metres overnight and reached the streets of the old town.'
const ARABIC = 'ارتفع منسوب النهر مترين خلال الليل ووصل إلى شوارع البلدة القديمة قبل الفجر.'
const given = (name: string): Buffer => readFileSync(join(__dirname, 'pictures', name))
const PICTURES = {
  'p.png': picture(320, 200, [30, 90, 150]),
  'shore.webp': given('shore.webp'),
  'glass.webp': given('glass.webp'),
  'shore.avif': given('shore.avif'),
  'chart.svg+xml': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="800" onload="alert(1)"><script>alert(1)</script><rect width="400" height="100" fill="#cde"/><path d="M0 90 L400 10" stroke="#a00" stroke-width="8"/><text x="20" y="40" font-size="30">Water</text></svg>'
  ),
  'cut.avif': given('shore.avif').subarray(0, 300)
}

interface Written {
  document: string
  relations: string
  parts: Map<string, { bytes: Buffer }>
}

async function written(body: string, direction = 'ltr', articles = 1): Promise<Written> {
  const archive = await tempArchive()
  for (let n = 0; n < articles; n++) {
    const content = `<html dir="${direction}" lang="${direction === 'rtl' ? 'ar' : 'en'}"><head><title>High water ${n}</title></head><body><article><h1>High water ${n}</h1>${`<p>${direction === 'rtl' ? ARABIC : SENTENCE}</p>`.repeat(3)}${body}</article></body></html>`
    const resources = Object.entries(PICTURES).map(([name, bytes]) => ({
      url: `https://herald.example/${name}`,
      mime: `image/${name.replace(/.*\./, '')}`,
      bytes,
      status: 200
    }))
    await archive.page.save({ page: capturedPage({ url: `https://herald.example/${n}`, content, resources }) })
  }
  const to = join(tempFolder(), 'out.docx')
  await archive.export.run({ format: 'docx', to, selection: { filter: {} } })
  const parts = await readZip(to)
  for (const [path, { bytes }] of parts)
    if (/\.(xml|rels)$/.test(path)) expect([path, XMLValidator.validate(bytes.toString('utf8'))]).toEqual([path, true])
  return {
    parts,
    document: String(parts.get('word/document.xml')?.bytes),
    relations: String(parts.get('word/_rels/document.xml.rels')?.bytes)
  }
}

const figure = (name: string): string =>
  `<figure><img src="/${name}" alt="The shore, ${name}" width="320" height="200"><figcaption>The shore in ${name}.</figcaption></figure>`

describe('pictures', () => {
  test('WebP and AVIF come as JPEG, or as PNG where one sees through them; each once', {
    timeout: 120_000
  }, async () => {
    const names = ['p.png', 'shore.webp', 'glass.webp', 'shore.avif']
    const { parts, document, relations } = await written(names.map(figure).join(''), 'ltr', 2)
    const media = [...parts].filter(([path]) => path.startsWith('word/media/'))
    const kinds = media.map(([path, { bytes }]) => [path.replace(/.*\./, ''), imageFacts(bytes)])
    const size = { width: 320, height: 200 }
    expect(kinds).toEqual([
      ['png', { mime: 'image/png', ...size }],
      ['jpg', { mime: 'image/jpeg', ...size }],
      ['png', { mime: 'image/png', ...size }],
      ['jpg', { mime: 'image/jpeg', ...size }]
    ])
    for (const [path] of media) expect(relations).toContain(`Target="${path.replace('word/', '')}"`)
    const used = [...document.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => id)
    expect(used).toHaveLength(8)
    for (const id of used) expect(relations).toContain(`Id="${id}"`)
    const numbers = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(8)
  })

  test('a drawing is one, without scripts, in its own shape; a grey dot stands where a program cannot draw it', async () => {
    const { document, parts, relations } = await written(figure('chart.svg+xml').repeat(2), 'ltr', 2)
    const [drawing, ...others] = [...parts].filter(([path]) => path.endsWith('.svg'))
    expect(others).toEqual([])
    expect(String(drawing?.[1].bytes)).not.toMatch(/script|onload/)
    expect(relations).toContain(`Target="${drawing?.[0].replace('word/', '')}"`)
    expect(relations.match(/drawing\.png/g)).toHaveLength(1)
    const [, shown] = /<asvg:svgBlip [^>]*r:embed="([^"]+)"/.exec(document) ?? []
    expect(relations).toContain(`Id="${shown}"`)
    const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []
    expect(Number(wide)).toBe(4 * Number(high))
    expect(String(parts.get('[Content_Types].xml')?.bytes)).toContain('image/svg+xml')
  })

  test('a damaged one leaves its description, and the document is whole', async () => {
    const { document, parts } = await written(figure('cut.avif'))
    expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([])
    expect(document).toContain('[The shore, cut.avif]')
    expect(document).toContain('The shore in cut.avif.')
  })
})

describe('text', () => {
  test('a link is a field that no address can leave', async () => {
    const { document } = await written(
      '<p>Read <a href="https://herald.example/a?q=%22x%22&amp;b=&quot;\\ &quot;">the <b>whole</b> report</a> in the paper of today.</p>'
    )
    const [, told = ''] = /<w:instrText xml:space="preserve">([^<]*)<\/w:instrText>/.exec(document) ?? []
    expect(told).toMatch(/^ HYPERLINK "https:\/\/herald\.example\/a\?[^"\\ ]*" $/)
    expect(document.match(/fldCharType="begin"/g)).toHaveLength(1)
    expect(document.match(/fldCharType="end"/g)).toHaveLength(1)
  })

  test('lists count on from where they start, and lists in lists stand further in', async () => {
    const { document } = await written(
      `<p>${SENTENCE}</p><ol start="4"><li>Four is the ${SENTENCE}<ul><li>Inner ${SENTENCE}</li></ul></li><li>Five is the ${SENTENCE}</li></ol>`
    )
    const text = document.replace(/<w:tab\/>/g, '\t').replace(/<[^>]+>/g, '')
    expect(text).toContain('4.\tFour')
    expect(text).toContain('•\tInner')
    expect(text).toContain('5.\tFive')
    expect(document).toContain('<w:ind w:left="360" w:hanging="360"/>')
    expect(document).toContain('<w:ind w:left="720" w:hanging="360"/>')
  })

  test('lines of code stay lines', async () => {
    const { document } = await written('<pre><code>if (water &gt; 2) {\n  warn()\n}</code></pre>')
    expect(document).toContain('if (water &gt; 2) {</w:t><w:br/><w:t xml:space="preserve">  warn()')
  })

  test('the words have their language, and each article a page', async () => {
    const { document } = await written('', 'ltr', 3)
    expect(document).toContain('<w:lang w:val="en"/>')
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
    const arabic = await written('', 'rtl')
    expect(arabic.document).toContain('<w:rtl/><w:lang w:bidi="ar"/>')
  })
})

describe('tables', () => {
  const table = (rows: string): string => `<table>${rows}</table><p>${SENTENCE}</p>`
  const cells = (document: string): string[][] =>
    [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell = '']) =>
        [
          /gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? '1',
          /<w:vMerge[^>]*>/.exec(cell)?.[0] ?? '',
          cell.replace(/<[^>]+>/g, '')
        ].join(' ')
      )
    )

  test('cells over several columns and rows are that, and every row fills the grid', async () => {
    const { document } = await written(
      table(
        '<tr><th rowspan="2">Town</th><th colspan="2">Water in metres</th></tr><tr><th>Monday</th><th>Tuesday</th></tr><tr><td>Aven</td><td>1.2</td></tr>'
      )
    )
    expect(cells(document)).toEqual([
      ['1 <w:vMerge w:val="restart"/> Town', '2  Water in metres'],
      ['1 <w:vMerge/> ', '1  Monday', '1  Tuesday'],
      ['1  Aven', '1  1.2', '1  ']
    ])
    expect(document.match(/<w:gridCol /g)).toHaveLength(3)
  })

  test('one that is wider than Word can have keeps its text', async () => {
    const row = (n: number): string =>
      `<tr>${Array.from({ length: 80 }, (_, at) => `<td>Value ${n}.${at}</td>`).join('')}</tr>`
    const { document } = await written(table(row(1) + row(2)))
    expect(document).not.toContain('<w:tbl>')
    expect(document).toContain('Value 1.79')
    expect(document).toContain('Value 2.0')
  })

  test('spans without end end with the table', async () => {
    const { document } = await written(
      table(
        '<tr><td rowspan="65000" colspan="3">North of the river</td><td>South of it</td></tr><tr><td>More</td></tr>'
      )
    )
    expect(cells(document)).toEqual([
      ['3 <w:vMerge w:val="restart"/> North of the river', '1  South of it'],
      ['3 <w:vMerge/> ', '1  More']
    ])
  })
})
