// Texts are cut into words as their language divides them.
import { expect, it } from 'vitest'
import { tokensOf } from '../../../src/analyze/topics/tokens.js'

it.each([
  ['fr', "L'horloge qu’il répare, aujourd'hui", ['L', 'horloge', 'qu', 'il', 'répare', ',', "aujourd'hui"]],
  ['it', "l'orologio dell’isola c'è", ['l', 'orologio', 'dell', 'isola', 'c', 'è']],
  ['en', "the keeper's oar", ['the', "keeper's", 'oar']],
  ['ja', '灯台の見学', ['灯台', 'の', '見学']],
  ['zh', '灯塔很高', ['灯塔', '很高']],
  ['th', 'รถไฟฟ้าแพง', ['รถไฟฟ้า', 'แพง']],
])('%s: %s', (language, text, tokens) => expect(tokensOf(text, language)).toEqual(tokens))

it('cuts a run of a million signs', () => {
  expect(tokensOf('灯台'.repeat(500_000), 'ja').join('')).toHaveLength(1_000_000)
}, 20_000)
