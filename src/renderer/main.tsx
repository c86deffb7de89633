import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { ask } from './app/archive-client'
import { startLanguage } from './app/i18n'
import './app/theme.css'
import { askFirstRows } from './library'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// The archive finds the first rows while the window is drawn.
void ask('settings.get', {}).then(
  ({ sort }) => askFirstRows(sort),
  () => undefined
)
startLanguage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>
)
