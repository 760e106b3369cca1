// GraphML (graphml.graphdrawing.org): nodes with a text are comments, an edge runs from a reply to what it answers; reads Understory's own graphs back.
import { buildThread, type RawComment } from '../model/build-thread.js'
import { type Message, type Post, type Thread, UNKNOWN_POST } from '../model/thread.js'
import { emptyThread } from './discussion.js'
import { isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { kindNamed, statusNamed } from './standing.js'
import { threadIdOf } from './thread-id.js'
import { gatherRecords, type XmlRecord } from './xml/records.js'
import { streamXml } from './xml/stream.js'

/** What graph tools call the words of a node, likeliest first. */
const TEXT_NAMES = ['text', 'body', 'content', 'comment', 'message']

/** A thread for each value of the nodes’ attribute `thread`; without one, all nodes are one thread. */
export const graphmlReader: Reader = {
  name: 'graphml',
  detect: ({ head }) => (/<graphml[\s>]/.test(head) && head.includes('graphml.graphdrawing.org') ? 0.98 : 0),
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

/** A node by the names of its attributes. */
type Attributes = ReadonlyMap<string, string>

function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const names = new Map<string, string>()
  const nodes = new Map<string, Attributes>()
  const answers = new Map<string, string>()
  const gatherer = gatherRecords({ key: [], node: ['data'], edge: ['data'] }, record => {
    const { attributes } = record
    if (record.name === 'key') names.set(attributes.id ?? '', attributes['attr.name'] ?? '')
    else if (record.name === 'node') nodes.set(attributes.id ?? `${nodes.size}`, dataOf(record, names))
    else if (isReply(dataOf(record, names))) answers.set(attributes.source ?? '', attributes.target ?? '')
  })
  for (const _ of streamXml(source, gatherer, messages));
  gatherer.finish()
  const threads = groupByThread(nodes)
  for (const [thread, ids] of threads) yield build(thread, ids, { nodes, answers, source })
  if (threads.size === 0) yield emptyThread('no node of the graph has a text', 'graphml', source)
}

function dataOf({ fields }: XmlRecord, names: ReadonlyMap<string, string>): Attributes {
  return new Map((fields.get('data') ?? []).map(({ text, attributes }) => [names.get(attributes.key ?? '') ?? '', text]))
}

const isReply = (edge: Attributes): boolean => (edge.get('relation') ?? 'replies-to') === 'replies-to'

/** Nodes that say something, in the order of the file; one group where the graph names no threads. */
function groupByThread(nodes: ReadonlyMap<string, Attributes>): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>()
  for (const [id, node] of nodes) {
    if (textOf(node) === null) continue
    const thread = node.get('thread') ?? null
    const group = groups.get(thread)
    if (group) group.push(id)
    else groups.set(thread, [id])
  }
  return groups
}

const textOf = (node: Attributes): string | null => {
  for (const name of TEXT_NAMES) if (node.has(name)) return node.get(name) as string
  return null
}

interface Graph {
  readonly nodes: ReadonlyMap<string, Attributes>
  readonly answers: ReadonlyMap<string, string>
  readonly source: Source
}

function build(thread: string | null, ids: readonly string[], { nodes, answers, source }: Graph): Thread {
  const isPost = (id: string | undefined) => nodes.get(id ?? '')?.get('kind') === 'post'
  const ownId = (id: string) => nodes.get(id)?.get('comment_id') ?? id
  const comments = ids
    .filter(id => !isPost(id))
    .map(id => {
      const target = answers.get(id)
      return commentOf(nodes.get(id) as Attributes, ownId(id), target === undefined || isPost(target) ? null : ownId(target))
    })
  return buildThread(comments, {
    id: thread ?? threadIdOf(null, source.name),
    reader: 'graphml',
    post: postOf(nodes.get(ids.find(isPost) ?? '')),
    source: source.name,
    sha256: source.sha256,
  })
}

function commentOf(node: Attributes, id: string, parent: string | null): RawComment {
  const likes = node.get('likes')
  return {
    id,
    parent,
    text: textOf(node) ?? '',
    author: node.get('author') ?? null,
    createdAt: isoDate(node.get('date') ?? null),
    likes: likes !== undefined && /^-?\d+$/.test(likes) ? Number(likes) : null,
    kind: kindNamed(node.get('kind')),
    status: statusNamed(node.get('status')) ?? 'present',
  }
}

/** The label of a post's node is its title; its text may be no more than that. */
function postOf(node: Attributes | undefined): Post {
  if (node === undefined) return UNKNOWN_POST
  const [title, text] = [node.get('label') ?? null, textOf(node)]
  return {
    ...UNKNOWN_POST,
    title,
    author: node.get('author') ?? null,
    createdAt: isoDate(node.get('date') ?? null),
    text: text === title ? null : text,
  }
}
