import { app, net, type Session, session as sessions } from 'electron'
import type { ResolveProxy } from './capture-network'
import { type GuardProxy, READY_URL, startGuardProxy } from './guard-proxy'
import { nameResolver, type ResolveName } from './resolve-name'

/** From now on a session reaches the network through a proxy of its own, and nothing without it. */
export async function guarded(session: Session): Promise<GuardProxy> {
  const proxy = await startGuardProxy()
  await session.setProxy({ proxyRules: `http://127.0.0.1:${proxy.port}`, proxyBypassRules: '<-loopback>' })
  return proxy
}

/** So that no request of a page has to be made twice, and those that nobody can answer for are made at all. */
export function learnSecret(session: Session, { user, password }: GuardProxy): Promise<void> {
  return new Promise((ready, failed) => {
    const request = net.request({ url: READY_URL, session, useSessionCookies: false })
    request.on('login', (_info, answer) => answer(user, password))
    request.on('response', (response) => {
      response.on('data', () => undefined)
      if (response.statusCode === 204) ready()
      else failed(new Error(`The guard answered ${response.statusCode}`))
    })
    request.on('error', failed)
    request.end()
  })
}

/** The user's own proxy, as the rest of the app would use it. */
export const systemProxy: ResolveProxy = (url) => sessions.defaultSession.resolveProxy(url)

let resolver: ResolveName | undefined

export const resolveName: ResolveName = (host) => {
  resolver ??= nameResolver(app.commandLine.getSwitchValue('host-resolver-rules'))
  return resolver(host)
}
