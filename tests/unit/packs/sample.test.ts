import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Product } from '../../../src/core/catalogue/product';
import { type Knowledge, KNOWLEDGE_TOPICS } from '../../../src/core/knowledge/knowledge';
import { lineRevenue, type Order } from '../../../src/core/orders/order';
import {
  PackBestSellersSchema,
  PackKnowledgeSchema,
  PackManifestSchema,
  PackOrdersSchema,
  PackProductsSchema,
} from '../../../src/core/pack';
import { daysBetween } from '../../../src/lib/day';
import { COMPANIONS, CONSUMABLES, MULTIPLES } from '../../../tools/sample-shop/orders/affinities';
import { makePack } from '../../../tools/sample-shop/make-pack';

const FOLDER = join(import.meta.dirname, '../../../public/packs/sample');
const onDisk = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

let files: ReadonlyMap<string, string>;
let products: Product[];
let knowledge: Knowledge[];
let orders: Order[];
let bestSellers: string[];

beforeAll(() => {
  files = makePack();
  products = v.parse(PackProductsSchema, JSON.parse(onDisk('products.json')));
  knowledge = v.parse(PackKnowledgeSchema, JSON.parse(onDisk('knowledge.json')));
  orders = v.parse(PackOrdersSchema, JSON.parse(onDisk('orders.json')));
  bestSellers = v.parse(PackBestSellersSchema, JSON.parse(onDisk('best-sellers.json')));
}, 60_000);

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

describe('the sample pack on disk', () => {
  it('is what its sources give, byte for byte, and nothing else', () => {
    const stale = [...files].filter(
      ([path, text]) => !existsSync(join(FOLDER, path)) || sha(onDisk(path)) !== sha(text),
    );
    expect(
      stale.map(([path]) => path),
      'run: npx tsx tools/sample-shop/build.ts',
    ).toEqual([]);
    const pictures = readdirSync(join(FOLDER, 'pictures')).map((name) => `pictures/${name}`);
    expect(pictures.filter((path) => !files.has(path))).toEqual([]);
  });

  it('comes out the same a second time', () => {
    expect([...makePack()].map(([path, text]) => [path, sha(text)])).toEqual(
      [...files].map(([path, text]) => [path, sha(text)]),
    );
  });

  it('says in its manifest that it is invented, in both languages', () => {
    const manifest = v.parse(PackManifestSchema, JSON.parse(onDisk('pack.json')));
    expect(manifest.fictional).toBe(true);
    expect(manifest.contact.note.en).toMatch(/invented/);
    expect(manifest.contact.note.zh).toMatch(/虚构/);
    for (const path of Object.values(manifest.files)) expect(files.has(path ?? '')).toBe(true);
  });
});

describe('the catalogue', () => {
  it('has enough of everything', () => {
    expect(products.length).toBeGreaterThanOrEqual(136);
    const shelves = new Map<string, number>();
    for (const { categoryId } of products) shelves.set(categoryId, (shelves.get(categoryId) ?? 0) + 1);
    expect(shelves.size).toBe(10);
    for (const [category, goods] of shelves) expect(goods, category).toBeGreaterThanOrEqual(10);
    const drafts = products.filter(({ status }) => status === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.length).toBeLessThanOrEqual(3);
  });

  it('has no id, SKU, title or description twice', () => {
    expect(duplicates(products.map(({ id }) => id))).toEqual([]);
    expect(duplicates(products.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toEqual([]);
    for (const lang of ['en', 'zh'] as const) {
      expect(duplicates(products.map(({ title }) => title[lang] ?? ''))).toEqual([]);
      expect(duplicates(products.map(({ description }) => description[lang] ?? ''))).toEqual([]);
    }
  });

  it('says everything in both languages, each in its own script', () => {
    for (const product of products) {
      const texts = [
        product.title,
        product.description,
        product.category,
        ...Object.values(product.attributes).flat(),
        ...product.images.map(({ alt }) => alt),
      ];
      for (const { en, zh } of texts) {
        expect(en?.trim(), product.id).toBeTruthy();
        expect(zh?.trim(), product.id).toBeTruthy();
        expect(en, product.id).not.toMatch(/\p{Script=Han}|\|/u);
      }
      for (const { zh } of [product.title, product.description, ...product.images.map(({ alt }) => alt)]) {
        expect(zh, product.id).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('describes each thing in two to five sentences', () => {
    for (const { id, description } of products) {
      const en = (description.en ?? '').match(/[.!?](?=\s|$)/g)?.length ?? 0;
      const zh = (description.zh ?? '').match(/[。！？]/g)?.length ?? 0;
      expect(en, id).toBeGreaterThanOrEqual(2);
      expect(zh, id).toBeGreaterThanOrEqual(2);
      expect(Math.max(en, zh), id).toBeLessThanOrEqual(5);
    }
  });

  it('names type, material, colour, two to four features, season, occasion and care', () => {
    for (const { id, attributes } of products) {
      for (const key of ['type', 'material', 'color', 'season', 'occasion', 'audience', 'care'] as const) {
        expect(attributes[key]?.length, `${id} ${key}`).toBeGreaterThanOrEqual(1);
      }
      expect(attributes.feature?.length, id).toBeGreaterThanOrEqual(2);
      expect(attributes.feature?.length, id).toBeLessThanOrEqual(4);
    }
  });

  it('sells above cost and strikes out only higher prices', () => {
    for (const { id, variants } of products) {
      for (const { priceMinor, costMinor, compareAtMinor } of variants) {
        expect(priceMinor, id).toBeGreaterThan(costMinor ?? Infinity);
        if (compareAtMinor !== undefined) expect(compareAtMinor, id).toBeGreaterThan(priceMinor);
      }
    }
  });

  it('has a drawing for each product that exists and is an SVG without script or link', () => {
    for (const { id, images } of products) {
      expect(images.length, id).toBe(1);
      for (const { src, alt } of images) {
        const svg = onDisk(src);
        expect(svg, id).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        expect(svg, id).not.toMatch(/<script|<foreignObject|href="(?!#)|\son\w+=/i);
        expect((alt.en ?? '').length, id).toBeGreaterThan(12);
      }
    }
  });

  it('was filled over two years, some of it lately', () => {
    const ages = products.map(({ addedDay }) => daysBetween(addedDay, '2026-11-20'));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...ages)).toBeLessThanOrEqual(731);
    expect(ages.filter((age) => age <= 60).length).toBeGreaterThanOrEqual(5);
  });

  it('is mostly in stock, with gaps a merchant would know', () => {
    const variants = products.filter(({ status }) => status === 'active').flatMap((p) => p.variants);
    const out = variants.filter(({ stock }) => stock === 0).length / variants.length;
    expect(out).toBeGreaterThan(0.02);
    expect(out).toBeLessThan(0.12);
    expect(variants.every(({ stock }) => stock !== null && stock >= 0)).toBe(true);
  });
});

describe('its words', () => {
  // Absolute and medical claims that the advertising law of China forbids, and their English kin.
  const ZH =
    /最(?!多|晚|早|近|后)|第一(?!次)|国家级|顶级|极品|独一无二|唯一|首选|万能|永久|绝对|史上|全网|销冠|冠军|百分百|100%|纯天然|零添加|治疗|疗效|抗菌|杀菌|消炎|祛斑|美白|助眠|养生|排毒|减肥|瘦身|药/;
  const EN =
    /\b(best|finest|perfect|ultimate|unbeatable|number one|no\. ?1|guaranteed?|miracle|cures?|heals?|therapeutic|antibacterial|whitening|detox|slimming|world-class|100% (?:natural|safe))\b/i;

  it('hold no superlative and no medical claim', () => {
    for (const { id, title, description, attributes } of products) {
      for (const { en, zh } of [title, description, ...Object.values(attributes).flat()]) {
        expect(zh, id).not.toMatch(ZH);
        expect(en, id).not.toMatch(EN);
      }
    }
    for (const { id, question, answer } of knowledge) {
      expect(`${question.zh ?? ''}${answer.zh ?? ''}`, id).not.toMatch(ZH);
      expect(`${question.en ?? ''} ${answer.en ?? ''}`, id).not.toMatch(EN);
    }
  });
});

describe('the FAQ and policies', () => {
  it('are enough, unique, in both languages and on every topic', () => {
    expect(knowledge.length).toBeGreaterThanOrEqual(48);
    expect(duplicates(knowledge.map(({ id }) => id))).toEqual([]);
    for (const { id, question, answer } of knowledge) {
      for (const { en, zh } of [question, answer]) {
        expect(en, id).toMatch(/[a-z]/i);
        expect(en, id).not.toMatch(/\p{Script=Han}|\|/u);
        expect(zh, id).toMatch(/\p{Script=Han}/u);
      }
    }
    const topics = new Set(knowledge.map(({ topic }) => topic));
    expect(KNOWLEDGE_TOPICS.filter((topic) => !topics.has(topic))).toEqual([]);
  });

  it('give the same numbers in both languages', () => {
    // Percent off becomes 折, and small counts are words in one language: only what both write in digits is compared.
    const loose = new Set([
      'double-eleven',
      'gift-bulk',
      'size-kids',
      'gift-card-message',
      'return-seven-days',
    ]);
    const numbers = (text: string): string[] =>
      (text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).sort();
    const months = /\b(January|February|June|November)\b/;
    for (const { id, answer } of knowledge) {
      if (loose.has(id) || months.test(answer.en ?? '')) continue;
      expect(new Set(numbers(answer.zh ?? '')), id).toEqual(new Set(numbers(answer.en ?? '')));
    }
  });
});

describe('the orders', () => {
  it('cover eighteen months with a life-like number of orders', () => {
    expect(orders[0]?.day).toBe('2025-05-20');
    expect(orders.at(-1)?.day).toBe('2026-11-19');
    const sales = orders.filter(({ kind }) => kind === 'sale');
    expect(sales.length).toBeGreaterThan(9_000);
    expect(sales.length).toBeLessThan(13_000);
    expect(duplicates(orders.map(({ id }) => id).sort())).toEqual([]);
    expect(onDisk('orders.json').length).toBeLessThan(6_000_000);
  });

  it('sell only what the catalogue has, from the day it was added', () => {
    const skus = new Map(products.flatMap((p) => p.variants.map(({ sku }) => [sku, p] as const)));
    const wrong = orders.flatMap(({ id, day, lines }) =>
      lines
        .filter(({ sku, productId }) => {
          const product = skus.get(sku);
          return product === undefined || product.id !== productId || day < product.addedDay;
        })
        .map(({ sku }) => `${id} ${sku}`),
    );
    expect(wrong).toEqual([]);
  });

  it('take sales as positive, and returns and cancellations as negative', () => {
    for (const { id, kind, lines } of orders) {
      expect(lines.length, id).toBeGreaterThan(0);
      for (const line of lines) {
        expect(kind === 'sale' ? line.quantity > 0 : line.quantity < 0, id).toBe(true);
        expect(kind === 'sale' ? lineRevenue(line) > 0 : lineRevenue(line) < 0, id).toBe(true);
      }
    }
  });

  it('have seasons, feasts, weekends, promotions and regulars', () => {
    const units = (productId: string, months: RegExp): number =>
      orders
        .filter(({ day }) => months.test(day))
        .flatMap(({ lines }) => lines)
        .filter((line) => line.productId === productId)
        .reduce((sum, { quantity }) => sum + quantity, 0);
    expect(units('first-frost-down-jacket', /^202[56]-(11|12|01)/)).toBeGreaterThan(
      5 * units('first-frost-down-jacket', /^2026-0[567]/),
    );
    expect(units('plum-rain-umbrella', /^2026-0[67]/)).toBeGreaterThan(
      2 * units('plum-rain-umbrella', /^2025-1[12]/),
    );
    expect(units('festival-tea-gift-box', /^2026-09/)).toBeGreaterThan(
      2 * units('festival-tea-gift-box', /^2026-07/),
    );
    const sales = orders.filter(({ kind }) => kind === 'sale');
    const onDay = (test: (day: string) => boolean): number => sales.filter(({ day }) => test(day)).length;
    expect(onDay((day) => day === '2026-11-11')).toBeGreaterThan(2 * onDay((day) => day === '2026-10-21'));
    const sunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
    const tuesday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 2;
    expect(onDay(sunday)).toBeGreaterThan(1.1 * onDay(tuesday));
    const times = new Map<string, number>();
    for (const { customer } of sales) {
      if (customer !== null) times.set(customer, (times.get(customer) ?? 0) + 1);
    }
    expect([...times.values()].filter((count) => count > 1).length / times.size).toBeGreaterThan(0.2);
    expect([...times.keys()].every((id) => /^c\d{4,}$/.test(id))).toBe(true);
  });

  it('give real discounts, at the rates that the FAQ names', () => {
    const rates = new Set<number>();
    for (const { day, kind, lines } of orders) {
      if (kind !== 'sale' || day !== '2026-11-11') continue;
      const coupon = lines.reduce((sum, { discountMinor = 0 }) => sum + discountMinor, 0);
      expect(coupon).toBeGreaterThan(0);
      for (const { quantity, unitPriceMinor, discountMinor = 0 } of lines) {
        rates.add(Math.round((100 * discountMinor) / (quantity * unitPriceMinor)));
      }
    }
    expect(rates.has(15) && rates.has(20)).toBe(true);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(15);
  });

  it('return clothes more often than tea, and cancel a little', () => {
    const category = new Map(products.map(({ id, categoryId }) => [id, categoryId]));
    const share = (wanted: string): number => {
      let sold = 0;
      let back = 0;
      for (const { kind, lines } of orders) {
        for (const { productId, quantity } of lines) {
          if (category.get(productId ?? '') !== wanted) continue;
          if (kind === 'sale') sold += quantity;
          if (kind === 'return') back -= quantity;
        }
      }
      return back / sold;
    };
    expect(share('clothing')).toBeGreaterThan(0.1);
    expect(share('pantry')).toBeLessThan(0.03);
    const cancelled = orders.filter(({ kind }) => kind === 'cancellation').length / orders.length;
    expect(cancelled).toBeGreaterThan(0.002);
    expect(cancelled).toBeLessThan(0.03);
  });

  it('put together what belongs together, more than chance would', () => {
    const baskets = orders
      .filter(({ kind }) => kind === 'sale')
      .map(({ lines }) => new Set(lines.map(({ productId }) => productId)));
    const lift = (a: string, b: string): number => {
      const withA = baskets.filter((basket) => basket.has(a));
      const both = withA.filter((basket) => basket.has(b)).length;
      const withB = baskets.filter((basket) => basket.has(b)).length;
      return both / withA.length / (withB / baskets.length);
    };
    expect(lift('slow-breath-yoga-mat', 'stream-glass-bottle')).toBeGreaterThan(3);
    expect(lift('purple-clay-teapot', 'rock-wall-oolong')).toBeGreaterThan(3);
    expect(lift('poplin-office-shirt', 'canal-straight-trousers')).toBeGreaterThan(3);
  });

  it('are made with product ids that exist', () => {
    const ids = new Set(products.map(({ id }) => id));
    const named = [
      ...Object.keys(COMPANIONS),
      ...Object.values(COMPANIONS).flatMap((list) => list.map(([id]) => id)),
      ...Object.keys(MULTIPLES),
      ...CONSUMABLES,
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('make the list of best sellers', () => {
    const units = new Map<string, number>();
    for (const { day, lines } of orders) {
      if (daysBetween(day, '2026-11-20') > 60) continue;
      for (const { productId, quantity } of lines) {
        if (productId !== null) units.set(productId, (units.get(productId) ?? 0) + quantity);
      }
    }
    expect(bestSellers.length).toBe(24);
    expect(duplicates(bestSellers)).toEqual([]);
    const least = Math.min(...bestSellers.map((id) => units.get(id) ?? 0));
    const missed = [...units].filter(([id, count]) => count > least && !bestSellers.includes(id));
    expect(missed).toEqual([]);
  });
});
