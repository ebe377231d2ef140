/** @file The language model's door. */
export type * from './contract';
