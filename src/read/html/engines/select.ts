// Finds elements by the selectors of engine descriptions.
import { remember } from '../../remember.js'
import { attributeOf, type Page } from '../page.js'
import type { Engine, Selector } from './engine.js'

type Test = (page: Page, at: number) => boolean

/**
 * A test for `tag.class.class[name=start]`, alternatives by commas. `RangeError` for anything else. Every element is asked for the signs
 * of every engine: a test makes nothing on its way.
 */
export const compile = remember((selector: Selector): Test => {
  const tests = selector.split(',').map(part => compileOne(part.trim()))
  const [only] = tests
  if (only !== undefined && tests.length === 1) return only
  return (page, at) => {
    for (const test of tests) if (test(page, at)) return true
    return false
  }
})

function compileOne(part: string): Test {
  const found = /^([a-z0-9-]*)((?:\.[\w-]+)*)(?:\[([\w-]+)(?:=([^\]]+))?\])?$/i.exec(part)
  if (found === null || part === '') throw new RangeError(`"${part}" is not of the form tag.class[attribute=start]`)
  const [, tag = '', classes = '', name, start = ''] = found
  const wanted = classes.split('.').filter(word => word !== '')
  return (page, at) => {
    if (page.names[at] === '' || (tag !== '' && page.names[at] !== tag)) return false
    if (name !== undefined && !(attributeOf(page, at, name)?.startsWith(start) ?? false)) return false
    if (wanted.length === 0) return true
    const value = attributeOf(page, at, 'class')
    return value !== null && wanted.every(word => holdsWord(value, word))
  }
}

/** Whether a word stands in a list of words between blanks. */
function holdsWord(list: string, word: string): boolean {
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1))
    if (isBlankAt(list, at - 1) && isBlankAt(list, at + word.length)) return true
  return false
}

/** Beyond the ends of a list as well. */
const isBlankAt = (list: string, at: number): boolean => at < 0 || at >= list.length || list.charCodeAt(at) <= SPACE

const SPACE = 0x20

/** The first described engine whose sign stands in the page, with the elements that are its comments. Linear. */
export function engineOf(page: Page, engines: readonly Engine[]): { engine: Engine; units: number[] } | null {
  for (const engine of engines) {
    const isSign = compile(engine.sign)
    if (!page.names.some((_name, at) => isSign(page, at))) continue
    const isComment = compile(engine.comment)
    const units: number[] = []
    for (let at = 0; at < page.names.length; at++) if (isComment(page, at)) units.push(at)
    if (units.length > 0) return { engine, units }
  }
  return null
}

/** The first element among `elements` that a selector names, -1 for none. */
export function firstOf(page: Page, elements: readonly number[], selector: Selector): number {
  const test = compile(selector)
  return elements.find(at => test(page, at)) ?? -1
}
