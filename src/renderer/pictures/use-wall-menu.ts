import type { PictureEntry } from '@shared/picture'
import { Copy, FileText, ZoomIn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { copyPicture, copyText } from '@/app/copy'
import type { MenuItem } from '@/ui/menu-items'

export interface WallMenuParts {
  /** Null: none is chosen, or it is still on its way. */
  picture: PictureEntry | null
  at: number
  onOpen: (index: number) => void
  onArticle: (index: number) => void
}

/** What can be done with the picture that the menu was opened on. */
export function useWallMenu({ picture, at, onOpen, onArticle }: WallMenuParts): () => MenuItem[] {
  const { t } = useTranslation('pictures')
  const disabled = picture === null
  const caption = [picture?.caption, picture?.credit].filter(Boolean).join(' ')
  const copy = (): void => {
    const image = document.querySelector(`#picture-${at} img`)
    if (image) void copyPicture(image, t('pictureCopied'))
  }
  return () => [
    { label: t('enlarge'), icon: ZoomIn, keys: 'Z', disabled, onSelect: () => onOpen(at) },
    { label: t('openArticle'), icon: FileText, keys: 'O', disabled, onSelect: () => onArticle(at) },
    { kind: 'line' },
    { label: t('copyPicture'), icon: Copy, disabled, onSelect: copy },
    { label: t('copyCaption'), disabled: caption === '', onSelect: () => void copyText(caption, t('captionCopied')) }
  ]
}
