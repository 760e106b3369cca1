// What makes elements alike: interned tokens for tag with class, tag with the shape of its id, or the place in a parent that has one.

import { remember } from '../remember.js'
import { type Attribute, attributeOf, type Page } from './page.js'

/** Class names looked at; more than this is styling. */
const MOST_CLASSES = 10
/** A class is shared by definition; one that carries a number is a value, except the shape is kept. */
const LONGEST_NAME = 80

/** Tokens by number. `of[at]` are the tokens of an element, `names[token]` their names, e.g. `li.comment` or `div#comment-0`. */
export interface Tokens {
  readonly of: readonly (readonly number[])[]
  readonly names: readonly string[]
}

const NONE: readonly number[] = []
/** Attributes beside the class that make elements alike. */
const NAMING = new Set(['id', 'itemtype', 'itemprop', 'property', 'role', 'data-testid', 'data-test'])

/** Linear. Custom elements are known by their tag, others without class and id by their place (`.thread>li`). */
export function tokensOf(page: Page): Tokens {
  const known = new Map<string, number>()
  const names: string[] = []
  const intern = (name: string): number => {
    let token = known.get(name)
    if (token === undefined) {
      token = names.length
      known.set(name, token)
      names.push(name)
    }
    return token
  }
  const tokensOfTag = remember(tag => ({
    /** Custom elements are known by their tag, whatever their class. */
    isCustom: tag.includes('-'),
    ofClass: remember(classes => Array.from(new Set(classNames(tag, classesOf(classes))), intern)),
  }))
  const tokensOfNames = remember(found => Array.from(new Set(found.split(APART)), intern))
  const of = page.names.map((name, at) => {
    if (name === '') return NONE
    const tag = tokensOfTag(name)
    const classes = tag.isCustom ? null : onlyClasses(page.attributes[at] as readonly Attribute[])
    const tokens = classes === null ? NONE : tag.ofClass(classes)
    return tokens.length > 0 ? tokens : tokensOfNames(namesOf(page, at) || placesOf(page, at))
  })
  return { of, names }
}

/** The classes of an element (`''` where it has none), `null` where other attributes make it like others too. */
function onlyClasses(attributes: readonly Attribute[]): string | null {
  let classes = ''
  for (const { name, value } of attributes) {
    if (name === 'class') classes = value
    else if (NAMING.has(name)) return null
  }
  return classes
}

/** Each class alone, and all together: where classes only say how things look, no single one is shared by comments alone. */
const classNames = (tag: string, classes: readonly string[]): string[] => {
  const names = classes.map(word => `${tag}.${word}`)
  return classes.length > 1 ? [...names, `${tag}.${classes.join('.')}`] : names
}

/** Between names that stand in one text; the parser leaves it in none. */
const APART = '\0'

/** What makes the element like others, `''` where nothing does. */
function namesOf(page: Page, at: number): string {
  const tag = page.names[at] as string
  const found: string[] = []
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'class') found.push(...classNames(tag, classesOf(value)))
    else if (name === 'id' && /\d/.test(value) && value.length <= LONGEST_NAME) {
      found.push(`${tag}#${shapeOf(value)}`)
    } else if (name !== 'id' && NAMING.has(name)) found.push(`${tag}[${value.slice(0, LONGEST_NAME)}]`)
  }
  if (tag.includes('-')) found.push(tag)
  // Ids of letters and numbers mixed have no shape in common.
  if (found.length === 1 && found[0]?.startsWith(`${tag}#`)) found.push(placeOf(page, at))
  return found.join(APART)
}

/** What is made for one of several. */
const ITEMS: ReadonlySet<string> = new Set(['li', 'article', 'dd'])

/** The place, and of an item its tag with that of its parent: in lists within lists the way up differs. */
function placesOf(page: Page, at: number): string {
  const place = placeOf(page, at)
  const parent = page.parents[at] as number
  return ITEMS.has(page.names[at] as string) && parent > 0 ? `${place}${APART}${page.names[parent]}>${page.names[at]}` : place
}

/** Levels up to the nearest element with a class or an id: a table's body and row stand between. */
const LEVELS_TO_NAME = 3

/** `.thread>li`, `#posts>table>tbody>tr`: where an element without a name of its own stands. */
function placeOf(page: Page, at: number): string {
  let path = page.names[at] as string
  for (let up = page.parents[at] as number, level = 0; up > 0 && level < LEVELS_TO_NAME; up = page.parents[up] as number, level++) {
    const word = classesOf(attributeOf(page, up, 'class') ?? '')[0]
    if (word !== undefined) return `.${word}>${path}`
    const id = attributeOf(page, up, 'id')
    if (id !== null) return `#${shapeOf(id).slice(0, LONGEST_NAME)}>${path}`
    path = `${page.names[up]}>${path}`
  }
  return path
}

/** Class names with their numbers folded, so that `depth-1` and `depth-2` are alike. */
const classesOf = remember((value): readonly string[] => {
  const words = value.split(/\s+/, MOST_CLASSES + 1).filter(word => word !== '' && word.length <= LONGEST_NAME && !PARITY.has(word))
  return words.slice(0, MOST_CLASSES).map(shapeOf)
})

/** What only tells one row from the next. */
const PARITY = new Set(['odd', 'even', 'alt'])

/** No hexadecimal digit before the number. */
const PLAINLY_NUMBERED = /^[a-z_:-]*[g-z_:-]\d+$/i

/** `comment-4812` → `comment-0`; hexadecimal ids and UUIDs count as numbers. */
export function shapeOf(id: string): string {
  if (PLAINLY_NUMBERED.test(id)) return id.replace(/\d+$/, '0')
  return id.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{13,28}|(?<![a-z])(?=[a-f]*\d)[0-9a-f]{6,}(?![a-z])|\d+/gi, '0')
}
