#!/usr/bin/env node
/**
 * Runs the end-to-end tests in real Electron, on private displays where there is none: two workers then, each with a
 * display, and so a clipboard and a focus, of its own. Arguments go to Playwright.
 */
import { hasDisplay, startPrivateDisplay } from './lib/display.mjs'
import { runScript } from './lib/failure.mjs'
import { packageCommand, runNode } from './lib/run.mjs'
import { runtimeEnvironment } from './lib/runtime.mjs'

async function endToEnd() {
  const displays = hasDisplay() ? [] : await Promise.all([startPrivateDisplay(), startPrivateDisplay()])
  const names = displays.map(({ environment }) => environment.DISPLAY)
  const environment = { ...runtimeEnvironment(), ...displays[0]?.environment, CUTTINGS_DISPLAYS: names.join(' ') }
  const playwright = packageCommand('@playwright/test', 'playwright')
  process.exitCode = await runNode(playwright, ['test', ...process.argv.slice(2)], environment)
  for (const display of displays) display.stop()
}

await runScript('e2e', endToEnd)
