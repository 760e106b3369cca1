// Whether another group than the one with most evidence is what the comments are: one with a few more, one whose parts those are, one without the story.
import type { Group } from './groups.js'
import type { Page } from './page.js'

/** True where another group than the one with most evidence holds the comments. */
export const isMeant = (page: Page, other: Group, group: Group): boolean =>
  isWider(other, group) || isWhole(page, other, group) || isWithoutStory(page, other, group)

/** Comments that a class sets apart, such as a forum's first post, at most so many more. */
const MOST_WIDER = 1.5
/** They hold nearly as much evidence. */
const LEAST_ALIKE = 0.6

/** True where `wider` has all members of `group`, and a few more that are as surely comments. */
function isWider(wider: Group, group: Group): boolean {
  const more = wider.members.length - group.members.length
  if (more <= 0 || wider.members.length > group.members.length * MOST_WIDER) return false
  const members = new Set(group.members)
  const mean = group.total / group.members.length
  const others = wider.members.flatMap((at, order) => (members.has(at) ? [] : [wider.qualities[order] as number]))
  return others.length === more && others.every(quality => quality >= mean * LEAST_ALIKE)
}

/** True where `other` lacks only what stands before or around all the rest: the story that is built as its comments are. */
function isWithoutStory(page: Page, other: Group, group: Group): boolean {
  if (other.members.length < 2 || other.members.length >= group.members.length) return false
  const [first = 0, last = 0] = [other.members[0], other.members.at(-1)]
  const others = new Set(other.members)
  const least = (group.total / group.members.length) * LEAST_ALIKE
  const beside = group.members.flatMap((at, order) => (others.has(at) ? [] : [{ at, quality: group.qualities[order] as number }]))
  if (beside.length !== group.members.length - other.members.length) return false
  const rest = beside.filter(({ quality }) => quality > 0)
  if (rest.length === 0 || rest.some(({ at }) => at >= first)) return false
  if (lacked(group, other) >= KINDS_OF_COMMENTS) return true
  // A class that also stands on what holds all of them says how things look.
  if (COMMENT_NAME.test(other.name) && !COMMENT_NAME.test(group.name) && rest.some(({ at }) => (page.ends[at] as number) > last))
    return true
  return rest.every(({ at, quality }) => (page.ends[at] as number) > last && quality < least)
}

/** Kinds of evidence that a whole comment shows beyond one of its parts, at the least. */
const LEAST_GAINED = 0.8

const COMMENT_NAME = /comm?ent|komment|coment/i

/** Kinds of evidence that all of the comments have and the story before them has not. */
const KINDS_OF_COMMENTS = 3
const NEARLY_ALL = 0.9

/** How many kinds of evidence nearly all of `other` have, and none of what `group` has beside. */
function lacked(group: Group, other: Group): number {
  const kinds = ['permalink', 'reply', 'avatar', 'anchor', 'schema'] as const
  return kinds.filter(kind => {
    const within = other.shares[kind] * other.holding
    return other.shares[kind] >= NEARLY_ALL && group.shares[kind] * group.holding < within + 0.5
  }).length
}

/** True where the members of `group` are parts of those of `whole`: the name in one cell, the words and the date in another. */
function isWhole(page: Page, whole: Group, group: Group): boolean {
  if (whole.members.length >= group.members.length || kindsIn(whole) < kindsIn(group) + LEAST_GAINED) return false
  let order = 0
  return group.members.every(at => {
    while (order < whole.members.length && (page.ends[whole.members[order] as number] as number) <= at) order++
    return order < whole.members.length && (whole.members[order] as number) < at
  })
}

const kindsIn = ({ shares: { author, date, permalink, reply, avatar } }: Group): number => author + date + permalink + reply + avatar
