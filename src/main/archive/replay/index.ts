export { type Marks, markName, marksFor } from './marks'
export { asPlainPage } from './plain-page'
export { type ReplayInput, replayPage } from './replay-page'
export { replayStylesheet } from './replay-stylesheet'
