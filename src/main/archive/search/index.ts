export { type EngineHit, type EngineResult, type FindOptions, openSearchEngine, type SearchEngine } from './engine'
export { queryHelp } from './query/help'
