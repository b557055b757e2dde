/** What a database is opened for: to serve people, who do not wait, or to migrate, back up and restore. */
export type Purpose = 'serving' | 'upkeep'
