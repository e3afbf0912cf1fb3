/** Asks a person, one question at a time. Ctrl-C, Ctrl-D and a closed terminal end the command: `Stopped` is thrown. */
export interface Asker {
  text(question: TextQuestion): Promise<string>
  choice<T>(question: ChoiceQuestion<T>): Promise<T>
  several<T>(question: ChoiceQuestion<T>): Promise<readonly T[]>
  yes(message: string, byDefault: boolean): Promise<boolean>
  /** Words between the questions. */
  say(text: string): void
}

export interface TextQuestion {
  readonly message: string
  /** What Enter alone answers; left out: something must be typed. */
  readonly byDefault?: string
  /** Shown below until there is something to mend. */
  readonly help?: string
  /** What is wrong with the text so far, or `null`; asked at every key. */
  readonly check: (text: string) => string | null
}

export interface ChoiceQuestion<T> {
  readonly message: string
  readonly choices: readonly Choice<T>[]
  readonly byDefault?: T
}

export interface Choice<T> {
  readonly value: T
  readonly name: string
  readonly description?: string
  /** Of several: chosen already. */
  readonly isChosen?: boolean
}
