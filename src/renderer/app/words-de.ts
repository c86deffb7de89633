/** German, of every view. */
export const words = import.meta.glob<Record<string, unknown>>('../*/german.ts', { eager: true, import: 'de' })
