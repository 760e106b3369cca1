// A name for a file, made from the id of a thread or comment.

/** Characters of a file name's stem. */
const STEM = 80
/** Stands where a character could not be decoded. */
const REPLACEMENT = '\ufffd'

/** Letters, digits and `._~-` of the id, never a path. */
export function fileStem(id: string): string {
  const stem = id
    .replaceAll(REPLACEMENT, '')
    .replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-')
    .replace(/^[.-]+/, '')
  return Array.from(stem).slice(0, STEM).join('') || 'thread'
}
