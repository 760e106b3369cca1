// The language in which most comments of a thread are written: that of those too short to tell ("This.").

/** ISO 639-1: the commonest, of those alike the first by the alphabet, whatever the order; English where none is known. Linear. */
export function mainLanguage(languages: readonly (string | null)[]): string {
  const counts = new Map<string, number>()
  for (const language of languages) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  const byCount = [...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
  return byCount[0]?.[0] ?? 'en'
}
