// Judges as many short comments as the argument says and prints what that took as JSON: processor milliseconds, peak bytes of memory.
import { annotate, createAnalyzers } from '../../src/analyze/index.js'
import { threadOf } from './short-comments.js'

const KB = 1_024

const thread = threadOf(Number(process.argv[2]))
const before = process.cpuUsage()
annotate(thread, createAnalyzers())
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1_000, peak: process.resourceUsage().maxRSS * KB }))
