// The outline's rows and the one row that the Tab key reaches.
import { computed } from '@preact/signals'
import { isNarrow, rem } from '../../state/narrow.js'
import { closed, discussion, selected } from '../state.js'
import { type Rows, rowsOf } from './rows.js'

const NO_ROWS: Rows = { comments: new Int32Array(), rowOf: new Int32Array() }

/** Height of a row in rems: one line, or two where the screen is narrow. */
const ONE_LINE = 2
const TWO_LINES = 3.5

/** Height of every row in CSS pixels. */
export const rowHeight = computed(() => (isNarrow.value ? TWO_LINES : ONE_LINE) * rem.value)

/** Rows as the branches are open and closed now. */
export const rows = computed(() => (discussion.value === null ? NO_ROWS : rowsOf(discussion.value, closed.value)))

/** The roving tab stop: the chosen comment, or the first where none is chosen. */
export const tabStop = computed(() => (selected.value >= 0 ? selected.value : (rows.value.comments[0] ?? -1)))
