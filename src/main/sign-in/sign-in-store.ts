import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isoDate } from '@shared/ids'
import { siteOf } from '@shared/site'
import { z } from 'zod'
import { jsonFile } from '../json-file'

const profile = z.object({
  /** Part of a folder's name. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  site: z.string().refine((site) => siteOf(site) === site),
  address: z
    .string()
    .max(8_192)
    .regex(/^https?:\/\//i),
  addedAt: isoDate,
  usedAt: isoDate.nullable().default(null)
})
export type Profile = z.infer<typeof profile>

/** One that makes no sense is left out, and does not take the others with it. */
const file = z.object({
  profiles: z
    .array(profile.nullable().catch(null))
    .transform((all) => distinct(all.filter((each) => each !== null)))
    .default([])
})

/** The sites that have a profile, in the app's own folder. What they hold is Chromium's, and never here. */
export interface SignInStore {
  all(): readonly Profile[]
  /** The profile of the site of an address, made where there is none; it begins at that address from now on. */
  ensure(site: string, address: string): Profile
  used(id: string): void
  remove(ids: readonly string[]): void
}

export function openSignInStore(userData: string): SignInStore {
  const kept = jsonFile(join(userData, 'sign-ins.json'), file)
  let profiles = kept.read().profiles
  const change = (next: Profile[]): void => {
    profiles = next
    kept.write({ profiles })
  }
  const replace = (id: string, patch: Partial<Profile>): void =>
    change(profiles.map((each) => (each.id === id ? { ...each, ...patch } : each)))
  return {
    all: () => profiles,
    ensure(site, address) {
      const known = profiles.find((each) => each.site === site)
      const made: Profile = known
        ? { ...known, address }
        : { id: randomBytes(8).toString('hex'), site, address, addedAt: new Date().toISOString(), usedAt: null }
      if (!known) change([...profiles, made])
      else if (known.address !== address) replace(known.id, { address })
      return made
    },
    used: (id) => replace(id, { usedAt: new Date().toISOString() }),
    remove: (ids) => change(profiles.filter(({ id }) => !ids.includes(id)))
  }
}

function distinct(all: Profile[]): Profile[] {
  return all.filter(({ id, site }, index) => all.findIndex((other) => other.id === id || other.site === site) === index)
}
