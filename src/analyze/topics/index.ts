// Yields the topics of a thread and the topic of each comment, seen in the context of what it answers.
import type { Annotations, Topic, TopicColumn } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { AnalyzeOptions, Analyzer } from '../analyzer.js'
import { mainLanguage } from '../language/main-language.js'
import { chooseGroups } from './choose-groups.js'
import { closest } from './cluster.js'
import { contextReader } from './context.js'
import { nameTopic } from './label.js'
import { addRow, type DenseMatrix, dense, type SparseMatrix, someRows } from './matrix.js'
import { sampleInCanonicalOrder } from './sample.js'
import { placesOf, semanticSpace } from './semantic-space.js'
import { typicalTerms } from './typical-terms.js'
import { chooseVocabulary, matrixOf, type Vocabulary } from './vocabulary.js'
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
  const all = matrixOf([...thread.comments.keys()], read, vocabulary)
  const known = sample.filter(index => all.starts[index + 1]! > all.starts[index]!)
  if (known.length < SMALLEST_TOPIC || wanted === 0) return NO_TOPICS(thread.comments.length)
  const matrix = someRows(all, known)
  const space = semanticSpace(matrix)
  const centers = chooseGroups(placesOf(matrix, space), wanted, matrix.value.length / matrix.rows)
  return describe({ sequences, vocabulary, all, groupOf: groupsIn(all, space, centers), groups: centers.rows })
}

interface Model {
  readonly sequences: WordSequences
  readonly vocabulary: Vocabulary
  /** A row for each comment. */
  readonly all: SparseMatrix
  /** -1 for a comment without terms. */
  readonly groupOf: Int32Array
  readonly groups: number
}

/** Names the groups and numbers them by size; one without a word of its own is no topic. */
function describe({ sequences, vocabulary, all, groupOf, groups }: Model): TopicColumn {
  const members = Array.from({ length: groups }, (): number[] => [])
  groupOf.forEach((group, index) => {
    if (group >= 0) members[group]!.push(index)
  })
  const { typical, homeOf } = typicalTerms(all, groupOf, groups)
  const order = [...members.keys()]
    .filter(group => members[group]!.length >= SMALLEST_TOPIC)
    .sort((one, other) => members[other]!.length - members[one]!.length || one - other)
  const taken = new Set<string>()
  const topics: Topic[] = []
  const idOf = new Map<number, number>()
  for (const group of order) {
    const stems = typical[group]!.map(([term, weight]) => [vocabulary.stemOf[term]!, weight] as const)
    const named = nameTopic({ comments: members[group]!, stems }, sequences, taken)
    if (named === null) continue
    taken.add(named.label.toLowerCase())
    idOf.set(group, topics.length)
    topics.push({ id: topics.length, ...named, size: members[group]!.length })
  }
  const of = Array.from(groupOf, (group, row) => {
    const id = idOf.get(group)
    return id === undefined ? null : { id, weight: shareOf(all, row, home => homeOf[home] === group) }
  })
  return { topics, of }
}

/** For each row the group whose center it is closest to, -1 for an empty one. */
function groupsIn({ rows, starts, column, value }: SparseMatrix, space: DenseMatrix, centers: DenseMatrix): Int32Array {
  const place = dense(1, space.columns)
  const groupOf = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    if (starts[row] === starts[row + 1]) continue
    place.value.fill(0)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) addRow(place, 0, { matrix: space, row: column[at]!, weight: value[at]! })
    groupOf[row] = closest(place, 0, centers).group
  }
  return groupOf
}

/** Share of a comment's weighted words that belong to its topic more than to any other, 0 … 1. */
function shareOf({ starts, column, value }: SparseMatrix, row: number, isOwn: (term: number) => boolean): number {
  let own = 0
  let all = 0
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    all += value[at]!
    if (isOwn(column[at]!)) own += value[at]!
  }
  return all === 0 ? 0 : own / all
}
