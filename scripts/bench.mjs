#!/usr/bin/env node
/**
 * Runs the measured comparisons of tests/bench: every <name>.bench.ts exports `default async function run()` and
 * prints its ratios. `npm run bench -- search` runs those whose name contains "search".
 *
 * `--articles N --seed S --engines A,B` choose what search is measured in, and what is measured.
 * `--data DIR` hands a folder of one's own data to those that can use it (extraction: ground-truth.json and html/).
 * `--runs N` and `--pages a,b` are for capture. Those that drive the app need a display or Xvfb.
 *
 * Each file is bundled as the main process is, so that what is measured is what ships, into out/bench/, and runs
 * alone in a Node of its own, with the garbage collector at hand (`globalThis.gc`).
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './lib/build.mjs'
import { anyDisplay } from './lib/display.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { outDir, root } from './lib/paths.mjs'
import { exitCode, packageFolder } from './lib/run.mjs'
import { runtimeEnvironment } from './lib/runtime.mjs'

const SUFFIX = '.bench.ts'
/** Those that drive the app itself. */
const WINDOWED = new Set(['capture', 'window'])
const benchDir = join(root, 'tests/bench')
const runner = 'require(process.argv[1]).default().catch((error) => { console.error(error); process.exit(1) })'

async function bench() {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string' },
      runs: { type: 'string' },
      pages: { type: 'string' },
      articles: { type: 'string' },
      seed: { type: 'string' },
      engines: { type: 'string' }
    },
    allowPositionals: true
  })
  if (values.data) process.env.CUTTINGS_BENCH_DATA = resolve(values.data)
  if (values.runs) process.env.CUTTINGS_BENCH_RUNS = values.runs
  if (values.pages) process.env.CUTTINGS_BENCH_PAGES = values.pages
  if (values.articles) process.env.CUTTINGS_BENCH_ARTICLES = values.articles
  if (values.engines) process.env.CUTTINGS_BENCH_ENGINES = values.engines
  if (values.seed) process.env.CUTTINGS_BENCH_SEED = values.seed
  const names = findBenches(positionals)
  if (names.length === 0) throw new Failure(`No ${SUFFIX} file of that name in tests/bench.`)
  // Vite is imported only when it is known to be there.
  packageFolder('vite')
  const failed = []
  const display = names.some((name) => WINDOWED.has(name))
    ? await builtApp()
    : { environment: {}, stop: () => undefined }
  for (const name of names) {
    console.log(`\n# ${name}`)
    if ((await runBench(await bundle(name), display.environment)) !== 0) failed.push(name)
  }
  display.stop()
  if (failed.length > 0) throw new Failure(`Failed: ${failed.join(', ')}.`)
}

function findBenches(wanted) {
  const files = existsSync(benchDir) ? readdirSync(benchDir).filter((file) => file.endsWith(SUFFIX)) : []
  const names = files.map((file) => file.slice(0, -SUFFIX.length)).sort()
  return names.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
}

async function bundle(name) {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron', 'canvas', '@playwright/test'] },
    build: {
      ssr: join(benchDir, `${name}${SUFFIX}`),
      outDir: join(outDir, 'bench'),
      emptyOutDir: false,
      target: 'node18.15',
      minify: false,
      rolldownOptions: { output: { format: 'cjs', exports: 'named', entryFileNames: `${name}.cjs` } }
    }
  })
  return join(outDir, 'bench', `${name}.cjs`)
}

/** The app, built, and where it can be shown. */
async function builtApp() {
  await ensureBuilt({ say: (sentence) => console.log(`[build] ${sentence}`) })
  return anyDisplay()
}

function runBench(file, environment) {
  const env = { ...process.env, ...runtimeEnvironment(), ...environment }
  return exitCode(spawn(process.execPath, ['--expose-gc', '-e', runner, file], { cwd: root, stdio: 'inherit', env }))
}

await runScript('bench', bench)
