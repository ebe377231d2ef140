/** @file A merchant's words as text in the language they are written in, and ids made of them. */
import { detectLang, type LocalText } from '../../lib/lang';

export function localText(text: string): LocalText {
  return text === '' ? {} : { [detectLang(text)]: text };
}

/** Lower case, words joined by hyphens, Han kept; may be empty. */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** What stands where a file names no category. */
export const NO_CATEGORY = { id: 'other', name: { en: 'Other', zh: '其他' } } as const;
