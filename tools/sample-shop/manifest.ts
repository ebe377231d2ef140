/** @file Who the sample shop is. */
import { type PackManifest } from '../../src/core/pack.ts';

/** The day after the last order: the day on which this catalogue's stock was counted. */
export const CATALOGUE_DAY = '2026-11-20';

export const MANIFEST: PackManifest = {
  format: 'vitrine-pack/1',
  id: 'sample',
  name: { en: 'Duskwick', zh: '暮灯集' },
  tagline: {
    en: 'Everyday things for the hour when the lamps come on.',
    zh: '灯亮起来的时候，正好用得上的日常好物。',
  },
  fictional: true,
  currency: 'CNY',
  version: CATALOGUE_DAY,
  contact: {
    note: {
      en: 'Duskwick is an invented shop: nobody answers, and nothing can be bought. In a real shop a person would reply here between 9:00 and 21:00.',
      zh: '暮灯集是虚构的店铺：没有真人回复，也不能真的下单。真实的店铺里，9:00–21:00 会有人在这里回复您。',
    },
    email: 'hello@duskwick.example',
  },
  files: {
    products: 'products.json',
    knowledge: 'knowledge.json',
    orders: 'orders.json',
    bestSellers: 'best-sellers.json',
  },
};
