// The words of a whole thread as three growable number columns: hash, start and end; texts follow one another, the post first.

/** Words by position, over all texts. `starts` and `ends` are UTF-16 offsets into the word's own text. */
export interface WordStore {
  hashes: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  length: number
  /** First position of each text; one more entry closes the last. */
  readonly bounds: number[]
}

const FIRST_CAPACITY = 1024

/** An empty store. */
export function createWordStore(): WordStore {
  return {
    hashes: new Uint32Array(FIRST_CAPACITY),
    starts: new Uint32Array(FIRST_CAPACITY),
    ends: new Uint32Array(FIRST_CAPACITY),
    length: 0,
    bounds: [0],
  }
}

/** Appends one word. Amortized constant time. */
export function addWord(store: WordStore, hash: number, span: { readonly start: number; readonly end: number }): void {
  if (store.length === store.hashes.length) grow(store)
  store.hashes[store.length] = hash
  store.starts[store.length] = span.start
  store.ends[store.length] = span.end
  store.length++
}

/** The text that holds a position: 0 is the first one. Logarithmic. */
export function textOf(store: WordStore, position: number): number {
  let low = 0
  let high = store.bounds.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((store.bounds[middle] as number) <= position) low = middle
    else high = middle
  }
  return low
}

function grow(store: WordStore): void {
  const capacity = store.hashes.length * 2
  store.hashes = widened(store.hashes, capacity)
  store.starts = widened(store.starts, capacity)
  store.ends = widened(store.ends, capacity)
}

function widened(column: Uint32Array, capacity: number): Uint32Array {
  const wide = new Uint32Array(capacity)
  wide.set(column)
  return wide
}
