#!/usr/bin/env node
/** Runs the end-to-end tests in real Electron, on a private display where there is none. Arguments go to Playwright. */
import { anyDisplay } from './lib/display.mjs'
import { runScript } from './lib/failure.mjs'
import { packageCommand, runNode } from './lib/run.mjs'
import { runtimeEnvironment } from './lib/runtime.mjs'

async function endToEnd() {
  const display = await anyDisplay()
  const environment = { ...runtimeEnvironment(), ...display.environment }
  const playwright = packageCommand('@playwright/test', 'playwright')
  process.exitCode = await runNode(playwright, ['test', ...process.argv.slice(2)], environment)
  display.stop()
}

await runScript('e2e', endToEnd)
