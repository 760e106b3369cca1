// Parents where a page nests no deeper than some level, and prints or links whom those below answer: one of the same branch.
import { type ByMention, type Mentioning, parentsByMention } from './mentions.js'
import { lettersOf } from './words.js'

/**
 * `shown` as levels or columns show them; each comment under the one of its branch that it is printed to answer, or that the address of
 * its link names (`addressed`, -1 for none), and who stands in no branch under the one printed. Linear.
 */
export function withinBranches(shown: Int32Array, comments: readonly Mentioning[], addressed: Int32Array): Int32Array {
  return underAddressed(outsideBranches(underAnswered(shown, comments), parentsByMention(comments, false)), addressed)
}

/** The last one by that name before them in their branch, where that is not the one whose words they stand under. */
export function underAnswered(parents: Int32Array, comments: readonly Pick<Mentioning, 'author' | 'answered'>[]): Int32Array {
  const latest = new Map<string, number>()
  const roots = rootsOf(parents)
  const letters = comments.map(({ author }) => (author === null ? null : lettersOf(author)))
  return parents.map((parent, at) => {
    const root = roots[at] as number
    const answered = comments[at]?.answered ?? null
    const key = answered === null ? '' : lettersOf(answered)
    const found = parent < 0 || key === '' || letters[parent] === key ? undefined : latest.get(`${root} ${key}`)
    if (letters[at] != null) latest.set(`${root} ${letters[at]}`, at)
    return found ?? parent
  })
}

/** Who is printed to answer another that stands beside, by a number or a subject, answers that one; so does who stands in no branch. */
const outsideBranches = (shown: Int32Array, { parents, isPrinted }: ByMention): Int32Array =>
  shown.map((parent, at) => {
    const other = parents[at] as number
    return isPrinted[at] === true && (parent < 0 || shown[other] === parent) ? other : parent
  })

function underAddressed(shown: Int32Array, addressed: Int32Array): Int32Array {
  const roots = rootsOf(shown)
  return shown.map((parent, at) => {
    const other = addressed[at] as number
    return parent >= 0 && other >= 0 && other < at && roots[other] === roots[at] ? other : parent
  })
}

/** The comment that each one's branch begins with. */
function rootsOf(parents: Int32Array): Int32Array {
  const roots = new Int32Array(parents.length)
  parents.forEach((parent, at) => {
    roots[at] = parent < 0 ? at : (roots[parent] as number)
  })
  return roots
}
