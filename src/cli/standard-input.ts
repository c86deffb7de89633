import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

/** Standard input as a file for a while: what it is, is told from its bytes as for any file. */
export async function withStandardInput(
  stdin: NodeJS.ReadableStream,
  work: (path: string) => Promise<void>
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-stdin-'))
  try {
    const path = join(folder, 'standard-input')
    await writeFile(path, await buffer(stdin))
    await work(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
