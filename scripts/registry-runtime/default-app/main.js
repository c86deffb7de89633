/**
 * Stands in for Electron's own default app, which the registry runtime lacks: finds the app on the command line
 * and starts it, as `electron [options] <app>` does. Playwright's `-r <loader>` is honoured.
 */
const { app } = require('electron')
const { readFileSync, statSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, resolve } = require('node:path')

function readArguments(args) {
  const preloads = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]
    if (argument === '--version' || argument === '-v') return { version: true, preloads, target: -1 }
    if (argument === '-r' || argument === '--require') preloads.push(args[++index])
    else if (argument.startsWith('--require=')) preloads.push(argument.slice('--require='.length))
    else if (!argument.startsWith('-')) return { version: false, preloads, target: index }
  }
  return { version: false, preloads, target: -1 }
}

function enterApp(path) {
  if (!statSync(path).isDirectory() && !path.endsWith('.asar')) {
    app.setAppPath(dirname(path))
    return path
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name ?? 'Electron')
  if (manifest.version) app.setVersion(manifest.version)
  app.setAppPath(path)
  return join(path, manifest.main ?? 'index.js')
}

function start() {
  const args = process.argv.slice(1)
  const { version, preloads, target } = readArguments(args)
  if (version) {
    console.log(`v${process.versions.electron}`)
    return process.exit(0)
  }
  process.defaultApp = true
  if (preloads.length > 0) Module._preloadModules(preloads)
  if (target < 0) {
    console.error('usage: electron [options] <app folder or file>')
    return process.exit(1)
  }
  const entry = enterApp(resolve(args[target]))
  process.argv.splice(1, target)
  Module._load(entry, Module, true)
}

start()
