#!/usr/bin/env node
/** Builds the app and the command line into out/ when their sources changed; --force builds anyway. */
import { ensureBuilt } from './lib/build.mjs'
import { runScript } from './lib/failure.mjs'

const say = (sentence) => console.log(`[build] ${sentence}`)

await runScript('build', () => ensureBuilt({ force: process.argv.includes('--force'), say }))
