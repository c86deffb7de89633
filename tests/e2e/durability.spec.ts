import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { articleHtml } from '../support/pages'
import { cuttings, expect, test } from './cuttings'

const script = resolve(__dirname, '../../scripts/cuttings.mjs')

function writePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) {
    const paragraphs = Array.from(
      { length: 8 },
      (_, p) => `Paragraph ${p} of story ${n}: the river rose again and the old bridge was closed to lorries.`
    )
    writeFileSync(
      join(folder, `story-${String(n).padStart(3, '0')}.html`),
      articleHtml({ title: `Story number ${n}`, paragraphs })
    )
  }
}

interface Line {
  ok: boolean
  articleId: string
  code?: string
  message?: string
}

function lines(stdout: string): Line[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

test('kill -9 in the middle of 200 adds leaves a sound archive with every finished article', async ({ userData }) => {
  const pages = join(userData, 'pages')
  const archive = join(userData, 'archive')
  writePages(pages, 200)
  for (const killAfter of [1, 17, 90]) {
    const child = spawn(process.execPath, [script, '--archive', archive, '--json', 'add', pages], {
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const promised: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      const result = JSON.parse(line) as Line
      if (result.ok) promised.push(result.articleId)
      if (promised.length === killAfter) child.kill('SIGKILL')
    }
    const report = await cuttings('--archive', archive, '--json', 'verify')
    expect(JSON.parse(report.stdout)).toMatchObject({ ok: true, problems: [] })
    const kept = await cuttings('--archive', archive, '--json', 'list', '--limit', '1000')
    const ids = new Set(
      kept.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { id: string }).id)
    )
    for (const id of promised) expect(ids).toContain(id)
  }
  const rest = await cuttings('--archive', archive, '--json', 'add', pages)
  expect(lines(rest.stdout)).toHaveLength(200)
  expect(JSON.parse((await cuttings('--archive', archive, '--json', 'stats')).stdout)).toMatchObject({ articles: 200 })
})

test('a file-size limit is told for each input, and what was saved before stays whole', async ({ userData }) => {
  const pages = join(userData, 'pages')
  const archive = join(userData, 'archive')
  writePages(pages, 120)
  const empty = join(userData, 'empty')
  await cuttings('--archive', empty, '--json', 'seed-demo', '--articles', '1')
  // Room for an empty archive and some of the pages, whatever the tables take by themselves.
  const kilobytes = Math.ceil(statSync(join(empty, 'cuttings.sqlite')).size / 1024) + 200
  const limit = `ulimit -f ${kilobytes}; exec "$@"`
  const limited = spawnSync(
    'bash',
    ['-c', limit, 'bash', process.execPath, script, '--archive', archive, '--json', 'add', pages],
    { encoding: 'utf8', maxBuffer: 1e8 }
  )
  const results = lines(limited.stdout)
  expect(limited.status).toBe(1)
  expect(results).toHaveLength(120)
  const saved = results.filter(({ ok }) => ok)
  const failed = results.filter(({ ok }) => !ok)
  expect(saved.length).toBeGreaterThan(0)
  expect(failed.length).toBeGreaterThan(0)
  for (const { code, message } of failed) {
    expect(code).toBe('disk-full')
    expect(message).toContain('safe')
  }
  expect(JSON.parse((await cuttings('--archive', archive, '--json', 'verify')).stdout)).toMatchObject({ ok: true })
  const kept = await cuttings('--archive', archive, '--json', 'list', '--limit', '1000')
  expect(kept.stdout.split('\n').filter(Boolean)).toHaveLength(saved.length)
  expect(readFileSync(join(archive, 'cuttings.sqlite')).length).toBeGreaterThan(0)
})
