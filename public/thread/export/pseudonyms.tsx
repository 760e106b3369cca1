// The part of the export menu about pseudonyms: whether, under which key, and what they cannot hide.

/** Fewer characters make no key, as in the HTTP interface. */
export const KEY_LENGTH = 8

/** What was chosen; an empty key means one that lasts as long as the server. */
export interface Disguise {
  readonly pseudonyms: boolean
  readonly key: string
}

interface PseudonymFieldsProps {
  readonly chosen: Disguise
  readonly choose: (disguise: Disguise) => void
}

/** The key is kept nowhere but in this field. */
export function PseudonymFields({ chosen, choose }: PseudonymFieldsProps) {
  return (
    <fieldset class="pseudonyms" aria-label="Pseudonyms">
      <label>
        <input
          type="checkbox"
          checked={chosen.pseudonyms}
          onChange={event => choose({ ...chosen, pseudonyms: event.currentTarget.checked })}
        />
        Use pseudonyms
      </label>
      {chosen.pseudonyms && (
        <>
          <label>
            Key, if the same names shall come again
            <input
              type="password"
              autocomplete="off"
              minLength={KEY_LENGTH}
              value={chosen.key}
              onInput={event => choose({ ...chosen, key: event.currentTarget.value })}
            />
          </label>
          <p class="note">
            A quotation can still identify its author: whoever searches for the words finds the comment. Ids, dates and the address of the
            page are kept.
          </p>
        </>
      )}
    </fieldset>
  )
}
