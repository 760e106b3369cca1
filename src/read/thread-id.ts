// A thread's id where the source gives none: its title as people write titles into addresses, else the name of its file.

/** Longer ids are cut between words: they name folders and stand in addresses. */
const LONGEST_ID = 80

/** `"Should We Let the Horn Go Quiet?"` → `should-we-let-the-horn-go-quiet`; without a title the file name without its extension, else `thread`. */
export function threadIdOf(title: string | null, fileName: string): string {
  return slugOf(title ?? '') || fileName.replace(/\.[^.]*$/, '') || 'thread'
}

function slugOf(title: string): string {
  const words = title
    .slice(0, LONGEST_ID * 4)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    if (slug.length + 1 + word.length > LONGEST_ID) break
    slug += slug === '' ? word : `-${word}`
  }
  return slug
}
