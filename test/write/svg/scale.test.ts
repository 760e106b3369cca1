// The picture and the page colour by one scale: whoever exports what is on screen finds the same marks in the file.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discussionOf } from '../../../public/thread/discussion.js'
import { sentiment } from '../../../public/thread/lenses/sentiment.js'
import type { AnnotatedThread } from '../../../src/model/annotated-thread.js'
import type { Thread } from '../../../src/model/thread.js'
import { createAnalysis, read } from '../../../src/pipeline.js'
import { sourceOfText } from '../../../src/read/source.js'
import { commentRecords } from '../../../src/write/record.js'
import { svgIcicleFormat } from '../../../src/write/svg/icicle.js'
import { svgTreeFormat } from '../../../src/write/svg/tree.js'
import { elementsOf } from '../xml-events.js'

const HORN = resolve(import.meta.dirname, '../../../corpus/letting-the-horn-go-quiet/source.html')

/** The page's legend: a line for every mark that the thread has, with its number. */
function legendOnPage(annotated: AnnotatedThread): string[] {
  const comments = [...commentRecords(annotated)]
  const discussion = discussionOf({ thread: { id: 't' } as never, comments, messages: [] })
  const keys = comments.map((comment, index) => sentiment.keyOf(comment, index, discussion))
  return sentiment
    .marks(discussion)
    .map(({ key, label }) => `${label} ${keys.filter(each => each === key).length}`)
    .filter(line => !line.endsWith(' 0'))
}

describe('the marks of an exported picture', () => {
  const [thread] = [...read(sourceOfText(readFileSync(HORN, 'utf8'), 'source.html')).threads]
  const horn = createAnalysis()(thread as Thread)
  const tree = elementsOf([...svgTreeFormat.write([horn])].join(''))
  const pairs = (name: string) =>
    tree.filter(each => each.name === name && each.attributes.fill !== 'none' && each.within.length > 2).map(each => each.attributes.fill)

  it.each([svgTreeFormat, svgIcicleFormat].map(format => ({ name: format.name, format })))('are counted as on the page in $name', ({
    format,
  }) => {
    const texts = elementsOf([...format.write([horn])].join('')).filter(({ name }) => name === 'text')
    const legend = legendOnPage(horn)
    expect(legend).toHaveLength(7)
    expect(texts.slice(-legend.length).map(({ text }) => text)).toEqual(legend)
  })

  it('are drawn as often as the legend says, each in its own form', () => {
    const drawn = [...pairs('circle').map(fill => `disc ${fill}`), ...pairs('path').map(fill => `diamond ${fill}`)]
    const counts = Object.fromEntries(legendOnPage(horn).map(line => [line.replace(/ \d+$/, ''), Number(line.split(' ').at(-1))]))
    const count = (mark: string) => drawn.filter(each => each === mark).length
    expect({
      negative: count('disc #b35806'),
      'mildly negative': count('disc #f1a340'),
      mixed: count('diamond #e6e3dc'),
      neutral: count('disc #e6e3dc'),
      'mildly positive': count('disc #998ec3'),
      positive: count('disc #542788'),
      'no scored words': count('disc #ffffff'),
    }).toEqual(counts)
  })
})
