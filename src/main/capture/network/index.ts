import { type CaptureNetwork, captureNetwork } from './capture-network'
import { resolveName, systemProxy } from './guarded-session'
import { networkRules } from './network-rules'

export interface NetworkOrder {
  /** As a browser asks for it. */
  address: string
  /** As the user gave it. */
  given: string
  isTyped: boolean
  settings: { allowedHosts: readonly string[] }
}

/** The network as the capture of one address may see it. */
export function openNetwork({ address, given, isTyped, settings: { allowedHosts } }: NetworkOrder): CaptureNetwork {
  // 2130706433 is 127.0.0.1, but nobody who gives it can be said to have seen that.
  const isPlain = given.toLowerCase().includes(new URL(address).hostname)
  const choice = { url: address, isTyped: isTyped && isPlain, allowedHosts }
  return captureNetwork(networkRules(choice, resolveName), systemProxy)
}
