/** @file What a cell says, without what hides in it. */

/**
 * Zero-width and bidirectional marks, soft hyphens, tag characters, controls other than tab and line feed: they let a
 * text say one thing to a person and another to a program.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

export interface Cleaned {
  readonly text: string;
  readonly hidden: number;
}

export function stripHidden(text: string): Cleaned {
  let hidden = 0;
  const clean = text.replace(HIDDEN, () => {
    hidden += 1;
    return '';
  });
  return { text: clean.trim(), hidden };
}

/** Spreadsheets' ways to force text: `="0123"` and a leading apostrophe before a number or a formula. */
export function unwrapCell(text: string): string {
  const quoted = /^="([^]*)"$/.exec(text);
  if (quoted) return quoted[1] ?? '';
  return /^'[\d=+\-@]/.test(text) ? text.slice(1) : text;
}

/** A cell that a spreadsheet would run. Here it is text like any other; it is counted, so that the merchant knows. */
export function isFormula(text: string): boolean {
  return /^[=@]|^[+-](?![\d.,\s¥$€£]*$)/.test(text) && text.length > 1;
}

/** For cells that we write: what a spreadsheet would run begins with an apostrophe instead (OWASP, CSV injection). */
export function neutraliseCell(text: string): string {
  const risky =
    /^[\s\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text);
  return `"${(risky ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['times', '×'],
  ['deg', '°'],
  ['middot', '·'],
  ['bull', '•'],
  ['eacute', 'é'],
  ['trade', '™'],
  ['reg', '®'],
  ['copy', '©'],
]);

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : ' ';
}

/**
 * A description's HTML as plain text: blocks become lines, scripts and styles vanish. The result is only ever shown as
 * text, so this is for reading, not for safety.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|ul|ol|h[1-6]|tr|table|section|blockquote)\s*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '• ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/&(#?\w{1,10});/g, decodeEntity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
