// English cues of agreement and disagreement. Collected from how replies open and rebut; weights are coarse steps, set by hand.
import { answers, type Cue, cues } from './cue.js'

/** Says it outright. */
const PLAIN = 3
/** Says it, though the words have other uses. */
const USUAL = 2
/** Leans that way. */
const LEANING = 1.2
const SLIGHT = 0.6
const NOTHING = 0

/** Words that may stand before the first word of a reply without being its first word: sighs, laughter, names for anybody. */
export const OPENING_FILLERS: ReadonlySet<string> = new Set(
  'well lol lmao haha hahaha ha oh ah umm um uh er hmm hm so and like honestly ok okay man dude bro hey hi hello wow geez jeez yo ooh aw aww'.split(
    ' ',
  ),
)

/** Adverbs that may stand inside a phrase: "I completely agree", "you're so right". */
export const FILLERS: ReadonlySet<string> = new Set(
  `absolutely totally completely definitely certainly really truly very so quite just still also entirely fully wholeheartedly strongly
   strongly generally mostly largely partly kind of basically literally simply actually 100 1000 have to must do would the a an all both
   such pretty fucking freaking bloody damn much more`.split(/\s+/),
)

/** The list. Where two phrases begin at one word, the longer one counts. */
export const ENGLISH: readonly Cue[] = [
  ...answers(
    cues('opening', PLAIN, 'yes, yep, yup, yeah, yea, yeh, yess, aye, absolutely, definitely, correct, true, i think so, i hope so'),
  ),
  ...answers(cues('opening', -PLAIN, "no, nope, nah, naw, not really, not at all, not quite, i don't think so, i doubt it, never")),
  ...cues(
    'anywhere',
    PLAIN,
    `
    i agree, agree with you, agreed, i concur, i second this, i second that, couldn't agree more, could not agree more, don't disagree
    you're right, you are right, your right, u r right, you're correct, you are correct, you're not wrong, you are not wrong, that's right
    you nailed it, nailed it, hit the nail, spot on, well said, well put, hear hear, so true, very true, too true, that's true, that is true
    this is true, it's true, it is true, my thoughts exactly, exactly this, this exactly, exactly right, my point exactly
    you make a good point, you have a point, you've got a point, you raise a good point, good point, great point, excellent point
    valid point, fair point, good points, great points, same here, me too, me neither, couldn't have said it better, took the words
    you're spot on, right there with you, i'm with you, i am with you, on the same page, right on, preach it, glad you said`,
  ),
  ...cues(
    'anywhere',
    USUAL,
    `
    agree that, agree on, agree, like you said, as you said, as you say, like you say, as you mentioned, as you point out, as you note
    what you said, that's exactly, that is exactly, this is exactly, thank you for saying, fair enough, i was wrong, i stand corrected
    good catch, good idea, great idea, great comment, great post, great analogy, nice analogy, great points, makes sense, make sense, my thoughts
    i thought the same, was thinking the same, what i was thinking, what i thought, was my first thought, the same thing, i feel the same
    for sure, no doubt, without a doubt, no kidding, no shit, no wonder, you're welcome to, i hear you, i feel you, ain't that the truth
    isn't it though, don't they, doesn't it, so do i, so am i, so did i, neither do i, same with, thanks for pointing, thanks for the tip
    i share your, my experience too, my experience as well, i like your, i love your, love this, love that, love it, well done`,
  ),
  ...cues(
    'anywhere',
    LEANING,
    `
    exactly, indeed, precisely, amen, absolutely, definitely, of course, that's why, that is why, this is why, that's what i, not to mention
    on top of that, and don't forget, same for, similar, bingo, thank god, can't wait, hopefully, i hope, let's hope, fingers crossed
    i also, as well, even worse, what's worse, the worst part, best part, the sad part, sadly, unfortunately, seriously though`,
  ),
  ...cues('anywhere', SLIGHT, 'too, also, hope, wonder, i guess, i suspect, i bet, seems like, not only'),
  ...cues(
    'opening',
    PLAIN,
    `
    exactly, agree, agreed, absolutely, definitely, totally, precisely, indeed, true, amen, correct
    bingo, ditto, same, preach, facts, for sure, quite right, right you are, me too, hear hear, likewise, completely, very much so, sure is, sure does
    no doubt, no kidding, no shit, no wonder, not only that, i know right, ikr, truth, touché, touche, fair, good call, good one, perfect`,
  ),
  ...cues(
    'opening',
    USUAL,
    `
    thanks, thank you, thx, cheers, love this, love it, great, awesome, excellent, nice, beautiful, brilliant, wonderful, fantastic, bravo
    kudos, congrats, congratulations, this is why, that's why, this is the, that's the, i like, i love, i'm glad, glad, i was just
    my thoughts, i think so too, i think so, i hope so, i hope, same as, just like, and then, and also, plus, also
    not just, not to mention, especially, sounds about`,
  ),
  ...cues(
    'opening',
    SLIGHT,
    "this, and, i, my, they, these, their, he, she, his, her, lets, let's, even, until, hopefully, unfortunately, sadly, people",
  ),
  ...cues('alone', PLAIN, 'this, this this, 1, all of this, same, yes, true, right, facts, 100, so this'),
  ...cues('sentence', LEANING, "yes, yeah, yep, true, right, exactly, thanks, thank you, that's the, and yes, so yes, so yeah"),

  ...cues(
    'anywhere',
    -PLAIN,
    `
    i disagree, disagree, don't agree, do not agree, can't agree, cannot agree, i beg to differ, beg to differ, you're wrong, you are wrong
    your wrong, you're mistaken, you are mistaken, you're incorrect, that's wrong, that is wrong, this is wrong, that's incorrect, that's false
    that is false, this is false, it's false, not true, isn't true, untrue, simply false, dead wrong, flat out wrong, plain wrong, not the case
    isn't the case, on the contrary, quite the opposite, the exact opposite, couldn't be further, could not be further, far from the truth
    not how it works, not how that works, not how this works, doesn't work like that, doesn't work that way, don't buy it, don't buy that
    that's not, that is not, you're missing the point, you are missing the point, missed the point, you're lying, you are lying, you don't understand
    you have no idea, you've no idea, you have no clue, you clearly, you obviously, you must be, are you kidding, are you serious, are you joking
    are you saying, are you suggesting, are you really, are you so, are you that, what are you talking, give me a break, get over it, get a life
    strawman, straw man, false equivalence, false dichotomy, whataboutism, moving the goalposts, citation needed
    red herring, non sequitur, cherry picking, makes no sense
    doesn't make sense, don't make sense, does not make sense, make no sense, making no sense, doesn't follow, nothing to do with`,
  ),
  ...cues(
    'anywhere',
    -USUAL,
    `
    i doubt, not sure i, not so sure, not convinced, unconvinced, don't think so, do not think so, i don't think, i do not think, i don't see
    i don't believe, i don't know where you, i don't understand why, i fail to see, is not what, isn't what, you don't, you can't, you didn't
    you do realize, you realize, you do know, you know that, you think, you believe, do you think, do you really, do you honestly, do you not
    don't you, didn't you, aren't you, haven't you, can you show, can you explain, have you ever, have you read, have you seen, have you even
    did you even, did you read, if you think, if you believe, if you want, if you don't, you mean, you need to, you should, you seem
    you sound, you just, you keep, you people, people like you, someone like you, your argument, your logic, your claim, your opinion, your point
    your problem, your statement, your assumption, your reasoning, your comparison, your own, you're just, you're the, you're confusing, you're assuming
    you're ignoring, you're comparing, you are the, read the, look it up, do some research, do your research, educate yourself, troll, tell me
    show me, prove it, what evidence, any evidence, no evidence, where's the, says who, since when, in what way, nice try, keep telling yourself
    except that, except for, the opposite, in reality, in fact, the fact is, the fact that you, not at all, not quite, not really, not exactly
    not necessarily, not even close, hardly, ridiculous, misleading, irrelevant, to be fair, cope, delusional, projection`,
  ),
  ...cues(
    'anywhere',
    -LEANING,
    `
    however, actually, instead, rather than, more than, less than, at all, isn't it, what about, how about, and yet, nobody, no one is
    nope, the problem is, the issue is, the point is, i'd argue, i would argue, one could argue, you could argue, i would say, i'd say, not a
    isn't a, isn't, it's not, it isn't, is not, are not, aren't, doesn't mean, does not mean, didn't say, never said, no reason, no such, there is no
    why would, why should, why is, why are, why do, why does, how is, how does, how would, how do you, which is why you, would have, bullshit, nonsense, rubbish, wrong, incorrect, bollocks, hogwash, horseshit`,
  ),
  ...cues(
    'anywhere',
    -SLIGHT,
    'than, despite, although, even if, even though, argument, evidence, claim, opinion, really, believe, unless, regardless, legally, technically',
  ),
  ...cues(
    'opening',
    -PLAIN,
    `
    wrong, false, incorrect, nonsense, bullshit, rubbish, bs, bull, disagree, untrue, lies, garbage, not, hardly, never
    sorry but, i'm sorry but, with respect, with all due respect, respectfully, excuse me, really, seriously, huh
    are you, do you, did you, didn't, don't, isn't, wasn't, so you, so your, you're, you are
    oh please, oh come on, come on, please, says who, since when, wait, but, actually, except, it's not, it isn't, it is not, it wasn't, that's not
    that is not, that isn't, that wasn't, they're not, they aren't, he's not, he isn't, he wasn't, there is no, there are no, i don't think, i don't see, i doubt
    i'm not, i am not, i think you, you do, dude, nice try, lol no, ah yes, ah so, oh so, oh really, oh you, cool story, citation, source, wtf, yikes`,
  ),
  ...cues(
    'opening',
    -USUAL,
    `
    you, your, if you, depends, it depends, because you, well actually, whatever, sounds like you, tell that
    only if, unless, yet, whoosh, yes but, yeah but, yes you, i don't, what, why, how, would you, true but, sure but, right but, ok but`,
  ),
  ...cues('opening', -LEANING, 'who, if you, would you'),
  ...cues(
    'opening',
    -SLIGHT,
    "is that, is it, does, can you, could you, when, where, if, or maybe, maybe, perhaps, because, it's, it is, there are, there is, then, lol",
  ),
  ...cues(
    'sentence',
    -LEANING,
    "no, nope, but, you, why, how, what, so you, your, are you, do you, did you, that's not, it's not, wrong, yet, if you, however",
  ),

  ...cues(
    'anywhere',
    NOTHING,
    `
    agree to disagree, no one, no idea, no problem, no worries, no longer, no matter, no more, no need, not sure, don't get me wrong, right now, right wing, right away
    the right, far right, alt right, right to, rights, human right, thank you for your, thanks in advance, thanks for, i agree to`,
  ),
  ...cues(
    'opening',
    NOTHING,
    "no idea, no problem, no worries, not sure, no one, this was, yes or no, right now, i don't know, i'm not sure, wait until, what a, how sad, what an",
  ),
]
