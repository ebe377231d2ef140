/** @file Evidence: what an answer may rest on. */

/** A text that an answer may rest on, with the record that it comes from. */
export interface Evidence {
  /** Id of a product or knowledge entry, or `shop` (manifest) or `computed` (worked out by code). */
  readonly source: string;
  readonly text: string;
}
