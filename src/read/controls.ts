// Control characters that broken exports carry in names and texts.

/** The text without control characters; tabs and line ends stay, `\r` becomes `\n`. */
export function withoutControls(text: string): string {
  if (!/[\0-\x08\x0b-\x1f\x7f]/.test(text)) return text
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '')
}
