import { ArchiveError, toFailure } from '@shared/errors'
import { Command, CommanderError } from 'commander'
import { addCommand } from './commands/add'
import { backupCommands } from './commands/backup'
import { collectionCommand } from './commands/collection'
import { exportCommand } from './commands/export'
import { extractCommand } from './commands/extract'
import { highlightsCommand } from './commands/highlights'
import { importCommand } from './commands/import'
import { importsCommand } from './commands/imports'
import { listCommand } from './commands/list'
import { maintenanceCommands } from './commands/maintenance'
import { queueCommand } from './commands/queue'
import { savedCommand } from './commands/saved'
import { searchCommand } from './commands/search'
import { showCommand } from './commands/show'
import { tagCommand } from './commands/tag'
import { trashCommands } from './commands/trash'
import { createVoice, type Io } from './io'
import type { Register } from './register'
import { CannotOpen, createSession } from './session'

declare const __VERSION__: string | undefined

const COMMANDS: Register[] = [
  addCommand,
  queueCommand,
  listCommand,
  searchCommand,
  savedCommand,
  highlightsCommand,
  showCommand,
  extractCommand,
  tagCommand,
  collectionCommand,
  trashCommands,
  importCommand,
  importsCommand,
  exportCommand,
  backupCommands,
  maintenanceCommands
]

interface Globals {
  archive?: string
  json?: boolean
  quiet?: boolean
}

/** Runs one command line; returns its exit code: 0 all done, 1 some failed, 2 wrong usage, 3 no archive. */
export async function runCli(
  argv: string[],
  io: Io,
  signal: AbortSignal = new AbortController().signal
): Promise<number> {
  const { globals, rest } = splitGlobals(argv)
  let exitCode = 0
  const program = createProgram(io)
  const voice = createVoice(io, { json: globals.json ?? false, quiet: globals.quiet ?? false })
  for (const register of COMMANDS) {
    register(program, async (work) => {
      await work(createSession({ voice, signal, stdin: io.stdin, archive: globals.archive }))
      exitCode = voice.exitCode()
    })
  }
  for (const command of allCommands(program)) configure(command, io)
  try {
    await program.parseAsync(rest, { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, io)
  }
}

function createProgram(io: Io): Command {
  return configure(
    new Command('cuttings')
      // Else a query such as -Volga would be taken for -V.
      .enablePositionalOptions()
      .description('A desktop archive of press cuttings: save, find, tag and hand over news pages.')
      .version(typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0')
      .addHelpText('after', '\nEvery command takes --archive DIR, --json (one object a line) and --quiet.'),
    io
  )
}

function configure(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .showHelpAfterError('Run with --help to see how it is used.')
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: (text) => void io.stderr.write(text) })
}

function allCommands(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...allCommands(each)])
}

/** --archive, --json and --quiet may stand anywhere before `--`. */
function splitGlobals(argv: string[]): { globals: Globals; rest: string[] } {
  const globals: Globals = {}
  const rest: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--') return { globals, rest: [...rest, ...argv.slice(i)] }
    if (word === '--json') globals.json = true
    else if (word === '--quiet') globals.quiet = true
    else if (word === '--archive' && argv[i + 1]) globals.archive = argv[++i] ?? ''
    else if (/^--archive=./.test(word)) globals.archive = word.slice('--archive='.length)
    else rest.push(word)
  }
  return { globals, rest }
}

function explain(error: unknown, { stderr }: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CannotOpen || (error instanceof ArchiveError && error.code.startsWith('archive-'))) {
    stderr.write(`cuttings: ${error.message}\n`)
    return 3
  }
  const failure = toFailure(error)
  stderr.write(`cuttings: ${failure.message}\n`)
  if (!(error instanceof ArchiveError) && failure.code === 'internal' && error instanceof Error)
    stderr.write(`${error.stack ?? ''}\n`)
  return 1
}
