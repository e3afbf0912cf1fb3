/**
 * Shares of the processor where it is short, against 1024 of every other container: at a start everything waits for the
 * broker, and the logger for the database as well, whose first start is no shorter. On two busy cores `mesh up` of the
 * first mesh takes 5.0 s with these, and 6.8 s with 8192 for the broker and 1024 for the database.
 */
export const CPU_SHARES = { broker: 16_384, database: 8_192 } as const
