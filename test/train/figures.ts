// How right a judgement is on labelled rows, and how the figures are printed beside what they must be compared with.

/** A line of the evaluation. `null` where there is nothing to compare with. */
export interface Figure {
  readonly task: string
  readonly set: string
  readonly measure: string
  readonly value: number
  /** The same measure of simple or well-known means, by name. */
  readonly baselines: Readonly<Record<string, number>>
}

/** Macro-averaged F1 over the classes that occur in `gold`; 0 … 1. */
export function macroF1(gold: readonly string[], said: readonly string[]): number {
  const classes = [...new Set(gold)]
  const scores = classes.map(name => {
    const right = gold.filter((label, at) => label === name && said[at] === name).length
    const occurring = gold.filter(label => label === name).length
    const claimed = said.filter(label => label === name).length
    return right === 0 ? 0 : (2 * right) / (occurring + claimed)
  })
  return scores.reduce((sum, score) => sum + score, 0) / classes.length
}

/** Share of rows judged as labelled; 0 … 1. */
export const accuracy = (gold: readonly string[], said: readonly string[]): number =>
  gold.filter((label, at) => label === said[at]).length / gold.length

/** Figures as lines of text in columns: task, set, measure, value, baselines. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ task, set, measure, value, baselines }) => [
    task,
    set,
    measure,
    value.toFixed(3),
    Object.entries(baselines)
      .map(([name, baseline]) => `${name} ${baseline.toFixed(3)}`)
      .join(', '),
  ])
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => (row[column] as string).length)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
