import { styleText } from 'node:util'
import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  isTabKey,
  type KeypressEvent,
  makeTheme,
  useEffect,
  useKeypress,
  usePrefix,
  useRef,
  useState,
} from '@inquirer/core'
import { wordsWrapped } from '../style.ts'
import type { TextQuestion } from './asker.ts'

/** Terminals then say where pasted text begins and ends, so that its line breaks answer nothing. */
const BRACKETED_PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' }

interface TextPrompt extends TextQuestion {
  readonly write: (text: string) => void
  /** Width of the terminal. */
  readonly columns: () => number
}

/** Stands before what is wrong. */
const ERROR_SIGN = '> '

/** A line of text that is checked at every key; what is wrong with it stands below it, and Enter waits for a good one. */
export const textPrompt = createPrompt<string, TextPrompt>((question, done) => {
  const theme = makeTheme({})
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const [value, setValue] = useState('')
  const [isTried, setTried] = useState(false)
  const [wasPasted, setPasted] = useState(false)
  const [byDefault, setByDefault] = useState(question.byDefault ?? null)
  // Lines of a paste before the one that the terminal's own line holds; `null`: nothing is being pasted.
  const pasted = useRef<string | null>(null)
  const prefix = usePrefix({ status, theme })

  useEffect(() => {
    question.write(BRACKETED_PASTE.on)
    return () => question.write(BRACKETED_PASTE.off)
  }, [])

  useKeypress((key: KeypressEvent, line) => {
    if (status === 'done') return
    const replace = (text: string): void => {
      line.clearLine(0)
      line.write(text)
      setValue(text)
    }
    if (key.name === 'paste-start') {
      pasted.current = ''
    } else if (key.name === 'paste-end') {
      const lines = pasted.current ?? ''
      pasted.current = null
      if (lines !== '') replace(`${lines}${line.line}`.trim())
      setPasted(lines !== '')
    } else if (isEnterKey(key) && pasted.current !== null) {
      pasted.current += `${value.slice(value.length - value.trimStart().length)} `
      setValue('')
    } else if (isEnterKey(key)) {
      const answer = value === '' ? byDefault : value
      if (answer !== null && question.check(answer) === null) {
        setValue(answer)
        setStatus('done')
        done(answer)
      } else {
        // The terminal has given the line up at Enter; it is still being written.
        line.write(value)
        setTried(true)
      }
    } else if (isTabKey(key)) {
      replace(value === '' ? (byDefault ?? '') : value)
    } else {
      if (isBackspaceKey(key) && value === '') setByDefault(null)
      setValue(line.line)
      setTried(false)
      if (pasted.current === null) setPasted(false)
    }
  })

  const message = theme.style.message(question.message, status)
  if (status === 'done') return `${prefix} ${message} ${theme.style.answer(value)}`
  const shownDefault =
    byDefault !== null && byDefault !== '' && value === '' ? ` ${theme.style.defaultAnswer(byDefault)}` : ''
  return [`${prefix} ${message}${shownDefault} ${value}`, below()]

  /** The package breaks a long line in the middle of a word. */
  function wrapped(text: string): string {
    return wordsWrapped(text, question.columns() - ERROR_SIGN.length)
  }

  function below(): string {
    const problem = value === '' && !isTried ? null : question.check(value === '' ? (byDefault ?? '') : value)
    if (problem !== null) return theme.style.error(wrapped(problem))
    if (wasPasted) return styleText('dim', 'the pasted text had several lines; they are joined here')
    return question.help === undefined ? '' : styleText('dim', wrapped(question.help))
  }
})
