import { expect, it } from 'vitest'
import { pictureKind } from '../../../../src/main/capture/picture-kind'
import { picture } from '../../../support/picture'
import { AVIF_PICTURE, TURNED_PICTURE, WEBP_PICTURE } from '../../../support/press-site/binaries'

it('a picture is known by how it begins, and text is none', () => {
  const kinds = [picture(2, 2, [1, 2, 3]), AVIF_PICTURE, TURNED_PICTURE, WEBP_PICTURE].map(pictureKind)
  expect(kinds).toEqual(['image/png', 'image/avif', 'image/jpeg', 'image/webp'])
  expect(pictureKind(Buffer.from('GIF89a…'))).toBe('image/gif')
  expect(pictureKind(Buffer.from('<!doctype html><p>GIF89a'))).toBeNull()
  expect(pictureKind(Buffer.alloc(0))).toBeNull()
})
