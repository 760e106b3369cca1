// Code in Markdown: its marks gone, its signs escaped, so that nothing in it is read as markup.
// Syntax: https://spec.commonmark.org/0.31.2/#code-spans and #fenced-code-blocks.

const SPAN = /(?<![`\\])(?:`([^`\n]{1,2000})`|``(?!`)((?:[^`\n]|`(?!`)){1,2000})``)(?!`)/g
const FENCE = /^([> \t]{0,200})(`{3,}|~{3,})[^`\n]{0,200}$/
const SIGN = /[!-/:-@[-`{-~]/g

/** A text of Markdown whose code reads as itself once the rest is read as Markdown. Linear. */
export function withCodeEscaped(text: string): string {
  if (!text.includes('`') && !text.includes('~~~')) return text
  const lines = text.split('\n')
  for (const [opening, closing] of fencesIn(lines)) {
    for (let at = opening + 1; at < closing; at++) lines[at] = escaped(lines[at] as string)
    lines[opening] = ''
    lines[closing] = ''
  }
  return lines.map(withSpansEscaped).join('\n')
}

/** Pairs of lines between which a block of code stands; a fence that nothing closes is none. */
function fencesIn(lines: readonly string[]): [number, number][] {
  const pairs: [number, number][] = []
  let open: { readonly at: number; readonly key: string } | null = null
  for (const [at, line] of lines.entries()) {
    const found = FENCE.exec(line)
    if (found === null) continue
    if (open !== null && line.trimEnd() === open.key) {
      pairs.push([open.at, at])
      open = null
    } else open ??= { at, key: `${found[1]}${found[2]}` }
  }
  return pairs
}

/** Escaped backticks open no span, so that lines which are escaped already stay as they are. */
const withSpansEscaped = (line: string): string =>
  line.includes('`') ? line.replaceAll(SPAN, (_, once?: string, twice?: string) => escaped(innerOf(once ?? twice ?? ''))) : line

/** One blank on both sides keeps a backtick from the marks. */
const innerOf = (code: string): string => (/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code)

const escaped = (code: string): string => code.replaceAll(SIGN, '\\$&')
