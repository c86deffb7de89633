import { ArchiveError } from '@shared/errors'
import type { Settings } from '@shared/settings'
import type { SignIn } from '@shared/sign-in'
import { signInFor, siteOf } from '@shared/site'
import { app, type BrowserWindow } from 'electron'
import { checkedAddress } from '../capture/checked-address'
import type { SignedIn } from '../capture/signed-in'
import { profileSessions } from './profile-sessions'
import { openSignInStore, type Profile } from './sign-in-store'
import { openSignInWindow } from './sign-in-window'
import { asGiven, cookiesOfSite } from './site-cookies'
import { windowLanguage } from './window-words'

/** The sites that the user is signed in to, and the windows in which that is done. */
export interface SignIns {
  list(): Promise<SignIn[]>
  /** Opens the sign-in window of the site of an address, which has a profile from then on. */
  open(address: string, parent: BrowserWindow): Promise<SignIn[]>
  /** Null: all. */
  signOut(id: string | null): Promise<SignIn[]>
  remove(id: string | null): Promise<SignIn[]>
  /** As whom an address is captured; null: as a stranger. */
  forCapture(address: string): Promise<SignedIn | null>
  /** Writes down what is open. */
  end(): Promise<void>
}

export interface SignInParts {
  userData: string
  settings(): Settings
  onChange(all: SignIn[]): void
  log(what: string, error: unknown): void
}

export function openSignIns({ userData, settings, onChange, log }: SignInParts): SignIns {
  const store = openSignInStore(userData)
  const sessions = profileSessions(userData)
  const windows = new Map<string, BrowserWindow>()
  sessions.sweep(store.all().map(({ id }) => id))

  async function described(profile: Profile): Promise<SignIn> {
    const cookies = cookiesOfSite(profile.site, await sessions.cookies(profile.id))
    return { ...profile, cookies: cookies.length, open: windows.has(profile.id) }
  }

  const list = (): Promise<SignIn[]> => Promise.all(store.all().map(described))

  async function told(): Promise<SignIn[]> {
    const all = await list()
    onChange(all)
    return all
  }

  async function open(given: string, parent: BrowserWindow): Promise<SignIn[]> {
    const address = checkedAddress(given)
    const site = siteOf(address)
    if (site === null) throw noSite()
    const profile = store.ensure(known(address)?.site ?? site, address)
    const open = windows.get(profile.id)
    if (open) open.focus()
    else await show(profile, parent)
    return told()
  }

  const known = (address: string): Profile | null => signInFor(address, store.all())

  async function show({ id, site, address }: Profile, parent: BrowserWindow): Promise<void> {
    const { language, capture } = settings()
    const profile = await sessions.open(id)
    const window = openSignInWindow({
      site,
      address,
      parent,
      profile,
      language: windowLanguage(language, app.getLocale()),
      allowedHosts: capture.allowedHosts
    })
    windows.set(id, window)
    window.on('closed', () => {
      // Signed out or removed meanwhile: nothing of it may come back.
      if (!windows.delete(id)) return
      sessions
        .settle(id)
        .then(told)
        .catch((error: unknown) => log('A sign-in was not written down', error))
    })
  }

  function chosen(id: string | null): Profile[] {
    const profiles = store.all().filter((each) => id === null || each.id === id)
    for (const each of profiles) {
      const open = windows.get(each.id)
      windows.delete(each.id)
      open?.destroy()
    }
    return profiles
  }

  return {
    list,
    open,
    async signOut(id) {
      for (const profile of chosen(id)) await sessions.clear(profile.id)
      return told()
    },
    async remove(id) {
      const profiles = chosen(id)
      // Nobody may be left with a sign-in that is in no list: the list forgets last.
      for (const profile of profiles) await sessions.remove(profile.id)
      store.remove(profiles.map((each) => each.id))
      return told()
    },
    async forCapture(given) {
      if (!settings().capture.signIns) return null
      const profile = known(checkedAddress(given))
      if (!profile) return null
      const cookies = cookiesOfSite(profile.site, await sessions.cookies(profile.id))
      if (cookies.length === 0) return null
      store.used(profile.id)
      return { site: profile.site, cookies: cookies.map(asGiven) }
    },
    async end() {
      for (const id of windows.keys()) await sessions.settle(id).catch(() => undefined)
      sessions.sweep(store.all().map(({ id }) => id))
    }
  }
}

function noSite(): ArchiveError {
  return new ArchiveError(
    'invalid-input',
    'This names no site. Nothing was opened. Give a host such as example.org, or the address of a page of it.'
  )
}
