import type { Link } from '../broker/link.ts'
import type { PayloadMap } from '../protocol/json.ts'
import type { Alert } from '../protocol/message.ts'
import { pythonRegex } from '../source/python-regex.ts'
import { Service, type ServiceOptions } from './service.ts'

export interface AlertConsumerOptions extends ServiceOptions {
  /** Binding keys on the alerts exchange. */
  readonly alertKeys: readonly string[]
  /** Python regular expression matched from the start of the routing key; its named groups become routing data. */
  readonly alertKeyParser: string
}

const KEYS_REMEMBERED = 10_000

/** A service that also takes alerts. The class itself only logs them; a subclass gives `processAlert`. */
export class AlertConsumer extends Service {
  readonly alertKeys: readonly string[]
  readonly #parser: RegExp
  /** Routing keys come again and again. */
  readonly #parsed = new Map<string, PayloadMap | null>()

  /** @throws SyntaxError when the parser is no regular expression */
  constructor(options: AlertConsumerOptions) {
    super(options)
    this.alertKeys = options.alertKeys
    this.#parser = pythonRegex(options.alertKeyParser, 'y')
  }

  /** What the parser's named groups found in the routing key; `null` when it does not match. */
  routingData(routingKey: string): PayloadMap | null {
    const known = this.#parsed.get(routingKey)
    if (known !== undefined) return known
    this.#parser.lastIndex = 0
    const match = this.#parser.exec(routingKey)
    const found = Object.entries(match?.groups ?? {}).filter(([, text]) => text !== undefined)
    const parsed = match === null ? null : Object.fromEntries(found)
    if (this.#parsed.size >= KEYS_REMEMBERED) this.#parsed.clear()
    this.#parsed.set(routingKey, parsed)
    return parsed
  }

  /** @param routingData named groups of the parser; empty when the routing key did not match */
  protected async processAlert(alert: Alert, routingData: PayloadMap): Promise<void> {
    this.log.info(`alert ${alert.routingKey} ${JSON.stringify(routingData)} at ${alert.timestamp}`)
  }

  protected override async setUpMore(link: Link): Promise<void> {
    await this.bindAlerts(link, this.alertKeys)
  }

  protected override async takeAlert(alert: Alert): Promise<void> {
    const routingData = this.routingData(alert.routingKey)
    if (routingData === null) this.log.warn(`the parser does not match the routing key ${alert.routingKey}`)
    await this.processAlert(alert, routingData ?? {})
  }
}
