/** @file The form of the concept lists. */

/** Terms are separated by "|"; the first one is what the concept is called. */
export type ConceptRow = readonly [id: string, broader: string, en: string, zh: string];

/** As above, with the ids of the lexicon's entries that it joins, separated by spaces. */
export type FamilyRow = readonly [id: string, broader: string, members: string, en: string, zh: string];
