import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest runtime that the output must run on; newer Electron and Node run the same files.
const NODE_TARGET = 'node18.15'
const CHROME_TARGET = 'chrome114'
const at = (path: string): string => resolve(__dirname, path)
const alias = { '@shared': at('src/shared') }

const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }

export default defineConfig({
  main: {
    define: { __VERSION__: JSON.stringify(version) },
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      sourcemap: true,
      // All but the native addon is bundled: several libraries are ESM only, and the main process is CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', 'canvas'],
        input: { index: at('src/main/index.ts'), cli: at('src/cli/index.ts') },
        // Else shared code lands in the worker's chunk, and the main process loads (and starts) the worker's.
        output: { format: 'cjs', strictExecutionOrder: true }
      }
    }
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: { input: { index: at('src/preload/index.ts') }, output: { format: 'cjs' } }
    }
  },
  renderer: {
    root: at('src/renderer'),
    resolve: { alias: { ...alias, '@': at('src/renderer') } },
    build: {
      target: CHROME_TARGET,
      cssTarget: CHROME_TARGET,
      sourcemap: true,
      // Half the code to read at each start.
      minify: true,
      // It comes from the disk.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: at('src/renderer/index.html'),
        // What the window begins with is one file: each costs it a request of main, and a turn.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } }
      }
    },
    plugins: [react(), tailwindcss()]
  }
})
