import { z } from 'zod'
import { article, articleFilter, articlePage, articleSort, articleSummary, direction, saveResult } from './article'
import { batchCount, batchExport, batchRequest, batchWritten } from './batch'
import { bytes } from './bytes'
import { capturedPage } from './captured-page'
import { collection, collectionPath } from './collection'
import { comparison } from './comparison'
import { correction, renewal } from './correction'
import { deed } from './deed'
import { citationStyle, exportOptions, exportPreview, exportRequest, exportResult, exportSelection } from './export'
import { broughtPassage, highlight, highlightAnchor, highlightColor, highlightFilter, highlightPage } from './highlight'
import { id, ids, isoDate, sha256 } from './ids'
import { importFormat, importReport, importRequest, importRow, importStatus, importTotals } from './import'
import { change, dayCount, libraryCounts, libraryStats, verifyReport } from './library'
import { pictureFilter, picturePage } from './picture'
import { pagesToPrint, printRequest } from './print'
import { queueBatch, queuedLink, queueJob } from './queue'
import { newSavedSearch, recentSearch, savedSearch, savedSearchChange, savedSearchCount } from './saved-search'
import {
  articleMatches,
  completeRequest,
  completions,
  facetRequest,
  highlightRanges,
  idsRequest,
  partOfIds,
  searchFacets,
  searchRequest,
  searchResult
} from './search'
import { snapshotDetail } from './snapshot'
import { source } from './source'
import { tag, tagBranch, tagColor, tagName, tagSuggestion } from './tag'

const nothing = z.object({}).default({})
/** What was taken back or done again; `description`: in English. */
const undone = z.object({ deed, description: z.string() })

const importOutcome = importTotals.extend({ id: id.nullable(), format: importFormat, ledger: z.array(importRow) })
const file = z.object({ mime: z.string(), bytes })
/** What is marked in a page, and at which of its places the reader is. */
const finding = { find: z.string().max(200).default(''), at: z.number().int().min(0).default(0) }
const labels = { tags: z.array(tagName).default([]), collection: collectionPath.nullable().default(null) }

/** Calls of the archive that the window may make as they are. */
export const archiveContract = {
  'article.list': {
    input: z.object({
      filter: articleFilter.default({}),
      sort: articleSort.default('saved'),
      limit: z.number().int().min(0).max(1_000).default(100),
      offset: z.number().int().min(0).default(0)
    }),
    output: articlePage
  },
  /** All ids of a list, in its order: for select-all and ranges. */
  'article.ids': {
    input: z.object({ filter: articleFilter.default({}), sort: articleSort.default('saved'), ...partOfIds.shape }),
    output: z.array(z.string())
  },
  'article.get': { input: z.object({ id }), output: article },
  'article.summaries': { input: z.object({ ids }), output: z.array(articleSummary) },
  /** "Already saved?" The article that this address belongs to, deleted ones included. */
  'article.find': {
    input: z.object({ url: z.string().max(8_192) }),
    output: z
      .object({ id, title: z.string(), capturedAt: isoDate, snapshots: z.number().int(), deleted: z.boolean() })
      .nullable()
  },
  'article.setNote': { input: z.object({ id, note: z.string().max(1_000_000) }), output: change },
  /** What the user changed by hand. */
  'article.correction': { input: z.object({ id }), output: correction },
  /** Takes the place of what was corrected before; nothing at all: as extracted. */
  'article.correct': { input: z.object({ id, correction }), output: change },
  /** Which version is shown. Null: the newest good one, as long as nothing else is chosen. */
  'article.chooseVersion': { input: z.object({ id, versionId: id.nullable() }), output: change },
  /** To the trash. */
  'article.delete': { input: z.object({ ids }), output: change },
  'article.restore': { input: z.object({ ids }), output: change },
  /** Really removes: articles, snapshots, blobs that nothing else uses, index entries, free pages. */
  'trash.empty': { input: nothing, output: z.object({ articles: z.number().int(), bytes: z.number().int() }) },
  'version.get': {
    input: z.object({ id }),
    output: z.object({
      id,
      articleId: id,
      title: z.string(),
      capturedAt: isoDate,
      direction,
      text: z.string(),
      html: z.string()
    })
  },
  /** The earlier is compared with the later, whichever is named first. */
  'version.compare': { input: z.object({ from: id, to: id }), output: comparison },
  /** Articles that an older extractor made: extracting again may do better. */
  'extraction.outdated': { input: nothing, output: z.object({ ids: z.array(id) }) },
  /** What extracting again would change. Without ids: all articles that an older extractor made. */
  'extraction.preview': { input: z.object({ ids: ids.nullable().default(null) }), output: z.array(renewal) },
  /** Extracts again from what was kept; earlier texts stay among the versions, corrections stay. */
  'extraction.renew': {
    input: z.object({ ids: ids.nullable().default(null) }),
    output: z.object({ checked: z.number().int(), renewed: z.number().int() })
  },
  'highlight.add': {
    input: highlightAnchor.extend({
      articleId: id,
      color: highlightColor.default('yellow'),
      note: z.string().max(100_000).nullable().default(null)
    }),
    output: change.extend({ highlight })
  },
  /** What is not given stays. */
  'highlight.change': {
    input: z.object({ id, color: highlightColor.optional(), note: z.string().max(100_000).nullable().optional() }),
    output: change
  },
  'highlight.remove': { input: z.object({ ids }), output: change },
  /** Of the whole archive, newest first; those of one article in the order of its text. */
  'highlight.list': {
    input: z.object({
      filter: highlightFilter.default({}),
      limit: z.number().int().min(0).max(1_000).default(200),
      offset: z.number().int().min(0).default(0)
    }),
    output: highlightPage
  },
  /** As Markdown by article, each with its citation. */
  'highlight.markdown': {
    input: z.object({ filter: highlightFilter.default({}), style: citationStyle.default('apa') }),
    output: z.object({ text: z.string(), highlights: z.number().int() })
  },
  /** What stands in a list of references, an article a line, with the hash of what was kept. */
  'article.cite': {
    input: z.object({ ids: ids.min(1).max(1_000), style: citationStyle }),
    output: z.object({ text: z.string() })
  },
  /** How often words stand in the page as it is shown. */
  /** In the page and its frames. */
  'snapshot.find': {
    input: z.object({ id, query: z.string().max(200) }),
    output: z.object({
      count: z.number().int(),
      /** First and last of those in each frame: the page has to be told when the reader is at one of them. */
      framed: z.array(z.tuple([z.number().int(), z.number().int()]))
    })
  },
  'snapshot.get': { input: z.object({ id }), output: snapshotDetail },
  'search.find': { input: searchRequest, output: searchResult },
  'saved.list': { input: nothing, output: z.array(savedSearch) },
  /** How many articles each finds now. */
  'saved.counts': { input: nothing, output: z.array(savedSearchCount) },
  'saved.add': { input: newSavedSearch, output: change.extend({ id }) },
  'saved.change': { input: savedSearchChange.extend({ id }), output: change },
  /** Before another; null: to the end. */
  'saved.move': { input: z.object({ id, before: id.nullable() }), output: change },
  'saved.delete': { input: z.object({ id }), output: change },
  /** Everything saved so far counts as seen. */
  'saved.markSeen': { input: z.object({ id }), output: nothing },
  /** The last 100 searches, newest first. */
  'recent.list': { input: nothing, output: z.array(recentSearch) },
  'recent.add': { input: z.object({ query: z.string().trim().min(1).max(10_000) }), output: nothing },
  'recent.remove': { input: z.object({ query: z.string().max(10_000) }), output: nothing },
  'recent.clear': { input: nothing, output: nothing },
  /** Counts to narrow a search by; may follow the first hits. */
  'search.facets': { input: facetRequest, output: searchFacets },
  /** Fields, tags, collections, outlets, authors and words that what stands before the caret may become. */
  'search.complete': { input: completeRequest, output: completions },
  /** For finding within an article, and to jump to the passage that was found. */
  'search.matches': {
    input: z.object({ articleId: id, query: z.string().max(10_000) }),
    output: articleMatches
  },
  /** The same in texts that are in no index, such as captions as they are shown; by the words alone. */
  'search.within': {
    input: z.object({ query: z.string().max(10_000), texts: z.array(z.string().max(500_000)).max(5_000) }),
    output: z.array(highlightRanges)
  },
  'search.ids': { input: idsRequest, output: z.array(z.string()) },
  /** A list of terms in one go: what the archive has on each, in order. */
  'batch.count': { input: batchRequest, output: z.array(batchCount) },
  'tag.list': { input: nothing, output: z.array(tag) },
  /** Names above others: “/” in a name puts a tag below another one. */
  'tag.branches': { input: nothing, output: z.array(tagBranch) },
  /** The likeliest first; none that the article has. */
  'tag.suggest': {
    input: z.object({ id, limit: z.number().int().min(1).max(50).default(9) }),
    output: z.array(tagSuggestion)
  },
  'tag.add': { input: z.object({ tag: tagName, ids }), output: change },
  'tag.remove': { input: z.object({ tag: tagName, ids }), output: change },
  /** With those below it. */
  'tag.rename': { input: z.object({ from: tagName, to: tagName }), output: change },
  /** Every article of `from` gets `into`; `from` is gone. Those below it come to lie below `into`. */
  'tag.merge': { input: z.object({ from: tagName, into: tagName }), output: change },
  /** With those below it. */
  'tag.delete': { input: z.object({ tag: tagName }), output: change },
  'tag.setColor': { input: z.object({ tag: tagName, color: tagColor.nullable() }), output: change },
  'collection.list': { input: nothing, output: z.array(collection) },
  /** Makes missing parents, too; one that exists is not an error. */
  'collection.create': { input: z.object({ path: collectionPath }), output: change },
  /** With its sub-collections; its articles stay. */
  'collection.delete': { input: z.object({ path: collectionPath }), output: change },
  'collection.rename': {
    input: z.object({ path: collectionPath, name: z.string().trim().min(1).max(200) }),
    output: change
  },
  'collection.move': { input: z.object({ path: collectionPath, parent: collectionPath.nullable() }), output: change },
  'collection.add': { input: z.object({ path: collectionPath, ids }), output: change },
  'collection.remove': { input: z.object({ path: collectionPath, ids }), output: change },
  'source.list': { input: nothing, output: z.array(source) },
  'source.rename': { input: z.object({ id, name: z.string().trim().min(1).max(200) }), output: change },
  /** Joins the articles saved under that host, and the source that held it, to this one. */
  'source.addHost': { input: z.object({ id, host: z.string().trim().min(1).max(300) }), output: change },
  /** Without an operation: the newest that can be undone. Null: there is none. */
  'history.undo': {
    input: z.object({ operationId: id.nullable().default(null) }),
    output: undone.nullable()
  },
  /** What was taken back last, unless something else was changed since. Null: there is none. */
  'history.redo': { input: nothing, output: undone.nullable() },
  /** The ledger, newest first. */
  'import.list': { input: nothing, output: z.array(importReport) },
  'import.rows': {
    input: z.object({
      id,
      status: importStatus.nullable().default(null),
      limit: z.number().int().min(1).max(1_000).default(200),
      offset: z.number().int().min(0).default(0)
    }),
    output: z.array(importRow)
  },
  /** What it brought in goes to the trash; articles that were there before stay. */
  'import.undo': { input: z.object({ id }), output: change },
  /** The pictures of all articles, those of the newest first. */
  'picture.list': {
    input: z.object({
      filter: pictureFilter.default({}),
      limit: z.number().int().min(0).max(1_000).default(200),
      offset: z.number().int().min(0).default(0)
    }),
    output: picturePage
  },
  /** Articles by publication day (the saving day where it is unknown), the earliest first. */
  'library.days': { input: nothing, output: z.array(dayCount) },
  'library.counts': { input: nothing, output: libraryCounts },
  'library.stats': { input: nothing, output: libraryStats }
} as const satisfies Shape

/** Calls of the archive for main and the command line only. */
export const archiveOnlyContract = {
  /** Extracts and keeps one page in one transaction. */
  'page.save': {
    input: z.object({
      page: capturedPage,
      note: z.string().nullable().default(null),
      passages: z.array(broughtPassage).default([]),
      savedAt: isoDate.nullable().default(null),
      /** The link of a list that this is the capture of: seen to in the same transaction. */
      job: z.object({ batchId: id, position: z.number().int() }).nullable().default(null),
      ...labels
    }),
    output: saveResult
  },
  'page.saveFile': {
    input: z.object({ path: z.string(), url: z.string().nullable().default(null), ...labels }),
    output: saveResult
  },
  'page.saveText': {
    input: z.object({ text: z.string(), url: z.string().nullable().default(null), ...labels }),
    output: saveResult
  },
  /** Writes a list of links down, each page once. `twins`: for each link as given, its place among those. */
  'queue.add': {
    input: z.object({ links: z.array(queuedLink).max(100_000), typed: z.boolean(), runner: id, ...labels }),
    output: z.object({ batchId: id, links: z.array(queuedLink), twins: z.array(z.number().int()) })
  },
  /** Takes over the lists that nobody works on, and tells all of this runner's. */
  'queue.take': { input: z.object({ runner: id }), output: z.array(queueBatch) },
  /** "Still at work": whoever does not say so in time is taken for gone. */
  'queue.renew': { input: z.object({ runner: id }), output: nothing },
  'queue.release': { input: z.object({ runner: id }), output: nothing },
  'queue.list': { input: nothing, output: z.array(queueBatch) },
  'queue.settle': {
    input: z.object({
      batchId: id,
      position: z.number().int(),
      state: queueJob.shape.state,
      attempts: z.number().int().optional(),
      failure: queueJob.shape.failure.optional()
    }),
    output: nothing
  },
  'queue.again': { input: z.object({ batchId: id }), output: nothing },
  'queue.pause': { input: z.object({ batchId: id, paused: z.boolean() }), output: nothing },
  'queue.remove': { input: z.object({ batchId: id }), output: nothing },
  /** The links in a list, a table, bookmarks or any text; `only`: of a text that is nothing but a list of links, else none. */
  'queue.readLinks': {
    input: z.object({ path: z.string().min(1), only: z.boolean().default(false) }),
    output: z.array(queuedLink)
  },
  'blob.read': { input: z.object({ sha256 }), output: file.nullable() },
  /** The page as it looked, made safe: no scripts, all references to `cuttings://snapshot/<id>/<asset number>`. */
  'snapshot.page': { input: z.object({ id, ...finding }), output: file.nullable() },
  /** A frame's page has its share of what is marked: `from` of them come before it. */
  'snapshot.asset': {
    input: z.object({ id, asset: z.number().int().min(0), from: z.number().int().min(0).default(0), ...finding }),
    output: file.nullable()
  },
  'snapshot.screenshot': { input: z.object({ id }), output: file.nullable() },
  'batch.write': {
    input: batchExport.extend({ to: z.string().min(1), overwrite: z.boolean().default(false) }),
    output: batchWritten
  },
  /** What an export would write, and how it begins. */
  'export.preview': {
    input: exportOptions.extend({ selection: exportSelection }),
    output: exportPreview
  },
  /** Fails where the disk has no room for it; called before a printer is set to work. */
  'export.checkRoom': { input: exportRequest, output: nothing },
  'export.run': { input: exportRequest, output: exportResult },
  /** Articles as pages for a printer, in a new folder. */
  'export.pages': { input: printRequest, output: pagesToPrint },
  /** Brings another tool's export in, or tells what would come of it. */
  'import.run': {
    input: importRequest,
    output: importOutcome
  },
  /** Tries what failed again. */
  'import.retry': { input: z.object({ id }), output: importOutcome },
  /** Marked passages as a Markdown file, each with its citation. */
  'highlight.save': {
    input: z.object({
      filter: highlightFilter.default({}),
      style: citationStyle.default('apa'),
      to: z.string().min(1),
      overwrite: z.boolean().default(false)
    }),
    output: z.object({ path: z.string(), highlights: z.number().int() })
  },
  /** The report as a table, a row a row. */
  'import.saveReport': {
    input: z.object({ id, to: z.string().min(1), overwrite: z.boolean().default(false) }),
    output: z.object({ path: z.string(), rows: z.number().int() })
  },
  /** Links that wait for capture, each address once, with the labels that they bring. */
  'import.waiting': {
    input: z.object({ id }),
    output: z.array(
      z.object({
        url: z.string(),
        tags: z.array(z.string()),
        collections: z.array(z.string()),
        note: z.string().nullable(),
        passages: z.array(broughtPassage).optional(),
        savedAt: isoDate.nullish()
      })
    )
  },
  'library.verify': { input: nothing, output: verifyReport },
  'library.reindex': { input: nothing, output: z.object({ articles: z.number().int(), tookMs: z.number() }) },
  'backup.create': {
    input: z.object({ file: z.string().min(1), overwrite: z.boolean().default(false) }),
    output: z.object({ path: z.string(), bytes: z.number().int() })
  },
  'sample.load': { input: nothing, output: z.object({ articles: z.number().int() }) },
  'demo.seed': {
    input: z.object({
      articles: z.number().int().min(1).max(1_000_000).default(1_000),
      seed: z.number().int().default(1)
    }),
    output: z.object({ articles: z.number().int() })
  }
} as const satisfies Shape

type Shape = Record<string, { input: z.ZodType; output: z.ZodType }>
export const fullArchiveContract = { ...archiveContract, ...archiveOnlyContract } as const
export type FullArchiveContract = typeof fullArchiveContract
export type ArchiveChannel = keyof FullArchiveContract
export type WindowArchiveChannel = keyof typeof archiveContract
