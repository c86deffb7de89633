/** How long and how large a capture may get. Past a limit it goes on with what is there; past the last one it fails. */
export const limits = {
  /** The window in which pages are loaded. */
  view: { width: 1_280, height: 900 },
  /** For the page to load. */
  loadMs: 30_000,
  /** Without a request under way, a page is taken to be complete. */
  quietMs: 500,
  /** Without a request under way but for slow ones, a page that still loads is stopped. */
  restMs: 1_500,
  /** For requests to end after loading, and again after scrolling. */
  settleMs: 8_000,
  /** The same for a page that has not come to rest before. */
  restlessMs: 2_000,
  scrollMs: 12_000,
  /** A page is followed so far down, if time allows. */
  scrollHeight: 100_000,
  /** For one piece of our own code to run in the page. */
  scriptMs: 15_000,
  /** For a page to answer for the first time, which may be busy with a thousand parts; then, nothing else is. */
  busyMs: 45_000,
  /** For writing a document down, which is much work where it is large. */
  freezeMs: 40_000,
  /** The same in a frame, of which there may be many. */
  frameMs: 1_500,
  /** For a frame to look for a consent box in it: what it answered may not be lost because it was slow to say so. */
  answerMs: 3_000,
  /** To find a frame's own document, which may take its turn in a busy process. */
  enterFrameMs: 5_000,
  screenshotMs: 20_000,
  /** Of the picture, of which more than 16,384 cannot be encoded; higher pages are made smaller, down to that share. */
  screenshotHeight: 12_000,
  screenshotScale: 0.3,
  /** For reading all its parts. */
  resourcesMs: 30_000,
  resourceBytes: 25_000_000,
  totalBytes: 120_000_000,
  resources: 2_000,
  /** For films and sounds, which take longer than pictures. */
  mediaMs: 90_000,
  /** For what came over the wire and is no part of the page as it looks. */
  wireMs: 5_000,
  wireBytes: 40_000_000,
  /** Of the page and its frames together, and while its picture is taken; how often it is looked at. */
  memoryKilobytes: 1_400_000,
  pictureKilobytes: 2_100_000,
  memoryEveryMs: 500,
  /** A page that takes so many times what it may is ended before it has collected its garbage. */
  memoryAtOnce: 1.5,
  frames: 50,
  /** For all of them. */
  framesMs: 40_000,
  documentBytes: 30_000_000
} as const
