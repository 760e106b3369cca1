// Words → what they think of what they speak of: valences, denials, calls for or against; the pieces from which a stance toward a target is judged.
import { knownForms } from '../known-forms.js'
import { DENIAL_REACH, DENIED_SHARE, isNegation } from '../negation.js'
import { UNSCORED, valencesOf } from '../sentiment/lexicons.js'
import type { Word } from '../words.js'

/** What a stretch of words tells. */
export interface Opinion {
  /** Sum of valences, denied ones turned round; about -1 … 1 a word. */
  readonly polarity: number
  readonly denials: number
  /** Sum of the weights of words that call for something or against it. */
  readonly calls: number
}

const words = (weight: number, list: string): [string, number][] => list.split(' ').map(word => [word, weight])

/** What people say of what they want more of or less of, whatever it is. */
const CALLS: ReadonlyMap<string, number> = new Map([
  ...words(1, 'support supports supporting supported favor favour defend defends endorse deserve deserves benefit benefits helps help'),
  ...words(
    0.7,
    'need needs better protect protects agree encourage improve improves improved works worked enjoy recommend should must right rights our',
  ),
  ...words(0.3, 'more my allow allowed always'),
  ...words(
    -1,
    'against oppose opposes opposed ban banned abolish stop stopped reject destroy destroys ruin ruined blame eliminate eliminated hypocrisy',
  ),
  ...words(
    -0.7,
    'problem problems cost costs expensive worse less waste wasted harm harms harmful unnecessary instead fail fails failed failure excuse',
  ),
  ...words(-0.3, 'they only just why nobody so-called supposedly'),
])

/** Laughter and courtesy go to people, and size is no praise, whatever is spoken of. */
const ASIDES: ReadonlySet<string> = new Set(
  'lol lmao lmfao rofl haha hahaha hehe thanks thank thx please sorry welcome congrats congratulations big huge'.split(' '),
)

/** Most words say nothing: one object for all of them stays at hand. */
const NOTHING = { polarity: 0, call: 0, denies: false }

const known = knownForms(form => {
  if (ASIDES.has(form)) return NOTHING
  const { afinn, vader } = (form === '' ? null : valencesOf(form)) ?? UNSCORED
  const said = { polarity: (afinn + vader) / 2, call: CALLS.get(form) ?? 0, denies: isNegation(form) }
  return said.polarity === 0 && said.call === 0 && !said.denies ? NOTHING : said
})

/** `shares` are how much each word counts, 0 … 1; all wholly where not given. Linear. */
export function opinionOf(list: readonly Word[], shares: readonly number[] | null = null): Opinion {
  let polarity = 0
  let denials = 0
  let calls = 0
  let reach = 0
  list.forEach((word, at) => {
    const own = shares === null ? 1 : (shares[at] as number)
    const said = own === 0 ? NOTHING : known(word)
    const share = own * (reach > 0 ? DENIED_SHARE : 1)
    polarity += said.polarity * share
    calls += said.call * share
    reach--
    if (said.denies) {
      denials += own
      reach = DENIAL_REACH
    }
  })
  return { polarity, denials, calls }
}
