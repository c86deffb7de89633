import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namedAsOurs } from '../../../../../src/main/archive/import/formats/any-article'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

/** Shapes after the documentation of the programs named. */
test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'newspaper3k',
    {
      url: 'https://p.example/1',
      title: 'Ferry',
      authors: ['Jane Doe', 'John Roe'],
      publish_date: '2024-02-29 10:00:00',
      text: 'One.\n\nTwo.',
      summary: 'Short.',
      keywords: ['sea', 'boats'],
      top_image: 'https://p.example/1.jpg'
    },
    {
      url: 'https://p.example/1',
      title: 'Ferry',
      byline: ['Jane Doe', 'John Roe'],
      publishedAt: '2024-02-29T10:00:00',
      text: 'One.\n\nTwo.',
      standfirst: 'Short.',
      keywords: ['sea', 'boats']
    }
  ],
  [
    'news-please',
    {
      authors: ['Jane Doe'],
      date_download: '2024-03-01 08:00:00',
      date_publish: '2024-02-29 10:00:00',
      description: 'Short.',
      filename: 'x.json',
      language: 'en',
      maintext: 'One.',
      source_domain: 'p.example',
      title: 'Ferry',
      url: 'https://p.example/1'
    },
    {
      byline: ['Jane Doe'],
      capturedAt: '2024-03-01T08:00:00.000Z',
      publishedAt: '2024-02-29T10:00:00',
      standfirst: 'Short.',
      language: 'en',
      text: 'One.',
      siteName: 'p.example'
    }
  ],
  [
    'Trafilatura',
    {
      title: 'Ferry',
      author: 'Jane Doe; John Roe',
      hostname: 'p.example',
      date: '2024-02-29',
      categories: '',
      tags: 'sea;boats',
      text: 'One.',
      language: null,
      source: 'https://p.example/1',
      excerpt: 'Short.'
    },
    {
      url: 'https://p.example/1',
      siteName: 'p.example',
      byline: ['Jane Doe', 'John Roe'],
      publishedAt: '2024-02-29',
      tags: ['sea', 'boats'],
      standfirst: 'Short.'
    }
  ],
  [
    'NewsAPI',
    {
      source: { id: null, name: 'The Harbour Post' },
      author: 'By Jane Doe and John Roe',
      title: 'Ferry',
      description: 'Short.',
      url: 'https://p.example/1',
      publishedAt: '2024-02-29T10:00:00Z',
      content: 'One two three.'
    },
    { siteName: 'The Harbour Post', byline: ['Jane Doe', 'John Roe'], text: 'One two three.' }
  ],
  [
    'Readability',
    {
      title: 'Ferry',
      byline: 'Jane Doe, John Roe',
      lang: 'en_GB',
      content: '<div><p>One.</p></div>',
      textContent: 'One.',
      length: 4,
      siteName: 'P',
      publishedTime: '2024-02-29T10:00:00+01:00'
    },
    { byline: ['Jane Doe', 'John Roe'], language: 'en-GB', html: '<div><p>One.</p></div>', text: 'One.', siteName: 'P' }
  ],
  [
    'schema.org',
    {
      '@type': 'NewsArticle',
      headline: 'Ferry',
      mainEntityOfPage: { '@id': 'https://p.example/1' },
      author: [{ '@type': 'Person', name: 'Doe, Jane' }],
      publisher: { name: 'P' },
      datePublished: '2024-02-29',
      articleBody: 'One.'
    },
    {
      title: 'Ferry',
      url: 'https://p.example/1',
      byline: ['Jane Doe'],
      siteName: 'P',
      publishedAt: '2024-02-29',
      text: 'One.'
    }
  ],
  [
    'WordPress',
    {
      id: 7,
      date: '2024-02-29T10:00:00',
      link: 'https://p.example/1',
      title: { rendered: 'Ferry' },
      content: { rendered: '<p>One.</p>' },
      excerpt: { rendered: 'Short.' }
    },
    { title: 'Ferry', url: 'https://p.example/1', html: '<p>One.</p>', standfirst: 'Short.' }
  ]
])('an entry as %s writes it has its parts named as ours', (_program, entry, wanted) => {
  expect(namedAsOurs(entry)).toMatchObject(wanted)
})

test('what is of another kind than its name says is left out', () => {
  expect(namedAsOurs({ url: { a: 1 }, title: ['', 'x'], byline: 7, text: {}, date: 'soon', html: 'no tags' })).toEqual({
    byline: ['7']
  })
})

const TEXT = 'The ferry between Norholm and the mainland will leave twenty minutes earlier from June. '.repeat(8).trim()

/** What is in the archive after a file of another program came in, twice. */
async function broughtIn(name: string, content: string) {
  const archive = await tempArchive()
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  const totals = await archive.import.run({ path })
  expect(await archive.import.run({ path })).toMatchObject({ new: 0, newVersion: 0, failed: totals.failed })
  const { items } = await archive.article.list({})
  return {
    totals,
    articles: await Promise.all(
      items.map(async ({ id }) => {
        const { title, byline, siteName, publishedAt, url, text } = await archive.article.get({ id })
        return { title, byline, siteName, publishedAt, url, text }
      })
    )
  }
}

describe('articles that another program collected come in whole', () => {
  const whole = {
    title: 'Ferry',
    byline: ['Jane Doe', 'John Roe'],
    siteName: 'The Post',
    publishedAt: '2024-02-13',
    text: TEXT
  }

  test.each<[string, string, string]>([
    [
      'as an answer of a news service in one line',
      'answer.json',
      JSON.stringify({
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'The Post' },
            author: 'Jane Doe and John Roe',
            title: 'Ferry',
            url: 'https://p.example/1',
            publishedAt: '2024-02-13',
            content: TEXT
          },
          { source: { name: 'B' }, title: 'A link', url: 'https://p.example/2', content: 'Short.' }
        ]
      })
    ],
    [
      'as lines, the address in a field that is called the source',
      'lines.jsonl',
      ['Ferry', 'A link']
        .map((title, n) =>
          JSON.stringify({
            title,
            author: 'Jane Doe; John Roe',
            'site-name': 'The Post',
            date: '2024-02-13',
            source: `https://p.example/${n + 1}`,
            raw_text: n === 0 ? TEXT : null
          })
        )
        .join('\n')
    ],
    [
      'as a table with a column of texts',
      'table.csv',
      `Headline,Newspaper,Author,Date,URL,Full text\nFerry,The Post,"Jane Doe, John Roe",13/02/2024,https://p.example/1,"${TEXT}"\nA link,,,14/02/2024,https://p.example/2,\n`
    ]
  ])('%s', async (_, name, content) => {
    const { totals, articles } = await broughtIn(name, content)
    expect(totals).toMatchObject({ rows: 2, new: 1, waiting: 1, failed: 0 })
    expect(articles).toEqual([{ ...whole, url: 'https://p.example/1' }])
  })

  test.each([
    [
      'JSON',
      'all.json',
      JSON.stringify([
        {
          headline: 'Ferry',
          publisher: { name: 'The Post' },
          author: ['Jane Doe', 'John Roe'],
          datePublished: '2024-02-13',
          articleBody: TEXT
        }
      ])
    ],
    [
      'a table',
      'all.csv',
      `Title;Publication;Byline;Publication date;Body\nFerry;The Post;Jane Doe and John Roe;2024-02-13;"${TEXT}"\n`
    ]
  ])('also without any address, from %s', async (_, name, content) => {
    const { totals, articles } = await broughtIn(name, content)
    expect(totals).toMatchObject({ rows: 1, new: 1 })
    expect(articles).toEqual([{ ...whole, url: null }])
  })
})
