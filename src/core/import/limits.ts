/** @file How much of a file is read, so that no file can take the page down. */

export const LIMITS = {
  /** As dropped, and after unpacking. */
  fileBytes: 100_000_000,
  unpackedBytes: 200_000_000,
  /** Unpacked against packed; a year of orders packs some 6 to 1. */
  gzipRatio: 100,
  rows: 1_000_000,
  columns: 250,
  cellChars: 65_536,
  /** A "row" longer than this is a quote that was never closed. */
  rowChars: 2_000_000,
  /** Refused rows held with their reasons; beyond, they are only counted. */
  refusalsHeld: 5_000,
} as const;
