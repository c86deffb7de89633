export { OverviewPane } from './OverviewPane'
