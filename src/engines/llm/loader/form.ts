/** @file What a file's first bytes say, where no hash does. */

/** The page that hosts send, with status 200, for a file that they do not have. */
export function looksLikeHtml(bytes: Uint8Array, contentType: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  return contentType.includes('text/html') || start.startsWith('<!doctype') || start.startsWith('<html');
}

/** Without a hash: JSON must parse, and an ONNX file begins with its ir_version. */
export function formProblem(path: string, bytes: Uint8Array): string | undefined {
  if (path.endsWith('.onnx')) return bytes[0] === 0x08 ? undefined : 'not ONNX';
  if (!path.endsWith('.json')) return undefined;
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return undefined;
  } catch (error) {
    return `not JSON (${String(error)})`;
  }
}
