#!/usr/bin/env node
// The command line: arguments, files, exit codes. Data goes to stdout or -o, everything else to stderr.
import { randomUUID } from 'node:crypto'
import { Command, InvalidArgumentError, Option } from 'commander'
import { createComparison } from './compare.js'
import { exportTo } from './export.js'
import { findSources, identityOf } from './files.js'
import type { AnnotatedThread } from './model/annotated-thread.js'
import type { Message, Thread } from './model/thread.js'
import { writeToStdout } from './output.js'
import { createAnalysis, formatNamed, plain } from './pipeline.js'
import { createPseudonyms, PSEUDONYM_WARNING } from './pseudonyms/index.js'
import { createReaders } from './read/index.js'
import { ROLES } from './read/roles.js'
import { reasonOf } from './reasons.js'
import { type ReadingOptions, type Reporter, readThreads } from './threads.js'
import { version } from './version.js'
import { comparisonPrinters } from './write/comparisons.js'
import { formats, printers } from './write/index.js'
import { printable } from './write/printable.js'
import { messageRecord } from './write/record.js'
import type { QdpxOptions } from './write/refi/project.js'

/** Exit statuses: 0 done, 1 a file could not be read, 2 wrong usage. */
const FAILED = 1
const WRONG_USAGE = 2
/** More groups than anybody reads; finding thousands would take hours. */
const MOST_TOPICS = 200
const HIGHEST_PORT = 65_535
const A_PORT = `a whole number from 0 to ${HIGHEST_PORT}`

interface Options {
  from?: string
  columns?: Record<string, string>
  quiet?: boolean
  format?: string
  topics?: number | 'auto'
  target: string[]
  to?: string
  output?: string
  pseudonyms?: boolean
  qdpxEol?: 'lf' | 'crlf'
  qdpxLayout?: 'thread' | 'comments'
  key?: string
  port?: number
  library?: string
}

const program = new Command('understory')
  .description('Reads the discussion beneath a story: rebuilds the reply tree, judges every comment, carries it anywhere.')
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ outputError: text => say(text.replace(/^error: /, '')) })

reading('read', 'rebuild the threads, without judging them').action(
  run((files: string[], options: Options) => print(files, options, plain)),
)

analyzing(reading('analyze', 'rebuild the threads and judge every comment')).action(
  run((files: string[], options: Options) => print(files, options, createAnalysis(analysisOptions(options)))),
)

targeting(command('compare', 'put the commenters side by side: what each thinks of what, who opposes whom'))
  .addOption(
    new Option('--format <format>', 'table on a terminal, json in a pipe').choices(comparisonPrinters.map(printer => printer.name)),
  )
  .action(run(compare))

analyzing(command('export', 'carry the annotated threads into another format'))
  .requiredOption('--to <format>', `${formats.map(({ name }) => name).join(', ')}; "help" describes them`)
  .option(
    '-o, --output <path>',
    'where to: a file, or a folder (or .zip) for formats of several files; standard output without it',
    pathName,
  )
  .option('--pseudonyms', 'consistent made-up names for authors, also where the texts name them')
  .addOption(
    new Option('--key <secret>', 'the same key gives the same names again (at least 8 characters); implies --pseudonyms')
      .env('UNDERSTORY_KEY')
      .implies({ pseudonyms: true }),
  )
  .addOption(new Option('--qdpx-eol <ends>', 'line ends in the texts of a QDPX project (default: lf)').choices(['lf', 'crlf']))
  .addOption(
    new Option('--qdpx-layout <layout>', 'texts of a QDPX project: one a thread, or one a comment').choices(['thread', 'comments']),
  )
  .action(run(exportThreads))

command('serve', 'show the threads as a web page on this machine', '[files...]')
  .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one (default: $PORT or 4747)', portNumber)
  .option('--library <folder>', 'where imported threads are kept (default: in your user data folder)')
  .action(run(serve))

// Notes are lost where nobody listens any more; the records are not.
process.stderr.on('error', () => {})
try {
  await program.parseAsync()
} catch (error) {
  finish(error)
}

function command(name: string, description: string, files = '[files...]'): Command {
  return program
    .command(name)
    .description(description)
    .argument(files, 'files, folders, or - for standard input')
    .addOption(new Option('--from <reader>', 'force a reader; "help" lists them'))
    .addOption(
      new Option('--columns <names>', 'which column of a table holds what: id=…,parent=…,author=…,date=…,text=…,likes=…').argParser(
        columnNames,
      ),
    )
    .option('--quiet', 'say nothing on the way')
    .exitOverride()
}

function reading(name: string, description: string): Command {
  return command(name, description).addOption(
    new Option('--format <format>', 'tree on a terminal, jsonl in a pipe').choices(printers.map(printer => printer.name)),
  )
}

function analyzing(to: Command): Command {
  return targeting(to.addOption(new Option('--topics <number>', 'how many topics, or auto').argParser(topicCount)))
}

function targeting(to: Command): Command {
  return to.addOption(
    new Option('--target <words>', 'a target to find stances toward (repeatable)')
      .default([], 'suggested by the thread')
      .argParser((value: string, before: string[]) => [...before, value]),
  )
}

/** Wraps an action so that "help" in place of a name lists the names, and lack of input is wrong usage. */
function run(action: (files: string[], options: Options) => Promise<void>) {
  return async (files: string[], options: Options): Promise<void> => {
    if (options.from === 'help') return list(createReaders().map(({ name }) => name))
    if (options.to === 'help')
      return list(formats.map(({ name, extension, opens }) => `${name.padEnd(15)} .${extension.padEnd(8)} ${opens}`))
    await action(files, options)
  }
}

async function print(files: string[], options: Options, judge: (thread: Thread) => AnnotatedThread): Promise<void> {
  requireFiles(files)
  const format = options.format ?? (process.stdout.isTTY ? 'tree' : 'jsonl')
  const printer = printers.find(({ name }) => name === format) as (typeof printers)[number]
  const { report, aside } = reporter(options)
  await writeToStdout(printer.write(judged(files, options, judge, report)))
  if (format === 'jsonl') await writeToStdout(aside.map(message => `${JSON.stringify(messageRecord(message, null))}\n`))
  else for (const { text } of aside) report.note('', text)
}

async function exportThreads(files: string[], options: Options): Promise<void> {
  requireFiles(files)
  const format = formatNamed(options.to as string, { qdpx: qdpxOptions(options) })
  const { report } = reporter(options)
  const note = (text: string) => report.note('', text)
  const disguise = options.pseudonyms ? pseudonyms(options, note) : (annotated: AnnotatedThread) => annotated
  const analyze = createAnalysis(analysisOptions(options))
  const threads = judged(files, options, thread => disguise(analyze(thread)), report)
  await exportTo(format, threads, { output: options.output ?? '-', inputs: new Set(inputsAt(files)), note })
}

/** The identities of all files that the paths stand for. */
function* inputsAt(paths: readonly string[]): Generator<string> {
  for (const found of findSources(paths))
    for (const file of 'files' in found ? found.files : []) {
      const identity = identityOf(file)
      if (identity !== null) yield identity
    }
}

function qdpxOptions({ to, qdpxEol, qdpxLayout }: Options): QdpxOptions {
  if (to !== 'qdpx' && (qdpxEol ?? qdpxLayout) !== undefined) throw new RangeError('--qdpx-eol and --qdpx-layout go with --to qdpx')
  return { ...(qdpxEol && { eol: qdpxEol }), ...(qdpxLayout && { layout: qdpxLayout }) }
}

function pseudonyms({ key }: Options, note: (text: string) => void) {
  note(PSEUDONYM_WARNING)
  if (key === undefined) note('without --key the names will be others next time')
  return createPseudonyms(key ?? randomUUID())
}

async function compare(files: string[], options: Options): Promise<void> {
  requireFiles(files)
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'json')
  const printer = comparisonPrinters.find(({ name }) => name === format) as (typeof comparisonPrinters)[number]
  const { report, aside } = reporter(options)
  await writeToStdout(printer.write(judged(files, options, createComparison({ targets: options.target }), report)))
  for (const { text } of aside) report.note('', text)
}

async function serve(files: string[], options: Options): Promise<void> {
  if (files.length > 0) requireFiles(files)
  const { startServer } = await import('./serve/start.js')
  await startServer({
    paths: files,
    port: options.port ?? portInEnvironment(),
    library: options.library ?? null,
    reading: readingOptions(options),
    report: reporter(options).report,
  })
}

/** What `judge` makes of each thread of the files. */
function* judged<Judged>(files: string[], options: Options, judge: (thread: Thread) => Judged, report: Reporter): Generator<Judged> {
  for (const thread of readThreads(files, readingOptions(options), report)) yield judge(thread)
}

function readingOptions({ from, columns }: Options): ReadingOptions {
  return { from, ...(columns && { columns }) }
}

function reporter({ quiet }: Options): { report: Reporter; aside: Message[] } {
  const aside: Message[] = []
  const report: Reporter = {
    note: (path, text) => {
      if (!quiet) say(path === '' ? text : `${path}: ${text}`)
    },
    failed: (path, reason) => {
      process.exitCode = FAILED
      say(`${path}: ${reason}`)
    },
    found: message => aside.push(message),
  }
  return { report, aside }
}

function analysisOptions({ topics, target }: Options) {
  return { topics: topics ?? 'auto', targets: target } as const
}

function list(lines: readonly string[]): Promise<void> {
  return writeToStdout(lines.map(line => `${line}\n`))
}

function requireFiles(files: readonly string[]): void {
  if (files.includes('')) throw new RangeError('the name of a file is empty: is a variable of the shell not set?')
  if (files.length === 0) throw new RangeError('name at least one file or folder, or - for standard input')
}

/** The whole number of at most `highest` that the digits write, `null` for anything else. */
function numberIn(value: string, highest: number): number | null {
  return /^\d{1,9}$/.test(value) && Number(value) <= highest ? Number(value) : null
}

function portNumber(value: string): number {
  const port = numberIn(value, HIGHEST_PORT)
  if (port === null) throw new InvalidArgumentError(A_PORT)
  return port
}

/** `$PORT`; `null` where it is not set, or to nothing. */
function portInEnvironment(): number | null {
  const { PORT: value = '' } = process.env
  const port = numberIn(value, HIGHEST_PORT)
  if (port === null && value !== '') throw new RangeError(`PORT=${value}: a port is ${A_PORT}`)
  return port
}

function pathName(value: string): string {
  if (value === '') throw new InvalidArgumentError('the name of a file or folder')
  return value
}

function topicCount(value: string): number | 'auto' {
  if (value === 'auto') return 'auto'
  const number = numberIn(value, MOST_TOPICS)
  if (number === null || number === 0) throw new InvalidArgumentError(`a whole number from 1 to ${MOST_TOPICS}, or auto`)
  return number
}

function columnNames(value: string): Record<string, string> {
  const pairs = value.split(',').map(pair => pair.split('='))
  if (pairs.some(pair => pair.length !== 2 || pair[0] === '' || pair[1] === ''))
    throw new InvalidArgumentError('pairs such as id=comment_id,text=body')
  if (new Set(pairs.map(([role]) => role)).size < pairs.length) throw new InvalidArgumentError('each of them once')
  const unknown = pairs.find(([role]) => !ROLES.some(known => known === role))?.[0]
  if (unknown !== undefined)
    throw new InvalidArgumentError(`a column cannot be the "${unknown}" of a comment; it can be its ${ROLES.join(', ')}`)
  return Object.fromEntries(pairs) as Record<string, string>
}

/** One line on stderr. What it quotes of names and contents cannot move a terminal's cursor. */
function say(text: string): void {
  process.stderr.write(`understory: ${printable(text.trim().replaceAll(/\s*\n\s*/g, ' '))}\n`)
}

/** Turns what was thrown into one line and an exit status. */
function finish(error: unknown): void {
  const code = (error as { code?: string } | null)?.code ?? ''
  if (code.startsWith('commander.')) {
    process.exitCode = (error as { exitCode?: number }).exitCode === 0 ? 0 : WRONG_USAGE
    return
  }
  say(reasonOf(error))
  process.exitCode = error instanceof RangeError || error instanceof TypeError ? WRONG_USAGE : FAILED
}
