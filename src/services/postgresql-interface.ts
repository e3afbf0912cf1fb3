import type { KeptDatabase } from '../database/keep-database.ts'
import { Service, type ServiceOptions } from '../runtime/service.ts'

/** A service with a database: its SQLTable endpoints insert and select. */
export class PostgreSQLInterface extends Service {
  readonly database: KeptDatabase

  constructor(options: ServiceOptions, database: KeptDatabase) {
    super(options)
    this.database = database
  }

  override async run(signal: AbortSignal): Promise<void> {
    try {
      await super.run(signal)
    } finally {
      await this.database.close()
    }
  }
}
