// Text → the ends of its sentences by the rules of UAX #29 (table 4 and rules SB1 to SB998), where only plain characters decide them.

const SPACE = 1
const LOWER = 2
const UPPER = 3
const DIGIT = 4
const FULL_STOP = 5
const END_MARK = 6
const CLOSING = 7
const CONTINUING = 8
const BREAK = 9
const OTHER = 10
/** What is not plain, or what one version of the standard reads as no other does (the semicolon). */
const UNSURE = 11

const CLASSES: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\t\v\f ]/, SPACE],
  [/[a-z]/, LOWER],
  [/[A-Z]/, UPPER],
  [/\d/, DIGIT],
  [/\./, FULL_STOP],
  [/[!?]/, END_MARK],
  [/["'()[\]{}]/, CLOSING],
  [/[,:-]/, CONTINUING],
  [/[\n\r]/, BREAK],
  [/;/, UNSURE],
]

const ASCII = 0x80
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Curly quotation marks, which comments are full of, close as straight ones do. */
const CURLY = '‘’“”'

const classes = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
})

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit < ASCII) return classes[unit] as number
  return CURLY.includes(text[at] as string) ? CLOSING : UNSURE
}

/** Beyond ASCII: Latin letters, dashes, quotation marks, the ellipsis, pictures. They end no sentence; of others there is no saying without the tables. */
const isQuiet = (unit: number): boolean =>
  (unit >= 0xa0 && unit < 0x250) ||
  (unit >= 0x2010 && unit <= 0x2022) ||
  unit === 0x2026 ||
  (unit >= 0xd83c && unit <= 0xd83e) ||
  isTrailing(unit)

/** Second halves of pictures, their joiner and their presentation mark. */
const isTrailing = (unit: number): boolean => (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0x200d || unit === 0xfe0f

/** Every end, the last being the text's own; `null` where a character that decides one is not plain. Linear: each mark looks as far as the next. */
export function plainEnds(text: string): number[] | null {
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = unit < ASCII ? (classes[unit] as number) : OTHER
    if (kind === BREAK) {
      at += unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
      ends.push(at)
    } else if (kind === FULL_STOP || kind === END_MARK) {
      const next = afterMark(text, at, kind)
      if (next === 0) return null
      if (next > 0) ends.push(next)
      at = Math.abs(next)
    } else if (unit >= ASCII && !isQuiet(unit)) return null
    else at++
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length)
  return ends
}

/** Where the sentence ends that the mark closes; negative, where to read on, if it closes none; 0 where that is unsure. */
function afterMark(text: string, at: number, mark: number): number {
  let next = at + 1
  if (next === text.length) return next
  if (mark === FULL_STOP) {
    const kind = classAt(text, next)
    if (kind === DIGIT) return -next
    const before = kind === UPPER && at > 0 ? classAt(text, at - 1) : OTHER
    if (before === UNSURE) return 0
    if (before === LOWER || before === UPPER) return -next
  }
  while (next < text.length && classAt(text, next) === CLOSING) next++
  while (next < text.length && classAt(text, next) === SPACE) next++
  if (next === text.length) return next
  const kind = classAt(text, next)
  if (kind === UNSURE) return 0
  if (kind === BREAK || kind === CONTINUING || kind === FULL_STOP || kind === END_MARK) return -next
  return mark === FULL_STOP ? beforeLetter(text, next) : next
}

/** After a full stop a sentence goes on where the next letter is small, whatever digits and marks come before it. */
function beforeLetter(text: string, end: number): number {
  for (let at = end; at < text.length; at++) {
    const kind = classAt(text, at)
    if (kind === LOWER) return -end
    if (kind === UNSURE && text[at] !== ';') return 0
    if (kind === UPPER || kind === BREAK || kind === FULL_STOP || kind === END_MARK) return end
  }
  return end
}
