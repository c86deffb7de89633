/** Words whose forms follow no rule, the forms of one in a row. */
const IRREGULAR: Record<string, string> = {
  en: `
    child children; foot feet; tooth teeth; goose geese; mouse mice; person people; ox oxen; die dice; penny pence;
    knife knives; life lives; wife wives; leaf leaves; criterion criteria; phenomenon phenomena; medium media;
    bacterium bacteria; nucleus nuclei; appendix appendices; index indices indexes;
    arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin began begun;
    bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
    bring brought; build built; burn burnt burned; buy bought; catch caught; choose chose chosen; cling clung;
    come came; creep crept; deal dealt; dig dug; do does did done; draw drew drawn; dream dreamt dreamed;
    drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
    find found; flee fled; fling flung; fly flew flown flies; forbid forbade forbidden; forget forgot forgotten;
    forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go goes went gone; grind ground;
    grow grew grown; hang hung hanged; have has had; hear heard; hide hid hidden; hold held; keep kept; kneel knelt;
    know knew known; lay laid; lead led; lean leant leaned; leap leapt leaped; learn learnt learned; leave left;
    lend lent; lie lay lain lying; light lit lighted; lose lost; make made; mean meant; meet met; mistake mistook mistaken;
    pay paid; prove proved proven; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen;
    seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show showed shown;
    shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken;
    speed sped; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
    sting stung; stink stank stunk; strike struck stricken; strive strove striven; swear swore sworn; sweep swept;
    swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
    think thought; throw threw thrown; undergo underwent undergone; understand understood; wake woke woken;
    kyiv kiev; kharkiv kharkov; odesa odessa; lviv lvov; chernihiv chernigov; dnipro dnepr dnieper; luhansk lugansk; mykolaiv nikolaev;
    zelensky zelenskyy zelenskiy; beijing peking; mumbai bombay; kolkata calcutta; chennai madras; bengaluru bangalore; myanmar burma;
    yangon rangoon; eswatini swaziland; czechia czech; qaddafi gaddafi kadhafi; hezbollah hizbollah hizbullah;
    defence defense; offence offense; colour color; labour labor; favour favor; neighbour neighbor; harbour harbor; centre center;
    theatre theater; programme program; organise organize; organisation organization; analyse analyze; grey gray; tyre tire;
    wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; write wrote written`,
  fr: 'oeil yeux; travail travaux; ciel cieux; bail baux; vitrail vitraux; monsieur messieurs; madame mesdames',
  nl: 'stad steden; schip schepen; lid leden; kind kinderen; ei eieren; blad bladeren; lied liederen; volk volkeren; weg wegen; dag dagen; oorlog oorlogen; god goden; slot sloten',
  sv: 'bok bocker; fot fotter; rot rotter; man man mannen; oga ogon; ora oron; broder broder; son soner; mus moss; lus loss; gas gass',
  da: 'barn born; oje ojne; mand maend; fod fodder; bog boger; hand haender; ko koer; tand taender; broder brodre; datter dotre; ord ord',
  nb: 'barn barna; mann menn; fot fotter; bok boker; hand hender; tann tenner; bror brodre; datter dotre; natt netter; by byer',
  pt: 'pao paes; cao caes; mao maos',
  it: 'uomo uomini; dio dei; uovo uova; bue buoi; dito dita; braccio braccia; tempio templi',
  es: 'decir dijo dicho dice; hacer hizo hecho hace; ir fue fueron; ser fue fueron; tener tuvo tiene; poder pudo puede',
  de: 'mann manner; buch bucher; muss mussen musste; sein ist sind war waren; geht gehen ging gegangen; kommen kam gekommen; sprechen sprach gesprochen spricht; nehmen nahm genommen nimmt; geben gab gegeben gibt; finden fand gefunden; sterben starb gestorben stirbt; gewinnen gewann gewonnen; verlieren verlor verloren; schreiben schrieb geschrieben; steigen stieg gestiegen; fallen fiel gefallen fallt; sterben starb; treffen traf getroffen trifft; werfen warf geworfen wirft',
  ru: 'человек люди людей людям людьми людях; ребенок дети детей детям детьми детях; год лет; брат братья братьев; друг друзья друзей; мать матери матерью; дочь дочери дочерью; имя имени имена; время времени времена; цветок цветка цветы цветов цветами; идти шел шла шли',
  uk: 'людина люди людей людям людьми; дитина діти дітей дітям дітьми; рік року роки років роках; друг друзі друзів; брат брати; мати матері матерів; час часу; око очі очей',
  pl: 'czlowiek ludzie ludzi ludziom ludzmi ludziach; dziecko dzieci dziecka dzieciom dziecmi; rok lata lat latach; pies psa psu psem psy psow psom psami psach; brat bracia braci; reka rece rak reke rekami; oko oczy oczu; dzien dnia dni dniem dniach; tydzien tygodnia tygodnie tygodni; ojciec ojca ojcowie; ksiadz ksieza; przyjaciel przyjaciele przyjaciol',
  cs: 'clovek lide lidi lidem lidmi; dite deti detem detmi; pes psa psu psem psi psy; rok let letech; den dne dny dni dnu; oko oci; ruka rukou ruce; pritel pratele pratel; tyden tydne tydny; kun kone kony; kniha knize',
  ro: 'om oameni omul omului oamenii oamenilor; copil copii copiii copiilor; sora surori; nora nurori; mana maini mainile; soare; ora ore orele; an ani anul anii anilor; apa ape apei apele; iarna ierni; stea stele; zi zile ziua zilei zilele zilelor',
  hy: 'մարդ մարդիկ մարդկանց; տուն տան տանը տներ; հայր հոր; մայր մոր; եղբայր եղբոր; քաղաք քաղաքի; երեխա երեխաներ; կին կնոջ կանայք կանանց; օր օրվա օրեր; տարի տարվա տարիներ',
  hu: 'lo lovak lovat; ko kovek kovet; to tavak tavat; fo fok; het heten; viz vizek vizet; ho havak havi honap; ut utak utat; kez kezek kezet; ev evek evet eve',
  ka: 'კაცი კაცის; დედა დედის; მამა მამის; ძმა ძმის; და დის; წყალი წყლის წყალს; თვე თვის; დღე დღის დღეს',
  tr: 'su suyu suyun suya suda',
  he: 'איש אנשים; אישה נשים; בת בנות; בן בנים; אח אחים; עיר ערים; בית בתים בתי; יום ימים ימי; שנה שנים שנות',
  ar: 'امراه نساء نسوه; رجل رجال; اخ اخوه اخوان; اب اباء; ابن ابناء; ام امهات; قريه قري; مستشفي مستشفيات; شيء اشياء; ماء مياه'
}

type Row = readonly string[]

function readRows(text: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const written of text.split(';')) {
    const row = written.trim().split(/\s+/)
    for (const word of row) rows.set(word, [...(rows.get(word) ?? []), ...row])
  }
  return rows
}

const known = new Map<string, ReadonlyMap<string, Row>>()

/** Other forms of the word in a language, where it follows no rule. */
export function irregularForms(language: string, word: string): Row {
  const text = IRREGULAR[language]
  if (text === undefined) return []
  const rows = known.get(language) ?? readRows(text)
  known.set(language, rows)
  return rows.get(word) ?? []
}
