// Parents where a page nests no deeper than some level and prints whom the others answer: the one of that name who stands before them in their branch.
import { lettersOf } from './words.js'

/** Who wrote each comment, and whom it is printed to answer. */
export interface Answering {
  readonly author: string | null
  readonly answered: string | null
}

/** `parents` as columns show them, each comment under the last one in its branch by whom it is printed to answer, where that is not the parent. Linear. */
export function underAnswered(parents: Int32Array, comments: readonly Answering[]): Int32Array {
  const latest = new Map<string, number>()
  const roots = new Int32Array(parents.length)
  const letters = comments.map(({ author }) => (author === null ? null : lettersOf(author)))
  return parents.map((parent, at) => {
    const root = parent < 0 ? at : (roots[parent] as number)
    roots[at] = root
    const answered = comments[at]?.answered ?? null
    const key = answered === null ? '' : lettersOf(answered)
    const found = parent < 0 || key === '' || letters[parent] === key ? undefined : latest.get(`${root} ${key}`)
    if (letters[at] != null) latest.set(`${root} ${letters[at]}`, at)
    return found ?? parent
  })
}
