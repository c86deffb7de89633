import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@shared': resolve(import.meta.dirname, 'src/shared'),
  '@': resolve(import.meta.dirname, 'src/renderer')
}

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 20_000,
    globalSetup: 'scripts/test-environment.mjs',
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['tests/unit/**/*.test.tsx'], environment: 'happy-dom' } }
    ],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text'] }
  }
})
