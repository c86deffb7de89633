import { z } from 'zod'

/** A host of the user's own network: `wiki.corp`, `10.0.0.5:8080`, `[fd00::5]`, `*.corp`. */
export const hostPattern = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(\*\.)?([\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*|\[[\da-f:.]+\])(:\d{1,5})?$/u)

/** How pages are captured. */
export const captureSettings = z.object({
  /** Hosts of the user's own network that may be captured. */
  allowedHosts: z.array(hostPattern).max(500).default([]),
  /** What cookie and consent banners are answered. */
  consent: z.enum(['reject', 'accept', 'leave']).default('reject'),
  /** Boxes over the article, such as for newsletters and apps, are put away. */
  overlays: z.enum(['remove', 'leave']).default('remove'),
  /** Down to the end of the page, so that late pictures load. */
  scroll: z.boolean().default(true),
  /** Films and sounds up to this many megabytes each; 0: none. */
  mediaMegabytes: z.number().int().min(0).max(2_000).default(50),
  /** Scripts and data that the page loaded, for players that run them. */
  scripts: z.boolean().default(true),
  /** Captures of sites that the user has signed in to are made as that user. */
  signIns: z.boolean().default(false),
  /** How long a page may take. */
  maxSeconds: z.number().int().min(20).max(600).default(150),
  /** How much it may load. */
  maxMegabytes: z.number().int().min(10).max(4_000).default(400)
})
export type CaptureSettings = z.infer<typeof captureSettings>
