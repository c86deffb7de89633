import { protocol } from 'electron'
import { APP_SCHEME, STORE_SCHEME } from './scheme-names'

/** Before the app is ready, or never. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
    // Fonts are asked for with CORS, media in ranges.
    { scheme: STORE_SCHEME, privileges: { standard: true, secure: true, corsEnabled: true, stream: true } }
  ])
}
