// The comments of a page with their fields and places, from the elements chosen for them.
import type { RawComment } from '../../model/build-thread.js'
import { parentsByDepth } from '../parents-by-depth.js'
import { answerLabels } from './answered-names.js'
import { type Author, authorOf, cleanName } from './author.js'
import { bodyOf, bodyText, bodyTokens, isClosedBefore } from './body.js'
import { dashed } from './class-words.js'
import type { Engine } from './engines/engine.js'
import { firstOf } from './engines/select.js'
import { ALWAYS, markFurniture, markNames, OUTSIDE_BODY } from './furniture.js'
import { idsOf } from './ids.js'
import { AUTHOR, DATE, type Marks, shortText } from './marks.js'
import { attributeOf, type Page } from './page.js'
import { firstLink, pingText } from './pings.js'
import { regularPlaces } from './places.js'
import { kindOf, likesOf, statusOf } from './standing.js'
import type { Tokens } from './tokens.js'
import { type Known, type Tree, treeOf } from './tree.js'
import { trimFurniture } from './trim.js'
import { createUnits, type Units } from './units.js'
import { dateOf, dayOrderIn } from './when.js'

/** A page with all that was computed about its elements. */
export interface Looked {
  readonly page: Page
  readonly tokens: Tokens
  readonly marks: Marks
}

/** Comments as they stand on a page. */
export interface Found {
  /** One a root, in document order; `parent` is a position in the list. */
  readonly comments: readonly RawComment[]
  /** How many parents no nesting shows: the latest comments of those whom "in reply to" names. */
  readonly byName: number
}

/** Linear. */
export function commentsOf({ page, tokens, marks }: Looked, roots: readonly number[], engine: Engine | null): Found {
  const units = createUnits(page, roots)
  const ids = idsOf(page, units)
  const furniture = markFurniture(page, units, marks)
  const found = fieldsOf({ page, tokens, marks }, units, { furniture, engine })
  const { bodies, authors: writers } = isClear(found) ? found : withRegular({ page, tokens, marks }, units, { furniture, engine, found })
  const authors = writers.map(author => author?.name ?? null)
  markNames(page, units, { authors, furniture })
  const { parents, byName } = parentsOf(page, units, { ids, authors, bodies, engine })
  for (const at of answerLabels(page, { authors, bodies })) furniture[at] = ALWAYS
  const order = dayOrderIn(page, marks)
  const named = new Set(authors)
  const besideBody = (unit: number): string =>
    isClosedBefore(page, bodies[unit] as number) ? trimFurniture(bodyText(page, units, { unit, body: -1, furniture }), named) : ''
  const comments = roots.map((root, unit) => {
    const own = units.own[unit] as readonly number[]
    const body = bodies[unit] as number
    const printed = bodyText(page, units, { unit, body, furniture })
    // Where the body is known its edges are the commenter's.
    const trimmed = body < 0 ? trimFurniture(printed, named) : printed
    const kind = kindOf(page, root)
    const author = authors[unit] ?? (kind === 'comment' ? null : firstLink(page, own))
    const text = kind === 'comment' ? trimmed || subjectIn(page, own, marks) || besideBody(unit) : pingText(trimmed, author)
    const parent = parents[unit] as number
    return {
      id: ids[unit] ?? null,
      parent: parent < 0 ? null : parent,
      text,
      author,
      createdAt: dateOf(page, { own, body }, { marks, order }),
      likes: likesOf(page, own),
      kind,
      status: statusOf(page, own, text),
    }
  })
  return { comments, byName }
}

/** Some say all in the subject: `''` where there is none. */
function subjectIn(page: Page, own: readonly number[], { bits, lengths }: Marks): string {
  for (const at of own) {
    const isFit =
      (lengths[at] as number) > 0 && (lengths[at] as number) <= LONGEST_SUBJECT && ((bits[at] as number) & (AUTHOR | DATE)) === 0
    if (isFit && isSubject(page, at)) return shortText(page, at)
  }
  return ''
}

const LONGEST_SUBJECT = 200

const isSubject = (page: Page, at: number): boolean =>
  /^h[1-6]$/.test(page.names[at] as string) || SUBJECT.test(dashed(attributeOf(page, at, 'class') ?? ''))

const SUBJECT = /(?:^|[\s-])(?:title|subject|betreff)(?:$|\s)/

/** Where each comment's words stand, -1 where no element holds them alone, and who wrote it. */
interface Fields {
  readonly bodies: readonly number[]
  readonly authors: readonly (Author | null)[]
}

interface Described {
  readonly furniture: Uint8Array
  readonly engine: Engine | null
}

function fieldsOf({ page, tokens, marks }: Looked, units: Units, { furniture, engine }: Described): Fields {
  const ranks = new Map(bodyTokens(page, units, { tokens, marks, furniture }).map((token, rank) => [token, rank]))
  const bodies = units.own.map((own, unit) => {
    const named = engine?.body === undefined ? -1 : firstOf(page, own, engine.body)
    return named >= 0 ? named : bodyOf(units, { unit, ranks, tokens })
  })
  const authors = units.own.map(
    (own, unit) => namedAuthor(page, own, engine) ?? authorOf(page, units, { unit, body: bodies[unit] as number, marks, furniture }),
  )
  return { bodies, authors }
}

/** Whether most comments have their words in an element of their own, and a name that the page says is one. */
const isClear = ({ bodies, authors }: Fields): boolean => isMost(bodies, at => at >= 0) && isMost(authors, name => name?.isStated === true)

const isMost = <T>(list: readonly T[], holds: (item: T) => boolean): boolean => list.filter(holds).length * 2 > list.length

/** The fields once more, with what stands at the same place of every comment as names and labels. */
function withRegular({ page, tokens, marks }: Looked, units: Units, { found, furniture, engine }: Described & { found: Fields }): Fields {
  const { names, labels } = regularPlaces(page, units)
  const isNamed = isMost(found.authors, name => name !== null)
  const authors = found.authors.map((author, unit) => author ?? (isNamed ? null : authorAt(page, names[unit] as number)))
  const bits = marks.bits.slice()
  for (const author of authors) if (author !== null && author.at >= 0) bits[author.at] = (bits[author.at] as number) | AUTHOR
  for (const at of [...labels, ...authors.map(author => author?.at ?? -1)]) if (at >= 0 && furniture[at] === 0) furniture[at] = OUTSIDE_BODY
  return { bodies: fieldsOf({ page, tokens, marks: { ...marks, bits } }, units, { furniture, engine }).bodies, authors }
}

function authorAt(page: Page, at: number): Author | null {
  const name = at < 0 ? null : cleanName(page.data[at] as string)
  return name === null ? null : { name, at, isStated: false }
}

interface Placed extends Known {
  readonly engine: Engine | null
}

function parentsOf(page: Page, units: Units, { engine, ...known }: Placed): Tree {
  const depth = engine?.depth
  if (depth !== undefined) return { parents: parentsByDepth(depthsNamed(page, units, depth)), evidence: 'stated depth', byName: 0 }
  const tree = treeOf(page, units, known)
  if (engine?.firstIsQuestion !== true) return tree
  return { ...tree, parents: tree.parents.map((parent, unit) => (parent < 0 && unit > 0 ? 0 : parent)) }
}

function depthsNamed(page: Page, units: Units, { of, attribute, step }: NonNullable<Engine['depth']>): Int32Array {
  return Int32Array.from(units.own, own => {
    const at = firstOf(page, own, of)
    return at < 0 ? 0 : Math.round(Number(attributeOf(page, at, attribute) ?? 0) / step) || 0
  })
}

function namedAuthor(page: Page, own: readonly number[], engine: Engine | null): Author | null {
  const at = engine?.author === undefined ? -1 : firstOf(page, own, engine.author)
  const name = at < 0 ? null : cleanName(shortText(page, at))
  return name === null ? null : { name, at, isStated: true }
}
