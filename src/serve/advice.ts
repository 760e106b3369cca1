// What a refusal advises, for somebody at the page: the options of the command line, which readers name, cannot be given there.

const INSTEAD: readonly (readonly [option: string, advice: string])[] = [
  ['name one with --from', 'save the page as HTML, or copy its text and paste that'],
  ['name it with --columns text=…', 'call it “text” in the first line of the table'],
]

/** The message of a reader with advice that can be followed over HTTP. */
export const advisedOverHttp = (message: string): string =>
  INSTEAD.reduce((text, [option, advice]) => text.replace(option, advice), message)
