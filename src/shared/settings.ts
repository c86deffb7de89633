import { z } from 'zod'
import { captureSettings } from './capture-settings'
import { citationStyle, exportFormat } from './export'
import { paper } from './paper'

export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  language: z.enum(['system', 'en', 'ar', 'de']).default('system'),
  /** How large everything in the window is. */
  scale: z.number().min(0.75).max(2).default(1),
  listMode: z.enum(['rows', 'cards']).default('rows'),
  sort: z.enum(['saved', 'newest', 'oldest', 'title', 'source']).default('saved'),
  reader: z
    .object({
      paper: z.enum(['auto', 'light', 'dark', 'sepia']).default('auto'),
      /** Pixels. */
      fontSize: z.number().int().min(12).max(36).default(19),
      /** Line length in characters. */
      width: z.number().int().min(40).max(120).default(68),
      /** Of reading aloud; 1: as the voice speaks by itself. */
      speed: z.number().min(0.5).max(2.5).default(1)
    })
    .prefault({}),
  panes: z
    .object({
      sidebar: z.number(),
      list: z.number(),
      sidebarOpen: z.boolean(),
      facetsOpen: z.boolean(),
      noteBeside: z.boolean()
    })
    .partial()
    .default({}),
  /** As chosen last time. */
  export: z
    .object({
      format: exportFormat.default('html'),
      citationStyle: citationStyle.default('apa'),
      paper: paper.default('a4'),
      wikiLinks: z.boolean().default(false),
      /** Files that the user chose; null: as we write it. */
      templates: z
        .object({ html: z.string().nullable(), markdown: z.string().nullable() })
        .default({ html: null, markdown: null }),
      /** Where the last one went. */
      folder: z.string().nullable().default(null)
    })
    .prefault({}),
  /** Offer to save a link when it is copied. */
  watchClipboard: z.boolean().default(false),
  capture: captureSettings.prefault({}),
  /** Remember what was searched. */
  searchHistory: z.boolean().default(true),
  backup: z
    .object({
      enabled: z.boolean().default(true),
      /** Null: the `backups` folder beside the archive's database. */
      folder: z.string().nullable().default(null),
      keep: z.number().int().min(1).max(60).default(7)
    })
    .prefault({})
})
export type Settings = z.infer<typeof settings>

/** A change of some settings; objects are merged one level deep. */
export const settingsPatch = z.object({
  theme: settings.shape.theme.unwrap().optional(),
  language: settings.shape.language.unwrap().optional(),
  scale: settings.shape.scale.unwrap().optional(),
  listMode: settings.shape.listMode.unwrap().optional(),
  sort: settings.shape.sort.unwrap().optional(),
  reader: z
    .object({
      paper: z.enum(['auto', 'light', 'dark', 'sepia']),
      fontSize: z.number().int().min(12).max(36),
      width: z.number().int().min(40).max(120),
      speed: z.number().min(0.5).max(2.5)
    })
    .partial()
    .optional(),
  panes: z
    .object({
      sidebar: z.number(),
      list: z.number(),
      sidebarOpen: z.boolean(),
      facetsOpen: z.boolean(),
      noteBeside: z.boolean()
    })
    .partial()
    .optional(),
  export: z.object({ format: exportFormat, citationStyle, paper, wikiLinks: z.boolean() }).partial().optional(),
  watchClipboard: z.boolean().optional(),
  capture: z
    .object({
      allowedHosts: captureSettings.shape.allowedHosts.unwrap(),
      consent: captureSettings.shape.consent.unwrap(),
      overlays: captureSettings.shape.overlays.unwrap(),
      scroll: z.boolean(),
      mediaMegabytes: captureSettings.shape.mediaMegabytes.unwrap(),
      scripts: z.boolean(),
      signIns: z.boolean(),
      maxSeconds: captureSettings.shape.maxSeconds.unwrap(),
      maxMegabytes: captureSettings.shape.maxMegabytes.unwrap()
    })
    .partial()
    .optional(),
  searchHistory: z.boolean().optional(),
  backup: z
    .object({ enabled: z.boolean(), folder: z.string().nullable(), keep: z.number().int().min(1).max(60) })
    .partial()
    .optional()
})
export type SettingsPatch = z.infer<typeof settingsPatch>
