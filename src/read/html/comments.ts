// The comments of a page with their fields and places, from the elements chosen for them.
import type { RawComment } from '../../model/build-thread.js'
import { authorOf } from './author.js'
import { bodyOf, bodyText, bodyTokens } from './body.js'
import { markFurniture } from './furniture.js'
import { idsOf } from './ids.js'
import type { Marks } from './marks.js'
import type { Page } from './page.js'
import { kindOf, likesOf, statusOf } from './standing.js'
import type { Tokens } from './tokens.js'
import { treeOf } from './tree.js'
import { trimFurniture } from './trim.js'
import { createUnits } from './units.js'
import { dateOf } from './when.js'

/** A page with all that was computed about its elements. */
export interface Looked {
  readonly page: Page
  readonly tokens: Tokens
  readonly marks: Marks
}

/** One raw comment a root, in document order; `parent` is a position in the list. Linear. */
export function commentsOf({ page, tokens, marks }: Looked, roots: readonly number[]): RawComment[] {
  const units = createUnits(page, roots)
  const ids = idsOf(page, units)
  const { parents } = treeOf(page, units, ids)
  const furniture = markFurniture(page, units, marks)
  const ranks = new Map(bodyTokens(units, tokens, marks, page).map((token, rank) => [token, rank]))
  return roots.map((root, unit) => {
    const body = bodyOf(units, { unit, ranks, tokens })
    const text = wordsOf(bodyText(page, units, { unit, body, furniture }), body)
    return {
      id: ids[unit] ?? null,
      parent: (parents[unit] as number) < 0 ? null : (parents[unit] as number),
      text,
      author: authorOf(page, units, { unit, body, marks }),
      createdAt: dateOf(page, units, { unit, body, marks }),
      likes: likesOf(page, units, { unit, body }),
      kind: kindOf(page, root),
      status: statusOf(page, units.own[unit] as readonly number[], text),
    }
  })
}

/** Where the body is known its edges are the commenter's. */
const wordsOf = (text: string, body: number): string => (body < 0 ? trimFurniture(text) : text)
