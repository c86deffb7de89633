import { APP_SCHEME } from './scheme-names'

const BUNDLE = `${APP_SCHEME}://bundle/`

/** Where the window's page comes from: the bundle, or electron-vite's server while developing. */
export interface OwnPage {
  address: string
  devServer: string | null
  is(url: string): boolean
}

export function ownPage(devServer: string | null): OwnPage {
  const address = devServer ? `${withoutSlash(devServer)}/` : BUNDLE
  return { address, devServer, is: (url) => url.startsWith(address) }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
