import { groupsOf } from '../groups'

export const french = groupsOf(
  '- e s es',
  '- x',
  'al aux ale ales',
  'ail aux',
  'eur euse eurs euses',
  'teur trice teurs trices',
  'eux euse euses',
  'if ive ifs ives',
  'el elle els elles',
  'en enne ens ennes',
  'er e es ent ons ez ee ees ait aient ant era eront',
  'ir it is i ie ies issent ira iront'
)

export const spanish = groupsOf(
  '- s es',
  'o a os as',
  'cion ciones',
  '2 z ces',
  'ar a an o ado ada ados adas aron aba aban ando ara aran',
  'er e en io ido ida idos idas ieron ia ian iendo',
  'ir e en io ido ida idos idas ieron ia ian iendo'
)

export const portuguese = groupsOf(
  '- s es',
  'o a os as',
  '1 ao oes aes aos',
  'cao coes',
  'm ns',
  'l is',
  'el eis',
  'il eis',
  'r res',
  'z zes',
  'ar a am ou ado ada ados adas aram ando ava avam',
  'er e em eu ido ida idos idas eram endo ia iam'
)

export const italian = groupsOf(
  'o a i e',
  'io i',
  'co chi ca che',
  'go ghi ga ghe',
  'cia ce cie',
  'gia ge gie',
  'ista isti iste',
  'are a ano ato ata ati ate ava avano ando',
  'ere e ono uto uta uti ute eva evano endo',
  'ire e ono ito ita iti ite iva ivano endo'
)

export const romanian = groupsOf(
  '- ul ului i ii ilor e ele elor a le lor uri urile urilor',
  '2 a e ei ele elor i ii ilor ile',
  '2 e i ii ilor ile ea ei',
  '2 t ti tii tilor tul tului',
  '2 te ti tii tile tilor tea tii',
  '2 ta te ti tii tile tilor',
  '2 d zi zii zilor dul dului',
  '2 da de zi zii zile zilor',
  'l i ii iii iilor lul lului',
  's si sii silor sul sului',
  'oara ori orile orilor oarei',
  'or oare ori orii orilor orul',
  'ie ii iei iile iilor ia'
)
