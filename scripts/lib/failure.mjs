/** Something that the reader of the terminal can act on: printed as it is, without a stack. */
export class Failure extends Error {}

/** Runs a script's main function; a Failure becomes its sentence and exit code 1, anything else keeps its stack. */
export async function runScript(name, main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Failure ? `[${name}] ${error.message}` : error)
    process.exitCode = 1
  }
}

/** Turns the many ways to say "the disk is full" into one sentence; passes everything else on. */
export function explainDisk(error) {
  const text = `${error?.code ?? ''} ${error?.message ?? error}`
  if (!/ENOSPC|EDQUOT|No space left|Disk quota|Wrote only/i.test(text)) return error
  return new Failure('The disk is full. Nothing half-installed was left behind; free about 1 GB and run this again.')
}
