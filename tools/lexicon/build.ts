/**
 * @file `npx tsx tools/lexicon/build.ts [--check]`: the app's form of the corpus's lexicon, as two modules.
 *
 * words.ts (every visitor: types, materials, colours, audiences, scenes, seasons, festivals) and effects.ts (the Studio:
 * features and what they do, styles, occasions). The same corpus gives the same bytes. Format: src/core/lexicon/parse.ts.
 * Each language stands in a block of its own and entries are sorted by the end of their Chinese name, so that 衬衫 and 罩衫
 * are neighbours: that saves a tenth of what is downloaded. `--check` writes nothing and fails where the files differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { article, regularPlural } from '../../src/core/lexicon/grammar';
import { idOf } from '../../src/core/lexicon/parse';
import { cell, readCorpus, type Row } from './corpus';

const FOLDER = fileURLToPath(new URL('../../src/core/lexicon/data/', import.meta.url));
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const categories = readCorpus('categories');
const letterOf = new Map(categories.map((row, i) => [cell(row, 'id'), LETTERS.charAt(i)]));

interface Line {
  readonly en: string;
  readonly zh: string;
  /** What is of no language; undefined where the section has none. */
  readonly extra?: string;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fromItsEnd = (row: Row): string => Array.from(cell(row, 'zh')).reverse().join('');

/** "cotton/pure ~": the first name is written "~" within the others; a term that stands twice is written once. */
function terms(row: Row, lang: 'en' | 'zh'): string {
  const name = cell(row, lang);
  const also = (row[`${lang}_also`] ?? '').split('/').map((term) => term.trim());
  const [, ...others] = new Set([name, ...also.filter((term) => term !== '')]);
  return [name, ...others.map((term) => term.replace(name, '~'))].join('/');
}

/** The letters of the categories, "*" for all. @throws for a category that does not exist. */
function letters(row: Row): string {
  const named = cell(row, 'categories');
  if (named === '*') return '*';
  return named
    .split(/\s+/)
    .map((id) => {
      const letter = letterOf.get(id);
      if (letter === undefined) throw new Error(`${cell(row, 'id')}: no category ${id}`);
      return letter;
    })
    .sort(byText)
    .join('');
}

/** Measure word, article, plural: of the latter two only what the rules of core/lexicon/grammar.ts would get wrong. */
function grammar(row: Row): string {
  const en = cell(row, 'en');
  const said = cell(row, 'article');
  const many = cell(row, 'plural');
  const irregular = many === (said === '' ? en : regularPlural(en)) ? '' : many;
  const odd = said === article(en) ? '' : said === '' ? '-' : said;
  return [cell(row, 'measure'), odd, irregular].join('|').replace(/\|+$/, '');
}

const pair = (row: Row): Line => ({ en: terms(row, 'en'), zh: terms(row, 'zh') });

function feature(row: Row): Line {
  const side = (lang: 'en' | 'zh'): string =>
    [
      cell(row, lang),
      ...cell(row, `${lang}_effects`)
        .split('/')
        .map((effect) => effect.trim())
        .filter((effect) => effect !== ''),
    ].join('/');
  return { en: side('en'), zh: side('zh'), extra: `${cell(row, 'kind')}${letters(row)}` };
}

/** Ids are made of the English name (see idOf); the few that are not so made are written out. */
function named(row: Row, line: Line): Line {
  const id = cell(row, 'id');
  if (/[`\\$\n]/.test(line.en + line.zh))
    throw new Error(`${id} has a character that the format cannot hold`);
  const made = idOf(cell(row, 'en'));
  return id === (row['kind'] === 'h' ? `has-${made}` : made) ? line : { ...line, en: `${id}=${line.en}` };
}

class Module {
  readonly #en: string[] = [];
  readonly #zh: string[] = [];
  readonly #extra: string[] = [];

  add(name: string, rows: readonly Row[], line: (row: Row) => Line): void {
    const ids = new Set(rows.map((row) => cell(row, 'id')));
    if (ids.size !== rows.length) throw new Error(`${name}: an id stands twice`);
    this.#en.push(`@${name}`);
    for (const row of rows) {
      const { en, zh, extra } = named(row, line(row));
      this.#en.push(en);
      this.#zh.push(zh);
      if (extra !== undefined) this.#extra.push(extra);
    }
  }

  text(name: string, what: string): string {
    const block = (lines: readonly string[]): string => `\`${lines.join('\n')}\``;
    return `/* eslint-disable max-lines */
/** @file Made by tools/lexicon/build.ts of model/corpus/lexicon: ${what}. Do not edit. */
import { type Packed } from '../parse';

export const ${name}: Packed = {
  en: ${block(this.#en)},
  zh: ${block(this.#zh)},
  extra: ${block(this.#extra)},
};
`;
  }
}

const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => byText(fromItsEnd(a), fromItsEnd(b)) || byText(cell(a, 'id'), cell(b, 'id')));

/** File name to its text, as it must stand in src/core/lexicon/data. */
export function buildLexicon(): ReadonlyMap<string, string> {
  const words = new Module();
  // In the corpus's order: the letters count on it.
  words.add('categories', categories, pair);
  const types = readCorpus('types');
  for (const category of categories) {
    const id = cell(category, 'id');
    const own = sorted(types.filter((row) => cell(row, 'category') === id));
    words.add(`types ${id}`, own, (row) => ({ ...pair(row), extra: grammar(row) }));
  }
  words.add('materials', sorted(readCorpus('materials')), (row) => ({ ...pair(row), extra: letters(row) }));
  for (const name of ['colors', 'audiences', 'scenes', 'seasons', 'festivals'])
    words.add(name, sorted(readCorpus(name)), pair);

  const studio = new Module();
  studio.add('features', sorted(readCorpus('features')), feature);
  for (const name of ['styles', 'occasions']) studio.add(name, sorted(readCorpus(name)), pair);
  return new Map([
    ['words.ts', words.text('WORDS', 'what goods are called')],
    ['effects.ts', studio.text('EFFECTS', 'features, what they do, styles and occasions')],
  ]);
}

/** Whether the files in the repository are the ones built from the corpus. */
export function staleFiles(): string[] {
  return [...buildLexicon()]
    .filter(([file, text]) => readFileSync(`${FOLDER}${file}`, 'utf8') !== text)
    .map(([file]) => file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleFiles();
    if (stale.length > 0) console.error(`Not what the corpus gives: ${stale.join(', ')}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [file, text] of buildLexicon()) {
      writeFileSync(`${FOLDER}${file}`, text);
      const gzip = gzipSync(text, { level: 9 }).length;
      console.log(JSON.stringify({ file, bytes: Buffer.byteLength(text), gzip }));
    }
  }
}
