import { createHash } from 'node:crypto'
import { type Article, type ArticleImage, NO_FACTS } from '@shared/article'
import type { ExportReader } from '../../../../../src/main/archive/export'
import { picture } from '../../../../support/picture'

export const photo = picture(64, 40, [40, 90, 140])
export const photoHash = createHash('sha256').update(photo).digest('hex')

/** An article with everything that can be handed over; the parts a test cares about are given. */
export function article(given: Partial<Article> = {}): Article {
  return {
    id: 'aaaaaaaaaaaaaa',
    title: 'Flood reaches the old town',
    url: 'https://herald.example/world/flood',
    siteName: 'The Herald',
    sourceId: 'ssssssssssssss',
    byline: ['Ada North', 'Ben South'],
    section: 'World',
    standfirst: 'The river rose by two metres overnight.',
    excerpt: 'Volunteers carried furniture',
    publishedAt: '2024-03-05T08:30:00+01:00',
    capturedAt: '2024-03-06T10:00:00.000Z',
    language: 'en',
    direction: 'ltr',
    wordCount: 9,
    leadImage: null,
    tags: ['water', 'old town'],
    collections: ['Water/Floods'],
    hasNote: true,
    highlightCount: 0,
    snapshotCount: 1,
    versionCount: 1,
    edited: false,
    deletedAt: null,
    canonicalUrl: 'https://herald.example/flood',
    modifiedAt: null,
    text: 'Volunteers carried furniture to the upper floors.\nThe mayor spoke.',
    html: '<p>Volunteers carried furniture to the upper floors.</p><p>The mayor spoke.</p>',
    images: [],
    note: 'Call the mayor again.',
    keywords: [],
    leftOut: [],
    ...NO_FACTS,
    snapshots: [],
    versions: [],
    highlights: [],
    currentVersion: null,
    versionChosen: false,
    ...given
  }
}

export function image(given: Partial<ArticleImage> = {}): ArticleImage {
  return {
    sha256: photoHash,
    mime: 'image/png',
    width: 64,
    height: 40,
    alt: 'A street under water',
    caption: 'The old town on Tuesday.',
    credit: 'Jon Vik',
    url: 'https://herald.example/flood.png',
    stored: true,
    lead: true,
    ...given
  }
}

/** With a picture in a figure, as extraction leaves it. */
export function illustrated(given: Partial<Article> = {}): Article {
  return article({
    html: `<figure><img src="cuttings://blob/${photoHash}" alt="A street under water"><figcaption>The old town on Tuesday. Jon Vik</figcaption></figure><p>Volunteers carried furniture.</p>`,
    images: [image()],
    ...given
  })
}

/** Reads from a list, each with an id of its own. */
export function readerOf(...articles: Article[]): ExportReader {
  const byId = new Map(articles.map((each, n) => [`article${n}`, { ...each, id: `article${n}` }]))
  return {
    ids: [...byId.keys()],
    name: null,
    whole: false,
    article(id) {
      const found = byId.get(id)
      if (!found) throw new Error(`no article ${id}`)
      return found
    },
    blob: (sha256) => (sha256 === photoHash ? { mime: 'image/png', bytes: photo } : null),
    savedAt: () => null,
    kept: () => null,
    labels: () => ({ tags: [], collections: [] }),
    highlights: () => [],
    correction: () => null,
    snapshots: () => [],
    versions: () => [],
    tags: () => [],
    collections: () => [],
    searches: () => []
  }
}
