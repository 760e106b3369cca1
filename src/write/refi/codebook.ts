// REFI-QDA codes (https://www.qdasoftware.org, codebook 1.0): groups that cannot be applied, with the codes below them.
import { type Code, codebook } from '../codes.js'
import { generatorOf, notesOn, sourceFacts } from '../notes.js'
import { uuidOf } from '../uuid.js'
import type { ExportFormat } from '../writer.js'
import { XML_FORBIDDEN, xmlAttribute, xmlComment, xmlText } from '../xml.js'

/** The codes alone: QualCoder, NVivo, MAXQDA, ATLAS.ti and Quirkos import them into a project. */
export const qdcFormat: ExportFormat = {
  name: 'qdc',
  mediaType: 'application/xml',
  extension: 'qdc',
  opens: 'QualCoder, NVivo, MAXQDA, ATLAS.ti: the codes alone',
  loses: 'A codebook holds codes only: comments, texts and codings are in qdpx.',
  replaces: XML_FORBIDDEN,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, qdcFormat))
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield `${xmlComment(notesOn(qdcFormat, sources).join(' '))}\n`
    yield `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${xmlAttribute(generatorOf(sources[0]?.made))}">\n`
    yield `${codesElement(codebook(all))}</CodeBook>\n`
  },
}

/** `<Codes>` with a group around the codes of each; `extra` are further groups, already written. */
export function codesElement(codes: readonly Code[], extra = ''): string {
  const groups = new Set(codes.map(({ group }) => group))
  const written = Array.from(groups, group =>
    groupElement(
      group,
      codes.filter(code => code.group === group),
    ),
  )
  return `<Codes>\n${written.join('')}${extra}</Codes>\n`
}

function groupElement(group: string, members: readonly Code[]): string {
  const attributes = `guid="${codeGuid(group)}" name="${xmlAttribute(group)}" isCodable="false"`
  return ` <Code ${attributes}>\n${members.map(codeElement).join('')} </Code>\n`
}

/** The same code has the same GUID in every project. */
export const codeGuid = (name: string): string => uuidOf('code', name)

function codeElement({ name, about, color }: Code): string {
  const attributes = `guid="${codeGuid(name)}" name="${xmlAttribute(name)}" isCodable="true" color="${color}"`
  return `  <Code ${attributes}><Description>${xmlText(about)}</Description></Code>\n`
}
