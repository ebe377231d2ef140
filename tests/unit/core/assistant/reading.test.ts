import { describe, expect, it } from 'vitest';
import { paraphraseOf } from '../../../../src/core/assistant/paraphrases';
import { propertiesAsked, strictOf, tells } from '../../../../src/core/assistant/properties';
import { GoodsWords, unsoldObject } from '../../../../src/core/assistant/unsold';
import { findConcepts } from '../../../../src/core/retrieve/concepts';
import { readShop } from '../../../../tools/eval/ask';

const shop = readShop('public/packs/sample');
const goods = new GoodsWords(shop.products, shop.knowledge);

describe('propertiesAsked', () => {
  it.each([
    ['how heavy is it', 'weight'],
    ['能装多少升', 'capacity'],
    ['does it contain nuts', 'nuts'],
    ['孕妇能用吗', 'pregnancy'],
    ['有检测报告吗', 'certificate'],
    ['会不会起球', 'pilling'],
  ])('%s', (question, id) => {
    expect(propertiesAsked(question).map((property) => property.id)).toContain(id);
  });
  it('does not take a load for a weight, nor an aged tea for an age', () => {
    const of = (question: string, id: string) => {
      const found = propertiesAsked(question).find((property) => property.id === id);
      if (!found) throw new Error(`${question} asks for no ${id}`);
      return found;
    };
    expect(tells(of('how heavy is it', 'weight'), 'Holds 110 kg')).toBe(false);
    expect(tells(of('what age is it for', 'age'), 'aged three years')).toBe(false);
    expect(tells(of('what age is it for', 'age'), 'from 3 years')).toBe(true);
  });
  it('keeps to the graver of two', () => {
    expect(strictOf(propertiesAsked('is it safe in pregnancy')).map(({ id }) => id)).toEqual(['pregnancy']);
  });
});

describe('paraphraseOf', () => {
  it.each([
    ['the mug was in pieces when I opened the box', 'parcel_problem'],
    ['still waiting for my money', 'refund'],
    ['pls stop my order', 'order_change'],
    ['买完第二天就降价了', 'discount'],
    ['老用户看到的价是不是更贵', 'privacy'],
    ['灯罩丢了能单买吗', 'warranty'],
  ])('%s', (question, intent) => {
    expect(paraphraseOf(question)?.intent).toBe(intent);
  });
  it.each([
    'which colours does the shirt come in',
    'tell me the price',
    'is the leather tote too big',
    '这个多少钱',
  ])('leaves %s alone', (question) => {
    expect(paraphraseOf(question)).toBeUndefined();
  });
});

describe('unsoldObject', () => {
  it('names what none of our goods is', () => {
    expect(unsoldObject('do you sell lawn mowers?', goods)).toBe('lawn mowers');
    expect(unsoldObject('有没有打印机', goods)).toBe('打印机');
  });
  it.each([
    'do you sell mugs',
    '有没有围巾',
    'do you have it in red',
    '有优惠吗',
    'do you have a physical store',
  ])('says nothing of %s', (question) => {
    expect(unsoldObject(question, goods)).toBeUndefined();
  });
});

describe('findConcepts', () => {
  it('never reaches past the end of the text', () => {
    expect(findConcepts('三百以内的双肩包').map(({ id }) => id)).toContain('backpack');
    for (const { end } of findConcepts('想要一个包')) expect(end).toBeLessThanOrEqual(5);
  });
});
