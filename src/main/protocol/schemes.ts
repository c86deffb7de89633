import { protocol } from 'electron'

/** The window's own files. */
export const APP_SCHEME = 'cuttings-app'
/** Stored bytes, and `cuttings://save` links from outside. */
export const STORE_SCHEME = 'cuttings'

/** Before the app is ready, or never. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
    // Fonts are asked for with CORS, media in ranges.
    { scheme: STORE_SCHEME, privileges: { standard: true, secure: true, corsEnabled: true, stream: true } }
  ])
}
