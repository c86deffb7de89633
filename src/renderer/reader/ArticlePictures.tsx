import type { Article, ArticleImage } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { Lightbox } from '@/ui/Lightbox'

export type StoredImage = ArticleImage & { sha256: string }

/** The pictures of an article that the archive has, each once. */
export function storedPictures({ images }: Pick<Article, 'images'>): StoredImage[] {
  const stored = images.filter((image): image is StoredImage => image.sha256 !== null && image.stored)
  return stored.filter(({ sha256 }, index) => stored.findIndex((other) => other.sha256 === sha256) === index)
}

interface ArticlePicturesProps {
  article: Article
  /** SHA-256 of the enlarged one. */
  shown: string
  onShow: (sha256: string | null) => void
}

/** One picture of the article, enlarged; arrows lead to the others. */
export function ArticlePictures({ article, shown, onShow }: ArticlePicturesProps) {
  const { t, i18n } = useTranslation('reader')
  const pictures = storedPictures(article)
  const at = pictures.findIndex(({ sha256 }) => sha256 === shown)
  const picture = pictures[at]
  if (!picture) return null
  const number = (value: number): string => formatNumber(value, i18n.language)
  const to = (index: number): (() => void) | null => {
    const other = pictures[index]
    return other ? () => onShow(other.sha256) : null
  }
  return (
    <Lightbox
      picture={{
        ...picture,
        src: `cuttings://blob/${picture.sha256}`,
        direction: article.direction,
        language: article.language
      }}
      place={t('picturePlace', { at: number(at + 1), total: number(pictures.length) })}
      onPrevious={to(at - 1)}
      onNext={to(at + 1)}
      onClose={() => onShow(null)}
    />
  )
}
