import { defineConfig } from '@playwright/test'

/** Pictures of every view to be looked at: `npm run gallery`. No part of the tests. */
export default defineConfig({
  testDir: '.',
  timeout: 600_000,
  workers: 1,
  reporter: [['list']],
  outputDir: '../../test-results'
})
