export interface Ask {
  /** First label of the host's name: press, pictures, widgets … */
  host: string
  path: string
  query: URLSearchParams
  cookies: Record<string, string>
  headers: Record<string, string | string[] | undefined>
  /** Where another host of the site is, without a slash at its end. */
  origin(host: string): string
  /** Where the service that nobody should reach listens. */
  victimPort: number
}

export interface Answer {
  status?: number
  headers?: Record<string, string | string[]>
  body: string | Buffer
}

/** 'never': the request is not answered. */
export type Route = (ask: Ask) => Answer | 'never'

/** A page of the site, by what is hard about it. */
export interface PressPage {
  path: string
  /** What a reader would press before the page can be read. */
  press?: string
  /** It grows while it is read: only what two readings have in common can be compared. */
  endless?: boolean
  answer: Route
}

export function html(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
}

export function css(body: string): Answer {
  return { headers: { 'content-type': 'text/css; charset=utf-8' }, body }
}

export function script(body: string): Answer {
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body }
}

export function redirect(status: number, location: string, headers: Record<string, string | string[]> = {}): Answer {
  return { status, headers: { location, ...headers }, body: '' }
}
