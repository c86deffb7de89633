#!/usr/bin/env node
/** Checks who imports whom (.dependency-cruiser.cjs). */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { root } from './lib/paths.mjs'
import { packageCommand } from './lib/run.mjs'

// dependency-cruiser never tells its swc parser that a file is .tsx, so every component would be a syntax error.
const swc = createRequire(import.meta.url)('@swc/core')
const parseFileSync = swc.parseFileSync
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

process.chdir(root)
process.argv.splice(2, Infinity, '--config', '.dependency-cruiser.cjs', 'src', 'tests')
await import(pathToFileURL(packageCommand('dependency-cruiser', 'depcruise')).href)
