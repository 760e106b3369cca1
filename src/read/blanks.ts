// Runs of blanks and line ends, which HTML shows as one blank.

/** The text with one blank for each run; most texts have none that is longer, and are not copied. */
export const foldBlanks = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text)
