// "Download this": a small menu at a panel, with what the panel shows as a table or as a picture.
import type { ThreadRecord } from '../../src/model/record.js'
import { Disclosure } from '../shell/disclosure.js'
import { announce } from '../state/announce.js'
import { type Facts, factsLine, factsOf, fileName } from './facts.js'
import { pngOf } from './png.js'
import { readDrawing } from './read-drawing.js'
import { saveFile } from './save.js'
import { svgOf } from './svg.js'
import { csvOf, type PanelTable } from './table.js'

interface TakeAwayProps {
  readonly thread: ThreadRecord
  /** As the file is named: `tree`. */
  readonly what: string
  /** What is written as CSV; asked for when it is wanted. */
  readonly table?: () => PanelTable
  /** Finds what is drawn as SVG and PNG. */
  readonly drawn?: () => Element | null
  /** Finds the legend of its marks. */
  readonly legend?: () => Element | null
}

interface Choice {
  readonly name: string
  readonly use: string
  readonly make: (facts: Facts) => Promise<Blob | null> | Blob | null
}

/** Nothing leaves the machine: the files are made in the page. */
export function TakeAway({ thread, what, table, drawn, legend }: TakeAwayProps) {
  const choices = [...(table ? [csvChoice(table)] : []), ...(drawn ? pictureChoices({ drawn, legend, what }) : [])]
  const take = async ({ name, make }: Choice) => {
    const facts = factsOf(thread)
    const content = await make(facts)
    if (content === null) return announce(`The ${what} cannot be drawn as ${name} here`)
    saveFile({ name: fileName(facts, what, name.toLowerCase()), content })
    announce(`Downloaded the ${what} as ${name}`)
  }
  return (
    <Disclosure class="take to-right" label={<span aria-hidden="true">↓</span>} name={`Download the ${what}`}>
      <ul class="menu">
        {choices.map(choice => (
          <li key={choice.name}>
            <button type="button" onClick={() => void take(choice)}>
              {choice.name} <span class="note">{choice.use}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function csvChoice(table: () => PanelTable): Choice {
  return { name: 'CSV', use: 'spreadsheets', make: facts => new Blob([csvOf(table(), facts)], { type: 'text/csv' }) }
}

interface Picture {
  readonly drawn: () => Element | null
  readonly legend: (() => Element | null) | undefined
  readonly what: string
}

function pictureChoices({ drawn, legend, what }: Picture): Choice[] {
  const drawing = (facts: Facts) => {
    const element = drawn()
    return element && readDrawing(element, { legend: legend?.() ?? null, foot: factsLine(facts, what) })
  }
  return [
    {
      name: 'SVG',
      use: 'scales, can be edited',
      make: facts => {
        const shapes = drawing(facts)
        return (
          shapes && new Blob([svgOf(shapes, { title: `${what} of ${facts.thread}`, about: aboutOf(facts) })], { type: 'image/svg+xml' })
        )
      },
    },
    {
      name: 'PNG',
      use: 'a picture',
      make: facts => {
        const shapes = drawing(facts)
        return shapes && pngOf(shapes)
      },
    },
  ]
}

const aboutOf = ({ source, sha256, madeBy }: Facts): string =>
  `Written by ${madeBy} from ${source ?? 'an unnamed source'}${sha256 === null ? '' : `, SHA-256 ${sha256}`}.`
