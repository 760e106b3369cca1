// The trained part of the English judge: its numbers, and how they are kept in english.weights.json and english.weights.bin (see CARD.md).
import { readFileSync } from 'node:fs'
import { TABLE_SIZE } from '../vocabulary.js'

/** Weights. A `Table` holds one byte a slot of the vocabulary's hash table, to be multiplied by its scale. */
export interface Model {
  /** Of what the lexicons say of a word, by channel of `polarity`. */
  readonly polarity: readonly number[]
  /** Of what a sentence says of itself, by feature of `neutrality`. */
  readonly neutrality: readonly number[]
  /** Of a text's features, the means of its sentences', for telling comments from other kinds of text. */
  readonly register: readonly number[]
  /** How readily a sentence is neutral in comments, and in reviews, news and posts, where those who label look for feelings. */
  readonly intercepts: { readonly comments: number; readonly others: number }
  readonly words: { readonly polarity: Table; readonly neutrality: Table }
}

/** Weights of hashed features; a weight counts `weights[i] * scale`. */
export interface Table {
  readonly scale: number
  /** TABLE_SIZE weights, -127 … 127. */
  readonly weights: Int8Array
}

/** The tables in the order in which the file holds them. */
export const TABLES = ['polarity', 'neutrality'] as const

/** What english.weights.json holds. */
export interface ModelFile extends Omit<Model, 'words'> {
  readonly scales: Readonly<Record<(typeof TABLES)[number], number>>
}

/** Reads the two files. */
export function loadModel(): Model {
  const { scales, ...numbers } = JSON.parse(readFileSync(new URL('./english.weights.json', import.meta.url), 'utf8')) as ModelFile
  const bytes = readFileSync(new URL('./english.weights.bin', import.meta.url))
  const table = (name: (typeof TABLES)[number]): Table => {
    const from = bytes.byteOffset + TABLES.indexOf(name) * TABLE_SIZE
    return { scale: scales[name], weights: new Int8Array(bytes.buffer, from, TABLE_SIZE) }
  }
  return { ...numbers, words: { polarity: table('polarity'), neutrality: table('neutrality') } }
}
