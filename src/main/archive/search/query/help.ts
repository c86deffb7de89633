/** How to search, in the words that a help page or the command line shows. One line a rule: what is typed, what it does. */
export const queryHelp: readonly (readonly [typed: string, meaning: string])[] = [
  ['budget vote', 'articles with both words; the last word may be unfinished'],
  ['"budget vote"', 'exactly these words, in this order'],
  ['"budget vot*"', 'the last word of a quotation may go on'],
  ['-tax', 'without this word; works before quotes, fields and parentheses too'],
  ['tax OR duty', 'one of the two; OR binds its neighbours: tax OR duty cut means (tax OR duty) and cut'],
  ['tax ODER duty', 'connectives in other languages: ODER OU ИЛИ АБО LUB ELLER …, UND ET OCH …'],
  ['(tax OR duty) cut', 'parentheses keep together what belongs together'],
  ['minister NEAR water  minister NEAR/5 water', 'at most ten words apart, or so many, in either order'],
  ['elect*', 'all words that begin so'],
  ['title:budget  byline:haddad  section:world', 'only in that field; also body: note: caption: url:'],
  ['source:courier  site:courier.example', 'an outlet, by its name or by its host'],
  ['tag:"arms trade"', 'with exactly this tag'],
  ['collection:Elections', 'in this collection or one inside it'],
  ['lang:ar', 'in this language'],
  ['before:2024-03-15', 'published before that day, month or year begins'],
  ['after:2024-03-15', 'published on that day or later; a month or a year counts from its first day'],
  ['on:2024-03', 'published within that day, month or year'],
  ['since:2024-03 until:2024-05', 'from the beginning of the one to the end of the other'],
  ['on:2024-W11  on:2024-Q1  on:1990s', 'a week, a quarter, a decade'],
  ['saved:2024', 'saved within that day, month or year'],
  [
    'on:March 2024  saved:last week  on:friday',
    'dates as people write them, in many languages; on:2024-03..2024-05 from one to another'
  ],
  ['has:image  has:note', 'with a picture, with a note of yours']
]
