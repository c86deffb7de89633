import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Tally */

/** Counts from Vitest's JSON report. A file that cannot even be loaded has no tests, and counts as one failure. */
export function tallyVitest(file) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1 }
  const unloadable = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

/** Counts from Playwright's JSON report; errors outside tests count as failures. */
export function tallyPlaywright(file) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
