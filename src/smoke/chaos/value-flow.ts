import { setTimeout as wait } from 'node:timers/promises'
import { type Client, connectClient } from '../../client/client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { runningMesh } from '../../lifecycle/running-mesh.ts'
import type { Tools } from '../../lifecycle/up.ts'
import { floatPayload } from '../../protocol/json.ts'
import type { Mesh } from '../../spec/mesh.ts'
import type { LoggedQuestion } from '../check.ts'
import { errorOf } from '../request.ts'
import type { Flowed, Sent } from './account.ts'

/** Values a second, all endpoints together. */
export const VALUES_PER_SECOND = 20
/** Of each value: exactly a double, and exactly a single, so that no column rounds it. */
const STEP = 1 / 1024
const REPLY_WITHIN_MS = 5_000
const CONNECT_WITHIN_MS = 1_000

/**
 * Values that are sent at a known rate, each another, whatever happens to the mesh: every value's fate is known. A
 * value is given to a store that logs when it is set, or is told to log.
 */
export class ValueFlow {
  readonly #accepted: Sent[] = []
  readonly #unanswered: Sent[] = []
  #refused = 0
  #count = 0
  readonly #stop = new AbortController()
  readonly #running: Promise<unknown>
  readonly #mesh: Mesh
  readonly #folder: MeshFolder
  readonly #tools: Tools
  #client: Client | null = null
  #connecting: Promise<void> | null = null

  constructor(sources: readonly LoggedQuestion[], mesh: Mesh, folder: MeshFolder, tools: Tools) {
    this.#mesh = mesh
    this.#folder = folder
    this.#tools = tools
    const everyMs = (1_000 * sources.length) / VALUES_PER_SECOND
    // What is refused for want of a first connection would say nothing about the mesh.
    this.#running = this.#connect().then(() => Promise.all(sources.map((source) => this.#flow(source, everyMs))))
  }

  /** Ends the flow. @returns what became of every value */
  async end(): Promise<Flowed> {
    this.#stop.abort()
    await this.#running
    await this.#connecting
    await this.#client?.close()
    return { accepted: this.#accepted, unanswered: this.#unanswered, refused: this.#refused }
  }

  async #flow(source: LoggedQuestion, everyMs: number): Promise<void> {
    const startedAtMs = performance.now()
    const signal = AbortSignal.any([this.#stop.signal, this.#tools.signal])
    for (let tick = 1; !signal.aborted; tick++) {
      await this.#sendOne(source)
      // By the clock and not by pauses: a slow reply does not slow the flow.
      const dueMs = startedAtMs + tick * everyMs - performance.now()
      await wait(Math.max(0, dueMs), undefined, { signal }).catch(() => undefined) // the loop's condition sees the abort
    }
  }

  async #sendOne({ endpoint }: LoggedQuestion): Promise<void> {
    const { name } = endpoint
    const client = this.#connected()
    const sent = { endpoint: name, value: 1 + ++this.#count * STEP }
    if (client === null) {
      this.#refused++
      return
    }
    try {
      const payload = { values: [floatPayload(sent.value)] }
      const set = await client.request('set', name, { payload, timeoutMs: REPLY_WITHIN_MS })
      const isSet = errorOf(set) === null
      const reply =
        !isSet || endpoint.logOnSet
          ? set
          : await client.request('cmd', name, { specifier: 'log_a_value', timeoutMs: REPLY_WITHIN_MS })
      if (errorOf(reply) === null) this.#accepted.push(sent)
      else this.#unanswered.push(sent)
    } catch (error) {
      // Unroutable is certain: nobody had it. Everything else may have been carried out with its reply lost.
      if (error instanceof MeshError && error.code === 'request-unroutable') this.#refused++
      else this.#unanswered.push(sent)
    }
  }

  /** The open connection; without one, the next is being made, to wherever the broker is by then. */
  #connected(): Client | null {
    if (this.#client === null) {
      this.#connecting ??= this.#connect().finally(() => {
        this.#connecting = null
      })
    }
    return this.#client
  }

  async #connect(): Promise<void> {
    try {
      const { broker: address } = await runningMesh(this.#mesh, this.#folder, this.#tools)
      const { requestsExchange } = this.#mesh.broker
      const options = { address, sender: this.#tools.sender, name: 'mesh smoke, values', requestsExchange }
      const client = await connectClient({ ...options, connectTimeoutMs: CONNECT_WITHIN_MS })
      this.#client = client
      void client.closed.then(() => {
        this.#client = null
        return client.close()
      })
    } catch {
      // It is away, as was intended: the next value tries again, and is counted.
    }
  }
}
