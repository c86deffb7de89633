export { type EngineHit, type EngineResult, type FindOptions, openSearchEngine, type SearchEngine } from './engine'
export { type LaterSearch, openSearchLater } from './later'
export { queryHelp } from './query/help'
