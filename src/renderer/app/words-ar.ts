/** Arabic, of every view. The query makes a module of its own of what stands in a file with English. */
export const words = import.meta.glob<Record<string, unknown>>('../*/strings.ts', {
  eager: true,
  import: 'ar',
  query: '?ar'
})
