import { selector } from '../dom/selector'
import { comparable, tidy } from '../tidy'
import { type Found, firstFound } from './found'
import { type JsonLd, texts } from './json-ld'
import type { Meta } from './meta-reader'

const CRUMBS = selector(
  '[class*="breadcrumb" i] a, nav[aria-label*="breadcrumb" i] a, [itemtype*="BreadcrumbList" i] [itemprop~="name"], [class*="ariane" i] a, [class*="migas" i] a, [class*="crumbs" i] a'
)
/** What the first entry of a breadcrumb is called. */
export const HOME =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|portada|início|página inicial|strona główna|ana sayfa|anasayfa|главная|головна|الرئيسية|خانه|صفحه اصلی|صفحه نخست|דף הבית|ראשי|דף הבית|首页|首頁|ホーム|トップ|홈|होम|मुखपृष्ठ|trang chủ|beranda|domů|kezdőlap|acasă|αρχική|hem|etusivu|forside|forsiden|หน้าแรก|news|articles?|all|uncategori[sz]ed|front page|blog)$/i

/** The part of the outlet that the article stands in. */
export function sectionOf(
  document: Document,
  { article, breadcrumb }: JsonLd,
  meta: Meta,
  title: string | null
): Found<string> | null {
  const isSection = (text: string | null | undefined): string | null => {
    const name = tidy(text)
    return name && name.length < 60 && !HOME.test(name) && comparable(name) !== comparable(title ?? '') ? name : null
  }
  const shown = (): string[] => CRUMBS.all(document).map((a) => tidy(a.textContent))
  const crumbOf = (trail: string[]): string | null => trail.find((name) => name.length < 40 && isSection(name)) ?? null
  return (
    meta.first(['article:section', 'og:article:section'], isSection) ??
    firstFound(['json-ld:articleSection', texts(article?.articleSection).find((name) => isSection(name))]) ??
    meta.first(['articlesection', 'parsely-section', 'section'], isSection) ??
    firstFound(['json-ld:breadcrumb', breadcrumb.length > 1 ? crumbOf(breadcrumb.map(tidy)) : null]) ??
    firstFound(['element:breadcrumb', crumbOf(shown())])
  )
}
