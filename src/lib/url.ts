/** @file Addresses, as strings. */

/** `path` seen from `base`, absolute. */
export function resolveUrl(path: string, base: string): string {
  return new URL(path, base).href;
}

/** Scheme, host and port. */
export function originOf(url: string): string {
  return new URL(url).origin;
}
