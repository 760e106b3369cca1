// Offsets leave the program in Unicode code points (REFI-QDA, ConvoKit, Python and R all count so), while JavaScript counts UTF-16 units.

/** A function from UTF-16 offsets into `text` to code-point offsets. Texts without astral characters convert for free. */
export function codePointOffsets(text: string): (utf16: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return offset => offset
  const seconds = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    const isPair = isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))
    seconds[at + 1] = (seconds[at] as number) + (isPair ? 1 : 0)
  }
  return offset => offset - (seconds[Math.min(offset, text.length)] as number)
}

/** The UTF-16 offset that stands after `codePoints` code points of `text`. Linear. */
export function utf16Offset(text: string, codePoints: number): number {
  let at = 0
  for (let left = codePoints; left > 0 && at < text.length; left--)
    at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1
  return at
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
