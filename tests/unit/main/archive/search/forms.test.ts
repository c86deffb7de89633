import { describe, expect, test } from 'vitest'
import { ask, idsFound, Library, openEngine, type Sketch } from './library'

async function order(query: string, sketches: readonly Sketch[]): Promise<string[]> {
  return (await ask(openEngine(new Library(sketches)), query)).hits.map(({ id }) => id)
}

const FORMS: readonly [language: string, asked: string, held: string][] = [
  ['en', 'minister', 'ministers'],
  ['en', 'elections', 'election'],
  ['en', 'party', 'parties'],
  ['en', 'voting', 'voted'],
  ['en', 'stabilized', 'stabilise'],
  ['en', 'pasteurisation', 'pasteurized'],
  ['en', 'honor', 'honoured'],
  ['en', 'liters', 'litre'],
  ['en', 'traveling', 'travelled'],
  ['en', 'dialog', 'dialogues'],
  ['de', 'Wahlen', 'Wahl'],
  ['de', 'Regierung', 'Regierungen'],
  ['de', 'Häuser', 'Haus'],
  ['fr', 'journaux', 'journal'],
  ['fr', 'élection', 'élections'],
  ['es', 'elección', 'elecciones'],
  ['es', 'ministras', 'ministro'],
  ['it', 'ministri', 'ministro'],
  ['pt', 'eleições', 'eleição'],
  ['nl', 'ministers', 'minister'],
  ['sv', 'tidningarna', 'tidning'],
  ['ru', 'выборов', 'выборы'],
  ['ru', 'министра', 'министром'],
  ['ar', 'انتخابات', 'انتخابية'],
  ['ar', 'وزير', 'وزيرها'],
  ['ar', 'وزير', 'ووزير'],
  ['ar', 'مدينة', 'بمدينة'],
  ['ar', 'مدينة', 'المدن'],
  ['ar', 'سفن', 'سفينة'],
  ['ar', 'ماء', 'مياه'],
  ['he', 'כנסת', 'בכנסת'],
  ['he', 'בכנסת', 'כנסת'],
  ['he', 'לממשלה', 'הממשלה'],
  ['he', 'ומירושלים', 'ירושלים'],
  ['he', 'צבא', 'הצבא'],
  ['he', 'הכנסת', 'לכנסת'],
  ['he', 'ירושלים', 'מירושלים'],
  ['he', 'מכתב', 'מכתבים'],
  ['uk', 'міністр', 'міністрів'],
  ['uk', 'Україна', 'України'],
  ['pl', 'wybory', 'wyborów'],
  ['sr', 'Београд', 'Београду'],
  ['sr', 'Beograd', 'Београду'],
  ['sr', 'školama', 'школа'],
  ['sr', 'Љубљана', 'Ljubljani'],
  ['sr', 'ђаци', 'đaci'],
  ['pl', 'policja', 'policji'],
  ['el', 'πρωθυπουργός', 'πρωθυπουργού'],
  ['el', 'κυβέρνηση', 'κυβερνήσεις'],
  ['ar', 'أسير', 'الأسرى'],
  ['ar', 'وزير', 'الوزراء'],
  ['ar', 'أثر', 'آثار'],
  ['ar', 'ولد', 'الأولاد'],
  ['pl', 'łódzka', 'łódzkiej'],
  ['pl', 'droga', 'drogiej'],
  ['pl', 'poseł', 'posłów'],
  ['uk', 'корабель', 'кораблі'],
  ['uk', 'учитель', 'учителі'],
  ['ru', 'гражданин', 'гражданам'],
  ['bg', 'партия', 'партиите'],
  ['hr', 'građanin', 'građani'],
  ['fi', 'paperitehdas', 'paperitehtaiden'],
  ['en', 'mother-in-law', 'mothers-in-law'],
  ['fr', "chefs-d'œuvre", 'chef-d’œuvre'],
  ['ru', 'экс-мэра', 'экс-мэром'],
  ['de', 'S-Bahnen', 'S-Bahn'],
  ['he', 'תל-אביב', 'בתל אביב'],
  ['fi', 'lapsi', 'lapset'],
  ['fi', 'laiva', 'laivojen'],
  ['fi', 'järvi', 'järveen'],
  ['fi', 'vesi', 'vedet'],
  ['fi', 'pakkanen', 'pakkasissa'],
  ['ro', 'apă', 'apei'],
  ['ro', 'stradă', 'străzile'],
  ['ro', 'carte', 'cărțile'],
  ['ro', 'copil', 'copiii'],
  ['ro', 'om', 'oameni'],
  ['ro', 'deputat', 'deputații'],
  ['tr', 'enkaz', 'enkazdaki'],
  ['ar', 'ضحية', 'الضحايا'],
  ['ar', 'نائب', 'النواب'],
  ['ur', 'وکیل', 'وکلاء'],
  ['bn', 'চিকিৎসক', 'চিকিৎসকেরা'],
  ['he', 'לנחל', 'בנחלים'],
  ['id', 'pilih', 'pemilihan'],
  ['id', 'memilih', 'dipilih'],
  ['id', 'sebut', 'menyebutkan'],
  ['id', 'tulis', 'penulis'],
  ['id', 'makan', 'makanan'],
  ['ms', 'ajar', 'pelajaran'],
  ['ta', 'விவசாயி', 'விவசாயிகளுக்கு'],
  ['ta', 'நிலையம்', 'நிலையங்களின்'],
  ['et', 'valitsus', 'valitsuse'],
  ['lt', 'ministras', 'ministro'],
  ['lt', 'Vilnius', 'Vilniaus'],
  ['lv', 'ministrs', 'ministram'],
  ['lv', 'valdība', 'valdības']
]

describe('other forms of a word', () => {
  test.each(FORMS)('in %s: %s finds %s', async (language, asked, held) => {
    const sketches = [{ id: 'a', body: `x ${held} y`, meta: { language } }]
    // A word follows: the beginning of a longer one is not what is tested.
    expect(await order(`${asked} y`, sketches)).toEqual(['a'])
    expect((await ask(openEngine(new Library(sketches)), `${asked} y`)).relaxed).toBe(false)
  })

  test('never come before the word itself, however often they are there', async () => {
    const sketches = [
      { id: 'forms', title: 'Ministers ministers', body: 'ministers '.repeat(50), meta: { day: '2024-01-01' } },
      { id: 'exact', body: `${'filler text '.repeat(200)} minister`, meta: { day: '2014-01-01' } }
    ]
    expect(await order('minister', sketches)).toEqual(['exact', 'forms'])
    expect((await order('ministers', sketches))[0]).toBe('forms')
  })

  test('are highlighted', async () => {
    const { hits } = await ask(openEngine(new Library([{ id: 'a', body: 'The parties met.' }])), 'party met')
    const [hit] = hits
    expect(hit?.snippetHighlights.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['parties', 'met'])
  })

  test('do not count in quotations or with a star', async () => {
    const engine = openEngine(
      new Library([
        { id: 'a', body: 'The ministers met.' },
        { id: 'b', body: 'A minister met.' }
      ])
    )
    expect(await idsFound(engine, '"minister" met')).toEqual(['b'])
    expect(await idsFound(engine, 'met -minister*')).toEqual([])
  })

  test.each([
    ['en', 'met -minister', ['none', 'part']],
    ['en', 'met -"minister"', ['form', 'none', 'part']],
    ['en', 'met -(minister OR mayor)', ['none', 'part']],
    ['en', 'met -title:minister', ['exact', 'form', 'none', 'part']]
  ])('of what is excluded are excluded, too, but no longer words: %s, %s', async (language, query, ids) => {
    const engine = openEngine(
      new Library(
        [
          { id: 'exact', body: 'A minister met them.' },
          { id: 'form', body: 'The ministers met.' },
          { id: 'part', body: 'The ministerial council met.' },
          { id: 'none', body: 'They met.' }
        ].map((article) => ({ ...article, meta: { language } }))
      )
    )
    expect(await idsFound(engine, query)).toEqual(ids)
  })

  test('of an excluded word are no compounds', async () => {
    const engine = openEngine(
      new Library([
        { id: 'case', body: 'Er sprach von den Wahlen.', meta: { language: 'de' } },
        { id: 'compound', body: 'Er sprach vom Wahlkampf.', meta: { language: 'de' } },
        { id: 'none', body: 'Er sprach vom Wetter.', meta: { language: 'de' } }
      ])
    )
    expect(await idsFound(engine, 'sprach -Wahl')).toEqual(['compound', 'none'])
  })

  test('count in articles of their language, and of those that say none', async () => {
    const engine = openEngine(
      new Library([
        { id: 'finnish', body: 'ministerit y', meta: { language: 'fi' } },
        { id: 'english', body: 'minister y', meta: { language: 'en' } },
        { id: 'silent', body: 'ministerit y' },
        { id: 'swedish', body: 'a tidningen y', meta: { language: 'sv' } },
        { id: 'norwegian', body: 'a tidninger y', meta: { language: 'no' } }
      ])
    )
    expect(await idsFound(engine, 'ministeri y')).toEqual(['finnish', 'silent'])
    expect(await idsFound(engine, 'ministers y')).toEqual(['english'])
    // Short texts in languages as close as these are taken for each other.
    expect(await idsFound(engine, 'tidning y')).toEqual(['norwegian', 'swedish'])
  })

  test('are highlighted where they count', async () => {
    const engine = openEngine(
      new Library([
        { id: 'a', body: 'The boards of the school.', meta: { language: 'en' } },
        { id: 'b', body: 'Bordet i school, boarden.', meta: { language: 'sv' } }
      ])
    )
    const marked = Object.fromEntries(
      (await ask(engine, 'board OR school')).hits.map(({ id, snippet, snippetHighlights }) => [
        id,
        snippetHighlights.map((range) => snippet.slice(...range))
      ])
    )
    expect(marked).toEqual({ a: ['boards', 'school'], b: ['school', 'boarden'] })
    const { hits } = await ask(engine, 'boarda OR schoola')
    expect(hits.map(({ id }) => id)).toEqual(['b'])
    expect((await engine.matches('a', 'boarda school')).text).toHaveLength(1)
  })

  test('are no words that hold sentences together', async () => {
    const sketches: Sketch[] = [
      { id: 'a', body: 'die der und Stadt', meta: { language: 'de' } },
      { id: 'b', body: 'Điện Stadt', meta: { language: 'de' } }
    ]
    expect(await idsFound(openEngine(new Library(sketches)), 'điện Stadt')).toEqual(['b'])
  })

  test('are not words that merely look like them', async () => {
    const engine = openEngine(new Library([{ id: 'a', body: 'The news about hers.' }]))
    expect((await ask(engine, 'new about')).relaxed).toBe(true)
    const [hit] = (await ask(engine, 'her about')).hits
    expect(hit?.snippetHighlights.map((range) => hit.snippet.slice(...range))).toEqual(['about'])
  })

  test.each([
    ['tr', 'çocuk', 'çocuğun'],
    ['tr', 'kitap', 'kitaplardan'],
    ['fi', 'pankki', 'pankissa'],
    ['cs', 'Praha', 'Praze'],
    ['uk', 'Харків', 'Харкова'],
    ['pl', 'polityk', 'politycy'],
    ['en', 'thief', 'thieves'],
    ['en', 'plan', 'planned'],
    ['en', 'bought', 'buys'],
    ['nl', 'brieven', 'brief'],
    ['ar', 'حزب', 'الأحزاب'],
    ['ar', 'قانون', 'قوانين'],
    ['ar', 'مشروع', 'بالمشاريع'],
    ['ar', 'شركة', 'وشركات'],
    ['hi', 'कहानी', 'कहानियाँ'],
    ['ro', 'guvern', 'guvernului'],
    ['bg', 'град', 'градът']
  ])('in %s by its own rules: %s finds %s', async (language, asked, held) => {
    const engine = openEngine(new Library([{ id: 'a', body: `x ${held} y`, meta: { language } }]))
    expect(await ask(engine, `${asked} y`)).toMatchObject({ total: 1, relaxed: false, corrected: null })
  })

  test('follow the languages of the archive: German endings make no English word', async () => {
    const english = [{ id: 'a', body: 'the pasten and here', meta: { language: 'en' } }]
    expect((await ask(openEngine(new Library(english)), '"x" OR past here')).total).toBe(0)
  })
})
