import type { AppHandlers } from '../ipc/handlers'
import type { AppParts } from './app-parts'

type Handled = 'signIn.list' | 'signIn.open' | 'signIn.signOut' | 'signIn.remove'

/** The sites that the user is signed in to. */
export function signInHandlers({ signIns }: AppParts): Pick<AppHandlers, Handled> {
  return {
    'signIn.list': () => signIns.list(),
    'signIn.open': ({ address }, window) => signIns.open(address, window),
    'signIn.signOut': ({ id }) => signIns.signOut(id),
    'signIn.remove': ({ id }) => signIns.remove(id)
  }
}
