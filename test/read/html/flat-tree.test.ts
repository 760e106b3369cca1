import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type Page, parsePage, parsePiece } from '../../../src/read/html/page.js'

type Node = DefaultTreeAdapterMap['node']

/** Fixed so that a failure is found again; fast-check prints it with the path of the failing case. */
const SEED = 20_261_125

describe('the flat tree', () => {
  it('is the tree of the parser, node by node, for any soup of tags', () => {
    const part = fc.constantFrom(
      ...['<p>', '</p>', '<b>', '</b>', '<i class=x>', '</i>', '<table>', '</table>', '<tr>', '<td>', '</td>', '<a href=#1>', '</a>'],
      ...['<template>', '</template>', '<svg><foreignObject>', '</svg>', '<li>', '<ul>', '</ul>', '<body id=y>', '<html lang=de>'],
      ...['<body class=x>', '<p class=x>', '<!-- -->words'],
      ...['<select><option>', '</select>', '<!-- no part -->', '<!doctype html>', 'words', ' ', 'a &amp; b', '<form>', '</form>', '<br>'],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        const html = parts.join('')
        expect(told(parsePage(html))).toEqual(toldByParser(parse(html)))
        expect(told(parsePiece(html))).toEqual(toldByParser(parseFragment(html)))
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  it('ends every subtree where it ends', () => {
    const { names, ends } = parsePiece('<p>one</p><ul><li>two<li>three</ul>four')
    expect(names.map((name, at) => `${name || 'text'} ${at}-${ends[at]}`)).toEqual([
      '#document-fragment 0-9',
      'p 1-3',
      'text 2-3',
      'ul 3-8',
      'li 4-6',
      'text 5-6',
      'li 6-8',
      'text 7-8',
      'text 8-9',
    ])
  })
})

/** Each node with its parent's position, its words and its attributes. */
const told = (page: Page): string[] =>
  page.names.map((name, at) =>
    line(page.parents[at] as number, name, { data: page.data[at] as string, attributes: page.attributes[at] ?? [] }),
  )

function toldByParser(root: Node): string[] {
  const lines: string[] = []
  const waiting: [Node, number][] = [[root, -1]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, parent] = next
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') continue
    const at = lines.length
    const name = node.nodeName === '#text' ? '' : node.nodeName.toLowerCase()
    lines.push(line(parent, name, { data: 'value' in node ? node.value : '', attributes: 'attrs' in node ? node.attrs : [] }))
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    for (const child of [...children].reverse()) waiting.push([child, at])
  }
  return lines
}

interface Held {
  readonly data: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

const line = (parent: number, name: string, { data, attributes }: Held): string =>
  `${parent} ${name} ${JSON.stringify(data)} ${attributes.map(attribute => `${attribute.name}=${attribute.value}`).join(' ')}`
