import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/core/claims/check';
import { type CopyModel } from '../../../../src/core/copy/copy-model';
import { fieldById } from '../../../../src/core/copy/find-channel';
import { productFacts } from '../../../../src/core/copy/facts';
import { withKnown } from '../../../../src/core/copy/known';
import { type Variant } from '../../../../src/core/copy/variant';
import { writeVariants } from '../../../../src/core/copy/write';
import { studioLexicon } from '../../../../src/core/lexicon/lexicon';
import { readTagIds } from '../../../../src/core/slots/tag-ids';
import { type Lang } from '../../../../src/lib/lang';
import { loadNodeModel } from '../../../../tools/eval/models/slot-model';
import { PRODUCTS } from '../../../fixtures/catalogue';

const FOLDER = 'public/models/vitrine-gpt2';
/** The prototype that shipped before has other tags. */
const KNOWS_TAGS = readFileSync(join(FOLDER, 'tokenizer.json'), 'utf8').includes('<|task_slogan|>');

async function shipped(): Promise<CopyModel> {
  const parts = readdirSync(FOLDER)
    .filter((name) => name.includes('.onnx'))
    .toSorted();
  const bytes = Buffer.concat(parts.map((name) => readFileSync(join(FOLDER, name))));
  const model = await loadNodeModel(FOLDER, new Uint8Array(bytes));
  return {
    tags: await readTagIds((text) => model.tokenize(text)),
    generate: (prompt, settings) => model.generate(prompt, settings),
  };
}

describe.skipIf(!KNOWS_TAGS)('the model that ships', () => {
  it(
    'writes within limits, from given facts only, the same for the same seed',
    { timeout: 300_000 },
    async () => {
      const model = await shipped();
      const lexicon = await studioLexicon();
      const item = PRODUCTS.find(({ id }) => id === 'rain-shell');
      const write = async (lang: Lang, where: string): Promise<Variant[]> => {
        const field = fieldById(where);
        if (!item || !field) throw new Error(where);
        const facts = withKnown(productFacts(item, lang, 'Lantern Row'), lexicon);
        const request = { facts, field, tone: 'warm', length: field.length, n: 2, seed: 3, not: [] } as const;
        const found: Variant[] = [];
        for await (const event of writeVariants(request, model)) {
          if (event.kind !== 'variant') continue;
          const { text, measured } = event.variant;
          expect([text, measured.fits, checkClaims(text, facts.evidence)]).toEqual([text, true, []]);
          expect(text).not.toMatch(/<\||\|>/);
          expect([text, facts.onSubject(text)]).toEqual([text, true]);
          found.push(event.variant);
        }
        return found;
      };
      const slogans = await write('zh', 'poster');
      const all = [...slogans, ...(await write('en', 'moments'))];
      expect(all.filter(({ source }) => source === 'model').length).toBeGreaterThanOrEqual(2);
      expect(await write('zh', 'poster')).toEqual(slogans);
    },
  );
});
