// Reads every source of the sentiment model once.
import { examplesOf } from './examples.js'
import { labelled, SOURCES } from './sources.js'
import type { Lessons } from './train-model.js'

/** In the order of SOURCES, on which the weights depend. */
export const readLessons = (): Lessons[] => SOURCES.map(source => ({ ...source, examples: examplesOf(labelled(source.name)) }))
