import type { Line } from './line'

const COMMENTS =
  /^(?:\d+\s+|[(（]\d+[)）]\s*)?(?:(?:reader )?comments?|responses?|replies|thoughts? on .*|leave a (?:comment|reply)|join the conversation|leserkommentare|kommentare?|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|комментари(?:й|и|ев|я)|коментарі|yorum(?:lar)?|komentarze|komentářů?|diskuze|تعليق(?:ات)?|التعليقات|نظرات?(?: کاربران)?|دیدگاه‌?(?:ها)?|תגובות|评论|網友評論|网友评论|評論|コメント|댓글|टिप्पणियां|ความคิดเห็น)(?:\s*[:：(（].{0,12})?$|^.{1,60} (?:says|said|wrote|dice|a écrit|schreibt|sagt)\s?:$/iu

/** Where readers begin to speak: after the text, never before it. */
export function commentsBegin(lines: Line[]): number {
  let prose = 0
  const at = lines.findIndex(({ text, label }) => {
    if (label === 'prose') prose++
    return prose > 1 && label !== 'prose' && COMMENTS.test(text)
  })
  return at < 0 ? lines.length : at
}
