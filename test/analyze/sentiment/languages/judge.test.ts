// Plain praise and blame of each language, literal words beside them, and what denial makes of them.
import { expect, it } from 'vitest'
import { createSentiment } from '../../../../src/analyze/sentiment/index.js'
import type { Sentiment } from '../../../../src/model/annotations.js'
import { thread } from '../../../model/notation.js'

const judgedIn = (language: string, text: string): Sentiment =>
  createSentiment().analyze(thread('a', { a: { text } }), { language: [language], quotes: [[]] })[0] as Sentiment

it.each([
  ['de', 'positive', 'Das beste Brot weit und breit, sehr lecker.'],
  ['de', 'negative', 'Eine Frechheit, so ein Quatsch.'],
  ['es', 'positive', 'Me encantó la obra, una maravilla.'],
  ['es', 'negative', 'De acuerdo en todo. Vaya chapuza.'],
  ['fr', 'positive', 'La traduction est très réussie.'],
  ['fr', 'negative', 'La salle est sale et la musique trop forte.'],
  ['it', 'positive', 'Bellissimo coro, complimenti.'],
  ['it', 'negative', 'Che delusione, un disastro.'],
  ['nl', 'positive', 'Prachtige trui, heerlijk zacht.'],
  ['nl', 'negative', 'Wat een onzin, belachelijk.'],
  ['pt', 'positive', 'Adorei a praia, ficou linda.'],
  ['pt', 'negative', 'Que tristeza, um horror.'],
])('%s: %s: %s', (language, label, comment) => expect(judgedIn(language, comment).label).toBe(label))

it.each([
  ['de', 'Ich habe den Mantel gestern zurückgeschickt.'],
  ['es', 'El puente es competencia de la provincia.'],
  ['fr', 'Exactement, deux générations ont vécu ici.'],
  ['it', 'Il forno è aperto, i lavori cominciano lunedì.'],
  ['nl', 'Twee bollen wol zijn genoeg.'],
  ['pt', 'As ruas foram limpas antes do aumento.'],
])('%s: what is said literally says nothing: %s', (language, comment) => expect(judgedIn(language, comment).words).toEqual([]))

it.each([
  ['de', 'Das Brot gefällt mir nicht.'],
  ['nl', 'Die trui vind ik mooi niet.'],
  ['fr', 'Je n’aime pas cette salle.'],
  ['it', 'Non mi piace il coro.'],
])('%s: is turned by a negator wherever the language puts it: %s', (language, comment) =>
  expect(judgedIn(language, comment).label).toBe('negative'))

it('does not turn what stands in another clause', () => {
  expect(judgedIn('de', 'Schön, warum nicht?').label).toBe('positive')
})

it('takes denied blame for no praise', () => {
  expect(judgedIn('it', 'Era severo, non crudele.').label).toBe('neutral')
})

it('knows words behind an elided one', () => {
  expect(judgedIn('fr', 'Quelle pluie, l’horreur et l’ennui. L’horrible vent.').label).toBe('negative')
})

it('needs more than one faint word of the lists', () => {
  const one = judgedIn('es', 'Hay una oportunidad en el barrio.')
  expect(one.label).toBe('neutral')
})
