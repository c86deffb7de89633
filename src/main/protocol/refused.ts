/** An empty answer that says no more than its status. */
export function refused(status: 403 | 404 | 416 | 503): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}
