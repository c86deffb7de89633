#!/usr/bin/env node
/**
 * The whole check: set-up, formatting and lint, types, import rules, unit tests, build, end-to-end tests.
 * Stops at the first failure. Ends with how many tests passed and failed, alone on a line.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript } from './lib/failure.mjs'
import { root } from './lib/paths.mjs'
import { packageCommand, runNode } from './lib/run.mjs'
import { runtimeEnvironment } from './lib/runtime.mjs'
import { tallyPlaywright, tallyVitest } from './lib/test-reports.mjs'

const reports = mkdtempSync(join(tmpdir(), 'cuttings-reports-'))
const unitReport = join(reports, 'unit.json')
const endToEndReport = join(reports, 'e2e.json')
const script = (name) => join(root, 'scripts', name)

/** Each step: its name, what runs, with which arguments; `tally` where it counts tests. */
function steps() {
  return [
    { name: 'setup', file: script('setup.mjs') },
    { name: 'lint', file: packageCommand('@biomejs/biome'), args: ['check', '--error-on-warnings', '.'] },
    { name: 'types', file: packageCommand('typescript', 'tsc'), args: ['--noEmit'] },
    { name: 'imports', file: script('imports.mjs') },
    {
      name: 'unit tests',
      file: packageCommand('vitest'),
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      tally: () => tallyVitest(unitReport)
    },
    { name: 'build', file: script('build.mjs') },
    {
      name: 'end-to-end tests',
      file: script('e2e.mjs'),
      args: ['--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
      tally: () => tallyPlaywright(endToEndReport)
    }
  ]
}

async function test() {
  let passed = 0
  let failed = 0
  for (const step of steps()) {
    const result = await runStep(step)
    passed += result.passed
    failed += result.failed
    if (!result.ok) {
      process.exitCode = 1
      break
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`)
}

/** A step that counts tests fails when there were none: a suite that is not found must not look green. */
async function runStep({ name, file, args = [], environment = {}, tally }) {
  console.log(`\n[test] ${name}`)
  const started = performance.now()
  const code = await runNode(file, args, { ...runtimeEnvironment(), ...environment })
  const { passed, failed } = tally?.() ?? { passed: 0, failed: 0 }
  const ok = code === 0 && failed === 0 && (!tally || passed > 0)
  console.log(`[test] ${name}: ${ok ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  // A runner can fail outside of any test, for instance by an error that nobody caught.
  return { ok, passed, failed: tally && !ok ? Math.max(failed, 1) : failed }
}

await runScript('test', test)
rmSync(reports, { recursive: true, force: true })
