export { demoArticles } from './demo'
export { sampleArticles } from './sample-library'
