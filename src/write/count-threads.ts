// Looks ahead in a stream of threads: some formats name things differently where there are several.

/** Whether there is no thread, and whether more than one, told without taking more than two from the source. */
export function countThreads<T>(threads: Iterable<T>): { readonly none: boolean; readonly several: boolean; readonly all: Iterable<T> } {
  const iterator = threads[Symbol.iterator]()
  const first = iterator.next()
  const second = first.done ? first : iterator.next()
  function* all(): Generator<T> {
    if (!first.done) yield first.value
    if (!second.done) yield second.value
    if (!second.done) for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value
  }
  return { none: first.done === true, several: !second.done, all: all() }
}
