export { PicturesPane } from './PicturesPane'
