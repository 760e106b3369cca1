// The report's behaviour: lenses, folding, and a reader that says why a comment has its score and its parent. The page reads well without it.
const threads = JSON.parse(document.getElementById('thread-data').textContent)
const comments = new Map()
threads.forEach((thread, at) => {
  for (const comment of thread.comments) comments.set(`${at} ${comment.id}`, comment)
})

/** An element with text; never markup. */
function element(name, text, attributes = {}) {
  const made = document.createElement(name)
  made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

function addLenses() {
  const set = element('fieldset', '')
  set.append(element('legend', 'Lens'))
  for (const lens of ['shape', 'sentiment', 'topic']) {
    const button = element('button', lens[0].toUpperCase() + lens.slice(1), { type: 'button', 'aria-pressed': `${lens === 'shape'}` })
    button.addEventListener('click', () => {
      document.body.dataset.lens = lens
      for (const other of set.querySelectorAll('button')) other.setAttribute('aria-pressed', `${other === button}`)
    })
    set.append(button)
  }
  document.querySelector('body > header').append(set)
}

function addFolds() {
  for (const list of document.querySelectorAll('li > ol.replies')) {
    const item = list.parentElement
    const count = list.querySelectorAll('article').length
    const words = `${count} ${count === 1 ? 'reply' : 'replies'}`
    const button = element('button', `− ${words}`, { type: 'button', class: 'fold', 'aria-expanded': 'true' })
    button.addEventListener('click', () => {
      const folded = item.toggleAttribute('data-folded')
      button.textContent = `${folded ? '+' : '−'} ${words}`
      button.setAttribute('aria-expanded', `${!folded}`)
    })
    item.querySelector('.facts').append(button)
  }
}

/** Rows of the reader: what is known and what was inferred. */
function factsOf(comment) {
  const { sentiment, topic, reply, addressee, targets = [] } = comment
  const words = (sentiment?.words ?? []).map(word => `${word.text} ${word.weight > 0 ? '+' : '−'}${Math.abs(word.weight).toFixed(2)}`)
  const score =
    sentiment &&
    (sentiment.abstained === null
      ? `${sentiment.label} ${sentiment.score.toFixed(2).replace('-', '−')}`
      : `not scored: ${sentiment.abstained}`)
  return [
    ['Answers', comment.parentId ?? 'the post'],
    ['Really answers', addressee && `${addressee.id} (inferred: ${addressee.rule}, ${addressee.confidence.toFixed(2)})`],
    ['Date', comment.createdAt ?? 'not given'],
    ['Likes', comment.likes],
    ['Sentiment', score],
    ['Scored words', words.join(' · ')],
    ['Topic', topic && `${topic.label} (${topic.weight.toFixed(2)})`],
    ['Stance', reply && reply.stance !== 'none' ? `${reply.stance} (${reply.confidence.toFixed(2)})` : null],
    ['Targets', targets.map(({ target, stance }) => `${target}: ${stance}`).join(' · ')],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '')
}

const reader = element('aside', '', { 'aria-label': 'Reader', 'aria-live': 'polite' })
reader.hidden = true
document.body.append(reader)

function select(article) {
  const comment = comments.get(article.dataset.comment)
  if (!comment) return
  document.querySelector('article[aria-current]')?.removeAttribute('aria-current')
  article.setAttribute('aria-current', 'true')
  const list = element('dl', '')
  for (const [name, value] of factsOf(comment)) list.append(element('dt', name), element('dd', `${value}`))
  const close = element('button', 'Close', { type: 'button' })
  close.addEventListener('click', () => {
    reader.hidden = true
    article.removeAttribute('aria-current')
  })
  reader.replaceChildren(element('h2', `${comment.id} · ${comment.author ?? 'unknown author'}`), list, close)
  reader.hidden = false
}

addLenses()
addFolds()
document.addEventListener('click', event => {
  const article = event.target.closest('article')
  if (article && !event.target.closest('button')) select(article)
})
addEventListener('hashchange', () => {
  const article = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('article')
  if (article) select(article)
})
