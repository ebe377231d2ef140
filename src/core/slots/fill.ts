/** @file From the model's text back to what is shown: strings in the place of slots. */
import { type Lang } from '../../lib/lang';

export interface Filled {
  readonly text: string;
  /** Slots the model named, in order. */
  readonly used: readonly string[];
  /** Slots it named that the prompt did not give: the text must not be shown. */
  readonly missing: readonly string[];
}

const SLOT = /<\|(\w+)\|>/g;
/** Where an English sentence begins: at the start, after its mark, inside an opening quotation mark. */
const SENTENCE_STARTS = /(?:^|[.!?…]["”’)]?\s|\n)\s*["“‘(]?$/;
/** Where the sentence goes on by a mark of its own. */
const MARK_FOLLOWS = /^\s*[.,;:!?。，；：！？、…–—-]/;
const END_MARKS = /[.。;；,，、]+$/;

/**
 * Puts the strings in. In English what begins a sentence gets a capital; a value's own final mark gives way to the sentence's;
 * there are no doubled spaces.
 */
export function fillSlots(text: string, table: ReadonlyMap<string, string>, lang: Lang): Filled {
  const used: string[] = [];
  const missing: string[] = [];
  let filled = '';
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    const [written, slot = ''] = match;
    filled += text.slice(end, match.index);
    end = match.index + written.length;
    const value = table.get(slot);
    (value === undefined ? missing : used).push(slot);
    if (value === undefined) continue;
    const shown = MARK_FOLLOWS.test(text.slice(end)) ? value.replace(END_MARKS, '') : value;
    filled += lang === 'en' && SENTENCE_STARTS.test(filled) ? capitalised(shown) : shown;
  }
  filled += text.slice(end);
  return { text: filled.replace(/[ \t]+/g, ' ').trim(), used, missing };
}

/** A word with a capital of its own ("iPad case", "eSIM") stays as it is. */
function capitalised(value: string): string {
  const [first = ''] = value.split(/\s/, 1);
  return /\p{Lu}/u.test(first) ? value : value.charAt(0).toUpperCase() + value.slice(1);
}
