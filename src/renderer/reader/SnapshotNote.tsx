import type { SnapshotSummary } from '@shared/snapshot'
import { Info, KeyRound, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SignInOffer } from '@/app/SignInOffer'
import { isRemarkable } from './snapshot-facts'

const SHOWN = 100

/** What there is to say about a snapshot, and what can be done where its site showed only the beginning. */
export function SnapshotNote({ snapshot }: { snapshot: SnapshotSummary }) {
  const { i18n } = useTranslation()
  const { verdictKind, url } = snapshot
  const isClosed = verdictKind === 'paywall' || verdictKind === 'login'
  return (
    <>
      <SnapshotFacts snapshot={snapshot} />
      {isClosed && (
        <div dir={i18n.dir()} className="mt-1.5 font-sans">
          <SignInOffer url={url} />
        </div>
      )}
    </>
  )
}

/** One calm line, with everything about it to open: what it is, what it lacks, what was refused. */
function SnapshotFacts({ snapshot }: { snapshot: SnapshotSummary }) {
  const { t, i18n } = useTranslation('reader')
  if (!isRemarkable(snapshot)) return null
  const { verdictKind, missing, blocked, warnings, profile } = snapshot
  const facts = [
    verdictKind && t(`verdict_${verdictKind}`),
    missing.length > 0 && t('missing', { count: missing.length }),
    warnings.length > 0 && t('warnings', { count: warnings.length }),
    blocked.length > 0 && t('blocked', { count: blocked.length }),
    profile && t('fromProfile', { host: profile })
  ]
  const Icon = verdictKind || warnings.length > 0 ? TriangleAlert : profile ? KeyRound : Info
  const line = (
    <>
      <Icon size={15} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </>
  )
  const look = 'font-sans text-[13px] leading-normal'
  if (missing.length + blocked.length + warnings.length === 0) {
    return (
      <p role="note" dir={i18n.dir()} className={`${look} flex items-start gap-2`}>
        {line}
      </p>
    )
  }
  return (
    <details dir={i18n.dir()} className={look}>
      <summary className="flex cursor-default items-start gap-2 rounded-sm marker:content-none">
        {line}
        <span className="ms-auto shrink-0 text-muted underline underline-offset-2">{t('details')}</span>
      </summary>
      <div className="mt-2 max-h-72 space-y-3 overflow-y-auto">
        <Lines title={t('listWarnings')} lines={warnings.map((text) => ({ url: null, text }))} />
        <Lines title={t('listMissing')} lines={missing.map(({ url, reason }) => ({ url, text: reason }))} />
        <Lines title={t('listBlocked')} lines={blocked.map(({ url, reason }) => ({ url, text: reason }))} />
      </div>
    </details>
  )
}

function Lines({ title, lines }: { title: string; lines: { url: string | null; text: string }[] }) {
  const { t } = useTranslation('reader')
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className="font-semibold text-[12.5px]">{title}</h3>
      <ul className="mt-1 space-y-1">
        {lines.slice(0, SHOWN).map(({ url, text }, index) => (
          <li key={`${index}-${url ?? text}`} className="text-[12.5px]">
            {url && <bdi className="block break-all">{url}</bdi>}
            <bdi className={url ? 'text-muted' : ''}>{text}</bdi>
          </li>
        ))}
        {lines.length > SHOWN && <li className="text-muted">{t('moreLines', { count: lines.length - SHOWN })}</li>}
      </ul>
    </section>
  )
}
