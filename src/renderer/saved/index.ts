export { SavedSearches } from './SavedSearches'
export { SaveSearchDialog } from './SaveSearchDialog'
