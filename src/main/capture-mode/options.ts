const FOLDER = '--capture-folder='

/** Where captures go when the command line started us for them; null: this is the app. */
export function captureFolder(args: readonly string[]): string | null {
  if (!args.includes('--capture')) return null
  return args.find((arg) => arg.startsWith(FOLDER))?.slice(FOLDER.length) || '.'
}
