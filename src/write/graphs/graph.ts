// A discussion as a graph, for every graph format: the post and the comments are nodes, an edge runs from a reply to what it answers as displayed.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import { ATTRIBUTES, type Attribute, type Placed, placedComments } from '../attributes.js'
import { countThreads } from '../count-threads.js'

/** A node: a comment, or the post, which has no ordinal so that counts can leave it out. */
export interface Node {
  /** Unique in the graph. */
  readonly id: string
  readonly label: string
  /** Values in the order of `NODE_ATTRIBUTES`. */
  readonly values: readonly (string | number | null)[]
  /** Index in the thread, `null` for the post. */
  readonly index: number | null
}

/** From a reply to what it answers. */
export interface Edge {
  readonly id: string
  /** The reply. */
  readonly source: string
  /** The comment or the post that it answers, as displayed. */
  readonly target: string
  /** Values in the order of `EDGE_ATTRIBUTES`. */
  readonly values: readonly (string | number | null)[]
}

/** A thread's part of the graph; its edges join only its own nodes. */
export interface Part {
  readonly annotated: AnnotatedThread
  /** Nodes with the edge that leaves each; the post has none. */
  nodes(): Iterable<{ readonly node: Node; readonly edge: Edge | null }>
}

/** Of a node: those of a comment; of the post only title, url and what it shares with comments. */
export const NODE_ATTRIBUTES: readonly Attribute[] = ATTRIBUTES

/** Of an edge, beside its ends. */
export const EDGE_ATTRIBUTES: readonly Pick<Attribute, 'name' | 'type' | 'about'>[] = [
  { name: 'relation', type: 'string', about: 'replies-to: from the reply to what it answers as displayed' },
  { name: 'stance', type: 'string', about: 'agree, disagree, query or none' },
  { name: 'stance_confidence', type: 'number', about: '0 to 1' },
  { name: 'recovered_target', type: 'string', about: 'node that is really answered as inferred, where the source is ambiguous' },
]

/** Code points of a comment's opening in its label. */
const OPENING = 40

/**
 * One part a thread. Node ids are those of the comments, with the thread's before them where there are several threads; `name`
 * turns them into what the format allows.
 */
export function* graphParts(threads: Iterable<AnnotatedThread>, name: (id: string) => string = id => id): Generator<Part> {
  const { several, all } = countThreads(threads)
  for (const annotated of all) {
    const names = nodeNames(annotated, id => name(several ? `${annotated.thread.id}/${id}` : id))
    yield { annotated, nodes: () => nodesOf(annotated, names) }
  }
}

/** Names of the nodes by comment id, and of the post under `null`. */
function nodeNames({ thread }: AnnotatedThread, name: (id: string) => string): ReadonlyMap<string | null, string> {
  const names = new Map<string | null, string>([[null, name(POST_ID)]])
  for (const { id } of thread.comments) names.set(id, name(id === POST_ID ? `comment-${id}` : id))
  return names
}

/** Of the post's node. */
const POST_ID = 'post'

function* nodesOf(annotated: AnnotatedThread, names: ReadonlyMap<string | null, string>): ReturnType<Part['nodes']> {
  yield { node: postNode(annotated, names.get(null) as string), edge: null }
  for (const placed of placedComments(annotated)) {
    const { comment } = placed
    const id = names.get(comment.id) as string
    const node = { id, label: labelOf(comment), values: NODE_ATTRIBUTES.map(({ of }) => of(placed)), index: placed.ordinal - 1 }
    yield { node, edge: edgeOf(placed, id, names) }
  }
}

function edgeOf({ comment }: Placed, id: string, names: ReadonlyMap<string | null, string>): Edge {
  const { reply, addressee, parentId } = comment
  const recovered = addressee ? (names.get(addressee.id) ?? null) : null
  return {
    id: `e-${id}`,
    source: id,
    target: names.get(parentId) as string,
    values: ['replies-to', reply?.stance ?? null, reply?.confidence ?? null, recovered],
  }
}

function postNode({ thread }: AnnotatedThread, id: string): Node {
  const { title, author, createdAt, text } = thread.post
  const known: Readonly<Record<string, string | null>> = {
    author,
    date: createdAt,
    kind: 'post',
    status: 'present',
    text: text ?? title,
    thread: thread.id,
  }
  return { id, label: title ?? thread.id, values: NODE_ATTRIBUTES.map(({ name }) => known[name] ?? null), index: null }
}

/** `Ana: The council did well…` on one line. */
function labelOf({ author, text }: CommentRecord): string {
  const flat = Array.from(
    text
      .slice(0, OPENING * 4)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  const opening = flat.length > OPENING ? `${flat.slice(0, OPENING - 1).join('')}…` : flat.join('')
  return author === null ? opening : `${author.replaceAll(/\s+/g, ' ')}: ${opening}`
}
