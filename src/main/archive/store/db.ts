import type Database from 'better-sqlite3'

/** The one connection of an open archive. */
export type Db = Database.Database
