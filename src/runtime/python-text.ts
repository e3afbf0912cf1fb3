import { filledTemplate, parseTemplate } from '../calibration/str-format.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import { CalibrationError, type Value, valueText } from '../calibration/value.ts'
import { isList, isMap, type Payload } from '../protocol/json.ts'
import { readingOf } from './calibrate.ts'
import { ThrowReply } from './throw-reply.ts'

/** A value as Python writes it: `5`, `5.0`, `10.1`, `True`. What an instrument of the reference gets to see. */
export function pythonText(value: Payload): string {
  return valueText(scalarOf(value))
}

/** A text with placeholders for one value. */
export type PythonFormat = (value: Payload) => string

/**
 * Python's `str.format` with one value: `'VOLT {:.3f}'`.
 *
 * @throws SyntaxError when the text is not understood; the function itself throws ThrowReply for a value that does not fit
 */
export function pythonFormat(source: string): PythonFormat {
  const template = parsed(source)
  return (value) => {
    try {
      return filledTemplate(template, scalarOf(value))
    } catch (error) {
      if (!(error instanceof CalibrationError)) throw error
      throw new ThrowReply('service_error_invalid_value', `"${source}" cannot be filled: ${error.message}`)
    }
  }
}

function parsed(source: string): ReturnType<typeof parseTemplate> {
  try {
    return parseTemplate(source)
  } catch (error) {
    throw error instanceof ExpressionError ? new SyntaxError(error.message) : error
  }
}

function scalarOf(value: Payload): Value {
  if (value === null) return { kind: 'none' }
  if (isList(value) || isMap(value)) {
    throw new ThrowReply('service_error_invalid_value', 'a list or an object is no value for an instrument')
  }
  return readingOf(value)
}
