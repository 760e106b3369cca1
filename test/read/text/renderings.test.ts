// One discussion as different programs print it: the same tree must come back from each.
import { describe, expect, it } from 'vitest'
import { codesOf, outlineOf, threadOf } from './reading.js'

const TREE = ['Wren: The kettle sings in B flat.', '  Tobit: Mine sings in D.', '    Wren: Then we are a chord.', 'Una: Mine only hisses.']

const W3M = `3 thoughts on “Kettles that sing”

 1. [a1b2] Wren says:
    May 3, 2021 at 4:08 pm

    The kettle sings in B flat.

    Reply
      □ [c3d4] Tobit says:
        May 3, 2021 at 5:10 pm

        Mine sings in D.

        Reply
          ☆ [a1b2] Wren says:
            May 3, 2021 at 5:12 pm

            Then we are a chord.

            Reply
 2. [e5f6] Una says:
    May 4, 2021 at 8:00 am

    Mine only hisses.

    Reply

Leave a Reply

[                      ] Name
`

const LYNX = `3 thoughts on “Kettles that sing”

    1.
   Wren says:
       May 3, 2021 at 4:08 pm
       The kettle sings in B flat.
       Reply
         1.
        Tobit says:
            May 3, 2021 at 5:10 pm
            Mine sings in D.
            Reply
              1.
             Wren says:
                 May 3, 2021 at 5:12 pm
                 Then we are a chord.
                 Reply
    2.
   Una says:
       May 4, 2021 at 8:00 am
       Mine only hisses.
       Reply

Leave a Reply
   ______________________ Name
`

const HTML2TEXT = `**** 3 thoughts on “Kettles that sing” ****
    * Wrensays:
      May_3,_2021_at_4:08_pm
      The kettle sings in B flat.
      Reply
          o Tobitsays:
            May_3,_2021_at_5:10_pm
            Mine sings in D.
            Reply
                # Wrensays:
                  May_3,_2021_at_5:12_pm
                  Then we are a chord.
                  Reply
    * Unasays:
      May_4,_2021_at_8:00_am
      Mine only hisses.
      Reply
`

const ELINKS = `   3 thoughts on “Kettles that sing”

     Wren says:
     May 3, 2021 at 4:08 pm

     The kettle sings in B flat.

     Reply

        Tobit says:
        May 3, 2021 at 5:10 pm

        Mine sings in D.

        Reply

           Wren says:
           May 3, 2021 at 5:12 pm

           Then we are a chord.

           Reply

     Una says:
     May 4, 2021 at 8:00 am

     Mine only hisses.

     Reply
`

const AFTER = `Comments (4)

  • The kettle sings in B flat.

    Comment by Wren — 03.05.2021 @ 16:08

      □ Mine sings in D.

        Comment by Tobit — 03.05.2021 @ 17:10

          ☆ Then we are a chord.

            Comment by Wren — 03.05.2021 @ 17:12

  • Mine only hisses.

    Comment by Una — 04.05.2021 @ 08:00
`

const MARKDOWN = `## 4 comments

- **Wren** · May 3, 2021 at 4:08 pm

  The kettle sings in B flat.

  - **Tobit** · May 3, 2021 at 5:10 pm

    Mine sings in D.

    - **Wren** · May 3, 2021 at 5:12 pm

      Then we are a chord.

- **Una** · May 4, 2021 at 8:00 am

  Mine only hisses.
`

const TABS = [
  '4 comments',
  '',
  'Wren says: May 3, 2021 at 4:08 pm',
  'The kettle sings in B flat.',
  '',
  '\tTobit says: May 3, 2021 at 5:10 pm',
  '\tMine sings in D.',
  '',
  '\t\tWren says: May 3, 2021 at 5:12 pm',
  '\t\tThen we are a chord.',
  '',
  'Una says: May 4, 2021 at 8:00 am',
  'Mine only hisses.',
].join('\n')

const COPY = `4 comments

Wren
May 3, 2021 at 4:08 pm
The kettle sings in B flat.
Reply

Tobit in reply to Wren
May 3, 2021 at 5:10 pm
Mine sings in D.
Reply

Wren in reply to Tobit
May 3, 2021 at 5:12 pm
Then we are a chord.
Reply

Una
May 4, 2021 at 8:00 am
Mine only hisses.
Reply
`

describe.each([
  ['w3m: bullets that change shape with the level', W3M],
  ['lynx: numbers alone, names further left', LYNX],
  ['html2text: glued verbs, underscores for blanks', HTML2TEXT],
  ['elinks: indentation alone', ELINKS],
  ['attributions after the words', AFTER],
  ['Markdown lists', MARKDOWN],
  ['tabs, name and date on one line', TABS],
  ['a browser’s copy: “in reply to”', COPY],
])('%s', (_how, text) => {
  it('gives the tree, the authors and the words without labels', () => {
    expect(outlineOf(text)).toEqual(TREE)
  })

  it('gives the dates as precisely as they are printed', () => {
    expect(threadOf(text).comments.map(({ createdAt }) => createdAt)).toEqual([
      '2021-05-03T16:08',
      '2021-05-03T17:10',
      '2021-05-03T17:12',
      '2021-05-04T08:00',
    ])
  })
})

describe('what is said of a reading', () => {
  it('names the count, the title and the line where they disagree', () => {
    const { declaredCount, post, messages } = threadOf(W3M)
    expect([declaredCount, post.title]).toEqual([3, 'Kettles that sing'])
    expect(messages).toMatchObject([{ code: 'count-mismatch', line: 1 }])
  })

  it('says that a page shows only some of its comments', () => {
    const text = `${AFTER.replace('(4)', '(40)')}\n← Older comments\n`
    expect(codesOf(text)).toEqual(['paged', 'count-mismatch'])
  })
})
