/** @file The file reader's door. */
export type * from './contract';
export { createFiles } from './client';
