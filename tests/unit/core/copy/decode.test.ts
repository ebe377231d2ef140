import { describe, expect, it } from 'vitest';
import { type CopyFacts } from '../../../../src/core/copy/facts';
import { compose, type Composed } from '../../../../src/core/copy/compose';
import { type Wanted, writeRound } from '../../../../src/core/copy/decode';
import { isReadable } from '../../../../src/core/copy/grammar';
import { type Known } from '../../../../src/core/copy/known-facts';
import { type Lang } from '../../../../src/lib/lang';
import { type SlotLength } from '../../../../src/core/slots/vocabulary';
import { scripted } from './scripted-model';

const known: Known = {
  type: {
    value: 'linen shirt',
    withArticle: 'a linen shirt',
    plural: 'linen shirts',
    withMeasure: '一件亚麻衬衫',
    pluralOnly: false,
    category: 'clothing',
  },
  features: [
    { kind: 'f', text: 'breathable', effects: ['hot days feel lighter', 'air finds its way through'] },
    { kind: 'h', text: 'inside pocket', effects: ['keys are found'] },
  ],
  unknown: ['coconut buttons'],
  told: [],
  left: [],
  audience: undefined,
  scene: 'picnics',
  season: undefined,
};

function facts(lang: Lang, more: Partial<CopyFacts> = {}): CopyFacts {
  return {
    lang,
    name: 'Fern Shirt',
    type: 'linen shirt',
    shop: 'Lamplight',
    features: [],
    colors: ['olive', 'sand'],
    material: 'linen',
    price: '$39',
    known,
    evidence: { texts: [] },
    onSubject: () => true,
    ...more,
  };
}

function composed(
  task: Parameters<typeof compose>[1],
  length: SlotLength = 'M',
  given = facts('en'),
): Composed {
  const made = compose(given, task, 'warm', length, 0);
  if (!made) throw new Error('nothing to say');
  return made;
}
const wanted = (length: SlotLength, limit = 1000): Wanted => ({
  lang: 'en',
  length,
  fits: (tagged) => tagged.length <= limit,
});
const once = { seed: 1, insist: false };

describe('what the model is asked', () => {
  it('has the tone where the task has one, the length where it is a description, and every fact in its slot', () => {
    expect(composed('desc', 'L').prompt.prompt).toBe(
      [
        '<|task_desc|><|en|><|tone_warm|><|length_L|>',
        'name: <|n|>Fern Shirt',
        'shop: <|b|>Lamplight',
        'type: <|t|>linen shirt<|ta|>a linen shirt<|tp|>linen shirts',
        'features: <|f0|>breathable<|e0|>hot days feel lighter, <|h1|>inside pocket<|e1|>keys are found',
        'other: <|g0|>coconut buttons',
        'material: <|mat|>linen',
        'color: <|col|>olive',
        'scene: <|scn|>picnics',
        'price: <|pri|>$39',
        '<|out|>',
      ].join('\n'),
    );
    expect(composed('sms').prompt.prompt).toMatch(/^<\|task_sms\|><\|en\|>\n/);
    expect(composed('push').prompt.prompt).toMatch(/^<\|task_push\|><\|en\|><\|tone_warm\|>\n/);
    expect(composed('greeting').prompt.prompt).toBe('<|task_greeting|><|en|>\nshop: <|b|>Lamplight\n<|out|>');
  });

  it('has another colour and another effect in another round', () => {
    const { table } = compose(facts('en'), 'slogan', 'warm', 'S', 1)?.prompt ?? { table: new Map() };
    expect([table.get('col'), table.get('e0')]).toEqual(['sand', 'air finds its way through']);
  });

  it('has no price that is only the lowest in English, and no former price without one', () => {
    const { table } = composed(
      'slogan',
      'S',
      facts('en', { price: 'from $9', priceVaries: true, was: '$12' }),
    ).prompt;
    expect(table.has('pri') || table.has('was')).toBe(false);
  });

  it('leaves room for the text, whatever the merchant wrote', () => {
    const long = facts('en', {
      material: 'linen '.repeat(200),
      price: '9'.repeat(200),
      was: '1'.repeat(200),
    });
    const { prompt } = composed('desc', 'L', long).prompt;
    expect(prompt.length).toBeLessThan(1000);
    expect(prompt).toContain('<|n|>Fern Shirt');
  });

  it('is nothing where there is neither a name nor a type', () => {
    const bare: CopyFacts = {
      lang: 'en',
      shop: 'Lamplight',
      features: [],
      colors: [],
      evidence: { texts: [] },
      onSubject: () => true,
    };
    expect(compose(bare, 'slogan', 'plain', 'S', 0)).toBeNull();
  });
});

describe('a sentence', () => {
  const stands = (tagged: string, before: string[] = []): boolean =>
    isReadable(tagged, composed('desc'), 'en', before);

  it.each([
    ['Meet <|n|>, <|ta|> for <|scn|>.', true],
    ['It is <|f0|>, so <|e0|>.', true],
    ['So <|e0|>.', true],
    ['It is <|f0|>, so <|e1|>.', false],
    ['It has the <|g0|>, so <|e0|>.', false],
    ['It is <|f0|> and <|f0|>.', false],
    ['Meet <|p|>.', false],
    ['A <|mat|> <|t|>, that is all.', false],
    ['Meet <|n|>, 透气.', false],
    ['Meet <|n', false],
    [', and <|n|>.', false],
    ['Meet “<|n|>.', false],
  ])('%s may stand: %s', (tagged, may) => {
    expect(stands(tagged)).toBe(may);
  });

  it('of an effect alone speaks of the feature before it', () => {
    expect(stands('So <|e1|>.', ['f0'])).toBe(false);
    expect(stands('So <|e1|>.', ['h1'])).toBe(true);
  });

  it('with a noun in the plural has no "it is"', () => {
    const many = composed('slogan', 'S', facts('en', { name: 'Fern Slippers' }));
    expect(isReadable('<|n|> is here.', many, 'en', [])).toBe(false);
    expect(isReadable('Here: <|n|>.', many, 'en', [])).toBe(true);
  });
});

describe('a short text', () => {
  it('may name only what is given: every other tag is forbidden', async () => {
    const { model, calls } = scripted(['Meet <|n|>.']);
    const made = composed('slogan');
    await writeRound(model, made, wanted('S'), once, undefined);
    const bias = calls[0]?.settings.logitBias ?? {};
    for (const [token, id] of model.tags) {
      const slot = token.slice(2, -2);
      expect([token, bias[id]]).toEqual([token, made.prompt.table.has(slot) ? undefined : -Infinity]);
    }
  });

  it('stands with its subject and words of its own, whole', async () => {
    const { model } = scripted([
      'Meet <|n|>.',
      'The kettle is on.',
      '<|n|>.',
      'A <|col|> evening with <|n|>.',
      'Meet <|q|>.',
    ]);
    expect(await writeRound(model, composed('slogan'), wanted('S'), once, undefined)).toEqual([
      { tagged: 'Meet <|n|>.' },
      { refused: 'subject' },
      { refused: 'wording' },
      { tagged: 'An <|col|> evening with <|n|>.' },
      { refused: 'wording' },
    ]);
  });
});

describe('a long text', () => {
  const write = async (
    first: string,
    later: readonly string[],
    want: Wanted,
  ): Promise<{
    text: string;
    calls: ReturnType<typeof scripted>['calls'];
    model: ReturnType<typeof scripted>['model'];
  }> => {
    const { model, calls } = scripted([first], later);
    const [written] = await writeRound(model, composed('desc', want.length), want, once, undefined);
    return { text: written && 'tagged' in written ? written.tagged : (written?.refused ?? ''), calls, model };
  };

  it('goes on until every feature is named, and says goodbye after that', async () => {
    const { text, calls, model } = await write(
      'Meet <|n|>. It is <|f0|>, so <|e0|>. See you soon.',
      [' There is the <|h1|>. It is <|f0|>.', ' Note the <|g0|>.'],
      wanted('L'),
    );
    expect(text).toBe(
      'Meet <|n|>. It is <|f0|>, so <|e0|>. There is the <|h1|>. Note the <|g0|>. See you soon.',
    );
    const [, second, third] = calls;
    expect(second?.prompt).toMatch(/<\|out\|>Meet <\|n\|>\. It is <\|f0\|>, so <\|e0\|>\.$/);
    expect(second?.settings.minTokens).toBeGreaterThan(0);
    const bias = (slot: string, at = second): number | undefined =>
      at?.settings.logitBias[model.tags.get(`<|${slot}|>`) ?? -1];
    expect([bias('f0'), bias('e0'), bias('n')]).toEqual([-Infinity, -Infinity, undefined]);
    expect(bias('h1')).toBeGreaterThan(0);
    expect(bias('h1', third)).toBe(-Infinity);
  });

  it('leaves out a sentence that cannot stand, but not its opening', async () => {
    const { text } = await write(
      'Meet <|n|>. It is <|f0|>, so <|e1|>. Made of <|mat|>.',
      [' It is <|f0|>.'],
      wanted('M'),
    );
    expect(text).toBe('Meet <|n|>. Made of <|mat|>. It is <|f0|>.');
    expect((await write('Meet <|x|>. It is <|f0|>.', [], wanted('M'))).text).toBe('wording');
  });

  it('is cut where a sentence ends, and what was cut off is not shown', async () => {
    const { text } = await write(
      'Meet <|n|>. It is <|f0|>, so <|e0|>. There is the <|h1|>. Note the <|g0|>.',
      [],
      wanted('L', 40),
    );
    expect(text).toBe('Meet <|n|>. It is <|f0|>, so <|e0|>.');
  });

  it('without its name is asked for it, and refused where it does not come', async () => {
    expect((await write('Meet us. It is <|f0|>.', [' They call it <|n|>.'], wanted('S'))).text).toBe(
      'Meet us. It is <|f0|>. They call it <|n|>.',
    );
    expect((await write('Meet us. It is <|f0|>.', [], wanted('S'))).text).toBe('subject');
  });
});
