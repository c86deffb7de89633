#!/usr/bin/env node
/**
 * Sets up, builds what changed and opens the app. Arguments that are not ours go to the app.
 *   --dev    hot reload (`npm run dev`)
 *   --xvfb   on a private display, for machines without a screen
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, forgetBuild } from './lib/build.mjs'
import { hasDisplay, startPrivateDisplay } from './lib/display.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { root } from './lib/paths.mjs'
import { exitCode, packageCommand, runNode } from './lib/run.mjs'
import { electronArguments, findElectron, runtimeEnvironment } from './lib/runtime.mjs'

const OWN_OPTIONS = ['--dev', '--xvfb', '--']
const appArguments = process.argv.slice(2).filter((argument) => !OWN_OPTIONS.includes(argument))
const dev = process.argv.includes('--dev')
const privateDisplay = process.argv.includes('--xvfb')
const say = (sentence) => console.log(`[start] ${sentence}`)

async function start() {
  if ((await runNode(join(root, 'scripts/setup.mjs'))) !== 0) throw new Failure('Set-up did not finish: see above.')
  if (dev) forgetBuild()
  else await ensureBuilt({ say })
  if (!privateDisplay && !hasDisplay()) {
    throw new Failure(
      'There is no display here to open a window on: use the command line (`npx cuttings --help`), or run the app on a private display with `npm start -- --xvfb`.'
    )
  }
  const display = privateDisplay ? await startPrivateDisplay() : { environment: {}, stop: () => undefined }
  process.exitCode = await runApp(display.environment)
  display.stop()
}

function runApp(displayEnvironment) {
  const [program, args] = dev ? developmentServer() : electronApp()
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...runtimeEnvironment(), ...displayEnvironment }
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  say(privateDisplay ? `running on display ${displayEnvironment.DISPLAY}` : 'opening Cuttings')
  return exitCode(child)
}

function electronApp() {
  return [findElectron().executable, [...electronArguments(), root, ...appArguments]]
}

function developmentServer() {
  const sandbox = electronArguments().length > 0 ? ['--noSandbox'] : []
  return [process.execPath, [packageCommand('electron-vite'), 'dev', ...sandbox, '--', ...appArguments]]
}

await runScript('start', start)
