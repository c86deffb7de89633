import type { SignInParts, SignIns } from '.'

/** The sign-ins, whose code is read when they are first asked for: no window waits for it. */
export function laterSignIns(parts: SignInParts): SignIns {
  let opening: Promise<SignIns> | null = null
  const opened = (): Promise<SignIns> => {
    opening ??= import('.').then(({ openSignIns }) => openSignIns(parts))
    return opening
  }
  return {
    list: async () => (await opened()).list(),
    open: async (address, parent) => (await opened()).open(address, parent),
    signOut: async (id) => (await opened()).signOut(id),
    remove: async (id) => (await opened()).remove(id),
    forCapture: async (address) => (await opened()).forCapture(address),
    end: async () => (await opening)?.end()
  }
}
