/** Who may import whom: the layers of docs/architecture.md as failing checks. */
const VIEWS = 'capture|library|search|reader|tags|collections|export|import|settings|help|saved|commands|highlights'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-drawer-folders',
      comment: 'A folder is named for what it does.',
      severity: 'error',
      from: {},
      to: { path: '/(utils|helpers|services)/', pathNot: 'node_modules/' }
    },
    {
      name: 'shared-imports-zod-only',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: '^(src/shared/|node_modules/zod/)' }
    },
    {
      name: 'renderer-and-preload-know-only-themselves-and-shared',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/' },
      to: { path: '^src/(main|cli)/|^(node:)?(fs|path|child_process|os|net|http|worker_threads)$' }
    },
    {
      name: 'renderer-does-not-touch-electron',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^(node_modules/)?(electron|better-sqlite3)(/|$)' }
    },
    {
      name: 'preload-imports-shared-and-electron-only',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { pathNot: '^(src/preload/|src/shared/|node_modules/electron/|electron$)' }
    },
    {
      name: 'a-view-does-not-import-another-view',
      comment: 'What two views share moves to ui/ (looks) or app/ (wiring).',
      severity: 'error',
      from: { path: `^src/renderer/(${VIEWS})/` },
      to: { path: `^src/renderer/(${VIEWS})/`, pathNot: '^src/renderer/$1/' }
    },
    {
      name: 'ui-knows-no-view-and-no-wiring',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: `^src/renderer/(app|${VIEWS})/` }
    },
    {
      name: 'the-archive-knows-nothing-of-electron',
      severity: 'error',
      from: { path: '^src/main/archive/' },
      to: { path: '^src/(?!main/archive/|shared/)|^(node_modules/)?electron(/|$)' }
    },
    {
      name: 'only-store-opens-the-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/archive/store/' },
      to: { path: '^(node_modules/)?(@types/)?better-sqlite3(/|$)', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'only-search-touches-minisearch',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/archive/search/' },
      to: { path: 'node_modules/minisearch/' }
    },
    {
      name: 'outside-the-archive-only-its-front-door',
      severity: 'error',
      from: { path: '^src/(main/(?!archive/)|cli/)' },
      // The queue's order is plain code without a database, for whoever loads pages. The thread opens an archive
      // before it reads the rest of the front door.
      to: {
        path: '^src/main/archive/',
        pathNot: '^src/main/archive/(index|default-folder|open-archive|queue/(dispatcher|link-job|room))\\.ts$'
      }
    },
    {
      name: 'the-command-line-imports-the-front-door-and-shared',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|shared/|main/archive/index\\.ts$)' }
    },
    {
      name: 'what-only-tests-may-use-stays-out-of-the-program',
      comment: 'replaywebpage is AGPL: a foreign player that tests look at exports with, never a part of what ships.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(replaywebpage|@webrecorder)/' }
    },
    { name: 'nothing-in-src-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
}
