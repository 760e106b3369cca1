// Pages made otherwise: names of classes and ids made up or left away, lists made of plain boxes. What people wrote stays where it was.
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

/** The page with every element changed. */
export function alter(html: string, change: (element: Element) => void): string {
  const document = parse(html)
  const open: Node[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('attrs' in node) change(node)
    if ('content' in node) open.push(node.content)
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return serialize(document)
}

/** Made up, the same everywhere: 32 bits of FNV-1a in letters and numbers. */
function madeUp(name: string): string {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return `x${(hash >>> 0).toString(36)}`
}

/** As a bundler leaves a page: no class, id, link within the page or attribute of data says what anything is. */
export const renamed = ({ attrs }: Element): void => {
  for (const attribute of attrs) {
    if (attribute.name === 'class') attribute.value = attribute.value.trim().split(/\s+/).map(madeUp).join(' ')
    else if (attribute.name === 'id') attribute.value = madeUp(attribute.value)
    else if (attribute.name === 'href') attribute.value = attribute.value.replace(/#(.+)$/, (_, id: string) => `#${madeUp(id)}`)
  }
  attrs.splice(0, attrs.length, ...attrs.filter(({ name }) => !/^data-|^item/.test(name)))
}

/** As a page is saved by what strips styles. */
export const unclassed = ({ attrs }: Element): void => {
  attrs.splice(0, attrs.length, ...attrs.filter(({ name }) => name !== 'class'))
}

const BOXES: Readonly<Record<string, string>> = Object.fromEntries([
  ...'ol ul li article section dl dt dd footer header address'.split(' ').map(name => [name, 'div']),
  ...'cite time b strong'.split(' ').map(name => [name, 'span']),
])

/** Tags say nothing, classes do. */
export const boxed = (element: Element): void => {
  const box = BOXES[element.tagName]
  if (box !== undefined) Object.assign(element, { tagName: box, nodeName: box })
}
