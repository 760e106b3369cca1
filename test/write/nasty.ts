// A small discussion written for these tests in which everything is hard to carry: controls, markup, formulas, emoji beside spans, odd names and ids.
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import type { Annotations, Sentiment } from '../../src/model/annotations.js'
import { buildThread, type RawComment } from '../../src/model/build-thread.js'
import type { Span, Thread } from '../../src/model/thread.js'
import { metricsOf } from '../../src/summarize/metrics.js'
import { thread } from '../model/notation.js'

/** Every character below the space, and the others that some format forbids or reads as structure. */
export const CONTROLS = `${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')}\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff`
/** Endings and openings that close or begin something in some format. */
export const BREAKERS = ']]> </script> <!-- -- --> <![CDATA[ {{y}} \\n %s &amp; &#0; <b>bold</b> "quoted" \'single\''
/** As long as a comment may get, with an astral character in every word. */
export const LONG = 'tide🌊 '.repeat(14_286)

const COMMENTS: readonly RawComment[] = [
  {
    id: '1041',
    parent: null,
    author: 'Zoë / “Ferry” Ünal',
    createdAt: '2021-08-10T09:15:00Z',
    likes: 3,
    text: 'The 🚤 council did well & the <b>winter plan</b> is fair.',
  },
  {
    id: '1044',
    parent: '1041',
    author: 'mike_r <mike@example.org>',
    createdAt: '2021-08-10',
    text: '=No. "Fair", Zoë, is a tax on nurses.\r\nShow me the 🚤 numbers.\rAnd now.',
  },
  { id: '7', parent: '1044', author: null, likes: 0, text: `controls ${CONTROLS} end` },
  { id: 'post', parent: null, author: '=cmd()', text: BREAKERS, status: 'pending' },
  { id: 'a b/c"<&>', parent: 'post', author: '-- ../../etc/passwd', text: 'half \ud83d pair \udea4 good end', kind: 'pingback' },
  { id: null, parent: '9999', author: 'post', text: "'=already an apostrophe\n\n+1 and -2 people, @all\tthere", status: 'spam' },
  { id: null, parent: null, author: '007', createdAt: '2021-08-11T07:40:05+02:00', text: LONG },
  { id: 'empty', parent: null, author: ' ', text: '', status: 'deleted' },
]

/** The discussion as read. */
export function nastyThread(id = 'nasty'): Thread {
  const post = {
    title: 'Who pays for the ferry? <&"\u0001]]>',
    url: 'https://blog.example/2021/08/ferry/?a=1&b=2',
    author: 'Ö "Editor"',
    createdAt: '2021-08-09T08:00:00Z',
    text: 'The council meets.\n\n<p>It is late</p> & dark 🚤.',
  }
  return buildThread(COMMENTS, { id, reader: 'test', post, declaredCount: 9, source: 'a "b".html', sha256: 'ab'.repeat(32) })
}

/** The discussion with something in every column, so that every layer of spans has to be carried. */
export function nasty(id = 'nasty'): AnnotatedThread {
  const discussion = nastyThread(id)
  return {
    thread: discussion,
    annotations: annotationsOf(discussion),
    metrics: metricsOf(discussion),
    made: { version: '0.0.0-test', settings: { topics: 'auto', targets: ['the "council"'] } },
  }
}

/** A chain of `length` replies, each answering the one before. */
export function chain(length: number): AnnotatedThread {
  const ids = Array.from({ length }, (_, at) => `k${at}`)
  const discussion = thread(`${ids.join('(')}${')'.repeat(length - 1)}`)
  return { thread: discussion, annotations: {}, metrics: null }
}

function annotationsOf({ comments }: Thread): Annotations {
  const at = (id: string) => comments.findIndex(comment => comment.id === id)
  const on = <T>(id: string, value: T, others: T): T[] => comments.map(({ index }) => (index === at(id) ? value : others))
  const words = (id: string, quote: string): Span => {
    const start = comments[at(id)]?.text.indexOf(quote) ?? -1
    return { start, end: start + quote.length }
  }
  const sentiment: Sentiment[] = comments.map(() => ({ ...UNSCORED }))
  sentiment[at('c1041')] = scoredBy(
    words('c1041', 'well'),
    words('c1041', 'The 🚤 council did well & the <b>winter plan</b> is fair.'),
    0.5,
  )
  sentiment[at('c1044')] = scoredBy(words('c1044', 'tax'), words('c1044', 'Show me the 🚤 numbers.'), -0.25)
  sentiment[at('a b/c"<&>')] = scoredBy(words('a b/c"<&>', 'good'), words('a b/c"<&>', 'half \ud83d pair \udea4 good end'), 0.125)
  const council = { start: 0, end: 11 }
  return {
    language: comments.map(({ text }) => (text.length > 20 ? 'en' : null)),
    sentiment,
    quotes: on('c1044', [{ ...words('c1044', '"Fair"'), of: at('c1041'), source: words('c1041', 'fair') }], []),
    vocatives: on('c1044', [{ ...words('c1044', 'Zoë'), name: 'Zoë', of: at('c1041'), known: false }], []),
    addressee: {
      of: on('c7', { of: at('c1041'), rule: 'vocative', confidence: 0.75, evidence: words('c7', 'controls') }, null),
      clamp: { depth: 3, atLimit: 1, ambiguous: 1 },
    },
    reply: on('c1044', { stance: 'disagree', confidence: 0.9, cues: [words('c1044', '=No.')] }, null),
    targets: on('c1041', [{ target: 'the "council"', stance: 'favor', score: 0.5, evidence: [council] }], []),
    topic: {
      topics: [
        { id: 0, label: 'winter/ferry <plan>', terms: ['winter', 'ferry'], size: 2 },
        { id: 1, label: 'tide', terms: ['tide'], size: 1 },
      ],
      of: comments.map(({ text }) => (text === LONG ? { id: 1, weight: 1 } : text.includes('🚤') ? { id: 0, weight: 0.5 } : null)),
    },
  }
}

const UNSCORED: Sentiment = { score: 0, label: 'neutral', words: [], sentences: [], quotedExcluded: 0, abstained: 'no-words' }

function scoredBy(word: Span, sentence: Span, score: number): Sentiment {
  const label = score < 0 ? 'negative' : 'positive'
  return {
    score,
    label,
    words: [{ ...word, weight: score }],
    sentences: [{ ...sentence, score, label }],
    quotedExcluded: 0,
    abstained: null,
  }
}
