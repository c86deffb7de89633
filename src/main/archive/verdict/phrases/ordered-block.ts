import { inWords } from './in-words'

/** Pages of providers that stand where a court or an office had the real one blocked. No robot check says so. */
export const ORDERED_BLOCKS: RegExp[] = inWords([
  /(доступ|ресурс|сайт|страниц).{0,120}(ограничен|заблокирован|запрещ[её]н).{0,160}(федеральн\S+ закон|149-фз|роскомнадзор|решени\S+ суда|суд\S* решени|генеральн\S+ прокур|(единый|единого|едином)? ?реестр)/,
  /(по решению|на основании|в соответствии с).{0,120}(149-фз|роскомнадзор|федеральн\S+ закон|суд\S*|реестр).{0,120}(доступ|ресурс|сайт).{0,60}(ограничен|заблокирован|запрещ[её]н)/,
  /доступ.{0,80}(обмежено|заблоковано).{0,160}(указ\S* президента|рішення\S* (суду|рнбо)|закон\S* україни)/,
  /(site|website|page|domain|content|access).{0,80}(blocked|restricted|seized).{0,120}(court order|by order of|order of the (high )?court|competent (government )?authority|ministry of|under (section|article) \d)/,
  /(gesperrt|blockiert).{0,80}(gerichtlich\S* (anordnung|beschluss)|behördlich\S* anordnung)/,
  /(bloqué|bloquée|restreint).{0,80}(décision (de justice|administrative)|ministère de l'intérieur)/,
  /(bloqueado|restringido).{0,80}(orden judicial|resolución judicial|ordem judicial)/,
  /(mahkeme|btk|5651 sayılı).{0,160}(erişim\S*|karar\S*).{0,60}engellen/
])
