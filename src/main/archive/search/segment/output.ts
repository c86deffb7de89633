import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Checksum } from './checksum'
import { footer, type Section, type SectionName, sealed } from './format'

/** Where the bytes of a segment go, one after the other. */
export interface Output {
  append(bytes: Uint8Array): void
  /** What was appended since the last section belongs to this one. */
  endSection(name: SectionName): void
}

/** Keeps nothing on disk: where nothing can be written, search works all the same. */
export class MemoryOutput implements Output {
  private chunks: Uint8Array[] = []
  private readonly kept = new Map<SectionName, Buffer>()

  append(bytes: Uint8Array): void {
    this.chunks.push(bytes)
  }

  endSection(name: SectionName): void {
    this.kept.set(name, Buffer.concat(this.chunks))
    this.chunks = []
  }

  section(name: SectionName): Buffer {
    return this.kept.get(name) ?? Buffer.alloc(0)
  }
}

/** Writes beside the final name and moves there when everything is on the disk. */
export class FileOutput implements Output {
  private readonly temporary: string
  private readonly handle: number
  private readonly sections: Partial<Record<SectionName, Section>> = {}
  private checksum = new Checksum()
  private length = 0
  private start = 0
  private open = true

  constructor(readonly file: string) {
    mkdirSync(dirname(file), { recursive: true })
    this.temporary = `${file}.tmp`
    this.handle = openSync(this.temporary, 'w')
  }

  append(bytes: Uint8Array): void {
    this.checksum.update(bytes)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at)
    this.length += bytes.length
  }

  endSection(name: SectionName): void {
    this.sections[name] = { start: this.start, length: this.length - this.start, checksum: this.checksum.digest() }
    this.checksum = new Checksum()
    this.start = this.length
  }

  /** Returns the size of the file. */
  finish(facts: { slots: number; terms: number }): number {
    const bytes = sealed(footer.parse({ ...facts, sections: this.sections }))
    writeSync(this.handle, bytes)
    fsyncSync(this.handle)
    this.close()
    renameSync(this.temporary, this.file)
    return this.length + bytes.length
  }

  abandon(): void {
    this.close()
    rmSync(this.temporary, { force: true })
  }

  private close(): void {
    if (this.open) closeSync(this.handle)
    this.open = false
  }
}
