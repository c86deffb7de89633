import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Pixels {
  width: number
  height: number
  /** Red, green, blue and opacity. */
  data: Uint8ClampedArray<ArrayBuffer>
}

// jSquash (Apache-2.0): what Squoosh packed of libwebp, libavif and MozJPEG as WebAssembly; no addon to build or to trust.
const fromPackages = createRequire(__filename)

/** Fails where the picture is damaged or moves. */
export const decodeWebp = codec(async () => {
  const { default: decode, init } = await import('@jsquash/webp/decode.js')
  await started(init, '@jsquash/webp/codec/dec/webp_dec.wasm')
  return async (bytes: Uint8Array) => (await decode(ownBuffer(bytes))) as Pixels
})

/** Fails where the picture is damaged. */
export const decodeAvif = codec(async () => {
  const { default: decode, init } = await import('@jsquash/avif/decode.js')
  await started(init, '@jsquash/avif/codec/dec/avif_dec.wasm')
  return async (bytes: Uint8Array) => (await decode(ownBuffer(bytes))) as Pixels
})

/** Without the steps that save a tenth of the bytes for twice the time. */
export const encodeJpeg = codec(async () => {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js')
  await started(init, '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')
  return async (pixels: Pixels) =>
    new Uint8Array(
      await encode(pixels as ImageData, { quality: 82, progressive: false, optimize_coding: false } as never)
    )
})

/** Made when it is first needed, and again after a failure: what ran out of memory once stays so. */
function codec<In, Out>(make: () => Promise<(given: In) => Promise<Out>>): (given: In) => Promise<Out> {
  let made: Promise<(given: In) => Promise<Out>> | null = null
  return async (given) => {
    made ??= make()
    try {
      return await (await made)(given)
    } catch (error) {
      made = null
      throw error
    }
  }
}

/** Node has no such class, and the decoders look for it by its name. */
class Drawn {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number
  ) {}
}

async function started(init: unknown, wasm: string): Promise<void> {
  const drawing = globalThis as { ImageData?: unknown }
  drawing.ImageData ??= Drawn
  const module = await WebAssembly.compile(readFileSync(fromPackages.resolve(wasm)))
  await (init as (module: WebAssembly.Module) => Promise<void>)(module)
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
