// The language in which most comments of a thread are written: that of replies too short to tell ("This.").

/** ISO 639-1; English where no comment's language is known. */
export function mainLanguage(languages: readonly (string | null)[]): string {
  const counts = new Map<string, number>()
  let main = 'en'
  for (const language of languages) {
    if (language === null) continue
    const count = (counts.get(language) ?? 0) + 1
    counts.set(language, count)
    if (count > (counts.get(main) ?? 0)) main = language
  }
  return main
}
