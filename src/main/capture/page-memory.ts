import type { WebContents } from 'electron'
import { z } from 'zod'
import { limits } from './limits'
import { within } from './within'

/** What the page itself still holds of its parts, whatever the network would answer by now. */
export interface PageMemory {
  /** Null: it does not, or nobody may know. */
  read(url: string): Promise<{ mime: string; bytes: Uint8Array } | null>
}

const resource = z.object({ url: z.string(), mimeType: z.string(), failed: z.boolean().optional() })
interface Tree {
  frame: { id: string }
  resources: z.infer<typeof resource>[]
  childFrames?: Tree[] | undefined
}
const tree: z.ZodType<Tree> = z.object({
  frame: z.object({ id: z.string() }),
  resources: z.array(resource),
  childFrames: z.lazy(() => z.array(tree)).optional()
})
const content = z.object({ content: z.string(), base64Encoded: z.boolean() })

export function pageMemory({ debugger: devtools }: WebContents): PageMemory {
  const list = async (): Promise<Map<string, { frameId: string; mime: string }>> => {
    const { frameTree } = z.object({ frameTree: tree }).parse(await devtools.sendCommand('Page.getResourceTree'))
    const found = new Map<string, { frameId: string; mime: string }>()
    for (const trees = [frameTree]; trees.length > 0; ) {
      const { frame, resources, childFrames = [] } = trees.pop() as Tree
      for (const { url, mimeType, failed } of resources)
        if (!failed) found.set(url, { frameId: frame.id, mime: mimeType })
      trees.push(...childFrames)
    }
    return found
  }
  let listed: ReturnType<typeof list> | null = null
  return {
    async read(url) {
      try {
        listed ??= list()
        const known = (await within(limits.enterFrameMs, listed))?.get(url)
        if (!known) return null
        const order = { frameId: known.frameId, url }
        const answer = await within(limits.enterFrameMs, devtools.sendCommand('Page.getResourceContent', order))
        const { content: text, base64Encoded } = content.parse(answer)
        const bytes = new Uint8Array(Buffer.from(text, base64Encoded ? 'base64' : 'utf8'))
        return bytes.length === 0 ? null : { mime: base64Encoded ? known.mime : `${known.mime}; charset=utf-8`, bytes }
      } catch {
        return null
      }
    }
  }
}
