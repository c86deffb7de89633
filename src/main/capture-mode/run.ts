import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { serialize } from 'node:v8'
import { hostPattern } from '@shared/capture-settings'
import { ArchiveError, toFailure } from '@shared/errors'
import { app } from 'electron'
import { z } from 'zod'
import { defaultUserData } from '../archive/default-folder'
import { capturePage } from '../capture'
import { openSettings, type SettingsStore } from '../settings-store'
import { type BorrowedSignIns, borrowedSignIns } from '../sign-in/borrowed'

/** The command line gives no more orders at once than the machine bears. */
const AT_ONCE = 8
const order = z.object({
  id: z.union([z.string().regex(/^[\w-]{1,100}$/), z.number().int()]),
  url: z.string(),
  /** Beside those of the settings. */
  allowedHosts: z.array(hostPattern).default([]),
  acceptCertificate: z.boolean().default(false),
  /** The site whose sign-in is used; `none`: as a stranger; null: as the settings say. */
  profile: z.string().nullable().default(null)
})
type Order = z.infer<typeof order>

/** Captures for the command line: one JSON line in, one line and one file out. No window, no archive. */
export async function runCaptureMode(folder: string): Promise<void> {
  const settings = openSettings(defaultUserData(), () => undefined)
  const userData = mkdtempSync(join(tmpdir(), 'cuttings-capture-'))
  app.setPath('userData', userData)
  const signIns = borrowedSignIns({ from: defaultUserData(), to: userData, settings: settings.get })
  // Nobody is there to answer a dialog about it.
  process.on('uncaughtException', (error) => console.error(error))
  app.dock?.hide()
  // A page that was captured closes its window, which would end an app without others.
  app.on('window-all-closed', () => undefined)
  process.on('exit', () => rmSync(userData, { recursive: true, force: true }))
  await app.whenReady()
  await inParallel(createInterface({ input: process.stdin }), (line) =>
    handle(line, { folder: resolve(folder), settings, signIns })
  )
  app.exit(0)
}

async function inParallel(lines: AsyncIterable<string>, work: (line: string) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const line of lines) {
    if (line.trim() === '') continue
    const done = work(line).finally(() => running.delete(done))
    running.add(done)
    if (running.size >= AT_ONCE) await Promise.race(running)
  }
  await Promise.all(running)
}

interface Mode {
  folder: string
  settings: SettingsStore
  signIns: BorrowedSignIns
}

async function handle(line: string, { folder, settings, signIns }: Mode): Promise<void> {
  const wanted = parse(line)
  if (!wanted) return say({ id: null, ok: false, code: 'invalid-input', message: 'This is not an order to capture.' })
  try {
    const { capture } = settings.get()
    const page = await capturePage(wanted.url, {
      acceptCertificate: wanted.acceptCertificate,
      signedIn: await signIns.forCapture(wanted.url, wanted.profile),
      settings: { ...capture, allowedHosts: [...capture.allowedHosts, ...wanted.allowedHosts] }
    })
    const file = join(folder, `${wanted.id}.capture`)
    await writeFile(file, serialize(page))
    say({ id: wanted.id, ok: true, file })
  } catch (error) {
    if (!(error instanceof ArchiveError)) console.error(error)
    const passing = error instanceof ArchiveError ? error.passing : null
    say({ id: wanted.id, ok: false, ...toFailure(error), passing })
  }
}

function parse(line: string): Order | null {
  try {
    return order.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** Chromium may write to stdout, too: our lines are known by their first word. */
function say(answer: object): void {
  process.stdout.write(`cuttings-capture ${JSON.stringify(answer)}\n`)
}
