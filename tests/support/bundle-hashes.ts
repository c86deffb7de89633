import { bundleManifest } from '../../src/main/archive/bundle/format'
import { openZip } from '../../src/main/archive/import/zip-file'

/** What a bundle's manifest says of each of its files. */
export async function bundleHashes(path: string): Promise<Map<string, string>> {
  const zip = await openZip(path)
  try {
    const manifest = bundleManifest.parse(JSON.parse(String(await zip.read('manifest.json'))))
    return new Map(manifest.files.map((file) => [file.path, file.sha256]))
  } finally {
    zip.close()
  }
}
