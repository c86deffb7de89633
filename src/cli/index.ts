import { runCli } from './run'

const stop = new AbortController()

// The running transaction ends first; what is saved stays saved. A second time ends at once.
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())
// `cuttings list | head` is no failure: nobody reads on, so nothing more is done.
let readerGone = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
  readerGone = true
  stop.abort()
})
process.stderr.on('error', () => undefined)

// The exit code is set, not forced: everything written is flushed first.
runCli(process.argv.slice(2), process, stop.signal).then((code) => {
  process.exitCode = readerGone ? 0 : code
})
