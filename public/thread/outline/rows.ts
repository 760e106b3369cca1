// Which comments the outline shows as rows while some branches are closed.
import { at, type Discussion } from '../discussion.js'

/** Rows in reading order, and the row of each comment. */
export interface Rows {
  /** Comment index of each row. */
  readonly comments: Int32Array
  /** Row of each comment, -1 where a closed branch hides it. */
  readonly rowOf: Int32Array
}

/** Linear in what is visible, whatever the depth. */
export function rowsOf({ comments: all, end }: Discussion, closed: ReadonlySet<number>): Rows {
  const rowOf = new Int32Array(all.length).fill(-1)
  const comments = new Int32Array(all.length)
  let count = 0
  for (let index = 0; index < all.length; ) {
    rowOf[index] = count
    comments[count++] = index
    index = closed.has(index) ? at(end, index) : index + 1
  }
  return { comments: comments.subarray(0, count), rowOf }
}
