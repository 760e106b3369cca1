// The form of an engine's description: data that names elements, read by one factory, for pages whose structure alone misleads.

/** Elements as `tag.class[attribute=start]`, each part optional; alternatives separated by commas. */
export type Selector = string

/** One engine's pages. Whatever is not described is found by evidence. */
export interface Engine {
  readonly name: string
  /** An element that only this engine's pages have. */
  readonly sign: Selector
  /** The elements that are comments. */
  readonly comment: Selector
  /** Within a comment: its words. */
  readonly body?: Selector
  /** Within a comment: its author's name. */
  readonly author?: Selector
  /** Within a comment: an element and its attribute that grows with depth by `step`. */
  readonly depth?: { readonly of: Selector; readonly attribute: string; readonly step: number }
  /** The first comment is the question; what stands at the top after it answers it. */
  readonly firstIsQuestion?: boolean
}
