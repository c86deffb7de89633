import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ZipFile } from '../zip-file'

const datapackage = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string().nullish() }).loose()).catch([])
})
const seal = z.object({ hash: z.string() })

/** The hashes that a WACZ states of its files. What is small is checked at once; differences go to `warnings`. */
export async function statedHashes(zip: ZipFile, warnings: string[]) {
  const description = await zip.read('datapackage.json').catch(() => null)
  const sealed = seal.safeParse(json(await zip.read('datapackage-digest.json').catch(() => null)))
  if (description && sealed.success && !matches(sealed.data.hash, sha256(description))) {
    warnings.push('The description of this web archive does not match its digest: it was changed after it was made.')
  }
  const resources = datapackage.safeParse(json(description)).data?.resources ?? []
  const stated = new Map(resources.flatMap(({ path, hash }) => (hash ? [[path, hash] as const] : [])))
  for (const [path, hash] of stated) {
    if (/\.warc(\.gz)?$/i.test(path)) continue
    const bytes = zip.has(path) ? await zip.read(path).catch(() => null) : null
    if (!bytes) warnings.push(`${path} is listed in this web archive and missing from it.`)
    else if (!matches(hash, sha256(bytes))) {
      warnings.push(`${path} does not match the hash that the web archive states: it was changed or damaged.`)
    }
  }
  return {
    differs(path: string, hash: string): boolean {
      const given = stated.get(path)
      return given !== undefined && !matches(given, hash)
    }
  }
}

function matches(stated: string, hash: string): boolean {
  const [, algorithm, value = stated] = /^(\w+):(.*)$/.exec(stated.trim()) ?? []
  // Another algorithm tells nothing.
  return (algorithm !== undefined && algorithm.toLowerCase() !== 'sha256') || value.toLowerCase() === hash
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function json(bytes: Buffer | null): unknown {
  try {
    return bytes ? JSON.parse(bytes.toString('utf8')) : null
  } catch {
    return null
  }
}
