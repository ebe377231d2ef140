/** @file The analysis engine's door. */
export { createAnalysis } from './client';
export type * from './contract';
