import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import type { Settings } from '@shared/settings'
import { signInFor } from '@shared/site'
import type { Cookie } from 'electron'
import type { SignedIn } from '../capture/signed-in'
import { PREFIX, profileSessions } from './profile-sessions'
import { openSignInStore, type Profile } from './sign-in-store'
import { asGiven, cookiesOfSite } from './site-cookies'

/** The app's sign-ins as another process reads them, beside a window that may be open. Nothing of them is changed. */
export interface BorrowedSignIns {
  /** `wanted`: a site; `none`; null: as the settings say. */
  forCapture(address: string, wanted: string | null): Promise<SignedIn | null>
}

interface Borrowing {
  /** The app's own folder. */
  from: string
  /** This process's, which ends with it. */
  to: string
  settings(): Settings
}

export function borrowedSignIns({ from, to, settings }: Borrowing): BorrowedSignIns {
  const profiles = openSignInStore(from).all()
  const sessions = profileSessions(to)
  const known = new Map<string, Promise<Cookie[]>>()
  // What the cookies are encrypted with, where they are; read when the app starts.
  if (settings().capture.signIns) copy(join(from, 'Local State'), join(to, 'Local State'))

  /** Two processes may not have one profile open: the cookies are copied, and the copy is gone when it is read. */
  async function read({ id }: Profile): Promise<Cookie[]> {
    const [source, target] = [from, to].map((folder) => join(folder, 'Partitions', PREFIX + id)) as [string, string]
    mkdirSync(target, { recursive: true, mode: 0o700 })
    for (const name of existsSync(source) ? readdirSync(source) : []) {
      if (/^(Cookies|Network$)/.test(name)) copy(join(source, name), join(target, name))
    }
    const cookies = await sessions.cookies(id)
    try {
      rmSync(target, { recursive: true, force: true })
    } catch {
      // Held open by Chromium: it goes with this process's folder.
    }
    return cookies
  }

  function cookiesOf(profile: Profile): Promise<Cookie[]> {
    const found = known.get(profile.id) ?? read(profile)
    known.set(profile.id, found)
    return found
  }

  return {
    async forCapture(address, wanted) {
      if (wanted === 'none') return null
      const { signIns } = settings().capture
      const named = wanted === null ? null : profiles.find(({ site }) => site === wanted)
      if (wanted !== null && (!signIns || !named)) throw notThere(wanted)
      if (!signIns) return null
      const profile = signInFor(address, named ? [named] : profiles)
      const cookies = profile ? cookiesOfSite(profile.site, await cookiesOf(profile)) : []
      return profile && cookies.length > 0 ? { site: profile.site, cookies: cookies.map(asGiven) } : null
    }
  }
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true })
  } catch {
    // It is not there, or held by the window: the page is captured as a stranger sees it, and says so.
  }
}

function notThere(site: string): ArchiveError {
  return new ArchiveError(
    'not-found',
    `There is no sign-in to ${site}, or sign-ins are switched off. Nothing was saved. Sign in to the site in Settings → Sign-ins, or leave --profile away.`
  )
}
