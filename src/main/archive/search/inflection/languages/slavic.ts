import { forEach, groupsOf } from '../groups'

export const russian = groupsOf(
  '- а у ом е ы и ов ам ами ах',
  'а ы и е у ой ам ами ах -',
  'о а у ом е ам ами ах -',
  'ко ка ку ком ке ки к кам ками ках',
  'ь я ю ем е и ей ям ями ях',
  'ь и ью ей ям ями ях',
  'я и е ю ей ям ями ях ь',
  'й я ю ем е и ев ям ями ях',
  'ия ии ию ией ий иям иями иях',
  'ие ия ию ием ии ий иям иями иях',
  'ье ья ью ьем ьи ий ьям ьями ьях',
  'ок ка ку ком ке ки ков кам ками ках',
  'ка ки ке ку кой ок ек кам ками ках',
  'ек ька ьку ьком ьке ьки ьков',
  '2 ец ца цу цем цом це цы цев цов цам цами цах',
  '1 ень ня ню нем не ни ней ням нями нях',
  'ель ля лю лем ле ли лей лям лями лях',
  'ол ла лу лом ле лы лов лам лами лах',
  'анин ане ан анина анину анином анине анам анами анах',
  'ел ла лу лом ле лы лов лам лами лах',
  '2 на ны не ну ной он ен нам нами нах',
  'ый ая ое ые ого ому ым ом ой ую ых ыми',
  'ий ая ое ие ого ому им ом ой ую их ими его ему ем ее яя юю',
  'ой ая ое ые ие ого ому ым им ом ую ых их ыми ими',
  'ать ал ала ало али ает ают ает аю',
  'ить ил ила ило или ит ят ю',
  'еть ел ела ело ели еет еют'
)

const CLOSED = 'б в д з к л м н п р с т ст'

export const ukrainian = groupsOf(
  '- а у ом ові і е и ів ам ами ах',
  'а и і у ою о ам ами ах -',
  'о а у ом і ам ами ах -',
  'ь я ю ем еві і ів ям ями ях',
  'ь і ю ей ям ями ях',
  'я і ю ею ь ям ями ях',
  'й я ю єм єві ї їв ям ями ях',
  'ія ії ію ією ій іям іями іях',
  'ість ості істю',
  'ок ка ку ком кові ки ків кам ками ках',
  'ка ки ці ку кою ок кам ками ках',
  '2 га ги зі гу гою г гам гами гах',
  '2 ха хи сі ху хою х хам хами хах',
  '2 ець ця цю цем цеві ці ців цям цями цях',
  '1 ень ня ню нем неві ні нів ням нями нях',
  '2 їв єва єву євом єві євів',
  'ель ля лю лем лі лів лям лями лях',
  'анин ани ан анина анину анином анам анами анах',
  // A closed syllable has another vowel: Харків, Харкова.
  ...forEach(CLOSED, (end) => `2 і${end} о${end}а о${end}у о${end}ом о${end}і о${end}и о${end}ів`),
  ...forEach(CLOSED, (end) => `2 і${end} е${end}а е${end}у е${end}ом е${end}і е${end}и е${end}ів`),
  'ий а е ого ому им ім ої ій у ою і их ими',
  'ій я є ього ьому ім ьої ю ьою і іх іми',
  'ати ав ала ало али ає ають',
  'ити ив ила ило или ить ять'
)

export const polish = groupsOf(
  '- a u owi em ie y i ow om ami ach e',
  'a y i e ie o om ami ach -',
  'o a u em ie om ami ach -',
  'um a ow om ami ach',
  'cja cji cje cjom cjami cjach',
  'ia ii ie iom iami iach',
  '2 k ka kowi kiem ku ki cy kow kom kami kach',
  '2 g ga gowi giem gu gi dzy gow gom gami gach',
  'ki ka kie kiego kiemu kim kiej kich kimi cy',
  'gi ga gie giego giemu gim giej gich gimi dzy',
  't ta towi tem cie ci tow tom tami tach',
  'd da dowi dem dzie dzi dow dom dami dach',
  'r ra rowi rem rze rzy row rom rami rach',
  '1 ka ki ce ke ko ek kom kami kach',
  '1 ga gi dze ge go kom gami gach',
  'ta ty cie te to tom tami tach',
  'da dy dzie de do dom dami dach',
  'ra ry rze re ro rom rami rach',
  'sta scie sto',
  'asto iasta iescie ast astem',
  'ek ku kowi kiem ki kow kom kami kach ka',
  'ec ca cowi cem cu cy cow com cami cach',
  'iec ca cowi cem cu cy cow com cami cach',
  'el la lowi lem le lowie low lom lami lach',
  'en nia niowi niem niu nie niowie ni niom niami niach',
  'y a e ego emu ym ej ych ymi',
  'i ia ie iego iemu im iej ich imi',
  'osc osci oscia',
  'ac al ala alo ali aly a aja',
  'ic il ila ilo ili ily i a'
)

export const czech = groupsOf(
  '- a u ovi em e y i ove um ech u',
  'a y e u o ou am ach ami -',
  'o a u em e um ech y -',
  'e i ich im emi ich -',
  'i iho imu im',
  'y a e eho emu ym ou ych ymi',
  '1 ha ze hy hu hou h',
  '1 ka ce ky ku kou ek',
  'cha se chy chu chou ch',
  'h zi hu hem hy zich',
  'k ci ku kem ky cich',
  '2 ek ku kem ky ka kove cich',
  '2 ec ce ci cem cu cich',
  '2 en ne ni nem',
  'st sti',
  'ost osti',
  'at al ala alo ali aly a aji',
  'it il ila ilo ili ily i'
)

export const southSlavic = groupsOf(
  '- a u e om em i ima ove ovi ova ovima',
  'a e i u o om ama -',
  'o a u om ima',
  'k ci ka ku ke',
  'ac ca cu ce cem ci ima',
  'anin ani ana anina aninu anine anima',
  'i a e o og om oj im ih u',
  'ost osti oscu'
)

export const bulgarian = groupsOf(
  '- а ът и ите ове овете та ят я',
  'а ата и ите о',
  'я ята и ите',
  'о ото а ата',
  'е ето та тата',
  'ия ият ий а ата о ото и ите',
  'ия ията ии иите ий',
  '2 ец еца ци ците',
  'ен на но ни ният ния ната ното ните'
)
