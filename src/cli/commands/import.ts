import type { Register } from '../register'

export const importCommand: Register = (program) => {
  const command = program
    .command('import', { hidden: true })
    .argument('[inputs...]')
    .allowUnknownOption()
    .action(() =>
      command.error('error: this version cannot import other tools’ exports yet; use “cuttings add” for page files')
    )
}
