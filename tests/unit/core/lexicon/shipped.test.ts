import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../../src/core/lexicon/data/effects';
import { WORDS } from '../../../../src/core/lexicon/data/words';
import { parsePacked, type Entry } from '../../../../src/core/lexicon/parse';
import { buildLexicon, staleFiles } from '../../../../tools/lexicon/build';
import { cell, readCorpus, type Row } from '../../../../tools/lexicon/corpus';

const words = parsePacked(WORDS);
const studio = parsePacked(EFFECTS, words.categories);
const list = (text: string): string[] =>
  text
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
const of = (kind: Entry['kind']): Map<string, Entry> =>
  new Map([...words.entries, ...studio.entries].filter((entry) => entry.kind === kind).map((e) => [e.id, e]));

const KINDS = [
  ['materials', 'material'],
  ['colors', 'color'],
  ['audiences', 'audience'],
  ['scenes', 'scene'],
  ['seasons', 'season'],
  ['festivals', 'festival'],
  ['styles', 'style'],
  ['occasions', 'occasion'],
  ['types', 'type'],
] as const;

describe('the shipped lexicon', () => {
  it('is the one built from the corpus: else run npx tsx tools/lexicon/build.ts', () => {
    expect(staleFiles()).toEqual([]);
  });
  it('is built the same twice', () => {
    expect([...buildLexicon()]).toEqual([...buildLexicon()]);
  });
  it('costs a first visit less than 45 kB, the Studio less than 80 kB', () => {
    const size = (file: string): number => gzipSync(buildLexicon().get(file) ?? '', { level: 9 }).length;
    expect(size('words.ts')).toBeLessThan(45_000);
    expect(size('effects.ts')).toBeLessThan(80_000);
  });

  it.each(KINDS)('%s: every name of the corpus, in both languages, and nothing else', (name, kind) => {
    const rows = readCorpus(name);
    const entries = of(kind);
    expect(entries.size).toBe(rows.length);
    for (const row of rows) {
      const entry = entries.get(cell(row, 'id'));
      expect(entry?.en).toEqual([...new Set([cell(row, 'en'), ...list(cell(row, 'en_also'))])]);
      expect(entry?.zh).toEqual([...new Set([cell(row, 'zh'), ...list(cell(row, 'zh_also'))])]);
    }
  });
  it('types: article, plural, measure word', () => {
    const types = of('type');
    for (const row of readCorpus('types')) {
      const article = cell(row, 'article');
      expect(types.get(cell(row, 'id'))).toMatchObject({
        category: cell(row, 'category'),
        plural: cell(row, 'plural'),
        withArticle: article === '' ? cell(row, 'en') : `${article} ${cell(row, 'en')}`,
        measure: cell(row, 'measure'),
        withMeasure: `一${cell(row, 'measure')}${cell(row, 'zh')}`,
      });
    }
  });
  it('materials and features: where they are used', () => {
    const expected = (row: Row): string[] | undefined =>
      cell(row, 'categories') === '*' ? undefined : cell(row, 'categories').split(/\s+/).sort();
    for (const [name, kind] of [
      ['materials', 'material'],
      ['features', 'feature'],
    ] as const) {
      const entries = of(kind);
      for (const row of readCorpus(name)) {
        const entry = entries.get(cell(row, 'id'));
        const own = entry?.kind === 'material' || entry?.kind === 'feature' ? entry.categories : ['none'];
        expect(own === undefined ? own : [...own].sort()).toEqual(expected(row));
      }
    }
  });
  it('features: form and effects', () => {
    const features = of('feature');
    expect(features.size).toBe(readCorpus('features').length);
    for (const row of readCorpus('features')) {
      const entry = features.get(cell(row, 'id'));
      expect(entry).toMatchObject({
        form: cell(row, 'kind'),
        en: [cell(row, 'en')],
        zh: [cell(row, 'zh')],
        effects: { en: list(cell(row, 'en_effects')), zh: list(cell(row, 'zh_effects')) },
      });
    }
  });
});
