// The tokens as a canvas needs them: resolved to the colors of the theme in use.

/** A function from a token's name to a color; asks the browser once a name. Make a new one when the theme changes. */
export function createPalette(element: HTMLElement): (token: string) => string {
  const known = new Map<string, string>()
  return token => {
    const found = known.get(token)
    if (found !== undefined) return found
    element.style.color = `var(--${token})`
    const color = getComputedStyle(element).color
    element.style.color = ''
    known.set(token, color)
    return color
  }
}
