import { resolve } from 'node:path'
import { restoreBackup } from '../../main/archive'
import type { Register } from '../register'
import { megabytes } from '../wording'

export const backupCommands: Register = (program, run) => {
  program
    .command('backup')
    .description('a consistent copy of the archive in one file, also while the app runs')
    .argument('<file>')
    .option('--overwrite', 'replace a file that exists')
    .action((file: string, options: { overwrite?: boolean }) =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          try {
            const { path, bytes } = await archive.backup.create(
              { file: resolve(file), overwrite: options.overwrite ?? false },
              { signal }
            )
            voice.result({ ok: true, path, bytes }, `${path}  ${megabytes(bytes)}`)
          } catch (error) {
            voice.failed({ path: file }, error)
          }
        })
      )
    )
  program
    .command('restore-backup')
    .description('puts a backup in place of the archive; the archive as it was is kept beside it')
    .argument('<file>')
    .action((file: string) =>
      run(async ({ voice, folder }) => {
        try {
          const { path, bytes } = await restoreBackup({ file: resolve(file), folder })
          voice.result({ ok: true, path, bytes }, `${path}  ${megabytes(bytes)}`)
        } catch (error) {
          voice.failed({ path: file }, error)
        }
      })
    )
}
