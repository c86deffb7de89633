import { tidy } from '../tidy'
import type { Line } from './line'

/** What outlets call their sections, as a line of its own above a headline. Lower case. */
const NAMES = new Set(
  [
    'world|world news|international|politics|business|economy|money|markets|environment|climate|climate crisis|science|tech|technology|health|culture|arts|books|film|music|sport|sports|football|opinion|society|education|media|travel|life|lifestyle|style|food|local|regional|national|investigations|features|long reads|africa|asia|europe|middle east|americas|latin america|uk|us|u.s.|us news|uk news|australia|canada|india|china|law|crime|religion|weather|energy|transport|housing|obituaries|global development|human rights|conflict|war|migration|refugees|elections|analysis|interview|explainer|in depth',
    'politik|inland|ausland|welt|wirtschaft|kultur|wissen|wissenschaft|gesellschaft|panorama|sport|meinung|feuilleton|umwelt|gesundheit|bildung|reise|regionales|lokales|digital|netzwelt|karriere',
    'monde|politique|société|economie|économie|planète|sciences|culture|sport|sports|idées|débats|afrique|europe|proche-orient|amériques|asie|france|santé|environnement|éducation|médias|justice',
    'internacional|mundo|política|españa|economía|sociedad|cultura|deportes|ciencia|salud|medio ambiente|opinión|tecnología|educación|américa|latinoamérica|sucesos|clima',
    'mondo|esteri|politica|economia|cronaca|società|cultura|sport|scienza|salute|ambiente|opinioni|tecnologia|brasil|economia|esporte|esportes|desporto|saúde|ciência|ambiente|sociedade|internacional|buitenland|binnenland|politiek|economie|cultuur|wetenschap|gezondheid|klimaat',
    'мир|политика|экономика|общество|культура|наука|спорт|происшествия|в мире|россия|технологии|здоровье|экология|мнения|світ|політика|економіка|суспільство',
    'سياسة|أخبار|اقتصاد|مال وأعمال|رياضة|ثقافة|علوم|تكنولوجيا|صحة|العالم|عربي|دولي|محليات|مجتمع|رأي|الشرق الأوسط|بيئة|منوعات|جهان|سیاسی|سیاست|اقتصاد|اقتصادی|اجتماعی|جامعه|فرهنگ|فرهنگی|ورزش|علمی|فناوری|سلامت|محیط زیست|ایران|خاورمیانه',
    '国际|國際|国内|政治|经济|經濟|财经|財經|社会|社會|文化|科技|体育|體育|健康|教育|环境|環境|评论|要闻|経済|国際|スポーツ|科学|정치|경제|사회|국제|문화|스포츠|과학|dünya|gündem|siyaset|ekonomi|kültür|spor|sağlık|bilim|teknoloji|świat|kraj|polityka|gospodarka|kultura|nauka|zdrowie|חדשות|עולם|פוליטיקה|כלכלה|תרבות|ספורט|מדע|בריאות',
    'दुनिया|विश्व|देश|राजनीति|खेल|व्यापार|कारोबार|विज्ञान|मनोरंजन|世界|政界|ต่างประเทศ|การเมือง|เศรษฐกิจ|กีฬา|thế giới|kinh tế|thể thao|dunia|ekonomi|olahraga|utrikes|inrikes|världen|ekonomi|kultur|utenriks|innenriks|udland|indland|kotimaa|ulkomaat|talous|urheilu|κόσμος|πολιτική|οικονομία|πολιτισμός|lume|externe|politică|economie|külföld|belföld|gazdaság|zahraničí|domácí|ekonomika'
  ].flatMap((names) => names.split('|'))
)
const NEAR = 5
/** More names of sections than a trail has are a menu. */
const TRAIL = 3

/** The section where it stands alone, or as a trail of lines, close above the headline. */
export function sectionAbove(lines: Line[], title: number): Line | null {
  const near = lines.slice(Math.max(0, title - NEAR), title)
  const found = near.filter(({ text }) => NAMES.has(tidy(text).toLowerCase()))
  return found.length <= TRAIL ? (found[0] ?? null) : null
}
