/** @file The similarity engine's door. */
export type * from './contract';
