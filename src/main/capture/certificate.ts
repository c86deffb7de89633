import type { Session } from 'electron'

/** A certificate that is not valid, and was let pass because the user said so. */
export interface AcceptedCertificate {
  host: string
  error: string
  issuer: string
  fingerprint: string
}

const VALID = 0
const AS_CHROMIUM_SAYS = -3

/** One host may have a certificate that is not valid; the first such one is told. */
export function acceptCertificateOf(session: Session, host: string): () => AcceptedCertificate | null {
  let accepted: AcceptedCertificate | null = null
  session.setCertificateVerifyProc(({ hostname, verificationResult, errorCode, certificate }, answer) => {
    if (hostname !== host || errorCode === VALID) return answer(AS_CHROMIUM_SAYS)
    const { issuerName, fingerprint } = certificate
    accepted ??= { host, error: verificationResult.replace(/^net::/, ''), issuer: issuerName, fingerprint }
    answer(VALID)
  })
  return () => accepted
}

export function certificateWarning({ host, error, issuer, fingerprint }: AcceptedCertificate): string {
  return `The certificate of ${host} was not valid (${error}; issued by ${issuer}, ${fingerprint}). It was saved all the same because you said so: somebody else may have sent this page.`
}
