/** A place in a text file. `line` and `column` count from 1; `length` is the number of characters to underline. */
export interface Location {
  /** Path as the user gave it, used in messages as it is. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length: number
  /** The whole source line, for the caret; absent when the text cannot be shown. */
  readonly sourceLine?: string
}
