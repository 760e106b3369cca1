// What singular and plural share, language by language; what must not become one; and words that name nothing.
import { describe, expect, it } from 'vitest'
import { foldIn } from '../../../src/analyze/targets/fold.js'

describe('a fold', () => {
  it.each([
    ['de', 'Baum Bäume, Brücke Brücken, Haus Häuser, Auto Autos, Bus Busse, Fahrerin Fahrerinnen, Radweg Radwege'],
    ['es', 'ciudad ciudades, puente puentes, luz luces, camión camiones, árbol árboles'],
    ['fr', 'journal journaux, bateau bateaux, feu feux, rue rues, éolienne éoliennes'],
    ['it', 'ponte ponti, casa case, parco parchi, spiaggia spiagge, servizio servizi, città città'],
    ['nl', "brug bruggen, boom bomen, huis huizen, fiets fietsen, auto auto's, haven havens, brief brieven"],
    ['pt', 'estação estações, animal animais, túnel túneis, jardim jardins, flor flores, camião camiões'],
    ['en', 'ferry ferries, ban bans'],
  ])('of %s gives both numbers of a noun the same', (language, pairs) => {
    const fold = foldIn(language)
    for (const pair of pairs.split(', ')) {
      const [one, many] = pair.split(' ').map(fold)
      expect([pair, one]).toEqual([pair, many])
      expect(one).not.toBe('')
    }
  })

  it('keeps a harbour apart from a door, and a word in another language as it is', () => {
    const fold = foldIn('es')
    expect(fold('puerto')).not.toBe(fold('puerta'))
    expect(foldIn('xx')('Wharves')).toBe('wharves')
  })

  it('gives nothing of a word that names nothing', () => {
    expect([foldIn('es')('aunque'), foldIn('de')('Nichts'), foldIn('fr')('123')]).toEqual(['', '', ''])
  })
})
