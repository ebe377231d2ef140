/** @file The database's door. */
export type * from './contract';
