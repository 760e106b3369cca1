// `npm run train`: writes the weights that ship, and their cards, from the labelled sets.
import { hasGold } from './gold.js'
import { readLessons } from './sentiment/lessons.js'
import { measureLeftOut, measureShipped } from './sentiment/measure.js'
import { trainModel } from './sentiment/train-model.js'
import { writeCard, writeModel } from './sentiment/write-model.js'

if (hasGold()) {
  const lessons = readLessons()
  const model = trainModel(lessons)
  writeModel(model)
  writeCard(lessons, [...measureShipped(model), ...measureLeftOut(lessons)], new Date().toISOString().slice(0, 'yyyy-mm-dd'.length))
}
