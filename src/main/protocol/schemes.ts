import { protocol } from 'electron'
import { APP_SCHEME, STORE_SCHEME } from './scheme-names'

/** Before the app is ready, or never. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    // The window's code is compiled once, where the runtime can keep that (Electron 28 and later).
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    // Fonts are asked for with CORS, media in ranges.
    { scheme: STORE_SCHEME, privileges: { standard: true, secure: true, corsEnabled: true, stream: true } }
  ])
}
