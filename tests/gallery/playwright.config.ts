import { defineConfig } from '@playwright/test'
import tests from '../../playwright.config'

/** Pictures of every view to be looked at: `npm run gallery`, of some dresses: `npm run gallery -- -g "dark ar"`. No part of the tests. */
export default defineConfig({
  ...tests,
  testDir: '.',
  timeout: 600_000,
  fullyParallel: true,
  outputDir: '../../test-results'
})
