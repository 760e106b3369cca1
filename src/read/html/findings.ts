// What has to be said about a reading of a page: declared against found, paging, and why there are no comments.
import type { RawComment } from '../../model/build-thread.js'
import type { Message } from '../../model/thread.js'
import { declaredOf, pagingOf } from './declared.js'
import { attributeOf, type Page } from './page.js'

interface Reading {
  readonly page: Page
  /** Characters of text in each element. */
  readonly lengths: Int32Array
  readonly units: readonly number[]
  readonly comments: readonly RawComment[]
  /** How many comments stand under the latest by whom they say they answer, because nothing else places them. */
  readonly byName: number
  /** The count that JSON-LD states. */
  readonly stated: number | null
}

/** The declared count and the messages, in the order in which a person would want them. */
export function findingsOf({ page, lengths, units, comments, byName, stated }: Reading): { declared: number | null; messages: Message[] } {
  const first = units[0]
  const range = first === undefined ? null : { first, last: page.ends[units.at(-1) as number] as number }
  const declared = declaredOf(page, lengths, { units: range, stated })
  const paging = pagingOf(page, lengths, units)
  const messages: Message[] = []
  if (comments.length === 0) messages.push(say('no-comments', whyNone(page, declared, paging)))
  if (comments.length > 0 && paging !== null) messages.push(say('paged', `the page shows only some of its comments: it offers “${paging}”`))
  if (comments.length > 0 && declared !== null && declared.count !== comments.length)
    messages.push(say('count-mismatch', mismatch(declared.count, comments, paging)))
  if (byName > 0)
    messages.push(
      say(
        'depth-clamp',
        `the page's nesting does not tell all: ${byName} of ${comments.length} comments stand under the latest one by whom they answer by name`,
      ),
    )
  return { declared: declared?.count ?? null, messages }
}

const say = (code: Message['code'], text: string): Message => ({ code, text, line: null })

function mismatch(declared: number, comments: readonly RawComment[], paging: string | null): string {
  const notices = comments.filter(({ kind }) => kind !== 'comment').length
  const deleted = comments.filter(({ status }) => status === 'deleted').length
  const reasons: string[] = []
  if (paging !== null && declared > comments.length) reasons.push('the page shows only some of its comments')
  if (notices > 0 && declared === comments.length - notices) reasons.push(`${notices} of those found are pingbacks or trackbacks`)
  if (deleted > 0) reasons.push(`${deleted} of those found are deleted`)
  const why = reasons.length > 0 ? `: ${reasons.join('; ')}` : '; the page does not say why'
  return `${declared} declared, ${comments.length} found${why}`
}

function whyNone(page: Page, declared: { count: number; words: string } | null, paging: string | null): string {
  const seen: string[] = []
  if (declared !== null && declared.count > 0)
    seen.push(`it says “${declared.words.slice(0, 80)}” but holds none of them: they are loaded later or stand on another page`)
  if (hasCommentForm(page)) seen.push('it has a form for writing one')
  const engine = embeddedEngine(page)
  if (engine !== null) seen.push(`it loads its comments from ${engine}, which a saved page does not keep`)
  if (paging !== null && declared === null) seen.push(`it offers “${paging}”`)
  return seen.length > 0
    ? `no comments in the page: ${seen.join('; ')}`
    : 'no comments in the page: nothing in it repeats with authors, dates and replies'
}

function hasCommentForm(page: Page): boolean {
  return page.names.some((name, at) => {
    if (name === 'form')
      return /comment|kommentar|respond|reply/i.test(
        `${attributeOf(page, at, 'id') ?? ''} ${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'action') ?? ''}`,
      )
    return name === 'textarea' && /comment|kommentar/i.test(`${attributeOf(page, at, 'name') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`)
  })
}

const EMBEDDED: readonly (readonly [RegExp, string])[] = [
  [/disqus\.com|disqus_thread/i, 'Disqus'],
  [/fb-comments|facebook\.com\/plugins\/comments/i, 'Facebook'],
  [/spot\.im|openweb/i, 'OpenWeb'],
  [/coral(?:project)?\./i, 'Coral'],
  [/hyvor/i, 'Hyvor Talk'],
  [/viafoura/i, 'Viafoura'],
  [/utteranc\.es/i, 'utterances'],
  [/giscus\.app/i, 'giscus'],
  [/commento\.io/i, 'Commento'],
  [/remark42/i, 'Remark42'],
  [/isso\.min\.js|isso-thread/i, 'Isso'],
]

function embeddedEngine(page: Page): string | null {
  for (let at = 0; at < page.names.length; at++) {
    for (const { name, value } of page.attributes[at] ?? []) {
      if (name !== 'src' && name !== 'id' && name !== 'class') continue
      const known = value.length < 300 ? EMBEDDED.find(([sign]) => sign.test(value)) : undefined
      if (known !== undefined) return known[1]
    }
  }
  return null
}
