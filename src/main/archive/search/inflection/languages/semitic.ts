import { groupsOf } from '../groups'

/** Letters at the end of a word as they are inside. */
export const hebrew = groupsOf('2 - ימ ות ה י', '2 ה ימ ות ת י', 'ית יות', 'ות ויות')

export const arabic = groupsOf(
  '- ات ان ين ون ه ي يه ها هم هن نا وا تين تان',
  '2 ه ات تها ته تهم تنا',
  '2 ه - ها هم',
  'اء ات'
)

export const persian = groupsOf('2 - ها هاي هايي ي ان ام ات اش اي', 'ه گان')

export const urdu = groupsOf('2 - يں وں', '2 ه ي وں', '2 ا ي وں', 'ي ياں يوں')
