const ORDER = '--print-order='

/** The file that says what to print, when the command line started us for it; null: this is something else. */
export function printOrder(args: readonly string[]): string | null {
  return args.find((arg) => arg.startsWith(ORDER))?.slice(ORDER.length) ?? null
}
