import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { askBeginning, begun } from './app/beginning'
import { startLanguage } from './app/i18n'
import './app/theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const beginning = askBeginning()
startLanguage()
void begun(beginning).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App beginning={beginning} />
    </StrictMode>
  )
)
