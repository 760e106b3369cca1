// Languages whose nouns are written with a capital wherever they stand: there it tells a noun, elsewhere a name.

/** True of a language (ISO 639-1) that writes every noun with a capital. */
export const hasCapitalNouns = (language: string): boolean => language === 'de'
