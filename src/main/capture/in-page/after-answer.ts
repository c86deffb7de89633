/** For a box to go after it was answered: until nothing moves in the document any more. Runs in the page. */
export async function afterAnswer({ quiet, most }: { quiet: number; most: number }): Promise<null> {
  const end = performance.now() + most
  let last = performance.now()
  const watcher = new MutationObserver(() => {
    last = performance.now()
  })
  watcher.observe(document, { subtree: true, childList: true, attributes: true })
  while (performance.now() - last < quiet && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  watcher.disconnect()
  return null
}
