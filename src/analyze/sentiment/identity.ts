/*
 * Words for who people are: faith, origin, disability, sex and whom they love. They carry no feeling of their own; what lexicons and the
 * training texts hold of them is the mood of the quarrels in which they are mentioned, and a comment must not be marked down for saying
 * "I am disabled". Words that are only ever meant to hurt are not among them.
 */

const LISTS = [
  // Faith.
  'christian christians christianity catholic catholics catholicism protestant protestants evangelical evangelicals orthodox baptist baptists methodist methodists mormon mormons quaker quakers muslim muslims islam islamic sunni shia jew jews jewish judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs pagan pagans atheist atheists atheism agnostic agnostics religious',
  // Origin.
  'african africans american americans arab arabs arabic armenian asian asians australian australians austrian bangladeshi belgian black blacks brazilian british bulgarian canadian canadians caucasian chinese colombian croatian cuban cubans czech danish dutch egyptian english ethiopian european europeans filipino finnish french german germans greek greeks hispanic hispanics hungarian icelandic indian indians indigenous indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians jamaican japanese kenyan korean koreans kurdish kurds latina latinas latino latinos lebanese mexican mexicans moroccan nigerian nigerians norwegian pakistani pakistanis palestinian palestinians persian peruvian polish portuguese rican roma romanian russian russians scottish serbian somali spanish swedish swiss syrian syrians thai tibetan turkish turks ukrainian ukrainians vietnamese welsh white whites aboriginal immigrant immigrants migrant migrants refugee refugees foreigner foreigners',
  // Disability.
  'disabled disability disabilities autistic autism deaf blind deafblind wheelchair amputee dyslexic dyslexia adhd epileptic epilepsy diabetic bipolar schizophrenic paraplegic quadriplegic neurodivergent',
  // Sex, and whom one loves.
  'man men woman women male males female females boy boys girl girls transgender trans transsexual nonbinary cis cisgender intersex gay gays lesbian lesbians bisexual bisexuals bi queer homosexual homosexuals heterosexual asexual lgbt lgbtq',
]

const WORDS: ReadonlySet<string> = new Set(LISTS.flatMap(list => list.split(' ')))

/** True of a form (lower case, straight apostrophes) that says who somebody is, also with a genitive. */
export const isIdentity = (form: string): boolean => WORDS.has(form.endsWith("'s") ? form.slice(0, -2) : form)
