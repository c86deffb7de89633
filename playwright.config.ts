import { defineConfig } from '@playwright/test'

/** As many as there are displays of their own; on a user's screen one after another. */
const displays = (process.env.CUTTINGS_DISPLAYS ?? '').split(' ').filter(Boolean)

export default defineConfig({
  testDir: 'tests/e2e',
  // A slow machine is no fault: only what hangs ends at these.
  timeout: 360_000,
  expect: { timeout: 45_000 },
  workers: Math.max(1, displays.length),
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results'
})
