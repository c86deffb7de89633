export { HighlightsPane } from './HighlightsPane'
