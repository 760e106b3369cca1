// A report as one web page that needs nothing else: opens offline, prints, reads without JavaScript; the records stand in it as JSON.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { TONES, type Tone } from '../../model/tone.js'
import { TONE_COLORS, topicColor } from '../colors.js'
import { threadJson } from '../json.js'
import { notesOn, sourceFacts } from '../notes.js'
import { threadRecord } from '../record.js'
import type { ExportFormat } from '../writer.js'
import { createNames } from '../xml.js'
import { POLICY, SCRIPT, STYLE } from './assets.js'
import { HTML_FORBIDDEN, htmlText, islandJson } from './escape.js'
import { outline } from './outline.js'

/** One page that works offline, with every thread on it. */
export const htmlFormat: ExportFormat = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  opens: 'every browser, offline: a report to read, send and print',
  loses:
    'What a page cannot show (control characters) is shown as U+FFFD; the records inside the page hold every character and every column.',
  replaces: HTML_FORBIDDEN,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, htmlFormat))
    const title = all.length === 1 ? titleOf(all[0] as AnnotatedThread) : `${all.length} discussions`
    yield head(title)
    const names = createNames()
    for (const [at, annotated] of all.entries()) yield* section(annotated, { at, names, several: all.length !== 1 })
    const notes = notesOn(htmlFormat, sources).map(note => `<p>${htmlText(note)}</p>\n`)
    yield `</main>\n<footer class="notes">\n${notes.join('')}</footer>\n<script type="application/json" id="thread-data">[`
    for (const [at, annotated] of all.entries()) {
      if (at > 0) yield ','
      for (const piece of threadJson(annotated)) yield islandJson(piece)
    }
    yield `]</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
  },
}

const titleOf = ({ thread }: AnnotatedThread): string => thread.post.title ?? thread.id

function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${htmlText(title)}</title>
<style>
${STYLE}</style>
</head>
<body data-lens="shape">
<header>
<h1 dir="auto">${htmlText(title)}</h1>
<ul class="legend sentiment">${TONES.map(swatch).join('')}</ul>
</header>
<main>
`
}

const swatch = ({ key, label }: Tone): string => `<li><i${key === 'none' ? '' : ` style="--swatch:${TONE_COLORS[key]}"`}></i>${label}</li>`

interface Place {
  readonly at: number
  readonly names: (wanted: string) => string
  readonly several: boolean
}

function* section(annotated: AnnotatedThread, { at, names, several }: Place): Generator<string> {
  const { url, declaredCount, commentCount, topics } = threadRecord(annotated)
  yield '<section>\n'
  if (several) yield `<h2 dir="auto">${htmlText(titleOf(annotated))}</h2>\n`
  const declared = declaredCount === null ? '' : `${declaredCount} declared · `
  const link = /^https?:\/\/\S+$/i.test(url ?? '')
    ? ` · <a href="${htmlText(url as string)}" rel="noreferrer">${htmlText(url as string)}</a>`
    : ''
  yield `<p class="ledger">${declared}${commentCount} found${link}</p>\n`
  for (const { code, text } of annotated.thread.messages) yield `<p class="ledger">${htmlText(code)}: ${htmlText(text)}</p>\n`
  if (topics?.length)
    yield `<ul class="legend topic">${topics.map(({ id, label, size }) => `<li><i style="--swatch:${topicColor(id)}"></i>${htmlText(label)} (${size})</li>`).join('')}</ul>\n`
  yield* outline(annotated, at, names)
  yield '</section>\n'
}
