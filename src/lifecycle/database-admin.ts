/** The database's superuser, by whom migrations are applied. A file of its own: naming it loads no database client. */
export const ADMIN = 'postgres'
