import type { Article } from '@shared/article'

/** Author, headline, outlet, date, address, and the archived copy's hash. */
export function citation(article: Article): string {
  const snapshot = article.snapshots[0]
  const parts = [
    article.byline.join(', ') || null,
    `“${article.title}”`,
    article.siteName,
    article.publishedAt?.slice(0, 10),
    article.url,
    snapshot ? `archived ${snapshot.capturedAt.slice(0, 10)}, SHA-256 ${snapshot.sha256}` : null
  ]
  return `${parts.filter(Boolean).join('. ')}.`
}
