/** A reply's outcome: number and name. Numbers from 1000 on are free for applications. */
export interface ReturnCode {
  readonly value: number
  readonly name: string
  readonly description: string
}

/**
 * Every return code of the reference, by name.
 *
 * @see dripline-cpp v2.10.8, library/return_codes.cc (the same in v2.9.1)
 */
export const RETURN_CODES = {
  success: { value: 0, description: 'Success' },
  warning_no_action_taken: { value: 1, description: 'No Action Taken' },
  warning_deprecated_feature: { value: 2, description: 'Deprecated Feature' },
  warning_dry_run: { value: 3, description: 'Dry Run' },
  warning_offline: { value: 4, description: 'Offline' },
  warning_sub_service: { value: 5, description: 'Sub-Service Warning' },
  amqp_error: { value: 100, description: 'Generic AMQP Error' },
  amqp_error_broker_connection: { value: 101, description: 'AMQP Connection Error' },
  amqp_error_routingkey_notfound: { value: 102, description: 'Invalid AMQP Routing Key' },
  resource_error: { value: 200, description: 'Generic Resource Error' },
  resource_error_connection: { value: 201, description: 'Resource Connection Error' },
  resource_error_no_response: { value: 202, description: 'No Response Error' },
  resource_error_sub_service: { value: 203, description: 'Sub-Service Error' },
  service_error: { value: 300, description: 'Generic Service Error' },
  service_error_no_encoding: { value: 301, description: 'Invalid Message Encoding' },
  service_error_decoding_fail: { value: 302, description: 'Decoding Failed' },
  service_error_bad_payload: { value: 303, description: 'Invalid Payload' },
  service_error_invalid_value: { value: 304, description: 'Invalid Value' },
  service_error_timeout: { value: 305, description: 'Timeout Handling Message' },
  service_error_invalid_method: { value: 306, description: 'Invalid Command' },
  service_error_access_denied: { value: 307, description: 'Access Denied' },
  service_error_invalid_key: { value: 308, description: 'Invalid Lockout Key' },
  service_error_invalid_specifier: { value: 310, description: 'Invalid Specifier' },
  client_error: { value: 400, description: 'Generic Client Error' },
  client_error_invalid_request: { value: 401, description: 'Invalid Request' },
  client_error_handling_reply: { value: 402, description: 'Error Handling Reply' },
  client_error_unable_to_send: { value: 403, description: 'Unable to Send' },
  client_error_timeout: { value: 404, description: 'Client Timeout' },
  unhandled_exception: { value: 999, description: 'Unhandled Exception' },
} as const satisfies Record<string, { value: number; description: string }>

export type ReturnCodeName = keyof typeof RETURN_CODES

const BY_VALUE: ReadonlyMap<number, ReturnCode> = new Map(
  Object.entries(RETURN_CODES).map(([name, code]) => [code.value, { name, ...code }]),
)

/** The code with this number; an unknown one is named by its number. */
export function returnCodeOf(value: number): ReturnCode {
  return BY_VALUE.get(value) ?? { value, name: String(value), description: 'Not a standard return code' }
}
