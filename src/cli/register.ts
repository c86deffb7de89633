import type { Command } from 'commander'
import type { Session } from './session'

/** What a command file offers: it adds itself to the program and runs inside a session. */
export type Register = (program: Command, run: (work: (session: Session) => Promise<void>) => Promise<void>) => void
