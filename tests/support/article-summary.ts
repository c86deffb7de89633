import type { ArticleSummary } from '@shared/article'

/** A list row's article with only what a test is about. */
export function summary(about: Partial<ArticleSummary> & { id: string }): ArticleSummary {
  return {
    title: `Title of ${about.id}`,
    url: null,
    siteName: null,
    sourceId: null,
    byline: [],
    section: null,
    standfirst: null,
    excerpt: '',
    publishedAt: null,
    capturedAt: '2026-01-02T03:04:05Z',
    language: 'en',
    direction: 'ltr',
    wordCount: 1,
    leadImage: null,
    tags: [],
    collections: [],
    hasNote: false,
    highlightCount: 0,
    snapshotCount: 1,
    versionCount: 1,
    edited: false,
    deletedAt: null,
    ...about
  }
}
