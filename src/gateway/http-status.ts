import type { Operation } from '../protocol/message.ts'
import { RETURN_CODES, type ReturnCodeName } from '../protocol/return-codes.ts'

/**
 * The reference answers a warning with a status below 200, which HTTP keeps for replies that another one follows: a
 * client waits for that one for ever. A warning is a success here; its number is in the header.
 */
const WARNING = 200

/** @see dripline-python v5.1.4, implementations/http_server.py */
const STATUS: Readonly<Record<ReturnCodeName, number>> = {
  success: 200,
  warning_no_action_taken: WARNING,
  warning_deprecated_feature: WARNING,
  warning_dry_run: WARNING,
  warning_offline: WARNING,
  warning_sub_service: WARNING,
  amqp_error: 500,
  amqp_error_broker_connection: 500,
  amqp_error_routingkey_notfound: 404,
  resource_error: 500,
  resource_error_connection: 503,
  resource_error_no_response: 503,
  resource_error_sub_service: 503,
  service_error: 400,
  service_error_no_encoding: 400,
  service_error_decoding_fail: 400,
  service_error_bad_payload: 422,
  service_error_invalid_value: 422,
  service_error_timeout: 503,
  service_error_invalid_method: 501,
  service_error_access_denied: 403,
  service_error_invalid_key: 423,
  service_error_invalid_specifier: 422,
  client_error: 500,
  client_error_invalid_request: 400,
  client_error_handling_reply: 500,
  client_error_unable_to_send: 503,
  client_error_timeout: 504,
  // The reference takes this one for an unknown code: 201 Created for a service that fell over.
  unhandled_exception: 500,
}

const BY_VALUE = new Map<number, number>(
  Object.entries(STATUS).map(([name, status]) => [RETURN_CODES[name as ReturnCodeName].value, status]),
)

/** The HTTP status of a reply. A code of an application's own tells nothing by its number: the reference's choice. */
export function httpStatus(returnCode: number, operation: Operation): number {
  return BY_VALUE.get(returnCode) ?? (operation === 'get' ? 400 : 201)
}
