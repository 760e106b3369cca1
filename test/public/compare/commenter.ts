// A commenter of whom only what a test says is known.
import type { Commenter } from '../../../src/model/comparison.js'

export const commenter = (author: string, change: Partial<Commenter> = {}): Commenter => ({
  author,
  unknown: false,
  inferred: false,
  namedIn: [],
  comments: 1,
  commentIds: [],
  sentiment: null,
  scored: 0,
  camp: null,
  confidence: null,
  targets: {},
  ...change,
})
