// Class names as words: `MtnCommentAccountName` and `mtn_comment__accountName` are alike.
import { remember } from '../remember.js'

const LONGEST_VALUE = 400

/** A class or id value in lower case with its words apart by dashes: `commentBody Left` → `comment-body left`. */
export const dashed = remember(value =>
  value
    .slice(0, LONGEST_VALUE)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/_+|-{2,}/g, '-')
    .toLowerCase(),
)
