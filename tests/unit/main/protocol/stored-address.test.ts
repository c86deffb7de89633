import { describe, expect, it } from 'vitest'
import { storedAddress } from '../../../../src/main/protocol/stored-address'

const sha256 = 'a'.repeat(64)

describe('an address of something stored', () => {
  it.each([
    [`cuttings://blob/${sha256}`, { kind: 'blob', sha256 }],
    ['cuttings://snapshot/s_1-A/', { kind: 'page', id: 's_1-A', find: { find: '', at: 0 } }],
    ['cuttings://snapshot/s1', { kind: 'page', id: 's1', find: { find: '', at: 0 } }],
    ['cuttings://snapshot/s1/#part', { kind: 'page', id: 's1', find: { find: '', at: 0 } }],
    ['cuttings://snapshot/s1/?find=tea&at=3', { kind: 'page', id: 's1', find: { find: 'tea', at: 3 } }],
    ['cuttings://snapshot/s1/12', { kind: 'asset', id: 's1', asset: 12, find: { find: '', at: 0, from: 0 } }],
    [
      'cuttings://snapshot/s1/12?find=tea&from=2&at=-1',
      { kind: 'asset', id: 's1', asset: 12, find: { find: 'tea', at: 0, from: 2 } }
    ],
    ['cuttings://screenshot/s1', { kind: 'screenshot', id: 's1' }]
  ])('%s', (address, named) => {
    expect(storedAddress(address)).toEqual(named)
  })

  it.each([
    'cuttings://blob/',
    `cuttings://blob/${'A'.repeat(64)}`,
    `cuttings://blob/${sha256}/x`,
    'cuttings://blob/../../etc/passwd',
    'cuttings://snapshot/',
    'cuttings://snapshot/s1/-1',
    'cuttings://snapshot/s1/1/2',
    'cuttings://snapshot/s1/1e3',
    'cuttings://snapshot/%2e%2e/',
    `cuttings://user@blob/${sha256}`,
    `cuttings://blob:1/${sha256}`,
    'cuttings://save?url=https://news.example/',
    'cuttings://other/x',
    'nonsense'
  ])('%s names nothing', (address) => {
    expect(storedAddress(address)).toBeNull()
  })
})
