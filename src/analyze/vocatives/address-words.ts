// The small words around a name that tell speaking to somebody from speaking about somebody, in the languages comment sections are read in.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

/** A greeting or thanks: what follows is a person, even if the name is also an ordinary word ("Hi Rose,"). */
export const GREETINGS = words(`
  hi hello hey hiya howdy dear thanks thx ty cheers welcome greetings congratulations congrats bravo goodbye bye sorry apologies
  hallo liebe lieber danke moin servus grüezi entschuldigung glückwunsch
  bonjour salut cher chère merci bonsoir pardon hola querido querida gracias estimado estimada perdón saludos
  ciao caro cara grazie olá caro obrigado obrigada hoi beste bedankt cześć dziękuję привет спасибо здравствуйте дорогой`)

/** Words that may stand before a name at the head of a sentence ("No, …", "Oh come on, …", "Well said …"). */
export const OPENERS = words(`
  no nope nah yes yeah yep yup yea ok okay oh ooh ah aha ha haha hehe lol well so but and or right agreed exactly indeed true sure please
  look listen wow ugh umm um hmm hm huh er eh actually again also now then anyway still too very much good great nice fine excellent
  point said one question answer post comment call catch job i agree disagree as always come on of course
  geez jeez geesh sheesh gee golly btw imho imo fyi lmao rofl duh meh first second third firstly secondly lastly
  fair enough wrong correct bullshit nonsense absolutely totally seriously really maybe perhaps amen ditto yo gosh damn thank many
  nein ja doch ach na also genau stimmt richtig aber und naja quatsch klar gut schön vielen lieben
  non oui si mais et bah ben ah bien bon exact voyons d'accord no sí pero y pues bueno claro vale exacto muchas
  ma però allora bene giusto não sim mas então nee maar dus goed nie tak ale нет да но и ну а`)

/** Address by office rather than by name. Beneath a story they mean its author, unless somebody else was so called. */
export const TITLES = words(`
  professor prof doctor doc author editor mr mister mrs ms miss sir madam ma'am admin moderator mod reverend father senator
  herr frau autor autorin redaktion monsieur madame señor señora profesor profesora autora auteur`)

/** Titles that are nobody's without a name behind them. */
export const NEED_A_NAME = words('mr mrs ms miss herr frau monsieur madame señor señora father senator')

/** Titles that are written with a full stop before the name. */
export const ABBREVIATED = words('mr mrs ms dr prof rev fr st')

/** First person: after a name at the very beginning, the comma may be missing ("Ana I never said"). */
export const FIRST_PERSON = words(`i i'm i've i'd i'll my we ich wir je j'ai nous yo io eu ik я мы`)

/** Thanks in two words, of which the second is no person ("Thank you Rose, …"). */
export const THANKED = words('you dir ihnen euch je u')
export const THANKS_TO = words('thank danke dank')

/** Who is called has nothing to do with a clause that one of these has completed ("love it Rose", "nice to see you here Rose"). */
export const CLOSES_CLAUSE = words('it here there this that them us me today again now back')

/** A subject of its own behind a name, or before "you" a question: the name belongs to neither ("Rose that's kind", "Rose will you come"). */
export const NEW_SUBJECT = words(`that's it's there's we we're they they're he's she's surely`)
export const ASKS_SOMEBODY = words(`will would can could do did are were have should don't didn't aren't haven't won't`)

/** Plural address names nobody. */
export const NOBODY = words(`
  all everyone everybody anyone anybody someone somebody guys folks people friends ladies gentlemen guy dude dudes man bro mate mates buddy
  pal friend sweetie sweetheart honey darling kid kids son girl girls boys boy team there here again god jesus christ lord hell heaven yall y'all readers commenters op
  leute alle freunde zusammen kollegen tous messieurs mesdames amis todos amigos amigo chicos tutti amici todos gente allen друзья`)

/** Second person, familiar and formal, singular and plural. */
export const SECOND_PERSON = words(`
  you your yours you're youre you've youve you'll you'd yourself yourselves u ur ya thou thee thy
  du dich dir dein deine deinen deinem deiner ihr euch euer eure ihnen ihrer
  tu te toi ton ta tes vous votre vos t'as tú usted ustedes vosotros tuyo su
  voi lei você vocês teu tua jij je jouw jullie ty cię ci pan pani ты тебя тебе твой твоя вы вас вам ваш ваша ваши`)

/** After "Name, …" these always do, even where the name is that of somebody who is there. */
export const RELATIVE = words('who whose whom which where der die dessen deren qui dont que che')

/** After "Name, …" these mostly go on about the person instead of speaking to them. */
export const ABOUT = words(`
  who whose whom which where and or as like in of from at by says said wrote
  der die das dessen deren und oder qui dont et est y che e è ha`)
