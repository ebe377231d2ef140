/** @file Of the corpus's lexicon what the briefs need: which features and types are known, and every material's name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Lang } from '../../../src/lib/lang';
import { type KnownFeature, type TypeFact } from '../../../src/core/slots/facts';

const FOLDER = fileURLToPath(new URL('../../../model/corpus/lexicon/', import.meta.url));

type Row = Readonly<Record<string, string>>;

/** All files of a name (`types-home.tsv`, …) as rows by column. */
function rows(name: string): Row[] {
  return readdirSync(FOLDER)
    .filter((file) => file === `${name}.tsv` || (file.startsWith(`${name}-`) && file.endsWith('.tsv')))
    .sort()
    .flatMap((file) => {
      const [head = '', ...lines] = readFileSync(FOLDER + file, 'utf8')
        .split('\n')
        .filter(Boolean);
      const columns = head.split('\t');
      return lines.map((line) =>
        Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell.trim()])),
      );
    });
}

const several = (cell: string | undefined, separator = '/'): string[] =>
  (cell ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

export interface Lexicon {
  /**
   * Of a feature what it does for one, for goods of this type; of an unknown type only what holds of all goods. Undefined for a
   * feature that the lexicon does not know: it is named, nothing is claimed from it.
   */
  feature(text: string, type: string | undefined, lang: Lang): KnownFeature | undefined;
  /** The forms of a known type; the bare noun of any other. */
  type(noun: string, lang: Lang): TypeFact;
  materials(lang: Lang): readonly string[];
}

export function readLexicon(): Lexicon {
  const features = new Map<string, Row[]>();
  const types = new Map<string, Row>();
  for (const row of rows('features')) {
    for (const lang of ['zh', 'en']) {
      const name = `${lang} ${row[lang] ?? ''}`;
      features.set(name, [...(features.get(name) ?? []), row]);
    }
  }
  for (const row of rows('types')) {
    for (const lang of ['zh', 'en']) {
      for (const noun of [row[lang] ?? '', ...several(row[`${lang}_also`])]) {
        // A type's own name goes before another's synonym.
        if (noun === row[lang] || !types.has(`${lang} ${noun}`)) types.set(`${lang} ${noun}`, row);
      }
    }
  }
  const materials = { zh: [] as string[], en: [] as string[] };
  for (const row of rows('materials'))
    for (const lang of ['zh', 'en'] as const)
      materials[lang].push(row[lang] ?? '', ...several(row[`${lang}_also`]));
  return {
    feature(text, type, lang) {
      const category = types.get(`${lang} ${type ?? ''}`)?.['category'] ?? '*';
      const row = (features.get(`${lang} ${text}`) ?? []).find(({ categories = '' }) =>
        categories.split(' ').some((one) => one === '*' || one === category),
      );
      const effect = several(row?.[`${lang}_effects`], ' / ')[0];
      if (!row || effect === undefined) return undefined;
      return { kind: row['kind'] === 'h' ? 'h' : 'f', text, effect };
    },
    type(noun, lang) {
      const row = types.get(`${lang} ${noun}`);
      if (!row) return { slot: 't', value: noun };
      if (lang === 'zh') return { slot: 't', value: noun, withMeasure: `一${row['measure'] ?? ''}${noun}` };
      // Articles and plurals are those of the type's own name.
      if (row['en'] !== noun) return { slot: 't', value: noun };
      const article = row['article'] ?? 'a';
      return {
        slot: 't',
        value: noun,
        withArticle: article === '-' ? noun : `${article} ${noun}`,
        plural: row['plural'] ?? noun,
      };
    },
    materials: (lang) => materials[lang],
  };
}
