import { describe, expect, it } from 'vitest';
import { type CopyFacts } from '../../../../src/core/copy/facts';
import { knownOf, withKnown } from '../../../../src/core/copy/known';
import { type Known, unknownFor } from '../../../../src/core/copy/known-facts';
import { studioLexicon } from '../../../../src/core/lexicon/lexicon';
import { type Lang } from '../../../../src/lib/lang';

const facts = (lang: Lang, more: Partial<CopyFacts>): CopyFacts => ({
  lang,
  shop: 'Shop',
  features: [],
  colors: [],
  evidence: { texts: [] },
  onSubject: () => true,
  ...more,
});
const known = async (lang: Lang, more: Partial<CopyFacts>): Promise<Known> =>
  knownOf(facts(lang, more), await studioLexicon());

describe('a type', () => {
  it.each([
    ['wool coat', 'a wool coat', 'wool coats', false],
    ['apron', 'an apron', 'aprons', false],
    ['straight jeans', 'straight jeans', 'straight jeans', true],
    ['oolong tea', 'an oolong tea', 'oolong teas', false],
    ['glimmerthing', 'a glimmerthing', 'glimmerthings', false],
  ])('%s: %s, %s', async (type, withArticle, plural, pluralOnly) => {
    expect((await known('en', { type })).type).toMatchObject({ withArticle, plural, pluralOnly });
  });

  it.each([
    ['羊毛大衣', '一件羊毛大衣'],
    ['帐篷', '一顶帐篷'],
    ['无人见过之物', '一款无人见过之物'],
  ])('%s：%s', async (type, withMeasure) => {
    expect((await known('zh', { type })).type).toMatchObject({ withMeasure });
  });

  it('that the record lacks is read from the name', async () => {
    expect((await known('en', { name: 'Fern Linen Shirt' })).type).toMatchObject({ value: 'shirt' });
  });
});

describe('a feature', () => {
  const shirt = (lang: Lang, ...features: string[]): Promise<Known> =>
    known(lang, { type: lang === 'zh' ? '衬衫' : 'shirt', features });

  it('of the lexicon has what it does, in the form that fits a sentence', async () => {
    const { features } = await shirt('en', 'breathable', 'dries fast', 'deep inside pocket');
    expect(features.map(({ kind, text }) => [kind, text])).toEqual([
      ['f', 'breathable'],
      ['f', 'quick-drying'],
      ['h', 'deep inside pocket'],
    ]);
    for (const { effects } of features) expect(effects.length).toBeGreaterThanOrEqual(3);
    expect((await shirt('zh', '透气', '深内袋')).features.map(({ kind }) => kind)).toEqual(['f', 'h']);
  });

  it('of another kind of goods, or denied, has none', async () => {
    expect((await shirt('en', 'non-stick', 'no inside pocket')).features).toEqual([]);
    expect((await shirt('zh', '无内袋', '不透气')).features).toEqual([]);
  });

  it('unknown is named where it is a thing, told whole where it is a phrase, and left to the frames where it is a sentence', async () => {
    const known = await shirt(
      'en',
      'cork-lined collar',
      'front does not gape',
      'woven, not printed',
      'Made slowly. Worn for years.',
    );
    expect(known.unknown).toEqual(['cork-lined collar']);
    expect(known.told).toEqual(['front does not gape', 'woven, not printed']);
    expect(known.left).toEqual(['Made slowly. Worn for years.']);
    expect(unknownFor(known, 'desc')).toHaveLength(3);
    expect(unknownFor(known, 'slogan')).toEqual(['cork-lined collar']);
    const chinese = await shirt('zh', '附毛毡垫', '门襟不敞口', '一针一线慢慢做；穿得越久越合身。');
    expect(chinese.unknown).toEqual(['毛毡垫']);
    expect(chinese.told).toEqual(['门襟不敞口']);
    expect(chinese.left).toHaveLength(1);
  });

  it('proves its effects, and only its own', async () => {
    const { evidence } = withKnown(
      facts('en', { type: 'shirt', features: ['breathable'] }),
      await studioLexicon(),
    );
    expect(evidence.texts).toContain('hot days feel lighter');
    expect(withKnown(facts('en', { type: 'shirt' }), await studioLexicon()).evidence.texts).toEqual([]);
  });
});

describe('whom and what for', () => {
  it('takes the first that says something', async () => {
    const found = await known('en', {
      audiences: ['unisex', 'students'],
      scene: 'commuting',
      scenes: ['picnics'],
    });
    expect(found).toMatchObject({ audience: 'students', scene: 'the commute' });
    expect((await known('en', { scene: 'at large', scenes: ['picnics'] })).scene).toBe('picnics');
    expect((await known('zh', { season: '四季' })).season).toBeUndefined();
  });
});
