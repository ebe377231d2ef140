import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ProductSchema, totalStock } from '../../../../src/core/catalogue/product';
import { linkOrders, productIdsBySku } from '../../../../src/core/import/order-catalogue';
import { missingFields } from '../../../../src/core/import/fields';
import { OrderSchema, lineRevenue, type Order } from '../../../../src/core/orders/order';
import { AppError } from '../../../../src/lib/errors';
import { read } from './helpers';

const CLASSIC =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Cost per item';
const NEW =
  'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Option1 name,Option1 value,Price,Compare-at price,Cost per item,Inventory tracker,Inventory quantity,Continue selling when out of stock,Product image URL,Color (product.metafields.shopify.color-pattern)';
const ORDERS =
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Shipping Country,Phone,Cancelled at,Refunded Amount,Lineitem discount';
const UCI = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

describe('Shopify products', () => {
  test('classic: rows of a handle are one product; picture rows add no variant', () => {
    const { products, report } = read(
      [
        CLASSIC,
        'tee,Tee,<p>Soft</p>,V,Shirts,"a, b",true,Color,Red,T-R,shopify,3,deny,20.00,25.00,https://x.example/1.jpg,8',
        'tee,,,,,,,,Blue,T-B,shopify,0,continue,20.00,,,',
        'tee,,,,,,,,,,,,,,,https://x.example/2.jpg,',
        'mug,Mug,,V,,,false,Title,Default Title,M,,7,deny,9.5,,,',
      ].join('\n'),
    );
    expect(report).toMatchObject({
      kind: 'shopify-products',
      rows: 4,
      products: 2,
      variants: 3,
      refusedRows: 0,
      foreignPictures: 2,
    });
    const [tee, mug] = products;
    expect(tee).toMatchObject({
      id: 'tee',
      title: { en: 'Tee' },
      description: { en: 'Soft' },
      categoryId: 'shirts',
      vendor: 'V',
      tags: ['a', 'b'],
      status: 'active',
      attributes: { color: [{ en: 'Red' }, { en: 'Blue' }], type: [{ en: 'Shirts' }] },
      images: [],
    });
    expect(tee?.variants).toEqual([
      {
        sku: 'T-R',
        options: { Color: 'Red' },
        priceMinor: 2000,
        compareAtMinor: 2500,
        costMinor: 800,
        stock: 3,
      },
      { sku: 'T-B', options: { Color: 'Blue' }, priceMinor: 2000, stock: null },
    ]);
    expect(mug?.status).toBe('draft');
    expect(mug?.variants[0]).toEqual({ sku: 'M', options: {}, priceMinor: 950, stock: null });
  });

  test('new: the same through other headers, in any order and case', () => {
    const row =
      'Tee,tee,Soft,V,Apparel > Clothing > Shirts,,tag,TRUE,Active,T-R,Size,M,20.00,,8,shopify,3,FALSE,,red; blue';
    const { products, report } = read(`${NEW.toUpperCase()}\n${row}`);
    expect(report.kind).toBe('shopify-products');
    expect(products[0]).toMatchObject({
      id: 'tee',
      categoryId: 'shirts',
      variants: [{ sku: 'T-R', options: { Size: 'M' }, priceMinor: 2000, costMinor: 800, stock: 3 }],
    });
    const lower = read(`${NEW}\n${row}`).products[0];
    expect(lower?.attributes.color).toEqual([{ en: 'red' }, { en: 'blue' }]);
    const reversed = (line: string): string => line.split(',').reverse().join(',');
    expect(read(`${reversed(NEW)}\n${reversed(row)}`).products[0]).toEqual(lower);
  });

  test('a refused first row leaves the product its other rows and their option names', () => {
    const { products, report } = read(
      [CLASSIC, 'hat,Hat,,,,,true,Size,M,H-M,,,deny,soon,,,', 'hat,,,,,,,,L,H-L,,,deny,42,,,'].join('\n'),
    );
    expect(report.refused).toEqual([{ line: 2, reason: 'bad-price', cell: 'soon' }]);
    expect(products[0]?.variants).toEqual([
      { sku: 'H-L', options: { Size: 'L' }, priceMinor: 4200, stock: null },
    ]);
  });

  test('every refused row has its line in the file and its reason', () => {
    const { products, report } = read(
      [
        CLASSIC,
        'ok,Ok,"two\nlines",,,,true,,,A,shopify,1,deny,1,,,',
        ',,,,,,,,,B,,,deny,1,,,',
        'p1,No price,,,,,true,,,C,,,deny,,,,',
        'p2,Negative,,,,,true,,,D,,,deny,-1,,,',
        'p3,Stock,,,,,true,,,E,shopify,many,deny,1,,,',
        'ok,,,,,,,,,A,shopify,1,deny,1,,,',
        'p4,Shifted,a,b,c,d,true,,,F,,,deny,1,,,,,extra',
        `p5,${'x'.repeat(70_000)},,,,,true,,,G,,,deny,1,,,`,
        '"p6,Open,,,,,true,,,H,,,deny,1,,,',
        'last,Last,,,,,true,,,I,,,deny,1,,,',
      ].join('\n'),
    );
    expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'no-title'],
      [5, 'no-price'],
      [6, 'negative-price'],
      [7, 'bad-stock'],
      [8, 'duplicate'],
      [9, 'too-many-cells'],
      [10, 'cell-too-long'],
      [11, 'quotes'],
    ]);
    expect(products.map(({ id }) => id)).toEqual(['ok', 'last']);
    expect(report.rows).toBe(10);
  });
});

describe('Shopify orders', () => {
  const cells = (name: string, rest: string): string => `${name},${rest}`;
  const first = (
    name: string,
    more: Partial<Record<'status' | 'subtotal' | 'cancelled' | 'refunded', string>>,
    item: string,
  ): string =>
    cells(
      name,
      `ann@example.com,${more.status ?? 'paid'},,EUR,${more.subtotal ?? ''},,,2025-10-02 17:09:34 -0300,${item},Ann Bell,DE,+49 1,${more.cancelled ?? ''},${more.refunded ?? ''},`,
    );
  const next = (name: string, item: string): string => cells(name, `,,,,,,,,${item},,,,,,`);
  const revenue = (order: Order | undefined): number =>
    (order?.lines ?? []).reduce((sum, line) => sum + lineRevenue(line), 0);

  test('rows of a name are one order; who bought is not taken over', () => {
    const imported = read([ORDERS, first('#1', {}, '2,Tee,20.00,T'), next('#1', '1,Mug,9.50,M')].join('\n'));
    expect(imported.orders).toEqual([
      {
        id: '#1',
        day: '2025-10-02',
        minute: 1029,
        customer: '#15',
        country: 'DE',
        currency: 'EUR',
        kind: 'sale',
        lines: [
          { sku: 'T', productId: 't', title: 'Tee', quantity: 2, unitPriceMinor: 2000 },
          { sku: 'M', productId: 'm', title: 'Mug', quantity: 1, unitPriceMinor: 950 },
        ],
      },
    ]);
    const kept = JSON.stringify(imported.orders) + JSON.stringify(imported.products);
    for (const private_ of ['Ann', 'example.com', '+49']) expect(kept).not.toContain(private_);
    expect(imported.report.columns.filter(({ personal }) => personal).map(({ header }) => header)).toEqual([
      'Email',
      'Shipping Name',
      'Phone',
    ]);
  });

  test('the lines add up to the subtotal, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99_999 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, share) => {
          const sum = items.reduce((total, [quantity, price]) => total + quantity * price, 0);
          const subtotal = Math.round(sum * share);
          const rows = items.map(([quantity, price], i) => {
            const item = `${quantity},Item ${i},${(price / 100).toFixed(2)},S${i}`;
            return i === 0 ? first('#1', { subtotal: (subtotal / 100).toFixed(2) }, item) : next('#1', item);
          });
          const { orders } = read([ORDERS, ...rows].join('\n'));
          expect(revenue(orders[0])).toBe(subtotal);
          for (const { discountMinor } of orders[0]?.lines ?? [])
            expect(discountMinor ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('a cancelled or refunded order is followed by its counterpart; a part refund is only counted', () => {
    const { orders, report } = read(
      [
        ORDERS,
        first('#1', { cancelled: '2025-10-05 09:00:00 -0300' }, '2,Tee,20.00,T'),
        first('#2', { status: 'refunded', refunded: '20.00' }, '1,Tee,20.00,T'),
        first('#3', { status: 'partially_refunded', refunded: '5.00' }, '1,Tee,20.00,T'),
      ].join('\n'),
    );
    expect(orders.map(({ id, kind, day }) => [id, kind, day])).toEqual([
      ['#1', 'sale', '2025-10-02'],
      ['#2', 'sale', '2025-10-02'],
      ['#2:return', 'return', '2025-10-02'],
      ['#3', 'sale', '2025-10-02'],
      ['#1:cancellation', 'cancellation', '2025-10-05'],
    ]);
    expect(orders.reduce((sum, order) => sum + revenue(order), 0)).toBe(2000);
    expect(report.partialRefunds).toBe(1);
  });

  test('rows of an order whose first row was refused are refused with it', () => {
    const { orders, report } = read(
      [
        ORDERS,
        first('#1', {}, '2,Tee,20.00,T').replace('2025-10-02 17:09:34 -0300', 'soon'),
        next('#1', '1,Mug,9.50,M'),
      ].join('\n'),
    );
    expect(orders).toEqual([]);
    expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'bad-date'],
      [3, 'order-refused'],
    ]);
  });
});

describe('Online Retail', () => {
  const imported = read(
    [
      UCI,
      '536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
      '536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom',
      'C536379,85123A,WHITE HEART,-1,2010-12-01 09:41:00,2.55,17850.0,United Kingdom',
      '536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom',
      '536500,85123A,,2,2010-12-02 11:52:00,2.95,,France',
      'A563185,B,Adjust bad debt,1,2011-08-12 14:50:00,-11062.06,,United Kingdom',
    ].join('\n'),
  );

  test('cancellations, fees, corrections and guests are each what they are', () => {
    expect(imported.report).toMatchObject({
      kind: 'online-retail',
      rows: 6,
      orders: 3,
      lines: 4,
      feeLines: 1,
      currency: 'GBP',
      currencyInFile: false,
    });
    expect(imported.report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'stock-adjustment'],
      [7, 'negative-price'],
    ]);
    expect(imported.orders.map(({ id, kind, customer }) => [id, kind, customer])).toEqual([
      ['536365', 'sale', '#5'],
      ['C536379', 'cancellation', '#5'],
      ['536500', 'sale', null],
    ]);
    // A line without a title takes the usual one of its code.
    expect(imported.orders[2]?.lines[0]?.title).toBe('WHITE HEART');
  });

  test('a catalogue is made of what was sold: no postage, stock unknown, lines linked', () => {
    expect(imported.products.map(({ id, title }) => [id, title.en])).toEqual([['85123a', 'WHITE HEART']]);
    expect(totalStock(imported.products[0] ?? v.parse(ProductSchema, {}))).toBeNull();
    expect(imported.orders[0]?.lines.map(({ productId }) => productId)).toEqual(['85123a', null]);
    const linked = linkOrders(structuredClone(imported.orders), productIdsBySku([]));
    expect(linked).toEqual({ lines: 4, linked: 0 });
  });
});

describe('files of unknown kind', () => {
  test('Chinese product columns are guessed, and read as a person confirms them', () => {
    const text =
      '宝贝名称,售价(元),库存数量,商家编码,颜色\n青瓷杯,¥68,12,CB-1,青\n青瓷杯,¥68,3,CB-2,白\n竹篮,一口价,1,ZL,\n';
    const unknown = read(text);
    expect(unknown.report.kind).toBe('unknown');
    expect(unknown.products).toEqual([]);
    expect(unknown.mapping).toEqual({
      target: 'products',
      columns: { title: '宝贝名称', price: '售价(元)', sku: '商家编码', stock: '库存数量', color: '颜色' },
    });
    expect(missingFields(unknown.mapping)).toEqual([]);
    const { products, report } = read(text, { mapping: unknown.mapping });
    expect(report).toMatchObject({ kind: 'products', products: 1, variants: 2, currency: 'CNY' });
    expect(products[0]).toMatchObject({
      title: { zh: '青瓷杯' },
      attributes: { color: [{ zh: '青' }, { zh: '白' }] },
    });
    expect(report.refused).toEqual([{ line: 4, reason: 'bad-price', cell: '一口价' }]);
  });

  test('order columns are guessed from either language', () => {
    const english = read(
      'Order ID,Order Date,Customer Email,Item,Qty,Unit Price\n1,25/12/2025,a@b.c,Mug,2,"1.299,00"\n',
    );
    expect(english.mapping.target).toBe('orders');
    const { orders } = read(
      'Order ID,Order Date,Customer Email,Item,Qty,Unit Price\n1,25/12/2025,a@b.c,Mug,2,"1.299,00"\n',
      {
        mapping: english.mapping,
        currency: 'EUR',
      },
    );
    expect(orders[0]).toMatchObject({ day: '2025-12-25', customer: '#5', currency: 'EUR' });
    expect(orders[0]?.lines[0]).toMatchObject({ quantity: 2, unitPriceMinor: 129900 });
  });

  test('a title line above and a second header below are no data', () => {
    const { report, headers } = read(
      'version 1.00\ntitle,price,num,outer_id\n宝贝名称,宝贝价格,宝贝数量,商家编码\n杯,5,1,A\n',
    );
    expect(headers).toEqual(['title', 'price', 'num', 'outer_id']);
    expect(report.rows).toBe(1);
  });

  test('a line total without a unit price is divided; without an order number each row is an order', () => {
    const mapping = {
      target: 'orders',
      columns: { date: 'when', title: 'what', quantity: 'n', total: 'sum' },
    } as const;
    const { orders } = read('when,what,n,sum\n2025-01-02,Mug,3,10.00\n2025-01-02,Mug,1,3.50\n', { mapping });
    expect(orders.map(({ id, lines }) => [id, lines[0]?.unitPriceMinor])).toEqual([
      ['row-2', 333],
      ['row-3', 350],
    ]);
  });

  test('hidden characters and formulas are counted', () => {
    const mapping = { target: 'products', columns: { title: 't', price: 'p' } } as const;
    const { products, report } = read('t,p\n"=HYPERLINK(""x"")",1\nMu\u200Bg,2\n', { mapping });
    expect(report).toMatchObject({ hiddenCharacters: 1, formulaCells: 1 });
    expect(products.map(({ title }) => title.en)).toEqual(['=HYPERLINK("x")', 'Mug']);
  });

  test('a file with nothing in it is unreadable', () => {
    expect(() => read('\n\n')).toThrow(AppError);
  });
});

describe('whatever is in the file', () => {
  const nasty = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '"',
    '""',
    '\n',
    ',',
    ';',
    '=1+1',
    '\u202E',
    '-1',
    '1e999',
    'NaN',
    '2025-99-99',
    '12',
    '9.99',
    '2025-01-02',
    '名称',
    'C1',
  );
  const cell = fc.oneof({ weight: 4, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 12 }));
  const header = fc.oneof(
    fc.constantFrom(
      CLASSIC,
      NEW,
      ORDERS,
      UCI,
      '名称,价格,库存',
      '__proto__,constructor,title,price',
      'date,price,title,date',
    ),
    fc.string({ maxLength: 40 }),
  );
  const mapping = fc.option(
    fc.record({
      target: fc.constantFrom('products' as const, 'orders' as const),
      columns: fc.dictionary(
        fc.constantFrom('title', 'price', 'date', 'sku', 'color', '__proto__', 'constructor'),
        fc.constantFrom('title', 'price', 'date', '名称', '__proto__', 'toString', 'Handle'),
      ),
    }),
    { nil: undefined },
  );

  test('it is read or refused: nothing else thrown, no prototype touched, everything kept fits its schema', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(
        header,
        fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 12 }),
        mapping,
        (first, rows, map) => {
          const text = [first, ...rows.map((cells) => cells.join(','))].join('\n');
          let imported: ReturnType<typeof read>;
          try {
            imported = read(text, map ? { mapping: map } : {});
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            return;
          }
          for (const product of imported.products) v.parse(ProductSchema, product);
          for (const order of imported.orders) v.parse(OrderSchema, order);
          expect(imported.report.refusedRows).toBeLessThanOrEqual(imported.report.rows + 1);
        },
      ),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});
