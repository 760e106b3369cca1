// Writes a model and its card into src/analyze/sentiment/model/.
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Model, type ModelFile, TABLES } from '../../../src/analyze/sentiment/model/model.js'
import { type Figure, tableOf } from '../figures.js'
import { SOURCES } from './sources.js'
import type { Lessons } from './train-model.js'

const FOLDER = join(import.meta.dirname, '../../../src/analyze/sentiment/model')

/** Writes english.weights.json and english.weights.bin. */
export function writeModel({ words, ...numbers }: Model): void {
  const scales = { polarity: words.polarity.scale, neutrality: words.neutrality.scale }
  const file: ModelFile = { ...numbers, scales }
  writeFileSync(join(FOLDER, 'english.weights.json'), `${JSON.stringify(file, null, 2)}\n`)
  writeFileSync(join(FOLDER, 'english.weights.bin'), Buffer.concat(TABLES.map(name => Buffer.from(words[name].weights.buffer))))
}

/** Writes CARD.md: what the weights learnt from, how right they are, and what they are not for. `date` is ISO 8601. */
export function writeCard(lessons: readonly Lessons[], figures: readonly Figure[], date: string): void {
  writeFileSync(join(FOLDER, 'CARD.md'), card(lessons, figures, date))
}

const sizeOf = (file: string): number => statSync(join(FOLDER, file)).size

const card = (
  lessons: readonly Lessons[],
  figures: readonly Figure[],
  date: string,
): string => `# Weights for the sentiment of English comments

Written by \`npm run train\` on ${date}; the same data give the same weights, byte for byte.

| | |
|---|---|
| kind | logistic regression over three classes (negative, neutral, positive); polarity is a sum over words, neutrality draws it towards 0 |
| features | valences by AFINN-165, VADER, pattern and a list of our own in context; words, pairs of words and character n-grams, hashed; the manner of writing |
| size | english.weights.bin ${sizeOf('english.weights.bin')} bytes, english.weights.json ${sizeOf('english.weights.json')} bytes |
| licence of the weights | MIT, with the attributions below |

## Data
No text of any set is in the weights' files.

| set | texts | kind | licence | origin |
|---|---|---|---|---|
${SOURCES.map(({ name, comments, licence, origin }) => `| ${name} | ${lessons.find(lesson => lesson.name === name)?.examples.gold.length} | ${comments ? 'comments' : 'other'} | ${licence} | ${origin} |`).join('\n')}

## Figures
Macro-averaged F1 over three classes, and accuracy, each beside the package \`sentiment\`, VADER (Python) where it was measured, and always saying neutral.
"Left out of training" is by a model that has not seen that source; the shipped weights have.

\`\`\`
${tableOf(figures)}
\`\`\`

## Limits
- English only. Other languages are judged by a lexicon or not at all.
- Sarcasm, and praise or blame that only the parent comment explains, are mostly missed.
- Sources differ in what they call neutral. In comments a sentence without clear feeling is neutral; in reviews hardly any is. The manner of
  writing decides which notion is applied, and a text unlike all sources is judged somewhere between.
- The few numbers that weigh sentences and length (judgement.ts, register.ts) were chosen with all of these figures in sight, and the misses
  behind them were read for the kinds of words that our own lexicon lacked, so unseen sets may fare a little worse than they say.
- Labels of the largest source come from single Reddit comments of up to thirty words, read without their context.
- Names of people and groups may carry the mood of the comments they were mentioned in.
`
