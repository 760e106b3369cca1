// Validates XML against schemas: a small one of our own always (`schemas/`), and the official one where it lies beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const OWN = join(import.meta.dirname, 'schemas')
/** Official schemas may not be part of this project: they are beside it on some machines. */
const OFFICIAL = join(import.meta.dirname, '../../../shared/schemas')

/** Validators are WebAssembly that starts anew each time: slow on a busy machine. */
export const SLOW = { timeout: 120_000 }

/** Which schema files to use; `official` is a path below the folder of official schemas. */
export interface Schemas {
  readonly own: string
  readonly official?: string
}

/** Whether the official schemas are there. */
export const officialSchemas = existsSync(OFFICIAL)

/** The text of a file among the official schemas. */
export const officialFile = (path: string): string => readFileSync(join(OFFICIAL, path), 'utf8')

/** Names of the files in a folder of official schemas. */
export const officialFiles = (folder: string): string[] => readdirSync(join(OFFICIAL, folder)).filter(name => !name.startsWith('.'))

/** What the validators complain about; empty where the document is valid. */
export async function complaints(xml: string | Uint8Array, { own, official }: Schemas): Promise<string[]> {
  const found = await validate(xml, OWN, own)
  if (official === undefined) return found
  if (!officialSchemas) {
    process.stderr.write(`skipped: the official schema ${official} is not on this machine\n`)
    return found
  }
  const at = official.lastIndexOf('/')
  return [...found, ...(await validate(xml, join(OFFICIAL, official.slice(0, Math.max(at, 0))), official.slice(at + 1)))]
}

async function validate(xml: string | Uint8Array, folder: string, schema: string): Promise<string[]> {
  const file = (name: string) => ({ fileName: name, contents: repaired(readFileSync(join(folder, name), 'utf8')) })
  const kind = schema.slice(schema.lastIndexOf('.'))
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: file(schema),
    preload: readdirSync(folder)
      .filter(name => name.endsWith(kind) && name !== schema)
      .map(file),
    extension: kind === '.rng' ? 'relaxng' : 'schema',
    initialMemoryPages: 1_024,
    maxMemoryPages: 16_384,
  })
  return errors.map(({ message, rawMessage }) => message || rawMessage)
}

/** The published GEXF 1.2 grammar lost a namespace on its way from the compact syntax, where it reads `include "viz.rnc" inherit = viz`. */
const repaired = (schema: string): string =>
  schema.replace('<include href="viz.rng"/>', '<include href="viz.rng" ns="http://www.gexf.net/1.2draft/viz"/>')
