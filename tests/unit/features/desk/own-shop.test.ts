import { describe, expect, test } from 'vitest';
import { type Order } from '../../../../src/core/orders/order';
import { initials } from '../../../../src/features/desk/initials';
import { isOwnShop, matchingShare, planReplacement, withEntry } from '../../../../src/features/desk/own-shop';
import { reasonMessages } from '../../../../src/features/desk/reason-messages';
import { refusedCsv } from '../../../../src/features/desk/refused-file';
import { KNOWLEDGE, MANIFEST, PRODUCTS } from '../../../fixtures/catalogue';
import { read } from '../../core/import/helpers';

const UCI = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const SKU = PRODUCTS[0]?.variants[0]?.sku ?? '';
const ordersFile = (): ReturnType<typeof read> =>
  read(`${UCI}\n1,${SKU},Known,1,2025-01-02,2,7,France\n2,ELSE,Else,1,2025-01-03,2,7,France\n`);
const productIds = (orders: readonly Order[] | undefined): (string | null)[] =>
  (orders ?? []).flatMap((order) => order.lines.map((line) => line.productId));

describe('what "Use this" writes', () => {
  test('orders, keeping the catalogue: linked to it by code', () => {
    const plan = planReplacement(ordersFile(), 'keep', { products: PRODUCTS, orders: [] });
    expect(plan.products).toBeUndefined();
    expect(productIds(plan.orders)).toEqual([PRODUCTS[0]?.id, null]);
    expect(matchingShare(ordersFile().orders, PRODUCTS)).toBe(0.5);
  });

  test('orders with a catalogue of their own: linked to that', () => {
    const plan = planReplacement(ordersFile(), 'make', { products: PRODUCTS, orders: [] });
    expect(plan.products?.map(({ id }) => id)).toEqual(productIds(plan.orders));
  });

  test('products: the orders that are there are linked anew, or left alone where there are none', () => {
    const products = read(`Handle,Title,Variant SKU,Variant Price\nnew,New,ELSE,1\n`);
    expect(products.report.kind).toBe('shopify-products');
    const present = [...ordersFile().orders];
    const plan = planReplacement(products, 'keep', { products: PRODUCTS, orders: present });
    expect(productIds(plan.orders)).toEqual([null, 'new']);
    expect(planReplacement(products, 'keep', { products: [], orders: [] }).orders).toBeUndefined();
  });
});

test('an entry is replaced where it stands; a new one comes first', () => {
  const [first, second] = KNOWLEDGE;
  if (!first || !second) throw new Error('The fixture has too few entries');
  const changed = { ...second, answer: { en: 'changed' } };
  expect(withEntry(KNOWLEDGE, changed)[1]).toBe(changed);
  expect(withEntry([second], first).map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('only the imported shop is the merchant’s own', () => {
  expect(isOwnShop(MANIFEST)).toBe(false);
  expect(isOwnShop({ ...MANIFEST, id: 'import' })).toBe(true);
});

test.each([
  ['Harbour linen shirt', 'HL'],
  ['mug', 'M'],
  ['云纹茶杯', '云纹'],
  ['', ''],
])('the initials of %s are %s', (title, letters) => {
  expect(initials(title)).toBe(letters);
});

test('the list of refused rows runs nothing in a spreadsheet', () => {
  const csv = refusedCsv([{ line: 3, reason: 'bad-price', cell: '=cmd|"/c calc"!A0' }], {
    columns: { line: 'Line', reason: 'Why', cell: 'Cell' },
    reasons: reasonMessages.en.reasons,
  });
  expect(csv).toBe(`\uFEFF"Line","Why","Cell"\r\n"3","Not a price","'=cmd|""/c calc""!A0"\r\n`);
});
