import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { openArchive } from '../../src/main/archive'

const root = resolve(process.cwd())
const flags = JSON.parse(process.env.CUTTINGS_ELECTRON_ARGS ?? '[]') as string[]
const ARTICLES = Number(process.env.CUTTINGS_BENCH_ARTICLES ?? 10_000)
const ROUNDS = 3

/** The window on a big archive: how soon it can be used, and whether it ever stands still. */
export default async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-window-'))
  try {
    await seed(join(folder, 'archive'))
    await startOnce(folder)
    const empty = await best(() => startEmpty(folder))
    const usable = await best(() => startOnce(folder))
    print('start, an empty Electron window', empty)
    print(`start until ${ARTICLES} articles can be used`, usable, `${(usable / empty).toFixed(2)} x`)
    await inWindow(folder, async (page) => {
      await paging(page)
      await opening(page)
      await typing(page)
      await wall(page)
      await importing(page, join(folder, 'pages'))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seed(folder: string): Promise<void> {
  const archive = await openArchive({ folder, create: true })
  await archive.demo.seed({ articles: ARTICLES })
  await archive.close()
}

function start(app: string, userData: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env.CUTTINGS_ELECTRON ?? '',
    args: [...flags, app],
    env: { ...(process.env as Record<string, string>), CUTTINGS_USER_DATA: userData, LANG: 'en_US.UTF-8' }
  })
}

async function startEmpty(folder: string): Promise<number> {
  const app = join(folder, 'empty')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{"name":"empty","main":"main.js"}')
  writeFileSync(join(app, 'index.html'), '<!doctype html><main>ready</main>')
  writeFileSync(
    join(app, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.setPath('userData', ${JSON.stringify(join(folder, 'empty-data'))})
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 840 }).loadFile('index.html'))`
  )
  return timed(app, folder, 'main')
}

const startOnce = (folder: string): Promise<number> => timed(root, folder, '[role=option]')

/** By the window's own clock: whoever asks it from outside looks again after half a second only. */
async function timed(app: string, userData: string, wanted: string): Promise<number> {
  const begin = performance.timeOrigin + performance.now()
  const running = await start(app, userData)
  const page = await running.firstWindow()
  const seen = await page.evaluate(whenDrawn, wanted)
  await running.close()
  return seen - begin
}

/** When something stands in a frame of the window that is about to be drawn, in milliseconds since 1970. */
function whenDrawn(wanted: string): Promise<number> {
  return new Promise((seen) => {
    const look = (): void => {
      const height = document.querySelector(wanted)?.getBoundingClientRect().height ?? 0
      if (height > 0) seen(performance.timeOrigin + performance.now())
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

async function inWindow(folder: string, work: (page: Page) => Promise<void>): Promise<void> {
  const app = await start(root, folder)
  try {
    const page = await app.firstWindow()
    await page.getByRole('option').first().waitFor()
    await page.waitForTimeout(1_500)
    await work(page)
  } finally {
    await app.close()
  }
}

/** Runs something with the page's long tasks written down. */
async function longTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask'
    })
    Object.assign(window, { seen })
  })
  await work()
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen)
}

async function paging(page: Page): Promise<void> {
  await page.getByRole('listbox').focus()
  for (const key of ['PageDown', 'ArrowDown', 'PageUp']) {
    const tasks = await longTasks(page, async () => {
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press(key)
        await page.waitForTimeout(40)
      }
    })
    printTasks(`60 times ${key}`, tasks)
  }
  const box = await page.getByRole('listbox').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 200)
  const tasks = await longTasks(page, async () => {
    for (let n = 0; n < 80; n++) await page.mouse.wheel(0, 700)
  })
  printTasks('80 turns of the wheel', tasks)
}

/** From the click to the first text of the article, as the page itself sees it. */
async function opening(page: Page): Promise<void> {
  await page.keyboard.press('Home')
  // The rows of the top are drawn with a later frame.
  await page.locator('#article-row-4').waitFor()
  const times: number[] = []
  for (let n = 1; n <= 20; n++) {
    times.push(await page.evaluate(openRow, n % 5))
    await page.waitForTimeout(200)
  }
  times.sort((a, b) => a - b)
  print('opening an article until its text is there (median)', times[10] ?? 0)
  print('the slowest of 20', times.at(-1) ?? 0)
}

/** The wall of pictures, down and up again. */
async function wall(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Pictures' }).click()
  const pictures = page.getByRole('listbox', { name: 'Wall of pictures' })
  await pictures.getByRole('option').first().waitFor()
  const box = await pictures.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 200)
  const tasks = await longTasks(page, async () => {
    for (let n = 0; n < 80; n++) await page.mouse.wheel(0, n < 60 ? 700 : -1_400)
  })
  printTasks('80 turns of the wheel over the pictures', tasks)
}

const PAGES = 500

/** Typing goes on while many pages are brought in. */
async function importing(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < PAGES; n++) {
    const paragraphs = Array.from({ length: 6 }, (_, p) => `<p>${`Harbour report ${n}, part ${p}: `.repeat(12)}</p>`)
    const page = `<!doctype html><html lang="en"><title>Report ${n}</title><article><h1>Report ${n}</h1>${paragraphs.join('')}</article>`
    writeFileSync(join(folder, `${n}.html`), page)
  }
  await page.getByRole('navigation').getByRole('button', { name: 'All articles' }).click()
  const box = page.getByRole('combobox').first()
  await box.click()
  const running = (): Promise<boolean> =>
    page.evaluate(async () => {
      const reply = await window.cuttings.call('task.list', {})
      return reply.ok && (reply.value as { state: string }[]).some(({ state }) => state === 'running')
    })
  await page.evaluate((path) => window.cuttings.call('import.start', { path }), folder)
  const tasks = await longTasks(page, async () => {
    while (await running()) {
      await box.fill('')
      for (const letter of 'harbour budget') {
        await page.keyboard.type(letter)
        await page.waitForTimeout(80)
      }
    }
  })
  printTasks(`typing while ${PAGES} pages are brought in`, tasks)
}

const TYPED = [
  'harbour',
  'budget vote',
  'minister of the interior',
  'source:post storm',
  'الميناء القديم',
  'ca',
  'brigde'
]

/** From the key to the first result on the screen, as the page itself sees it, with facets shown. */
async function typing(page: Page): Promise<void> {
  await page.evaluate(() => window.cuttings.call('settings.change', { panes: { facetsOpen: true } }))
  const box = page.getByRole('combobox').first()
  await box.click()
  await page.evaluate(watchAnswers)
  const tasks = await longTasks(page, async () => {
    for (const query of TYPED) {
      await box.fill('')
      await page.waitForTimeout(300)
      for (const letter of query) {
        await page.keyboard.type(letter)
        await page.waitForTimeout(120)
      }
      // Emptying the box at once would cancel what was asked last.
      await page.waitForFunction((wanted) => document.querySelector(`[data-query="${wanted}"]`) !== null, query)
    }
  })
  const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).sort((a, b) => a - b)
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  print(`from a key to its results, ${times.length} keys: median`, at(0.5))
  print('95 of 100 within', at(0.95))
  print('the slowest', at(1))
  printTasks('while typing', tasks)
}

/** Notes for each key how long the answer to what then stands in the box took to be painted. */
function watchAnswers(): void {
  const times: number[] = []
  const waiting = new Map<string, number>()
  Object.assign(window, { times })
  document.addEventListener('input', ({ target, timeStamp }) => {
    if (target instanceof HTMLInputElement && target.value.trim() !== '') waiting.set(target.value, timeStamp)
  })
  const look = (): void => {
    const query = document.querySelector<HTMLElement>('[data-query]')?.dataset.query ?? ''
    const begun = waiting.get(query)
    if (begun === undefined) return
    // A key that was overtaken waited for the newer answer, too.
    const answered = [...waiting.values()].filter((stamp) => stamp <= begun)
    for (const [typed, stamp] of waiting) if (stamp <= begun) waiting.delete(typed)
    requestAnimationFrame(() => times.push(...answered.map((stamp) => performance.now() - stamp)))
  }
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-query']
  })
}

async function openRow(index: number): Promise<number> {
  const row = document.querySelector<HTMLElement>(`#article-row-${index}`)
  const wanted = row?.querySelector('p')?.textContent
  const begin = performance.now()
  row?.click()
  while (document.querySelector('main h1')?.textContent !== wanted && performance.now() - begin < 5_000) {
    await new Promise((done) => requestAnimationFrame(done))
  }
  return performance.now() - begin
}

async function best(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n++) times.push(await measure())
  return Math.min(...times)
}

function print(what: string, milliseconds: number, more = ''): void {
  console.log(`${what.padEnd(60)}${milliseconds.toFixed(0).padStart(7)} ms  ${more}`)
}

function printTasks(what: string, tasks: number[]): void {
  print(`${what}: longest task over 50 ms`, Math.max(0, ...tasks), `${tasks.length} of them`)
}
