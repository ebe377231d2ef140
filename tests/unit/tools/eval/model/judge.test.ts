import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../../../../src/core/slots/fill';
import { copyPrompt, descriptionPrompt } from '../../../../../src/core/slots/prompts';
import { type CopyJob } from '../../../../../tools/eval/model/briefs';
import {
  coverage,
  inventedMaterials,
  inventedNames,
  judge,
  keepsLength,
  misplacedBenefit,
  namesSubject,
  repeatsSlot,
  slotsRight,
} from '../../../../../tools/eval/model/copy-judge';
import { type QuestionItem } from '../../../../../tools/eval/model/items';
import {
  inventsNumber,
  isRight,
  refuses,
  restsOn,
  splitAlone,
} from '../../../../../tools/eval/model/questions';
import {
  fused,
  plainText,
  rankByVectors,
  rankByWords,
  rankOf,
} from '../../../../../tools/eval/model/retrieval';
import { drawFrame, expandFrame, repeated4grams, taggedFrame } from '../../../../../tools/eval/model/variety';

const ask = (asked: QuestionItem['asked'], kind: QuestionItem['kind']): QuestionItem => ({
  lang: 'en',
  kind,
  asked,
  question: 'how heavy is it',
  facts: [
    { slot: 'n', value: 'Fern tent' },
    { intent: 'weight', value: '2 kg' },
    { intent: 'recommend', product: 'Fern tent' },
    { intent: 'color-available', yes: false, value: 'moss and red' },
  ],
});

describe('an answer', () => {
  it('is right with the asked intent and the slot that belongs to it', () => {
    expect(isRight(ask('weight', 'hit'), 'weight', 'It weighs <|v|>.')).toBe(true);
    expect(isRight(ask('weight', 'hit'), 'capacity', 'It holds <|v|>.')).toBe(false);
    expect(isRight(ask('weight', 'hit'), 'weight', 'A light one.')).toBe(false);
    expect(isRight(ask('recommend', 'hit'), 'recommend', 'Take <|p|>.')).toBe(true);
    expect(isRight(ask('recommend', 'hit'), 'recommend', 'Take <|v|>.')).toBe(false);
    expect(isRight(ask('warranty', 'missing'), 'warranty', 'Nothing is written about <|topic|>.')).toBe(true);
    expect(isRight(ask('warranty', 'missing'), 'warranty', 'It is <|v|>.')).toBe(false);
    expect(isRight(ask('warranty', 'missing'), 'warranty', 'We do not know.')).toBe(false);
    expect(isRight(ask('off-topic', 'off-topic'), 'off-topic', 'That is not for a shop.')).toBe(true);
    expect(isRight(ask('off-topic', 'off-topic'), undefined, 'That is not for a shop.')).toBe(false);
  });

  it('on a size, a colour or the stock may be a plain yes or no, but the right one', () => {
    const colour = ask('color-available', 'hit');
    expect(isRight(colour, 'color-available', 'No, not in <|x|>: <|v|>.')).toBe(true);
    expect(isRight(colour, 'color-available', "Sorry, we don't have it in <|x|>.")).toBe(true);
    expect(isRight(colour, 'color-available', 'Yes, <|x|> is there.')).toBe(false);
    expect(isRight(colour, 'color-available', 'A fine colour.')).toBe(false);
  });

  it('refuses where it rests on no fact', () => {
    const weight = ask('weight', 'hit');
    expect(refuses(weight, 'weight', 'Nothing on <|topic|> for <|n|>.')).toBe(true);
    expect(refuses(weight, 'weight', 'No, sorry.')).toBe(true);
    expect(refuses(weight, 'weight', 'It is <|v|>.')).toBe(false);
    expect(refuses(weight, 'color-available', 'No, sorry.')).toBe(false);
    expect(restsOn(weight, 'recommend', '<|p|>, because <|r|>.')).toBe('fact');
  });

  it('of the model alone begins with what it picked', () => {
    expect(splitAlone('<|k_ship_fee|>Postage is <|v|>.')).toEqual({
      picked: 'ship-fee',
      tagged: 'Postage is <|v|>.',
    });
    expect(splitAlone('Postage is <|v|>.').picked).toBeUndefined();
  });

  it('invents a number where its own words hold one', () => {
    expect(inventsNumber('It weighs <|v|>.')).toBe(false);
    expect(inventsNumber('<|f0|> and 3 kg')).toBe(true);
  });
});

const JOB: CopyJob = {
  id: 'x',
  tone: 'plain',
  channel: 'shop',
  length: 'S',
  composed: {
    task: 'slogan',
    prompt: copyPrompt({
      task: 'slogan',
      tone: 'plain',
      lang: 'en',
      facts: [
        { slot: 'n', value: 'Fern tent' },
        { slot: 'mat', value: 'canvas' },
      ],
    }),
    isMany: false,
  },
  facts: {
    lang: 'en',
    name: 'Fern tent',
    shop: '',
    features: [],
    colors: [],
    evidence: { texts: ['Fern tent', 'canvas'] },
    onSubject: () => true,
  },
  field: {
    id: 'poster',
    label: { en: 'Slogan', zh: '标语' },
    kind: 'slogan',
    rule: { count: 'width', max: 40 },
    tasks: ['slogan'],
    length: 'S',
  },
};
const materials = (text: string): string[] => text.match(/canvas|silk|真丝/g) ?? [];
const judged = (tagged: string): ReturnType<typeof judge> =>
  judge(tagged, fillSlots(tagged, JOB.composed.prompt.table, 'en').text, JOB, materials);

describe('a piece of copy', () => {
  it('uses its slots rightly when it names the thing, once, and nothing that was not given', () => {
    expect(slotsRight(judged('Meet <|n|>.'))).toBe(true);
    expect(slotsRight(judged('Something new.'))).toBe(false);
    expect(slotsRight(judged('<|n|> is <|n|>.'))).toBe(false);
    expect(slotsRight(judged('<|n|> at <|pri|>.'))).toBe(false);
    expect(judged('Meet <|n|>.').withinLimit).toBe(true);
    expect(judged('<|n|> and a great many words that no poster has the room for.').withinLimit).toBe(false);
  });

  it('proves what it claims', () => {
    expect(judged('<|n|> in <|mat|>.').findings).toEqual([]);
    expect(judged('<|n|>, waterproof.').findings).not.toEqual([]);
  });

  it('may not bring numbers, names and materials of its own', () => {
    expect(judged('<|n|>, 25 new reasons.').numbers).toEqual(['25']);
    expect(judged('<|n|> is <|mat|>.')).toMatchObject({ numbers: [], names: [], materials: [] });
    expect(judged('<|n|>, as smooth as silk, in canvas.').materials).toEqual(['silk']);
    expect(inventedMaterials('像真丝一样', new Map(), materials)).toEqual(['真丝']);
    expect(inventedMaterials('真丝', new Map([['mat', '真丝']]), materials)).toEqual([]);
    expect(inventedNames('Take it to Paris. Then home.', 'en')).toEqual(['Paris']);
    expect(inventedNames('<|n|>，Paris 同款', 'zh')).toEqual(['Paris']);
  });

  it('names the shop where there is nothing else to name', () => {
    expect(namesSubject('Welcome to <|b|>.', new Map([['b', 'Fern']]))).toBe(true);
    expect(namesSubject('Welcome.', new Map([['b', 'Fern']]))).toBe(false);
    expect(namesSubject('Welcome.', new Map())).toBe(true);
    expect(
      namesSubject(
        'Welcome to <|b|>.',
        new Map([
          ['b', 'Fern'],
          ['t', 'tent'],
        ]),
      ),
    ).toBe(false);
  });

  it('of several sentences may name its subject again, and nothing else', () => {
    expect(repeatsSlot('<|n|> is here. It is <|f0|>. Take <|n|> along.')).toBe(false);
    expect(repeatsSlot('It is <|f0|>. <|f0|> it stays. Take <|n|>.')).toBe(true);
  });

  it('covers the features it was given', () => {
    const { table } = descriptionPrompt({
      lang: 'en',
      tone: 'plain',
      length: 'L',
      facts: [
        { slot: 'n', value: 'Fern tent' },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: 'light', effect: 'it is carried gladly' },
            { kind: 'h', text: 'porch', effect: 'boots stay dry' },
          ],
        },
        { slot: 'unknown', values: ['cork pegs'] },
      ],
    });
    expect(coverage('<|n|> is <|f0|>; <|e0|>. It has <|g0|>.', table)).toEqual({ given: 3, named: 2 });
  });

  it('keeps a benefit beside its own feature', () => {
    expect(misplacedBenefit('It is <|f0|>: <|e0|>.')).toBe(false);
    expect(misplacedBenefit('It is <|f0|>. So <|e0|>.')).toBe(false);
    expect(misplacedBenefit('It has <|g0|>, so <|e0|>.')).toBe(true);
    expect(misplacedBenefit('It is <|f1|>. So <|e0|>.')).toBe(true);
    expect(misplacedBenefit('<|e0|>.')).toBe(false);
  });

  it('keeps its class of length', () => {
    expect(keepsLength('One.', 'L')).toBe(false);
    expect(keepsLength('One. Two. Three. Four. Five. Six.', 'S')).toBe(false);
    expect(keepsLength('One. Two. Three. Four. Five. Six.', 'M')).toBe(true);
  });
});

describe('variety', () => {
  it('counts 4-grams that stood there before, a slot as one', () => {
    expect(repeated4grams('a b c d e f')).toEqual({ repeated: 0, total: 3 });
    expect(repeated4grams('a b c d a b c d')).toEqual({ repeated: 1, total: 5 });
    expect(repeated4grams('好看又好用，好看又好用')).toEqual({ repeated: 2, total: 7 });
    expect(repeated4grams('<|n|> is <|f0|>')).toEqual({ repeated: 0, total: 0 });
  });

  it('expands alternatives and fills only frames whose facts are there', () => {
    expect(expandFrame('a (b|(c|d)) e', () => 0)).toBe('a b e');
    expect(expandFrame('a (b|(c|d)) e', () => 0.99)).toBe('a d e');
    const table = new Map([
      ['n', 'Fern'],
      ['h1', 'porch'],
      ['e1', 'boots stay dry'],
    ]);
    expect(taggedFrame('{n} with its {h}: {e}', table)).toBe('<|n|> with its <|h1|>: <|e1|>');
    expect(taggedFrame('{n} in {mat}', table)).toBeUndefined();
    expect(drawFrame(['{mat}!', '{n}!'], table, () => 0.5)).toBe('<|n|>!');
    expect(drawFrame(['{mat}!'], table, () => 0.5)).toBeUndefined();
  });
});

describe('finding', () => {
  const documents = new Map([
    ['a', 'linen shirt'],
    ['b', 'wool scarf'],
    ['c', 'linen apron'],
  ]);

  it('ranks by words, by vectors, and by both', () => {
    const words = rankByWords(documents)('linen apron');
    expect(words).toEqual(['c', 'a']);
    const vectors = rankByVectors(
      new Map([
        ['a', Float32Array.of(1, 0)],
        ['b', Float32Array.of(0, 1)],
        ['c', Float32Array.of(0.6, 0.8)],
      ]),
    )(Float32Array.of(0, 1));
    expect(vectors).toEqual(['b', 'c', 'a']);
    expect(fused(words, vectors)[0]).toBe('c');
    expect(rankOf('a', words)).toBe(2);
    expect(rankOf('b', words)).toBe(Infinity);
  });

  it('searches the text, not its control tags', () => {
    expect(plainText('<|doc|><|en|>Fern shirt')).toBe('Fern shirt');
  });
});
