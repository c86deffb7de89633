import { runCli } from './run'

const stop = new AbortController()

// The running transaction ends first; what is saved stays saved.
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())
// `cuttings list | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// The exit code is set, not forced: everything written is flushed first.
runCli(process.argv.slice(2), process, stop.signal).then((code) => {
  process.exitCode = code
})
