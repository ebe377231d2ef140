/** @file The similarity engine's door. */
export type * from './contract';
export { createSimilarity } from './client';
