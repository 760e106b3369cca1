// Yields the topics of a thread and the topic of each comment, seen in the context of what it answers.
import type { Annotations, Topic, TopicColumn } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { AnalyzeOptions, Analyzer } from '../analyzer.js'
import { chooseGroups } from './choose-groups.js'
import { closest } from './cluster.js'
import { type ContextReader, contextReader } from './context.js'
import { nameTopic } from './label.js'
import { type DenseMatrix, normalizeRows } from './matrix.js'
import { sampleInCanonicalOrder } from './sample.js'
import { placesOf, semanticSpace } from './semantic-space.js'
import { typicalTerms } from './typical-terms.js'
import { chooseVocabulary, matrixOf, type TermWeights, type Vocabulary, weigh } from './vocabulary.js'
import { type WordSequences, wordSequences } from './word-sequences.js'

const NO_TOPICS = (comments: number): TopicColumn => ({ topics: [], of: new Array(comments).fill(null) })
/** A theme of one comment is no topic of the discussion. */
const SMALLEST_TOPIC = 2

/**
 * Topics by latent semantic analysis of TF-IDF weights, in which a comment inherits the words of its parent, and spherical
 * k-means. `options.topics` is their number, or `'auto'`: the number whose groups are best apart. Deterministic, and independent
 * of the order of siblings. A comment none of whose words occurs elsewhere has no topic; neither has any in a thread where no
 * word is shared. Linear in comments: groups are found in a sample, then every comment is placed.
 */
export function createTopics(options: Pick<AnalyzeOptions, 'topics'> = {}): Analyzer<'topic'> {
  return { name: 'topic', needs: [], analyze: (thread, done) => topicsOf(thread, done, options.topics ?? 'auto') }
}

function topicsOf(thread: Thread, done: Partial<Annotations>, wanted: number | 'auto'): TopicColumn {
  const sequences = wordSequences(thread, done, mainLanguage(done.language ?? []))
  const read = contextReader(thread, sequences)
  const sample = sampleInCanonicalOrder(thread, sequences)
  const vocabulary = chooseVocabulary(sample, read, sequences.stems)
  const known = sample.filter(document => weigh(document, read, vocabulary).length > 0)
  if (known.length < SMALLEST_TOPIC || wanted === 0) return NO_TOPICS(thread.comments.length)
  const matrix = matrixOf(known, read, vocabulary)
  const space = semanticSpace(matrix)
  const centers = chooseGroups(placesOf(matrix, space), wanted, matrix.value.length / matrix.rows)
  return describe({ thread, sequences, read, vocabulary, space, centers })
}

interface Model {
  readonly thread: Thread
  readonly sequences: WordSequences
  readonly read: ContextReader
  readonly vocabulary: Vocabulary
  readonly space: DenseMatrix
  readonly centers: DenseMatrix
}

/** Places every comment, then names the groups and numbers them by size. */
function describe(model: Model): TopicColumn {
  const { thread, sequences, vocabulary, centers } = model
  const rows = thread.comments.map(({ index }) => weigh(index, model.read, vocabulary))
  const groupOf = rows.map(row => (row.length === 0 ? -1 : groupOfRow(row, model)))
  const members = Array.from({ length: centers.rows }, (): number[] => [])
  groupOf.forEach((group, index) => {
    if (group >= 0) members[group]!.push(index)
  })
  const { typical, homeOf } = typicalTerms(rows, groupOf, { groups: centers.rows, terms: vocabulary.idf.length })
  const order = [...members.keys()]
    .filter(group => members[group]!.length >= SMALLEST_TOPIC)
    .sort((one, other) => members[other]!.length - members[one]!.length || one - other)
  const taken = new Set<string>()
  const topics = order.map((group, id): Topic => {
    const stems = typical[group]!.map(([term, weight]) => [vocabulary.stemOf[term]!, weight] as const)
    const { label, terms } = nameTopic({ comments: members[group]!, stems }, sequences, taken)
    taken.add(label.toLowerCase())
    return { id, label, terms, size: members[group]!.length }
  })
  const idOf = new Map(order.map((group, id) => [group, id]))
  const of = rows.map((row, index) => {
    const id = idOf.get(groupOf[index]!)
    return id === undefined ? null : { id, weight: shareOf(row, groupOf[index]!, homeOf) }
  })
  return { topics, of }
}

function groupOfRow(row: TermWeights, { space, centers }: Model): number {
  const width = space.columns
  const place: DenseMatrix = { rows: 1, columns: width, value: new Float64Array(width) }
  for (const [term, weight] of row) for (let k = 0; k < width; k++) place.value[k]! += weight * space.value[term * width + k]!
  normalizeRows(place)
  return closest(place, 0, centers).group
}

/** Share of a comment's weighted words that belong to its topic more than to any other, 0 … 1. */
function shareOf(row: TermWeights, group: number, homeOf: Int32Array): number {
  let own = 0
  let all = 0
  for (const [term, weight] of row) {
    all += weight
    if (homeOf[term] === group) own += weight
  }
  return all === 0 ? 0 : own / all
}

function mainLanguage(languages: readonly (string | null)[]): string {
  const counts = new Map<string, number>()
  for (const language of languages) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1))[0]?.[0] ?? 'en'
}
