import { PanelLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import type { SidebarState } from './use-sidebar'

/** Shows or hides the sidebar, from the pane beside it. */
export function SidebarButton({ open, toggle }: Pick<SidebarState, 'open' | 'toggle'>) {
  const { t } = useTranslation('app')
  return <IconButton icon={PanelLeft} mirrored label={t(open ? 'hideSidebar' : 'showSidebar')} onClick={toggle} />
}
