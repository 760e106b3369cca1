// What a refusal advises, for somebody at the page: the options of the command line, which readers name, cannot be given there.

/** As `src/read/choose.ts` says it, and what can be done instead. */
const OPTION = 'name one with --from'
const INSTEAD = 'save the page as HTML, or copy its text and paste that'

/** The message of a reader with advice that can be followed over HTTP. */
export const advisedOverHttp = (message: string): string => message.replace(OPTION, INSTEAD)
