/** @file Short forms of words that people write and the corpus does not list. */

export const WORD_ALIASES: readonly (readonly [
  kind: 'type' | 'color' | 'festival',
  id: string,
  alias: string,
])[] = [
  ['type', 'soap-bar', 'soap'],
  ['type', 'lunch-box', 'lunchbox'],
  ['type', 'doormat', 'door mat'],
  ['type', 'planner', '手账'],
  ['type', 'soft-toy', 'teddy bear'],
  ['color', 'red', '红'],
  ['color', 'pink', '粉'],
  ['color', 'orange', '橙'],
  ['festival', 'dragon-boat-festival', '端午'],
  ['festival', 'national-day', '国庆'],
  ['festival', 'mid-autumn-festival', 'Mid Autumn'],
  ['festival', 'lunar-new-year', 'Chinese New Year'],
  ['festival', 'mothers-day', 'Mothers Day'],
  ['festival', 'fathers-day', 'Fathers Day'],
];
