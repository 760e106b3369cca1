// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/

/** The hash of nothing. */
export const FNV_BASIS = 0x811c9dc5
/** Multiplies the hash after each unit is mixed in: `Math.imul(hash ^ unit, FNV_PRIME)`. */
export const FNV_PRIME = 0x01000193
